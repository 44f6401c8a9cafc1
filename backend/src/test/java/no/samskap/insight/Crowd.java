package no.samskap.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import no.samskap.board.BallotRow;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Stance;

/** Made-up people of a few camps: each camp has its own view of each idea, and its people mostly share it. */
final class Crowd {
    /** How often a person holds the camp's view. */
    private static final double FAITHFUL = 0.85;

    final List<IdeaId> ideas;
    final List<BallotRow> rows = new ArrayList<>();
    final Map<String, Integer> campOf = new HashMap<>();
    private final Random random;
    private final List<boolean[]> views = new ArrayList<>();
    private final double answered;

    /** @param answered the part of the ideas that a person has a stance on */
    Crowd(long seed, int ideas, double answered) {
        this.random = new Random(seed);
        this.ideas =
                IntStream.range(0, ideas).mapToObj(i -> new IdeaId("idea-" + i)).toList();
        this.answered = answered;
    }

    /** People of a camp that has not been seen before. */
    Crowd camp(int people) {
        boolean[] view = new boolean[ideas.size()];
        for (int i = 0; i < view.length; i++) {
            view[i] = random.nextBoolean();
        }
        views.add(view);
        return more(views.size() - 1, people);
    }

    /** More people of a camp. */
    Crowd more(int camp, int people) {
        for (int i = 0; i < people; i++) {
            String name = "person-" + campOf.size();
            campOf.put(name, camp);
            rows.add(new BallotRow(name, stances(views.get(camp))));
        }
        return this;
    }

    private Map<IdeaId, Stance> stances(boolean[] view) {
        Map<IdeaId, Stance> stances = new HashMap<>();
        for (int i = 0; i < view.length; i++) {
            if (random.nextDouble() < answered) {
                boolean agrees = view[i] == (random.nextDouble() < FAITHFUL);
                stances.put(ideas.get(i), agrees ? Stance.AGREE : Stance.DISAGREE);
            }
        }
        return stances;
    }

    Opinions opinions() {
        return Opinions.of(rows, ideas);
    }
}
