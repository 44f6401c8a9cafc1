package no.samskap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What all features have declared, by feature and act. */
public final class Declared {
    private Declared() {}

    /** The right of the act with this name. */
    public static Right right(String act) {
        return Objects.requireNonNull(features().values().stream()
                .filter(acts -> acts.containsKey(act))
                .findFirst()
                .orElseThrow()
                .get(act));
    }

    private static final Map<String, Map<String, Right>> FEATURES = found();

    static Map<String, Map<String, Right>> features() {
        return FEATURES;
    }

    private static Map<String, Map<String, Right>> found() {
        Map<String, Map<String, Right>> features = new TreeMap<>();
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Act.class));
        scan.addIncludeFilter(new AssignableTypeFilter(TableOfRights.class));
        scan.findCandidateComponents("no.samskap").forEach(found -> {
            Class<?> type = load(found.getBeanClassName());
            String[] path = type.getPackageName().split("\\.");
            Map<String, Right> acts = features.computeIfAbsent(path[path.length - 1], feature -> new TreeMap<>());
            rights(type)
                    .forEach((name, right) ->
                            assertThat(acts.put(name, right)).as(name).isNull());
        });
        return features;
    }

    private static Map<String, Right> rights(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Act.class::cast)
                    .collect(Collectors.toMap(Act::name, Act::right));
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((TableOfRights) constructor.newInstance()).rights();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(@Nullable String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
