package no.samskap.challenge;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.samskap.board.Boards;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.people.Unguessable;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Phase;
import no.samskap.web.FieldChecks;
import org.springframework.stereotype.Component;

/** Poses challenges: checks what is asked, opens the first board and makes a code to join by. */
@Component
class Posing {
    private static final int TITLE = 200;
    private static final int QUESTION = 500;
    private static final int BACKGROUND = 5_000;
    private static final int AREAS = 12;
    private static final int AREA_TITLE = 80;

    private final Archive archive;
    private final Boards boards;
    private final People people;
    private final Unguessable unguessable;
    private final Clock clock = Clock.systemUTC();

    Posing(Archive archive, Boards boards, People people, Unguessable unguessable) {
        this.archive = archive;
        this.boards = boards;
        this.people = people;
        this.unguessable = unguessable;
    }

    Challenge pose(Person person, Challenges.PoseChallenge wish) {
        FieldChecks checks = new FieldChecks();
        String title = checks.line("title", wish.title(), 1, TITLE);
        String question = checks.text("question", wish.question(), 1, QUESTION);
        String background = checks.text("background", Objects.requireNonNullElse(wish.background(), ""), 0, BACKGROUND);
        List<Area> areas = areas(Objects.requireNonNullElse(wish.areas(), List.of()), checks);
        checks.done();

        ChallengeId id = new ChallengeId(unguessable.id());
        BoardId board = new BoardId(unguessable.id());
        boards.open(board, id, areas);
        Challenge challenge = new Challenge(
                id,
                1,
                Objects.requireNonNull(person.organisation()),
                title,
                question,
                background,
                Phase.IDEATE,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                areas,
                List.of(new Challenges.Board(board, title)),
                reserved(id));
        archive.add(challenge);
        people.entered(person, id);
        return challenge;
    }

    private static List<Area> areas(List<String> titles, FieldChecks checks) {
        if (titles.size() > AREAS) {
            checks.wrong("areas", "Det kan være høyst " + AREAS + " områder.");
            return List.of();
        }
        List<Area> areas = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < titles.size(); i++) {
            String field = "areas[" + i + "]";
            String title = checks.line(field, titles.get(i), 1, AREA_TITLE);
            if (!title.isEmpty() && !seen.add(title.toLowerCase(Locale.ROOT))) {
                checks.wrong(field, "To områder kan ikke hete det samme.");
            }
            areas.add(new Area(title, title));
        }
        return areas;
    }

    private JoinCode reserved(ChallengeId challenge) {
        JoinCode code;
        do {
            code = new JoinCode(unguessable.code(JoinCode.LENGTH));
        } while (!archive.reserve(code, challenge));
        return code;
    }
}
