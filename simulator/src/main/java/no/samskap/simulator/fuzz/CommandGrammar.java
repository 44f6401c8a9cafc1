package no.samskap.simulator.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Grows bodies of commands: the catalogue's own, then with one thing or several things wrong. Most are nearly right, since what
 * is wholly wrong is turned away at the first look.
 */
final class CommandGrammar {
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("AddIdea", List.of("idea", "text", "area", "position", "anonymous", "buildsOn")),
            Map.entry("EditIdea", List.of("idea", "text", "basedOn")),
            Map.entry("MoveIdea", List.of("idea", "area", "position")),
            Map.entry("RemoveIdea", List.of("idea")),
            Map.entry("AddComment", List.of("idea", "comment", "text", "stance")),
            Map.entry("TakeStance", List.of("idea", "stance")),
            Map.entry("GroupIdea", List.of("idea", "cluster", "title")),
            Map.entry("RenameCluster", List.of("cluster", "title")),
            Map.entry("ConnectIdea", List.of("idea", "to", "label")),
            Map.entry("DisconnectIdea", List.of("idea", "to")),
            Map.entry("MergeIdea", List.of("idea", "into")),
            Map.entry("SplitIdea", List.of("idea")),
            Map.entry("MarkIdea", List.of("idea", "mark")),
            Map.entry("React", List.of("idea", "reaction", "on")),
            Map.entry("AttachLink", List.of("idea", "attachment", "url", "title")),
            Map.entry("Detach", List.of("idea", "attachment")),
            Map.entry("CastBallot", List.of("round", "ballot")),
            Map.entry("OpenRound", List.of("round", "title", "method", "ideas", "electorate", "live")),
            Map.entry("CloseRound", List.of("round")),
            Map.entry("SetTimer", List.of("seconds")),
            Map.entry("LockLayout", List.of("on")),
            Map.entry("SetSilentWriting", List.of("on")),
            Map.entry("Reveal", List.of()),
            Map.entry("SetAnonymity", List.of("on")),
            Map.entry("SetNames", List.of("shown")),
            Map.entry("Spotlight", List.of("idea", "bring")),
            Map.entry("TellPhase", List.of("phase")),
            Map.entry("Redact", List.of("participant")));

    private static final List<String> TYPES = FIELDS.keySet().stream().sorted().toList();

    /** Values that belong nowhere, as JSON. */
    private static final List<String> STRANGE = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "-1e308",
            "NaN",
            "9007199254740993",
            "1.5",
            "\"\"",
            "\"   \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202Etxet\"",
            "\"\\u200b\"",
            "\"<img src=x onerror=alert(1)>\"",
            "\"${jndi:ldap://x}\"",
            "\"=1+1\"",
            "\"../../etc/passwd\"",
            "{\"$ne\":null}",
            "{\"$where\":\"sleep(1000)\"}",
            "{\"__proto__\":{\"x\":1}}",
            "[]",
            "[[[[[[]]]]]]",
            "{}",
            "[1,2,3]",
            "\"a\\nERROR made up\"");

    private final Dice dice;
    private int ids;

    CommandGrammar(Dice dice) {
        this.dice = dice;
    }

    /** A body; now and then no JSON at all. */
    String body() {
        if (dice.onceIn(25)) {
            return noObject();
        }
        String body = object();
        return dice.onceIn(12) ? spoilt(body) : body;
    }

    private String object() {
        String type = dice.onceIn(20) ? "Strange" + dice.below(10) : dice.of(TYPES);
        List<String> members = new ArrayList<>();
        if (!dice.onceIn(30)) {
            members.add("\"id\":"
                    + (dice.onceIn(15) ? dice.of(STRANGE) : quoted("f" + ++ids + "-" + dice.below(1_000_000))));
        }
        members.add("\"type\":" + (dice.onceIn(30) ? dice.of(STRANGE) : quoted(type)));
        for (String field : FIELDS.getOrDefault(type, List.of("idea"))) {
            if (!dice.onceIn(12)) {
                members.add(quoted(field) + ":" + (dice.onceIn(6) ? dice.of(STRANGE) : fit(field)));
            }
        }
        if (dice.onceIn(12)) {
            members.add(quoted(dice.of(
                            List.of("by", "seq", "at", "role", "votes", "$set", "__proto__", "id", "type", "a.b")))
                    + ":" + dice.of(STRANGE));
        }
        return "{" + String.join(",", members) + "}";
    }

    /** A value that fits the field, or could. */
    private String fit(String field) {
        return switch (field) {
            case "idea", "buildsOn", "to", "into" -> quoted("idea" + dice.below(40));
            case "comment" -> quoted("comment" + dice.below(500));
            case "round" -> quoted("round" + dice.below(4));
            case "cluster" -> quoted("cluster" + dice.below(5));
            case "attachment" -> quoted("attachment" + dice.below(30));
            case "mark" -> quoted(dice.of(List.of("question", "risk", "quick", "cost", "law", "staff", "none")));
            case "reaction" -> quoted(dice.of(List.of("heart", "clap", "smile", "wonder", "spark", "thumb")));
            case "url" ->
                quoted(dice.of(
                        List.of("https://example.org/a", "http://x", "javascript:alert(1)", "https://a@b/", "//c")));
            case "text", "title", "label" -> text();
            case "area" -> dice.onceIn(2) ? quoted("area" + dice.below(3)) : "null";
            case "position" -> "{\"x\":" + number() + ",\"y\":" + number() + "}";
            case "basedOn" -> Integer.toString(dice.below(4));
            case "stance" -> quoted(dice.of(List.of("agree", "disagree", "pass", "none", "for", "against", "maybe")));
            case "ballot" -> "{" + quoted("idea" + dice.below(40)) + ":" + number() + "}";
            case "ideas" -> "[" + quoted("idea" + dice.below(40)) + "," + quoted("idea" + dice.below(40)) + "]";
            case "method" ->
                dice.onceIn(2)
                        ? "{\"type\":\"approval\"}"
                        : "{\"type\":\"dots\",\"dots\":" + dice.below(20) + ",\"mostPerIdea\":1}";
            case "electorate" -> "{\"guests\":true,\"roles\":[]}";
            case "seconds" -> Integer.toString(dice.below(100_000));
            case "phase" -> quoted("Decide");
            default -> dice.onceIn(2) ? "true" : "false";
        };
    }

    private String number() {
        return dice.of(List.of("0", "1", "-0", "12.5", "999999", "-1000000", "1000001", "1e3"));
    }

    private String text() {
        int kind = dice.below(8);
        return switch (kind) {
            case 0 -> quoted("ord ".repeat(dice.below(900)));
            case 1 -> quoted("e\\u0301".repeat(dice.below(60) + 1));
            case 2 -> quoted("\\ud83d\\udc68\\u200d\\ud83d\\udc69".repeat(dice.below(30) + 1));
            default -> quoted("Tanke nummer " + dice.below(1_000_000));
        };
    }

    private String noObject() {
        return dice.of(List.of(
                "",
                "null",
                "[]",
                "17",
                "\"x\"",
                "{",
                "{\"id\":",
                "{\"id\":\"a\",\"id\":\"b\",\"type\":\"Reveal\"}",
                "[".repeat(10_000),
                "{\"a\":".repeat(2_000),
                "\uFEFF{}",
                "{}{}",
                "9".repeat(5_000)));
    }

    private String spoilt(String body) {
        int at = dice.below(body.length());
        return switch (dice.below(4)) {
            case 0 -> body.substring(0, at);
            case 1 -> body.substring(0, at) + body.substring(Math.min(body.length(), at + 1));
            case 2 -> body.substring(0, at) + (char) ('!' + dice.below(90)) + body.substring(at);
            default -> body + body;
        };
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
