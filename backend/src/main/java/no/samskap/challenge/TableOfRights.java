package no.samskap.challenge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Who may do what of one feature in a challenge: what the feature asks, and what docs/permissions.md is written from. */
public interface TableOfRights {
    /** What the feature is about, in a word or two. */
    String about();

    /** The right to each act, by the act's name on the wire. */
    Map<String, Right> rights();

    /** The rights to some acts, each under the name that the act has on the wire. */
    static <A extends Enum<A>> Map<String, Right> named(A[] acts, Function<A, Right> right) {
        Map<String, Right> named = new LinkedHashMap<>();
        for (A act : acts) {
            named.put(WireNames.of(act), right.apply(act));
        }
        return named;
    }
}
