package no.samskap.rights;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.samskap.challenge.FrameRights;
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

    static Map<String, Map<String, Right>> features() {
        Map<String, Map<String, Right>> features = new TreeMap<>();
        features.put("challenge", FrameRights.all());
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Act.class));
        scan.findCandidateComponents("no.samskap").forEach(found -> {
            Class<?> type = load(found.getBeanClassName());
            if (type.isEnum()) {
                Map<String, Right> acts = new TreeMap<>();
                for (Object each : type.getEnumConstants()) {
                    Act act = (Act) each;
                    acts.put(act.name(), act.right());
                }
                String[] path = type.getPackageName().split("\\.");
                features.put(path[path.length - 1], acts);
            }
        });
        return features;
    }

    private static Class<?> load(@Nullable String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
