package no.samskap.text;

import java.util.List;
import no.samskap.protocol.Texts.TextPart;
import no.samskap.text.Section.Kept;
import no.samskap.text.Section.Replaced;

/**
 * A change to a text: from its start to its end, what stays and what gives way to what. The browser's editor (CodeMirror)
 * works with the same changes and moves its own over those that it is told of; what {@link #over} makes of a change must be
 * what the editor makes of it, to the letter, or texts part. Cases written by the editor itself hold the two together.
 */
public record TextChange(List<Section> sections) {
    public TextChange {
        sections = List.copyOf(sections);
    }

    /** A change as it came over the wire. */
    public static TextChange of(List<TextPart> parts) {
        Sections sections = new Sections();
        for (TextPart part : parts) {
            switch (Section.of(part)) {
                case Kept kept -> sections.keep(kept.over());
                case Replaced replaced -> sections.replace(replaced.over(), replaced.insert());
            }
        }
        return sections.change();
    }

    /** The change as it goes over the wire. */
    public List<TextPart> parts() {
        return sections.stream().map(Section::onTheWire).toList();
    }

    /** How long a text must be for the change to be made to it. */
    long before() {
        return sections.stream().mapToLong(Section::over).sum();
    }

    /** How long the text is afterwards. */
    long after() {
        return sections.stream().mapToLong(Section::left).sum();
    }

    /** The text after the change; its length is {@link #before()}. */
    String applyTo(String text) {
        StringBuilder made = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Section section : sections) {
            switch (section) {
                case Kept kept -> made.append(text, at, at + kept.over());
                case Replaced replaced -> made.append(replaced.insert());
            }
            at += section.over();
        }
        return made.toString();
    }

    /**
     * This change as it is to be made after {@code other}; both were made to the same text. Where both write in one place
     * the change that covers less of the text comes first, and of two that cover the same, the other one, or this one where
     * it is {@code first}. Making {@code a} and then {@code b.over(a, false)} gives the same text as making {@code b} and
     * then {@code a.over(b, true)}.
     */
    TextChange over(TextChange other, boolean first) {
        if (before() != other.before()) {
            throw new IllegalArgumentException("the changes should have been made to one text");
        }
        return new Crossing(sections, other.sections(), first).moved();
    }

    /** Where a place in the text is after the change; with {@code after}, behind what was written right there. */
    int place(int at, boolean after) {
        int old = 0;
        int now = 0;
        for (Section section : sections) {
            int end = old + section.over();
            boolean inside = end > at || (end == at && !after && section.over() == 0);
            if (inside) {
                return switch (section) {
                    case Kept ignored -> now + (at - old);
                    case Replaced replaced -> at == old || !after ? now : now + replaced.left();
                };
            }
            old = end;
            now += section.left();
        }
        return now;
    }
}
