package no.samskap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of all tests in the repository that prove a rule, in Java and in TypeScript, as words without separators. */
final class TestNames {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern JAVA_TEST = Pattern.compile("void\\s+((?:[A-Z]\\d{2}_)+\\w*)");
    private static final Pattern SCRIPT_TEST = Pattern.compile("[`'\"]((?:[A-Z]\\d{2}[ ,:]+)+[^`'\"\n]*)");
    private static final Pattern RULE = Pattern.compile("[A-Z]\\d{2}");

    private TestNames() {}

    /** Each name, as its words. */
    static List<List<String>> all() throws IOException {
        try (Stream<Path> java = walk("protocol/src/test", "backend/src/test", "simulator/src/test");
                Stream<Path> script = walk("frontend-static/src", "frontend-static/e2e")) {
            return Stream.concat(java, script).flatMap(TestNames::in).toList();
        }
    }

    /** The rules that a name begins with. */
    static List<String> rules(List<String> name) {
        return name.stream().takeWhile(word -> RULE.matcher(word).matches()).toList();
    }

    private static Stream<List<String>> in(Path source) {
        Pattern names = source.toString().endsWith(".java") ? JAVA_TEST : SCRIPT_TEST;
        try {
            return names
                    .matcher(Files.readString(source))
                    .results()
                    .map(found -> List.of(found.group(1).split("[_ ,:]+")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + source, e);
        }
    }

    private static Stream<Path> walk(String... folders) {
        return Stream.of(folders)
                .map(ROOT::resolve)
                .filter(Files::isDirectory)
                .flatMap(TestNames::files)
                .filter(file -> file.toString().matches(".*(\\.java|\\.(test|spec)\\.tsx?)"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + folder, e);
        }
    }
}
