package no.samskap.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must be in no log: the words that tests write, the cookies that they hold and the ids of those who are made. Told to a
 * file as they are planted; after the whole suite another test looks for each of them in all that was logged.
 */
public final class Canaries {
    /** Shorter ones may stand anywhere by chance. */
    private static final int SHORTEST = 12;

    private static final Path FILE = Path.of("target/logs/canaries.txt");
    private static final Pattern WORDS = Pattern.compile(
            "\"(?:text|name|title|question|background|reason|words)\"\\s*:\\s*\"([^\"\\\\]{12,400}+)\"");
    private static final Set<String> PLANTED = ConcurrentHashMap.newKeySet();

    private Canaries() {}

    /** One that is as it is. */
    public static void plant(String canary) {
        if (canary.length() >= SHORTEST && canary.chars().distinct().count() > 5 && PLANTED.add(canary)) {
            write(canary);
        }
    }

    /** All that somebody wrote in a body. */
    public static void plantWordsOf(String json) {
        for (Matcher words = WORDS.matcher(json); words.find(); ) {
            plant(words.group(1));
        }
    }

    private static synchronized void write(String canary) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, canary + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
