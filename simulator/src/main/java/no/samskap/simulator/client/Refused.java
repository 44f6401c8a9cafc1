package no.samskap.simulator.client;

import java.net.URI;

/** The server answered a call with a status that asking again will not change. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 400;

    private final int status;

    Refused(String method, URI uri, int status, String body) {
        super("%s %s answered %d: %s"
                .formatted(method, uri.getPath(), status, body.length() > SHOWN ? body.substring(0, SHOWN) : body));
        this.status = status;
    }

    public int status() {
        return status;
    }
}
