package no.samskap.challenge;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import no.samskap.board.Boards;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.people.Unguessable;
import no.samskap.protocol.Area;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges;
import no.samskap.protocol.Journey;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.web.FieldChecks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Poses challenges: checks what is asked, opens the first board and makes a code to join by. The only way in. */
@Component
public class Posing {
    static final int TITLE = 200;
    static final int QUESTION = 500;
    static final int BACKGROUND = 5_000;
    private static final int AREAS = 12;
    private static final int AREA_TITLE = 80;

    private final Archive archive;
    private final Acknowledgements acknowledgements;
    private final Boards boards;
    private final People people;
    private final Unguessable unguessable;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Posing(
            Archive archive,
            Acknowledgements acknowledgements,
            Boards boards,
            People people,
            Unguessable unguessable,
            Clock clock,
            ApplicationEventPublisher events) {
        this.archive = archive;
        this.acknowledgements = acknowledgements;
        this.boards = boards;
        this.people = people;
        this.unguessable = unguessable;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Poses a challenge; durable when it returns.
     *
     * @throws no.samskap.web.FieldsWrong with everything that is wrong with the wish
     */
    public Challenges.Posed pose(Person person, Challenges.PoseChallenge wish) {
        return pose(person, wish, board -> {});
    }

    /**
     * As {@link #pose(Person, Challenges.PoseChallenge)}.
     *
     * @param prepared what is done on its first board before anybody can see that it is there; what it throws ends it all
     */
    public Challenges.Posed pose(Person person, Challenges.PoseChallenge wish, Consumer<BoardId> prepared) {
        FieldChecks checks = new FieldChecks();
        String title = checks.line("title", wish.title(), 1, TITLE);
        String question = checks.text("question", wish.question(), 1, QUESTION);
        String background = checks.text("background", Objects.requireNonNullElse(wish.background(), ""), 0, BACKGROUND);
        List<Area> areas = areas(Objects.requireNonNullElse(wish.areas(), List.of()), checks);
        boolean touches = Boolean.TRUE.equals(wish.touchesEmployees());
        Phase start = start(wish.start(), touches, checks);
        Journey.Charter charter = wish.charter() == null
                ? CharterWords.NONE
                : new CharterWords(checks).read(CharterWords.NONE.version(), wish.charter());
        List<String> promises = promises(person, Objects.requireNonNullElse(wish.promises(), List.of()), checks);
        checks.done();

        ChallengeId id = new ChallengeId(unguessable.id());
        BoardId board = new BoardId(unguessable.id());
        boards.open(board, id, areas);
        prepared.accept(board);
        Hand hand = new Hand(
                people.participant(person, id), person.role(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Challenge challenge = new Challenge(
                        id,
                        0,
                        Objects.requireNonNull(person.organisation()),
                        title,
                        question,
                        background,
                        start,
                        hand.at(),
                        areas,
                        List.of(new Challenges.Board(board, title)),
                        House.withCode(reserved(id)),
                        charter,
                        touches ? Union.asked(hand) : Union.NOBODY_ASKED,
                        promises.stream()
                                .map(text -> Mandate.made(unguessable.id(), text, hand))
                                .toList(),
                        null)
                .after(new Journey.WasPosed(start, touches), hand);
        archive.add(challenge);
        acknowledgements.keep(id, hand.by(), charter.version());
        Journey.HistoryEntry posed = Objects.requireNonNull(challenge.last());
        events.publishEvent(new ChallengeChanged(id, challenge.organisation(), posed));
        people.entered(person, id);
        return new Challenges.Posed(id, board, challenge.house().door().code().shown());
    }

    /** What touches employees is explored with the union before it goes on, so it cannot start beyond that. */
    private static Phase start(@Nullable Phase wished, boolean touches, FieldChecks checks) {
        Phase start = Objects.requireNonNullElse(wished, touches ? Phase.EXPLORE : Phase.IDEATE);
        if (start.compareTo(Phase.IDEATE) > 0) {
            checks.wrong("start", "En utfordring kan begynne som utkast, med å utforske eller med å finne ideer.");
        } else if (touches && Steps.isPastExplore(start)) {
            checks.wrong("start", "En utfordring som berører ansatte, begynner som utkast eller med å utforske.");
        }
        return start;
    }

    private static List<String> promises(Person person, List<String> said, FieldChecks checks) {
        if (!said.isEmpty() && person.role() != Role.LEDER) {
            checks.wrong("promises", "Bare en leder kan binde seg til noe.");
        } else if (said.size() > Mandate.PROMISES) {
            checks.wrong("promises", "Det kan være høyst " + Mandate.PROMISES + " løfter.");
        } else {
            List<String> promises = new ArrayList<>();
            for (int i = 0; i < said.size(); i++) {
                promises.add(checks.text("promises[" + i + "]", said.get(i), 1, Mandate.TEXT));
            }
            return promises;
        }
        return List.of();
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

    /** A code that nobody has had, which leads to this challenge from now on. */
    JoinCode reserved(ChallengeId challenge) {
        JoinCode code;
        do {
            code = new JoinCode(unguessable.code(JoinCode.LENGTH));
        } while (!archive.reserve(code, challenge));
        return code;
    }
}
