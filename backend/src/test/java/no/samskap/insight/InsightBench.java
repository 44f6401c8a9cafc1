package no.samskap.insight;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskap.protocol.IdeaId;

/**
 * How well our groups agree with the groups that Polis published, for each consultation below a folder, and how long crowds
 * of several sizes take. Prints; asserts nothing. The command is in docs/decisions/016.
 */
public final class InsightBench {
    private static final int CAMPS = 4;
    private static final int ROUNDS = 5;

    private InsightBench() {}

    /** @param arguments a folder of consultations, or nothing for crowds */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            consultations(Path.of(arguments[0]));
            return;
        }
        crowd(2_000, 200, 0.3);
        crowd(2_000, 200, 1.0);
        crowd(50_000, 1_000, 0.05);
        crowd(50_000, 1_000, 0.3);
        crowd(50_000, 1_000, 1.0);
    }

    private static void consultations(Path parent) throws IOException {
        try (Stream<Path> below = Files.walk(parent, 1)) {
            List<Path> folders = below.filter(folder -> Files.exists(folder.resolve("participants-votes.csv")))
                    .sorted()
                    .toList();
            for (Path folder : folders) {
                Consultation read = Consultation.read(folder);
                Grouping grouping = Landscape.of(read.opinions(), null).grouping();
                System.out.printf(
                        "%-46s %5d people %4d ideas: %d groups, clarity %.2f, adjusted Rand index %.3f%n",
                        folder.getFileName(),
                        read.opinions().people(),
                        read.opinions().ideas().size(),
                        grouping.parting().parts(),
                        grouping.clarity(),
                        read.agreement(grouping));
            }
        }
    }

    /** The first landscape of a crowd, then updates of it with the stances of one in a hundred people changed. */
    private static void crowd(int people, int ideas, double answered) {
        Landscape landscape = null;
        for (int round = 0; round < ROUNDS; round++) {
            Opinions opinions = opinions(people, ideas, answered, round);
            long began = System.nanoTime();
            landscape = Landscape.of(opinions, landscape);
            System.out.printf(
                    "%6d people, %4d ideas, %3.0f %% answered, %s: %5d ms, %d groups%n",
                    people,
                    ideas,
                    100 * answered,
                    round == 0 ? "first " : "update",
                    (System.nanoTime() - began) / 1_000_000,
                    landscape.grouping().parting().parts());
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf("        memory at most %d MB, the whole process%n", peak / 1_000_000);
    }

    private static Opinions opinions(int people, int ideas, double answered, int round) {
        Opinions.Builder builder = new Opinions.Builder(
                IntStream.range(0, ideas).mapToObj(i -> new IdeaId("idea-" + i)).toList());
        for (int person = 0; person < people; person++) {
            Random random = new Random(person % 100 == round ? person + 1_000_000L : person);
            Random camp = new Random(person % CAMPS);
            for (int idea = 0; idea < ideas; idea++) {
                boolean view = camp.nextBoolean();
                if (random.nextDouble() < answered) {
                    double mood = random.nextDouble();
                    builder.stance(idea, mood < 0.1 ? 0 : view == (mood < 0.8) ? 1 : -1);
                }
            }
            builder.person("person-" + person);
        }
        return builder.build();
    }
}
