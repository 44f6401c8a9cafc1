package no.samskap.live.stomp;

/** Every way in which a client can break the protocol: the closed list. The sentence is all that the client is told. */
public enum Fault {
    /** A command that STOMP does not have, or one that this server does not take. */
    UNKNOWN_COMMAND("Unknown or unsupported command"),
    /** A header line without a colon or a name, with a control character, or with an escape that is not defined. */
    BAD_HEADER("Malformed header"),
    /** More header lines, or longer ones, than any honest client sends. */
    TOO_MANY_HEADERS("Too many or too long headers"),
    /** {@code content-length} is no plain number, is said twice in two ways, or does not meet the frame's end. */
    BAD_LENGTH("content-length does not match"),
    /** A body where the command has none. */
    BODY_NOT_ALLOWED("This command takes no body"),
    /** A header that the command must have is not there. */
    HEADER_MISSING("A required header is missing"),
    /** {@code heart-beat} is not two plain numbers. */
    BAD_HEART_BEAT("heart-beat must be two non-negative integers"),
    /** The client does not speak 1.2. */
    VERSION("Supported protocol versions are 1.2"),
    /** Something before {@code CONNECT}. */
    NOT_CONNECTED("CONNECT comes first"),
    /** A second {@code CONNECT}. */
    CONNECTED_ALREADY("Already connected"),
    /** A subscription id that is in use. */
    DUPLICATE_SUBSCRIPTION("Subscription id is in use"),
    /** A subscription id that is not in use. */
    UNKNOWN_SUBSCRIPTION("No such subscription"),
    /** A frame that was begun and not finished in time. */
    UNFINISHED("The frame was not finished in time");

    private final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
