package no.samskap.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the stances on a board show together. It is the same for all who ask: nothing in it is about the asking person, and no
 * number in it is about fewer than five people.
 *
 * @param fewestPeople so many must have answered {@code enough} ideas before there is a map
 * @param enough so many ideas one must have answered to be placed on the map
 * @param step a new map is made when so many people have changed something since the last one
 * @param map absent until enough people have answered
 */
public record Insight(BoardId board, int fewestPeople, int enough, int step, @Nullable OpinionMap map) {
    /**
     * The map of opinions.
     *
     * @param people how many have a stance
     * @param clarity how clearly the groups stand apart: 0 not at all, 1 completely
     * @param unites what all groups agree on or all refuse, strongest first
     * @param divides where groups stand farthest apart, farthest first
     */
    public record OpinionMap(
            Instant asOf,
            int people,
            double clarity,
            List<Group> groups,
            List<Dot> dots,
            List<Idea> ideas,
            List<Finding> unites,
            List<IdeaId> divides) {}

    /**
     * People who think alike.
     *
     * @param name a letter, which follows the group's people from map to map
     * @param standsFor what most of the group hold, and more than others do
     */
    public record Group(String name, int people, List<Finding> standsFor) {}

    /** What is thought of an idea: agree or disagree. */
    public record Finding(IdeaId idea, Stance stance) {}

    /** Where five people or more of a group are, in the middle. */
    public record Dot(String group, double x, double y, int people) {}

    /**
     * How an idea fares.
     *
     * @param groups how the groups stand, where that may be told
     * @param support support across groups, 0–1; absent where a group's stances may not be told
     * @param conflict how far apart the groups stand, 0–1; absent where fewer than two groups' stances may be told
     */
    public record Idea(
            IdeaId idea,
            String text,
            int argumentsFor,
            int argumentsAgainst,
            List<Share> groups,
            @Nullable Double support,
            @Nullable Double conflict) {}

    /** How many of a group stand where. */
    public record Share(String group, int agree, int disagree, int pass) {}

    /**
     * Where the asking person is. Told to nobody else.
     *
     * @param answered how many of the map's ideas the person has answered
     * @param group the group that the person is nearest to; absent without a map or with too few answers, like the place
     */
    public record Own(
            int answered,
            @Nullable String group,
            @Nullable Double x,
            @Nullable Double y) {}
}
