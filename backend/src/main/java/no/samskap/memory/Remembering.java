package no.samskap.memory;

import com.mongodb.MongoException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import no.samskap.board.Boards;
import no.samskap.board.StoreUnavailable;
import no.samskap.challenge.Asked;
import no.samskap.challenge.Catalogue;
import no.samskap.challenge.ChallengeChanged;
import no.samskap.exchange.BorrowedRecords;
import no.samskap.exchange.Lent;
import no.samskap.learning.LessonFacts;
import no.samskap.learning.LessonKept;
import no.samskap.learning.LessonRecords;
import no.samskap.pilot.PilotChanged;
import no.samskap.pilot.PilotFacts;
import no.samskap.pilot.PilotRecords;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Memory.MemoryKind;
import no.samskap.protocol.Sharing.SharedFile;
import no.samskap.protocol.Sharing.SharedLesson;
import no.samskap.protocol.Sharing.SharedPilot;
import no.samskap.protocol.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the index true: reads everything once at the start, in the background, and follows what happens after. Ideas of
 * boards that were written on are read anew every few seconds, and some of them before each search, so that who has written
 * finds it.
 */
@Component
class Remembering {
    private static final Logger LOG = LoggerFactory.getLogger(Remembering.class);

    /** A search does not wait for more boards than this. */
    private static final int BOARDS_PER_SEARCH = 5;

    private final MemoryIndex index;
    private final Catalogue catalogue;
    private final Boards boards;
    private final PilotRecords pilots;
    private final LessonRecords lessons;
    private final BorrowedRecords borrowed;

    /** Boards that were written on and not read since; guarded by itself. */
    private final ArrayDeque<BoardId> stale = new ArrayDeque<>();

    Remembering(
            MemoryIndex index,
            Catalogue catalogue,
            Boards boards,
            PilotRecords pilots,
            LessonRecords lessons,
            BorrowedRecords borrowed) {
        this.borrowed = borrowed;
        this.index = index;
        this.catalogue = catalogue;
        this.boards = boards;
        this.pilots = pilots;
        this.lessons = lessons;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var unused = Thread.ofVirtual().name("memory").start(this::everything);
    }

    /** The same, of another index. */
    Remembering in(MemoryIndex other) {
        return new Remembering(other, catalogue, boards, pilots, lessons, borrowed);
    }

    /** Reads all that is stored. A challenge that cannot be read is passed over, and the others are read. */
    void everything() {
        catalogue.all().forEach(challenge -> {
            try {
                everythingOf(challenge);
            } catch (RuntimeException fault) {
                LOG.error(
                        "a challenge could not be remembered: {}",
                        fault.getClass().getName());
            }
        });
        borrowed.all().forEach(this::cameIn);
    }

    private void cameIn(Lent lent) {
        SharedFile file = lent.file();
        ChallengeId source = file.source().challenge();
        List<Entry> entries = new ArrayList<>();
        entries.add(borrowed(
                MemoryKind.CHALLENGE,
                "0",
                lent,
                file.challenge().title(),
                file.challenge().question() + "\n" + file.challenge().background(),
                List.of()));
        for (SharedPilot pilot : file.pilots()) {
            String learnt = pilot.learnt();
            entries.add(borrowed(
                    MemoryKind.PILOT,
                    String.valueOf(entries.size()),
                    lent,
                    pilot.title(),
                    learnt == null ? pilot.hypothesis() : pilot.hypothesis() + "\n" + learnt,
                    List.of()));
        }
        for (SharedLesson lesson : file.lessons()) {
            entries.add(borrowed(
                    MemoryKind.LESSON,
                    String.valueOf(entries.size()),
                    lent,
                    lesson.title(),
                    lesson.text() + (lesson.context().isEmpty() ? "" : "\n" + lesson.context()),
                    lesson.tags()));
        }
        index.replaceBorrowed(lent.organisation(), source, entries);
    }

