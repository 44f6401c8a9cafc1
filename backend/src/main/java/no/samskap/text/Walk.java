package no.samskap.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place on the way through a change's sections; a section may be passed piece by piece. */
final class Walk {
    private final List<Section> sections;
    private int index;
    private int passed;

    Walk(List<Section> sections) {
        this.sections = sections;
    }

    /** The section under way; null at the end. */
    @Nullable
    Section here() {
        return index < sections.size() ? sections.get(index) : null;
    }

    /** Tells sections apart that look alike. */
    int index() {
        return index;
    }

    /** What is left of the old text that the section covers; 0 at the end. */
    int rest() {
        Section section = here();
        return section == null ? 0 : section.over() - passed;
    }

    boolean isAtStart() {
        return passed == 0;
    }

    /** Goes on by so much of the old text, at most the rest of the section; whoever has passed all of it is in the next. */
    void pass(int over) {
        passed += over;
        if (rest() <= 0) {
            index++;
            passed = 0;
        }
    }
}
