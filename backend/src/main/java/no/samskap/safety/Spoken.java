package no.samskap.safety;

import java.util.Locale;
import java.util.Set;

/** Which language this machine's operator is spoken to in. */
final class Spoken {
    private static final Set<String> SPEAK_NORWEGIAN = Set.of("no", "nb", "nn");

    private Spoken() {}

    static Danger.Language here() {
        return SPEAK_NORWEGIAN.contains(Locale.getDefault().getLanguage())
                ? Danger.Language.NORWEGIAN
                : Danger.Language.ENGLISH;
    }
}
