package no.samskap.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samskap.board.Boards;
import no.samskap.board.OwnAct;
import no.samskap.challenge.Catalogue;
import no.samskap.people.Keepsakes;
import no.samskap.people.Self;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.MyData;
import no.samskap.protocol.MyData.ThingKind;
import no.samskap.protocol.OwnStances;
import no.samskap.protocol.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people said and weighed on boards. */
@Component
class BoardKeepsakes implements Keepsakes {
    private final Boards boards;
    private final Catalogue catalogue;

    BoardKeepsakes(Boards boards, Catalogue catalogue) {
        this.boards = boards;
        this.catalogue = catalogue;
    }

    @Override
    public List<MyData.Thing> of(Self self) {
        List<MyData.Thing> things = new ArrayList<>();
        self.pseudonyms().forEach((challenge, me) -> {
            for (BoardId board : boards(challenge)) {
                for (OwnAct act : boards.acts(board, me)) {
                    things.add(thing(challenge, act));
                }
                for (OwnStances.OwnStance stance : boards.stances(board, me).stances()) {
                    things.add(new MyData.Thing(
                            ThingKind.STANCE,
                            challenge,
                            null,
                            null,
                            stance.idea().value() + " " + stance.stance()));
                }
                boards.ownBallots(board, me)
                        .forEach((round, ballot) -> things.add(new MyData.Thing(
                                ThingKind.BALLOT, challenge, null, null, round.value() + " " + ballot)));
            }
        });
        return things;
    }

    @Override
    public void letGo(Self self) {
        self.pseudonyms().forEach((challenge, me) -> redact(challenge, me));
    }

    private void redact(ChallengeId challenge, ParticipantId person) {
        boards(challenge).forEach(board -> boards.redact(board, person));
    }

    private List<BoardId> boards(ChallengeId challenge) {
        return catalogue.find(challenge).map(asked -> asked.boards()).orElse(List.of());
    }

    private static MyData.Thing thing(ChallengeId challenge, OwnAct act) {
        BoardEvent event = act.event();
        return switch (event) {
            case BoardEvent.IdeaAdded added ->
                of(ThingKind.IDEA, challenge, act, added.text(), added.idea().value());
            case BoardEvent.IdeaRevealed revealed ->
                of(
                        ThingKind.IDEA,
                        challenge,
                        act,
                        revealed.text(),
                        revealed.idea().value());
            case BoardEvent.IdeaEdited edited ->
                of(ThingKind.EDIT, challenge, act, edited.text(), edited.idea().value());
            case BoardEvent.CommentAdded comment ->
                of(
                        ThingKind.COMMENT,
                        challenge,
                        act,
                        comment.text(),
                        comment.idea().value());
            case BoardEvent.IdeaMoved moved ->
                of(ThingKind.MOVE, challenge, act, null, moved.idea().value());
            case BoardEvent.IdeaRemoved removed ->
                of(ThingKind.REMOVAL, challenge, act, null, removed.idea().value());
            case BoardEvent.RoundOpened opened ->
                of(
                        ThingKind.ROUND,
                        challenge,
                        act,
                        opened.title(),
                        opened.round().value());
            case BoardEvent.BallotsCounted counted ->
                of(ThingKind.ROUND, challenge, act, null, counted.round().value());
            case BoardEvent.Steered steered ->
                of(ThingKind.MEETING, challenge, act, null, steered.getClass().getSimpleName());
            case BoardEvent.PhaseMoved moved ->
                of(ThingKind.MEETING, challenge, act, null, moved.phase().name());
            // What has words and no kind of its own yet is told whole.
            default ->
                of(
                        ThingKind.MEETING,
                        challenge,
                        act,
                        act.asJson(),
                        event.getClass().getSimpleName());
        };
    }

    private static MyData.Thing of(
            ThingKind kind, ChallengeId challenge, OwnAct act, @Nullable String text, String about) {
        return new MyData.Thing(kind, challenge, act.at(), text, Objects.requireNonNull(about));
    }
}
