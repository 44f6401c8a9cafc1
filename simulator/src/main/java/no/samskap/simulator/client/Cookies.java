package no.samskap.simulator.client;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One person's cookies for one server: name and value are kept, and an emptied cookie is forgotten. */
final class Cookies {
    private final Map<String, String> values = new ConcurrentSkipListMap<>();

    /** Takes in the {@code Set-Cookie} headers of an answer, in their order. */
    void take(List<String> setCookies) {
        for (String setCookie : setCookies) {
            String pair = setCookie.split(";", 2)[0];
            int equals = pair.indexOf('=');
            if (equals > 0) {
                keep(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }

    /** As the {@code Cookie} header says it; empty where there are none. */
    String header() {
        return values.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String name, String value) {
        if (value.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }
}
