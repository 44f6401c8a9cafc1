package no.samskap.web;

import java.util.List;
import no.samskap.protocol.Problem;
import org.jspecify.annotations.Nullable;

/** Every kind of error that HTTP answers with: the closed list. Paths are stable; titles may be reworded. */
public enum ProblemType {
    /** The body is not JSON, or the request not HTTP, that can be read. */
    MALFORMED(400, "malformed", "Forespørselen kan ikke leses"),
    /** Nobody is signed in. */
    NOT_SIGNED_IN(401, "not-signed-in", "Du må være logget inn eller ha blitt med"),
    /** The header X-XSRF-TOKEN does not have the value of the cookie XSRF-TOKEN. */
    CSRF(403, "csrf", "Siden må lastes på nytt før du kan gjøre dette"),
    /** The person may not do this. */
    NOT_ALLOWED(403, "not-allowed", "Du har ikke lov til å gjøre dette"),
    /** Not there, or not to be known of. */
    NOT_THERE(404, "not-found", "Finnes ikke"),
    /** The address takes other methods: see Allow. */
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Adressen kan ikke brukes på denne måten"),
    /** None of the accepted media types can be made. */
    NOT_ACCEPTABLE(406, "not-acceptable", "Svaret finnes ikke i det formatet du ber om"),
    /** What it is about has changed or stands otherwise. */
    STATE_FORBIDS_IT(409, "conflict", "Det har endret seg i mellomtiden"),
    /** The body, or the address and headers, are over their limit. */
    TOO_LARGE(413, "too-large", "Forespørselen er for stor"),
    /** The body is of a media type that is not read here. */
    UNSUPPORTED_MEDIA(415, "unsupported-media-type", "Formatet kan ikke leses her"),
    /** Well-formed, but fields are wrong: see errors. */
    FIELDS_WRONG(422, "invalid-fields", "Noen felt er ikke riktig fylt ut"),
    /** Too often; see Retry-After. */
    TOO_MANY_TRIES(429, "too-many-tries", "Det går for fort. Vent litt og prøv igjen"),
    /** A request line or headers beyond what the server reads. */
    HEADERS_TOO_LARGE(431, "headers-too-large", "Forespørselens hode er for stort"),
    /** A fault of ours. */
    INTERNAL(500, "internal", "Noe gikk galt hos oss"),
    /** The store or a part of the server cannot answer now. */
    UNAVAILABLE(503, "unavailable", "Tjenesten svarer ikke akkurat nå. Prøv igjen om litt");

    private final int status;
    private final String name;
    private final String title;

    ProblemType(int status, String name, String title) {
        this.status = status;
        this.name = name;
        this.title = title;
    }

    /** The type that fits a status which something other than our own code chose. */
    static ProblemType of(int status) {
        for (ProblemType type : values()) {
            if (type.status == status && type != CSRF) {
                return type;
            }
        }
        return switch (status) {
            case 414 -> HEADERS_TOO_LARGE;
            case 501, 505 -> MALFORMED;
            default -> status >= 400 && status < 500 ? MALFORMED : INTERNAL;
        };
    }

    public int status() {
        return status;
    }

    public String path() {
        return "/problems/" + name;
    }

    /** Its name in that path. */
    public String token() {
        return name;
    }

    public Problem problem() {
        return problem(null, null, null);
    }

    Problem problem(@Nullable String code, @Nullable String detail, @Nullable List<Problem.FieldError> errors) {
        return new Problem(path(), title, status, detail, code, errors);
    }
}
