package no.samskap.live.stomp;

import java.util.regex.Pattern;

/**
 * What one side offers in its {@code heart-beat} header, in milliseconds.
 *
 * @param sends how often it can send; 0 for never
 * @param wants how often it would like to hear; 0 for never
 */
public record HeartBeat(int sends, int wants) {
    public static final HeartBeat NONE = new HeartBeat(0, 0);

    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,9},[0-9]{1,9}");

    static HeartBeat of(String header) throws BadFrame {
        if (!SHAPE.matcher(header).matches()) {
            throw new BadFrame(Fault.BAD_HEART_BEAT);
        }
        int comma = header.indexOf(',');
        return new HeartBeat(
                Integer.parseInt(header, 0, comma, 10), Integer.parseInt(header, comma + 1, header.length(), 10));
    }

    /** How often a side that offers {@code this} will hear a peer that offers {@code peer}; 0 for never. */
    public int hears(HeartBeat peer) {
        return wants == 0 || peer.sends == 0 ? 0 : Math.max(wants, peer.sends);
    }
}
