package no.samskap.learning;

import java.util.ArrayList;
import java.util.List;
import no.samskap.people.Keepsakes;
import no.samskap.people.Self;
import no.samskap.protocol.Lessons.Thought;
import no.samskap.protocol.MyData;
import no.samskap.protocol.MyData.ThingKind;
import org.springframework.stereotype.Component;

/** People's thoughts in reflections, which go with them, and the lessons they kept, which stay: they were kept in office. */
@Component
class LearningKeepsakes implements Keepsakes {
    private final LearningShelf shelf;

    LearningKeepsakes(LearningShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<MyData.Thing> of(Self self) {
        List<MyData.Thing> things = new ArrayList<>();
        self.pseudonyms().forEach((challenge, me) -> {
            for (KeptReflection reflection : shelf.reflections(challenge)) {
                for (Thought thought : reflection.thoughts()) {
                    if (me.equals(thought.by())) {
                        things.add(new MyData.Thing(
                                ThingKind.THOUGHT, challenge, null, thought.text(), reflection.title()));
                    }
                }
            }
            for (KeptLesson lesson : shelf.lessons(List.of(challenge))) {
                if (me.equals(lesson.by())) {
                    things.add(new MyData.Thing(
                            ThingKind.LESSON,
                            challenge,
                            lesson.at(),
                            lesson.words().text(),
                            lesson.words().title()));
                }
            }
        });
        return things;
    }

    @Override
    public void letGo(Self self) {
        self.pseudonyms().forEach((challenge, me) -> {
            for (KeptReflection reflection : shelf.reflections(challenge)) {
                for (int place = 0; place < reflection.thoughts().size(); place++) {
                    Thought thought = reflection.thoughts().get(place);
                    if (me.equals(thought.by())) {
                        var unused = shelf.takeAway(reflection.id(), place, thought.thought(), GONE);
                    }
                }
            }
        });
    }
}
