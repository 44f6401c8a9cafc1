package no.samskap.learning;

import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.author;
import static no.samskap.rights.Right.colleagues;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.whoRuns;

import no.samskap.rights.Act;
import no.samskap.rights.Right;

/** What is done with reflections and lessons. */
enum LessonAct implements Act {
    READ_LESSONS(everybody(ALWAYS)),
    /** In a reflection that is open to the person. */
    THINK(everybody(ALWAYS)),
    OPEN_REFLECTION(colleagues(ALWAYS)),
    KEEP_LESSON(colleagues(ALWAYS)),
    CHANGE_LESSON(author(ALWAYS).or(whoRuns(ALWAYS)));

    private final Right right;

    LessonAct(Right right) {
        this.right = right;
    }

    @Override
    public Right right() {
        return right;
    }
}
