package no.samskap.safety;

import java.util.Locale;
import java.util.Set;

/** Which language this machine's operator is spoken to in. */
final class Spoken {
    private static final Set<String> NORWEGIAN = Set.of("no", "nb", "nn");

    private Spoken() {}

    static Danger.Language here() {
        return NORWEGIAN.contains(Locale.getDefault().getLanguage()) ? Danger.Language.BOKMÅL : Danger.Language.ENGLISH;
    }
}
