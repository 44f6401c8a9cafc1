package no.samskap.live;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samskap.protocol.BoardCommand.OpenRound;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.Electorate;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Role;
import no.samskap.protocol.RoundId;
import no.samskap.protocol.SlipCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The commands of voting rounds, read as {@link CommandReader} reads: their form only, not whether they make sense. */
final class RoundReader {
    private static final int LONGEST_TITLE = 200;
    private static final int HIGHEST_QUORUM = 1_000_000;

    private RoundReader() {}

    static RoundId round(Fields fields) throws Unfit {
        return new RoundId(fields.id("round"));
    }

    static OpenRound openRound(CommandId id, Fields fields) throws Unfit {
        fields.only(
                Set.of("id", "type", "round", "title", "method", "ideas", "electorate", "live", "closesAt", "quorum"));
        return new OpenRound(
                id,
                round(fields),
                title(fields),
                method(fields.inside("method")),
                ideas(fields),
                electorate(fields),
                fields.flag("live"),
                fields.object().has("closesAt") ? fields.instant("closesAt").truncatedTo(ChronoUnit.MILLIS) : null,
                fields.wholeIfAny("quorum", 1, HIGHEST_QUORUM));
    }

    /** Whole numbers by idea, each idea once since a key stands once; the method judges the numbers. */
    static Map<IdeaId, Integer> ballot(Fields fields) throws Unfit {
        ObjectNode ballot = fields.inside("ballot").object();
        if (ballot.size() > OpenRound.MOST_IDEAS) {
            throw Fields.invalid("ballot");
        }
        Map<IdeaId, Integer> read = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : ballot.properties()) {
            JsonNode number = entry.getValue();
            if (!number.isIntegralNumber() || !number.canConvertToInt() || number.intValue() == Integer.MIN_VALUE) {
                throw Fields.invalid("ballot");
            }
            read.put(new IdeaId(entry.getKey()), number.intValue());
        }
        return Map.copyOf(read);
    }

    /** As it is printed, whatever way it was typed: in capitals, with one dash in the middle. */
    static @Nullable String code(Fields fields) throws Unfit {
        if (!fields.object().has("code")) {
            return null;
        }
        return SlipCode.of(fields.string("code")).orElseThrow(() -> Fields.invalid("code"));
    }

    private static String title(Fields fields) throws Unfit {
        String title = fields.prose("title");
        if (title.codePointCount(0, title.length()) > LONGEST_TITLE || title.contains("\n")) {
            throw Fields.invalid("title");
        }
        return title;
    }

    private static List<IdeaId> ideas(Fields fields) throws Unfit {
        List<IdeaId> ideas = fields.ideas("ideas", OpenRound.MOST_IDEAS);
        if (ideas.isEmpty() || new HashSet<>(ideas).size() < ideas.size()) {
            throw Fields.invalid("ideas");
        }
        return List.copyOf(ideas);
    }

    private static Electorate electorate(Fields fields) throws Unfit {
        Fields who = fields.inside("electorate").only(Set.of("guests", "roles", "organisation", "slips", "places"));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (JsonNode role : who.list("roles", Role.values().length)) {
            roles.add(role(role));
        }
        return new Electorate(
                who.flag("guests"),
                List.copyOf(roles),
                who.object().has("organisation") ? who.flag("organisation") : null,
                who.object().has("slips") ? (int) who.whole("slips", 1, Electorate.MOST_SLIPS) : null,
                who.object().has("places") ? places(who) : null);
    }

    private static List<String> places(Fields who) throws Unfit {
        List<String> places = new ArrayList<>();
        for (JsonNode place : who.list("places", Electorate.MOST_PLACES)) {
            places.add(place(place));
        }
        Set<String> different = new HashSet<>();
        places.forEach(place -> different.add(place.toLowerCase(Locale.ROOT)));
        if (places.isEmpty() || different.size() < places.size()) {
            throw Fields.invalid("places");
        }
        return List.copyOf(places);
    }

    private static String place(JsonNode node) throws Unfit {
        String place = node.isString() ? node.stringValue().strip() : "";
        if (place.isEmpty()
                || place.codePointCount(0, place.length()) > Electorate.LONGEST_PLACE
                || !Prose.isPlain(place)) {
            throw Fields.invalid("places");
        }
        return place;
    }

    private static Role role(JsonNode word) throws Unfit {
        for (Role role : Role.values()) {
            if (word.isString() && word.stringValue().equals(role.name().toLowerCase(Locale.ROOT))) {
                return role;
            }
        }
        throw Fields.invalid("electorate");
    }

    private static Method method(Fields method) throws Unfit {
        return switch (method.string("type")) {
            case "stance" -> plain(method, new Method.Stances());
            case "approval" -> plain(method, new Method.Approval());
            case "score" -> plain(method, new Method.Score());
            case "dots" -> {
                method.only(Set.of("type", "dots", "mostPerIdea"));
                yield new Method.Dots(number(method, "dots"), number(method, "mostPerIdea"));
            }
            case "rank" -> {
                method.only(Set.of("type", "rule"));
                yield new Method.Rank(rule(method.string("rule")));
            }
            case "quadratic" -> {
                method.only(Set.of("type", "credits"));
                yield new Method.Quadratic(number(method, "credits"));
            }
            case "budget" -> {
                method.only(Set.of("type", "total", "costs"));
                yield new Method.Budget(method.whole("total", 1, Long.MAX_VALUE), costs(method));
            }
            default -> throw Fields.invalid("type");
        };
    }

    private static Method plain(Fields fields, Method method) throws Unfit {
        fields.only(Set.of("type"));
        return method;
    }

    private static int number(Fields fields, String name) throws Unfit {
        return (int) fields.whole(name, 1, Integer.MAX_VALUE);
    }

    private static Method.RankRule rule(String word) throws Unfit {
        return switch (word) {
            case "schulze" -> Method.RankRule.SCHULZE;
            case "instant-runoff" -> Method.RankRule.INSTANT_RUNOFF;
            default -> throw Fields.invalid("rule");
        };
    }

    private static List<Method.Cost> costs(Fields method) throws Unfit {
        List<Method.Cost> costs = new ArrayList<>();
        for (JsonNode node : method.list("costs", OpenRound.MOST_IDEAS)) {
            if (!(node instanceof ObjectNode cost)) {
                throw new Unfit(RejectionCode.FIELD_INVALID, "costs");
            }
            Fields fields = new Fields(cost).only(Set.of("idea", "cost"));
            costs.add(new Method.Cost(new IdeaId(fields.id("idea")), fields.whole("cost", 1, Long.MAX_VALUE)));
        }
        return List.copyOf(costs);
    }
}
