package no.samskap.curation;

import java.util.ArrayList;
import java.util.List;
import no.samskap.people.Keepsakes;
import no.samskap.people.Self;
import no.samskap.protocol.MyData;
import no.samskap.protocol.MyData.ThingKind;
import org.springframework.stereotype.Component;

/** Answers and thanks, given in office: those who got them keep them, and nothing leads to a name when there is none. */
@Component
class AnswerKeepsakes implements Keepsakes {
    private final AnswerBook book;

    AnswerKeepsakes(AnswerBook book) {
        this.book = book;
    }

    @Override
    public List<MyData.Thing> of(Self self) {
        List<MyData.Thing> things = new ArrayList<>();
        self.pseudonyms().forEach((challenge, me) -> {
            AnswerBook.Page page = book.page(challenge);
            for (KeptAnswer kept : book.answers(page)) {
                if (kept.key().by().equals(me)) {
                    things.add(new MyData.Thing(
                            ThingKind.ANSWER,
                            challenge,
                            kept.answer().at(),
                            kept.answer().reason(),
                            kept.key().idea().value()));
                }
            }
            page.thanks().stream()
                    .filter(thanks -> me.equals(thanks.by()))
                    .map(thanks -> new MyData.Thing(
                            ThingKind.THANKS,
                            challenge,
                            thanks.at(),
                            thanks.text(),
                            thanks.idea().value()))
                    .forEach(things::add);
        });
        return things;
    }

    @Override
    public void letGo(Self self) {}
}
