package no.samskap.issuer;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person goes after signing in: to a page of ours, whatever an address asks for. */
final class Targets {
    private static final String HOME = "/";

    /** A path of plain segments; nothing that a browser could take for another host, and nothing below our own calls. */
    private static final Pattern PAGE =
            Pattern.compile("/(?!api/|ws|login/|logout/|oauth2/)[A-Za-z0-9][A-Za-z0-9_/-]{0,200}");

    private Targets() {}

    static String ours(@Nullable String asked) {
        return asked != null && PAGE.matcher(asked).matches() ? asked : HOME;
    }
}
