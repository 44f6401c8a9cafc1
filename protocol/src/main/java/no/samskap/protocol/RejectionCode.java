package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonValue;

/** Every reason for which a command is refused: the closed list. Codes are stable; messages may be reworded. */
public enum RejectionCode {
    /** The body is not one JSON object, repeats a key, or nests too deep. Do not retry. */
    MALFORMED("command.malformed", "Meldingen er ikke et gyldig JSON-objekt.", 400, false),
    /** The {@code type} is not one that this server knows. Do not retry; the client may be newer than the server. */
    UNKNOWN_TYPE("command.unknown", "Denne handlingen finnes ikke.", 422, false),
    /** A field that the command must have is not there. */
    FIELD_MISSING("field.missing", "Et felt mangler.", 422, false),
    /** A field has the wrong type, length or value. */
    FIELD_INVALID("field.invalid", "Et felt har en ugyldig verdi.", 422, false),
    /** A field that the command does not have. */
    FIELD_UNKNOWN("field.unknown", "Et felt er ukjent.", 422, false),
    /** No such idea was ever on this board. */
    IDEA_UNKNOWN("idea.unknown", "Ideen finnes ikke på denne tavla.", 404, false),
    /** The idea has been taken off the board. */
    IDEA_REMOVED("idea.removed", "Ideen er fjernet fra tavla.", 409, false),
    /** Another idea already has this id. */
    IDEA_EXISTS("idea.exists", "En idé med denne id-en finnes allerede.", 409, false),
    /** Somebody changed the idea since the version that the edit is based on. Show both texts. */
    IDEA_CHANGED("idea.changed", "Noen har endret ideen i mellomtiden.", 409, false),
    /** Others have built on the idea, so its author can no longer remove it. */
    IDEA_BUILT_ON(
            "idea.built-on", "Andre har bygd videre på ideen. Bare en fasilitator kan fjerne den nå.", 409, false),
    /** Another comment already has this id. */
    COMMENT_EXISTS("comment.exists", "En kommentar med denne id-en finnes allerede.", 409, false),
    /** The text's version is one that is not there yet or too far back. Take what has happened since and try again. */
    TEXT_MOVED("text.moved", "Teksten har kommet for langt videre. Hent den på nytt.", 409, false),
    /** The text would be too long. */
    TEXT_FULL("text.full", "Teksten er så lang som den kan bli.", 409, false),
    /** Silent writing is on and nobody else sees the idea yet: what concerns others waits until all see it. */
    IDEA_WITHHELD("idea.withheld", "Dette kan gjøres når ideen er vist for alle.", 409, false),
    /** The idea was merged into another. What is done, is done to that one. */
    IDEA_MERGED("idea.merged", "Ideen er slått sammen med en annen.", 409, false),
    /** The idea is not merged into another. */
    IDEA_NOT_MERGED("idea.not-merged", "Ideen er ikke slått sammen med noen annen.", 409, false),
    /** The board has no such cluster, and the command does not name a new one. */
    CLUSTER_UNKNOWN("cluster.unknown", "Gruppen finnes ikke på denne tavla.", 404, false),
    /** Another attachment of the idea already has this id. */
    ATTACHMENT_EXISTS("attachment.exists", "Et vedlegg med denne id-en finnes allerede.", 409, false),
    /** Nothing with this id hangs on the idea. */
    ATTACHMENT_UNKNOWN("attachment.unknown", "Vedlegget finnes ikke lenger.", 404, false),
    /** No such note is on the text. It may be settled. */
    NOTE_UNKNOWN("note.unknown", "Merknaden finnes ikke lenger.", 404, false),
    /** The board has no such area. */
    AREA_UNKNOWN("area.unknown", "Tavla har ikke dette området.", 422, false),
    /** The board has no such round. */
    ROUND_UNKNOWN("round.unknown", "Avstemningen finnes ikke på denne tavla.", 404, false),
    /** Another round already has this id. */
    ROUND_EXISTS("round.exists", "En avstemning med denne id-en finnes allerede.", 409, false),
    /** The round takes no more ballots. One that was accepted before counts. */
    ROUND_CLOSED("round.closed", "Avstemningen er stengt.", 409, false),
    /** The round does not let this person vote. */
    NOT_ENTITLED("ballot.not-entitled", "Du er ikke blant dem som kan stemme i denne avstemningen.", 403, false),
    /** The round is voted in with one-time codes, and the ballot has none. */
    CODE_MISSING("ballot.code-missing", "Skriv koden fra lappen din.", 422, false),
    /** The code is none of the round's. */
    CODE_UNKNOWN("ballot.code-unknown", "Denne koden gjelder ikke her. Se etter at den er skrevet riktig.", 403, false),
    /** A ballot was cast with the code before, and stands. */
    CODE_USED("ballot.code-used", "Det er allerede stemt med denne koden. Stemmen står.", 409, false),
    /** The idea is being voted on, so its words stand until the round has closed. */
    IDEA_IN_ROUND("idea.in-round", "Det stemmes over ideen nå. Den kan endres når avstemningen er stengt.", 409, false),
    /** The ballot names an idea that is not in the round. */
    BALLOT_IDEA("ballot.idea", "Stemmeseddelen nevner en idé som ikke er med i avstemningen.", 422, false),
    /** A number on the ballot is not one that the round's method has. */
    BALLOT_NUMBER("ballot.number", "Et tall på stemmeseddelen passer ikke til måten det stemmes på.", 422, false),
    /** The ballot gives more than a person has to give. */
    BALLOT_OVER("ballot.over", "Stemmeseddelen gir bort mer enn du har.", 422, false),
    /** This person may not do this. */
    NOT_ALLOWED("not.allowed", "Du har ikke lov til å gjøre dette.", 403, false),
    /** Those who facilitate have locked the board's layout. It may be unlocked later. */
    LAYOUT_LOCKED("layout.locked", "Kortene er låst og kan ikke flyttes nå.", 409, false),
    /** The challenge's phase does not take this. */
    PHASE_CLOSED("phase.closed", "Utfordringen er i en fase der dette ikke er åpent.", 409, false),
    /** The board holds as much as it can. */
    BOARD_FULL("board.full", "Tavla er full.", 409, false),
    /** Those who moderate have taken the right to write from this person for a time. */
    MUTED("person.muted", "De som modererer, har bestemt at du ikke kan skrive her nå.", 403, false),
    /** The challenge has people write slowly: so many cards and comments a minute. {@code retryAfter} says when. */
    SLOWED("limit.slow", "Her skriver alle sakte nå.", 429, false),
    /** Too much from one person in too short a time. Retry the same id after a second. */
    RATE_LIMITED("limit.rate", "Det går for fort. Vent litt.", 429, true),
    /** The board has more to do than it can take in. Retry the same id after a moment. */
    BUSY("busy", "Tavla har det travelt. Prøv igjen om et øyeblikk.", 503, true),
    /** The store cannot be written now. Retry the same id later: it may have taken effect. */
    UNAVAILABLE("unavailable", "Det kan ikke lagres akkurat nå. Prøv igjen om litt.", 503, true),
    /** A fault of ours in this one command. The board lives on. */
    INTERNAL("internal", "Noe gikk galt hos oss. Handlingen er ikke utført.", 500, false);

    private final String code;
    private final String message;
    private final int status;
    private final boolean retryable;

    RejectionCode(String code, String message, int status, boolean retryable) {
        this.code = code;
        this.message = message;
        this.status = status;
        this.retryable = retryable;
    }

    /** The stable code on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The default sentence for a person, in bokmål. */
    public String message() {
        return message;
    }

    /** The HTTP status when the command came over HTTP. */
    public int status() {
        return status;
    }

    /** Whether the same command may be sent again, unchanged, and may then be accepted. */
    public boolean retryable() {
        return retryable;
    }
}
