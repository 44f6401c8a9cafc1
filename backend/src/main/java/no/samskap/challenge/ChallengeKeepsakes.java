package no.samskap.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samskap.people.Keepsakes;
import no.samskap.people.Self;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Journey;
import no.samskap.protocol.MyData;
import no.samskap.protocol.MyData.ThingKind;
import no.samskap.protocol.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which charters people acknowledged and what they said against a measure, which goes with them, and what they did with challenges in office, which is public history. */
@Component
class ChallengeKeepsakes implements Keepsakes {
    private static final int AT_ONCE = 200;

    private final Archive archive;
    private final Acknowledgements acknowledgements;
    private final Appeals appeals;

    ChallengeKeepsakes(Archive archive, Acknowledgements acknowledgements, Appeals appeals) {
        this.appeals = appeals;
        this.archive = archive;
        this.acknowledgements = acknowledgements;
    }

    @Override
    public List<MyData.Thing> of(Self self) {
        List<MyData.Thing> things = new ArrayList<>();
        self.pseudonyms().forEach((id, me) -> {
            Integer version = acknowledgements.of(id, me);
            if (version != null) {
                things.add(new MyData.Thing(ThingKind.ACKNOWLEDGEMENT, id, null, null, Integer.toString(version)));
            }
            archive.find(id)
                    .ifPresent(challenge -> history(challenge).stream()
                            .filter(entry -> entry.by().equals(me))
                            .map(entry -> new MyData.Thing(
                                    ThingKind.DEED,
                                    id,
                                    entry.at(),
                                    words(entry.did()),
                                    entry.did().getClass().getSimpleName()))
                            .forEach(things::add));
            measures(id, me).forEach(measure -> {
                things.add(new MyData.Thing(
                        ThingKind.MEASURE, id, measure.at(), measure.reason(), WireNames.of(measure.kind())));
                appeals.of(measure.id())
                        .ifPresent(appeal ->
                                things.add(new MyData.Thing(ThingKind.APPEAL, id, appeal.at(), appeal.words(), null)));
            });
        });
        return things;
    }

    @Override
    public void letGo(Self self) {
        self.pseudonyms().forEach((id, me) -> {
            measures(id, me).forEach(measure -> appeals.forget(measure.id(), GONE));
            acknowledgements.forget(id, me);
        });
    }

    private List<Measure> measures(ChallengeId id, ParticipantId me) {
        return archive.find(id).stream()
                .flatMap(challenge -> challenge.house().measures().stream())
                .filter(measure -> measure.of().equals(me))
                .toList();
    }

    private List<Journey.HistoryEntry> history(Challenge challenge) {
        List<Journey.HistoryEntry> all = new ArrayList<>();
        for (long from = challenge.version(); from > 0; from -= AT_ONCE) {
            all.addAll(archive.history(challenge, from, AT_ONCE));
        }
        return all;
    }

    private static @Nullable String words(Journey.Deed did) {
        return switch (did) {
            case Journey.WasPosed posed -> null;
            case Journey.WasMoved moved -> moved.reason();
            case Journey.WasRewritten rewritten ->
                rewritten.changes().stream().map(Journey.FieldChange::after).collect(Collectors.joining("\n"));
            case Journey.WasMarked marked -> marked.words();
            case Journey.MarkTakenAway taken -> taken.words();
            case Journey.DeadlineSet set -> null;
            case Journey.UnionSpoke spoke -> spoke.words();
            case Journey.ReasonRecorded recorded -> recorded.why() + "\n" + recorded.outcome();
            case Journey.ReasonAnswered answered -> answered.words();
            case Journey.PromiseMade made -> made.text();
            case Journey.PromiseReworded reworded -> reworded.after();
            case Journey.PromiseAccounted accounted -> accounted.account();
            case Journey.MeasureTaken taken -> taken.reason();
            case Journey.MeasureLifted lifted -> lifted.reason();
            case Journey.FacilitationGiven given -> null;
            case Journey.FacilitationTaken taken -> null;
            case Journey.ConductSet set -> null;
            case Journey.CodeChanged changed -> null;
            case Journey.DoorSet set -> null;
            case Journey.SlipsMade made -> null;
            case Journey.SlipsEnded ended -> null;
        };
    }
}
