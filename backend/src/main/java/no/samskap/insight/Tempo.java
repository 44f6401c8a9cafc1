package no.samskap.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samskap.anonymity.Anonymity;
import no.samskap.protocol.Participation;
import no.samskap.protocol.Snapshot;

/**
 * How much was said when, by the hour of a meeting, the day of some weeks, the week of what is longer. Periods with little
 * in them are joined to the next. Only what the board shows goes in: neither votes nor who was there. Pure.
 */
final class Tempo {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    /** More periods than this no picture shows. */
    private static final int MOST = 60;

    private Tempo() {}

    private record Said(Instant at, boolean idea) {}

    static Participation of(List<Snapshot.Idea> ideas) {
        List<Said> said = ideas.stream()
                .flatMap(idea -> Stream.concat(
                        Stream.of(new Said(idea.at(), true)),
                        idea.comments().stream().map(comment -> new Said(comment.at(), false))))
                .sorted(java.util.Comparator.comparing(Said::at))
                .toList();
        return new Participation(Anonymity.FEWEST, said.size() < Anonymity.FEWEST ? List.of() : periods(said));
    }

    private static List<Participation.Period> periods(List<Said> said) {
        Duration step =
                step(Duration.between(said.getFirst().at(), said.getLast().at()));
        List<Participation.Period> periods = new ArrayList<>();
        int next = 0;
        Instant from = begin(said.getFirst().at(), step);
        while (next < said.size()) {
            Instant to = begin(said.get(next).at(), step).plus(step);
            int ideas = 0;
            int comments = 0;
            while (next < said.size() && (said.get(next).at().isBefore(to) || ideas + comments < Anonymity.FEWEST)) {
                to = begin(said.get(next).at(), step).plus(step);
                ideas += said.get(next).idea() ? 1 : 0;
                comments += said.get(next).idea() ? 0 : 1;
                next++;
            }
            add(periods, new Participation.Period(from, to, ideas, comments));
            from = to;
        }
        return List.copyOf(periods);
    }

    /** The last one may have too little in it, and is then part of the one before. */
    private static void add(List<Participation.Period> periods, Participation.Period last) {
        if (last.ideas() + last.comments() >= Anonymity.FEWEST || periods.isEmpty()) {
            periods.add(last);
            return;
        }
        Participation.Period before = periods.removeLast();
        periods.add(new Participation.Period(
                before.from(), last.to(), before.ideas() + last.ideas(), before.comments() + last.comments()));
    }

    private static Duration step(Duration whole) {
        for (Duration step : List.of(HOUR, DAY)) {
            if (whole.compareTo(step.multipliedBy(MOST)) <= 0) {
                return step;
            }
        }
        return WEEK.multipliedBy(1 + whole.dividedBy(WEEK.multipliedBy(MOST)));
    }

    private static Instant begin(Instant at, Duration step) {
        long seconds = step.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), seconds) * seconds);
    }
}
