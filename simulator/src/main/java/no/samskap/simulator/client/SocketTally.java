package no.samskap.simulator.client;

import java.util.Map;
import java.util.TreeMap;

/** What happened to all sockets together. Written on their thread, read when it has come to rest. */
public final class SocketTally {
    private final Map<String, Integer> retries = new TreeMap<>();
    private int up;
    private int losses;
    private int resent;
    private int strayReplies;
    private String lastTrouble = "";

    void cameUp() {
        up++;
    }

    void lost(String reason) {
        up--;
        losses++;
        lastTrouble = reason;
    }

    void couldNotOpen(String reason) {
        lastTrouble = reason;
    }

    void sentAgain() {
        resent++;
    }

    void retried(String code) {
        retries.merge(code, 1, Integer::sum);
    }

    void strayReply() {
        strayReplies++;
    }

    /** How many are connected now. */
    public int up() {
        return up;
    }

    /** How often a socket that had been up was lost. */
    public int losses() {
        return losses;
    }

    /** How many commands were sent again, under the same id, after a loss. */
    public int resent() {
        return resent;
    }

    /** Refusals that pass by waiting, by code. */
    public Map<String, Integer> retries() {
        return retries;
    }

    /** Replies to commands that this socket had not sent or had an answer to already. */
    public int strayReplies() {
        return strayReplies;
    }

    /** Why a socket was lost or could not be opened, the last time that happened. */
    public String lastTrouble() {
        return lastTrouble;
    }
}
