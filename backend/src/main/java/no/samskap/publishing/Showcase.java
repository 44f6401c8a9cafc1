package no.samskap.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskap.challenge.Frame;
import no.samskap.challenge.Frames;
import no.samskap.curation.AnswerRecords;
import no.samskap.learning.LessonFacts;
import no.samskap.learning.LessonRecords;
import no.samskap.organisation.OrganisationBook;
import no.samskap.organisation.Settings;
import no.samskap.pilot.PilotFacts;
import no.samskap.pilot.PilotRecords;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.PublicRecord;
import no.samskap.protocol.PublicRecord.PublicPart;
import org.springframework.stereotype.Component;

/**
 * What anybody may see. The one place that decides it: pages, feeds and data are all drawn from here. A draft is never public,
 * whatever was chosen, and what is not public is not there.
 */
@Component
class Showcase {
    private final Publications publications;
    private final Frames frames;
    private final AnswerRecords answers;
    private final PilotRecords pilots;
    private final LessonRecords lessons;
    private final OrganisationBook organisations;

    Showcase(
            Publications publications,
            Frames frames,
            AnswerRecords answers,
            PilotRecords pilots,
            LessonRecords lessons,
            OrganisationBook organisations) {
        this.organisations = organisations;
        this.publications = publications;
        this.frames = frames;
        this.answers = answers;
        this.pilots = pilots;
        this.lessons = lessons;
    }

    /** The latest change first. */
    List<PublicRecord.PublicHead> all() {
        return publications.all().stream()
                .flatMap(challenge -> frame(challenge).stream())
                .map(this::head)
                .sorted(Comparator.comparing(PublicRecord.PublicHead::changedAt).reversed())
                .toList();
    }

    Optional<PublicRecord.PublicChallenge> challenge(ChallengeId challenge) {
        return frame(challenge).map(frame -> inFull(frame, publications.of(challenge)));
    }

    Optional<PublicRecord.PublicPilot> pilot(String pilot) {
        return pilots.find(pilot)
                .filter(found -> publications.of(found.challenge()).contains(PublicPart.PILOTS))
                .flatMap(found -> frame(found.challenge()).flatMap(frame -> shown(found, frame)));
    }

    Optional<PublicRecord.PublicLesson> lesson(String lesson) {
        return lessons.find(lesson)
                .filter(found -> publications.of(found.challenge()).contains(PublicPart.LESSONS))
                .flatMap(found -> frame(found.challenge()).flatMap(frame -> shown(found, frame)));
    }

    /** What the organisation of a public challenge has decided about its looks. */
    Optional<Settings> look(ChallengeId challenge) {
        return frame(challenge).map(frame -> organisations.of(frame.organisation()));
    }

    private Optional<Frame> frame(ChallengeId challenge) {
        return publications.of(challenge).contains(PublicPart.CHALLENGE)
                ? frames.find(challenge)
                        .filter(frame -> frame.phase() != Phase.DRAFT)
                        .filter(frame -> organisations.of(frame.organisation()).publishes())
                : Optional.empty();
    }

    private PublicRecord.PublicChallenge inFull(Frame frame, Set<PublicPart> parts) {
        var charter = frame.charter();
        return new PublicRecord.PublicChallenge(
                head(frame),
                frame.background(),
                charter.why(),
                charter.wanted(),
                charter.groundRules(),
                charter.resources(),
                charter.direction(),
                charter.goals(),
                frame.union(),
                frame.mandate().stream()
                        .map(promise ->
                                new PublicRecord.PublicPromise(promise.text(), promise.state(), promise.account()))
                        .toList(),
                parts.contains(PublicPart.ANSWERS) ? answers(frame) : List.of(),
                parts.contains(PublicPart.PILOTS)
                        ? pilots.of(List.of(frame.id())).stream()
                                .flatMap(pilot -> shown(pilot, frame).stream())
                                .toList()
                        : List.of(),
                parts.contains(PublicPart.LESSONS)
                        ? lessons.of(List.of(frame.id())).stream()
                                .flatMap(lesson -> shown(lesson, frame).stream())
                                .toList()
                        : List.of());
    }

    private List<PublicRecord.PublicAnswer> answers(Frame frame) {
        return answers.of(frame.id(), frame.boards()).stream()
                .map(answer -> new PublicRecord.PublicAnswer(
                        answer.text(), answer.organisation(), answer.verdict(), answer.reason(), answer.at()))
                .toList();
    }

    private Optional<PublicRecord.PublicPilot> shown(PilotFacts pilot, Frame frame) {
        return pilots.shared(pilot.id())
                .map(shared ->
                        new PublicRecord.PublicPilot(pilot.id(), frame.id(), frame.title(), pilot.status(), shared));
    }

    private Optional<PublicRecord.PublicLesson> shown(LessonFacts lesson, Frame frame) {
        return lessons.shared(lesson.id())
                .map(shared ->
                        new PublicRecord.PublicLesson(lesson.id(), frame.id(), frame.title(), lesson.at(), shared));
    }

    private PublicRecord.PublicHead head(Frame frame) {
        return new PublicRecord.PublicHead(
                frame.id(),
                organisations.of(frame.organisation()).name(),
                frame.title(),
                frame.question(),
                frame.phase(),
                frame.changedAt());
    }
}
