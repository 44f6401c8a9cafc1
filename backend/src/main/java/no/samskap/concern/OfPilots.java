package no.samskap.concern;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskap.board.Boards;
import no.samskap.board.StoreUnavailable;
import no.samskap.notice.News;
import no.samskap.notice.Subject;
import no.samskap.notice.Whom;
import no.samskap.pilot.PilotChanged;
import no.samskap.pilot.PilotFacts;
import no.samskap.pilot.PilotLogged;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Pilots.PilotIdea;
import no.samskap.protocol.Pilots.PilotStatus;
import no.samskap.protocol.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A pilot concerns those who work with it and those who gave its ideas under their name; its end concerns everybody. */
@Component
class OfPilots {
    private final Boards boards;
    private final Telling telling;

    OfPilots(Boards boards, Telling telling) {
        this.boards = boards;
        this.telling = telling;
    }

    @EventListener
    void on(PilotChanged changed) {
        PilotFacts pilot = changed.pilot();
        if (pilot.endedAt() != null) {
            telling.tell(Whom.everybodyIn(pilot.challenge()), news(pilot, "ended", Subject.PILOT_ENDED, null));
        } else if (pilot.status() == PilotStatus.PLANNED && !pilot.ideas().isEmpty()) {
            telling.tell(Whom.these(givers(pilot)), news(pilot, "planned", Subject.IDEA_TRIED, null));
        }
    }

    @EventListener
    void on(PilotLogged logged) {
        Set<ParticipantId> concerned = new HashSet<>(logged.pilot().involved());
        concerned.addAll(givers(logged.pilot()));
        telling.tell(
                Whom.these(concerned),
                news(logged.pilot(), "log/" + logged.entry(), Subject.PILOT_LOGGED, logged.by()));
    }

    private Set<ParticipantId> givers(PilotFacts pilot) {
        try {
            return pilot.ideas().stream()
                    .map(PilotIdea::board)
                    .distinct()
                    .flatMap(board -> boards.ideas(board).stream()
                            .filter(idea -> pilot.ideas().contains(new PilotIdea(board, idea.idea()))))
                    .map(Snapshot.Idea::by)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        } catch (StoreUnavailable unread) {
            return Set.of();
        }
    }

    private static News news(PilotFacts pilot, String what, Subject subject, @Nullable ParticipantId by) {
        return new News("pilot/" + pilot.id() + "/" + what, subject, pilot.title(), page(pilot.id()), by);
    }

    static String page(String pilot) {
        return "/forsok/" + pilot;
    }
}