    private static Entry borrowed(MemoryKind kind, String id, Lent lent, String title, String text, List<String> tags) {
        return new Entry(
                kind,
                id,
                lent.file().source().challenge(),
                lent.organisation(),
                null,
                lent.file().source().organisation(),
                title,
                text,
                String.join(" ", tags));
    }

    private void everythingOf(Asked challenge) {
        asked(challenge);
        pilots.of(List.of(challenge.id())).forEach(pilot -> tried(pilot, challenge));
        lessons.of(List.of(challenge.id())).forEach(lesson -> learnt(lesson, challenge));
        challenge.boards().forEach(board -> said(board, challenge));
    }

    @EventListener
    void on(ChallengeChanged changed) {
        catalogue.find(changed.challenge()).ifPresent(this::asked);
    }

    @EventListener
    void on(PilotChanged changed) {
        catalogue.find(changed.pilot().challenge()).ifPresent(challenge -> tried(changed.pilot(), challenge));
    }

    @EventListener
    void on(LessonKept kept) {
        catalogue.find(kept.lesson().challenge()).ifPresent(challenge -> learnt(kept.lesson(), challenge));
    }

    @EventListener
    void on(Lent lent) {
        cameIn(lent);
    }

    /** Reads what was written since, as far as a search may wait. */
    void catchUp() {
        readAnew(BOARDS_PER_SEARCH);
    }

    @Scheduled(fixedDelayString = "PT5S")
    void follow() {
        readAnew(Integer.MAX_VALUE);
    }

    private void readAnew(int most) {
        synchronized (stale) {
            boards.writtenSinceAsked().forEach(board -> {
                if (!stale.contains(board)) {
                    stale.add(board);
                }
            });
        }
        for (int i = 0; i < most; i++) {
            BoardId next;
            synchronized (stale) {
                next = stale.poll();
            }
            if (next == null) {
                return;
            }
            if (!read(next)) {
                return;
            }
        }
    }

    /** False where the board cannot be read now; it is kept for the next time. */
    private boolean read(BoardId board) {
        try {
            catalogue.having(board).ifPresent(challenge -> said(board, challenge));
            return true;
        } catch (StoreUnavailable | MongoException later) {
            synchronized (stale) {
                stale.add(board);
            }
            return false;
        }
    }

    private void asked(Asked challenge) {
        index.put(new Entry(
                MemoryKind.CHALLENGE,
                challenge.id().value(),
                challenge.id(),
                challenge.organisation(),
                null,
                null,
                challenge.title(),
                challenge.question() + "\n" + challenge.background(),
                ""));
    }

    private void tried(PilotFacts pilot, Asked challenge) {
        String learnt = pilot.learnt();
        index.put(new Entry(
                MemoryKind.PILOT,
                pilot.id(),
                challenge.id(),
                challenge.organisation(),
                null,
                null,
                pilot.title(),
                learnt == null ? pilot.hypothesis() : pilot.hypothesis() + "\n" + learnt,
                ""));
    }

    private void learnt(LessonFacts lesson, Asked challenge) {
        index.put(new Entry(
                MemoryKind.LESSON,
                lesson.id(),
                challenge.id(),
                challenge.organisation(),
                null,
                null,
                lesson.title(),
                lesson.text() + (lesson.context().isEmpty() ? "" : "\n" + lesson.context()),
                String.join(" ", lesson.tags())));
    }

    private void said(BoardId board, Asked challenge) {
        index.replace(
                board,
                boards.ideas(board).stream()
                        .map(idea -> idea(idea, board, challenge))
                        .toList());
    }

    private static Entry idea(Snapshot.Idea idea, BoardId board, Asked challenge) {
        return new Entry(
                MemoryKind.IDEA,
                idea.idea().value(),
                challenge.id(),
                challenge.organisation(),
                board,
                null,
                challenge.title(),
                idea.text(),
                "");
    }
}
