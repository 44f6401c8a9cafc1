package no.samskap.memory;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.samskap.people.Person;
import no.samskap.people.PersonId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Memory.MemoryKind;
import no.samskap.protocol.Role;

/** Prints how long searches take over 100,000 made-up entries. Its figures depend on the machine, so nothing is asserted. */
final class MemoryBench {
    private static final int ENTRIES = 100_000;
    private static final int SEARCHES = 1_000;
    private static final String[] BEGINNINGS = {
        "skole", "vei", "lys", "barne", "syke", "hjemme", "eldre", "miljø", "bygde", "kyst", "frivillig", "kultur"
    };
    private static final String[] MIDDLES = {
        "veg", "hjelp", "tjeneste", "plan", "hage", "senter", "gruppe", "rom", "kontor", "lag", "møte", "tilbud"
    };
    private static final String[] ENDINGS = {"", "en", "et", "er", "ene", "ar", "ane", "a", "s"};

    private MemoryBench() {}

    public static void main(String[] arguments) throws Exception {
        Random random = new Random(7);
        MemoryIndex index = new MemoryIndex();
        long start = System.nanoTime();
        for (int i = 0; i < ENTRIES; i++) {
            index.put(new Entry(
                    MemoryKind.values()[i % 4],
                    "e" + i,
                    new ChallengeId("c" + i % 500),
                    i % 10 == 0 ? "another" : "kommune",
                    null,
                    null,
                    words(random, 5),
                    words(random, 40),
                    ""));
        }
        Person person = new Person(new PersonId("p"), "P", Role.MEDARBEIDER, false, "kommune");
        index.find("skole", person, List.of());
        System.out.printf("%d entries indexed in %.1f s%n", ENTRIES, (System.nanoTime() - start) / 1e9);
        for (int round = 0; round < 3; round++) {
            long[] micros = new long[SEARCHES];
            int partial = 0;
            for (int i = 0; i < SEARCHES; i++) {
                String asked = misspelt(random, words(random, 1 + random.nextInt(4)));
                long before = System.nanoTime();
                partial += index.find(asked, person, List.of()).partial() ? 1 : 0;
                micros[i] = (System.nanoTime() - before) / 1_000;
            }
            Arrays.sort(micros);
            System.out.printf(
                    "round %d: %d searches, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %d partial%n",
                    round + 1,
                    SEARCHES,
                    micros[SEARCHES / 2] / 1e3,
                    micros[SEARCHES * 95 / 100] / 1e3,
                    micros[SEARCHES * 99 / 100] / 1e3,
                    partial);
        }
        index.close();
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ")
                    .append(BEGINNINGS[random.nextInt(BEGINNINGS.length)])
                    .append(MIDDLES[random.nextInt(MIDDLES.length)])
                    .append((char) ('a' + random.nextInt(26)))
                    .append(ENDINGS[random.nextInt(ENDINGS.length)]);
        }
        return words.toString();
    }

    private static String misspelt(Random random, String words) {
        if (words.length() < 6 || random.nextInt(3) > 0) {
            return words;
        }
        int at = 2 + random.nextInt(words.length() - 3);
        return words.substring(0, at) + words.substring(at + 1);
    }
}
