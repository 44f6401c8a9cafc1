package no.samskap.voting;

import java.util.ArrayList;
import java.util.List;
import no.samskap.web.Browser;
import no.samskap.web.Browser.Answer;

/** A leader and their guests around one board of the whole service. */
final class Meeting {
    final Browser leader;
    final String challenge;
    final String board;
    private final int port;
    private final String joinCode;
    private int commands;

    Meeting(int port, int ideas) {
        this.port = port;
        leader = new Browser(port);
        leader.post("/api/demo-login", "{\"person\":\"leder\"}");
        Answer posed = leader.post("/api/challenges", "{\"title\":\"Torget\",\"question\":\"Hva skal vi gjøre?\"}");
        challenge = posed.string("id");
        board = posed.string("board");
        joinCode = posed.string("joinCode");
        leader.put("/api/challenges/" + challenge + "/phase", "{\"phase\":\"Ideate\"}");
        for (int i = 1; i <= ideas; i++) {
            does(leader, "\"type\":\"AddIdea\",\"idea\":\"i%d\",\"text\":\"Idé %d\"".formatted(i, i));
        }
    }

    Browser guest(String role) {
        Browser guest = new Browser(port);
        guest.post("/api/join", "{\"joinCode\":\"%s\",\"role\":\"%s\"}".formatted(joinCode, role));
        return guest;
    }

    List<Browser> guests(int count) {
        List<Browser> guests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            guests.add(guest("innbygger"));
        }
        return guests;
    }

    /** Sends a command with an id of its own; {@code fields} are the rest of the object. */
    Answer does(Browser who, String fields) {
        return sends(who, "c" + ++commands, fields);
    }

    Answer sends(Browser who, String command, String fields) {
        return who.post("/api/boards/" + board + "/commands", "{\"id\":\"%s\",%s}".formatted(command, fields));
    }

    /** Opens a round of three dots on the first three ideas; {@code more} are further fields. */
    Answer opens(String round, String more) {
        return does(leader, dots(round, more));
    }

    static String dots(String round, String more) {
        return """
                "type":"OpenRound","round":"%s","title":"Hva først?","method":{"type":"dots","dots":3,"mostPerIdea":2},\
                "ideas":["i1","i2","i3"]%s,"live":false,"electorate":{"guests":true,"roles":[]}""".formatted(round, more);
    }

    Answer votes(Browser who, String round, String ballot) {
        return does(who, ballot(round, ballot));
    }

    static String ballot(String round, String ballot) {
        return "\"type\":\"CastBallot\",\"round\":\"%s\",\"ballot\":%s".formatted(round, ballot);
    }

    Answer closes(String round) {
        return does(leader, "\"type\":\"CloseRound\",\"round\":\"%s\"".formatted(round));
    }

    Answer sees(Browser who, String round, String what) {
        return who.get("/api/challenges/" + challenge + "/rounds/" + round + what);
    }
}
