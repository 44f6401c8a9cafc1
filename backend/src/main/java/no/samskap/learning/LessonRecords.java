package no.samskap.learning;

import java.util.Collection;
import java.util.List;
import no.samskap.protocol.ChallengeId;
import org.springframework.stereotype.Component;

/** The lessons as other features may read them. Who may know of which is for them to ask of the challenge. */
@Component
public class LessonRecords {
    private final LearningShelf shelf;

    LessonRecords(LearningShelf shelf) {
        this.shelf = shelf;
    }

    public List<LessonFacts> of(Collection<ChallengeId> challenges) {
        return shelf.lessons(challenges).stream().map(LessonFacts::of).toList();
    }
}
