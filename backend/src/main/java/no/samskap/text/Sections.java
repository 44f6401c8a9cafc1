package no.samskap.text;

import java.util.ArrayList;
import java.util.List;
import no.samskap.text.Section.Kept;
import no.samskap.text.Section.Replaced;

/** Gathers sections, joining neighbours of one kind as the browser's editor does: it must come to the same list. */
final class Sections {
    private final List<Section> gathered = new ArrayList<>();

    void keep(int over) {
        if (over == 0) {
            return;
        }
        if (!gathered.isEmpty() && gathered.getLast() instanceof Kept last) {
            gathered.set(gathered.size() - 1, new Kept(last.over() + over));
        } else {
            gathered.add(new Kept(over));
        }
    }

    void replace(int over, String insert) {
        if (over == 0 && insert.isEmpty()) {
            return;
        }
        if (!gathered.isEmpty() && gathered.getLast() instanceof Replaced last) {
            if (insert.isEmpty() && last.insert().isEmpty()) {
                gathered.set(gathered.size() - 1, new Replaced(last.over() + over, ""));
                return;
            }
            if (over == 0 && last.over() == 0) {
                gathered.set(gathered.size() - 1, new Replaced(0, last.insert() + insert));
                return;
            }
        }
        gathered.add(new Replaced(over, insert));
    }

    TextChange change() {
        return new TextChange(gathered);
    }
}
