package no.samskap.curation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.samskap.challenge.IdeasOf;
import no.samskap.challenge.UnionGate;
import no.samskap.protocol.Answers;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.CommentId;
import no.samskap.protocol.Snapshot;
import no.samskap.web.FieldChecks;
import no.samskap.web.NotThere;
import no.samskap.web.StateForbidsIt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives answers and thanks and promises days: checks what is asked, then keeps it behind the version that was seen. */
@Component
class Answering {
    private static final int REASON = 2_000;
    private static final int THANKS = 500;

    /** Who rewrites an answer more often than this has something else to say. */
    private static final int VERSIONS = 100;

    private static final int DAYS = 100;

    private final AnswerBook book;
    private final IdeasOf ideas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(AnswerBook book, IdeasOf ideas, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.book = book;
        this.ideas = ideas;
        this.clock = clock;
    }

    void answer(Challenge challenge, String organisation, Answers.GiveAnswer wish) {
        FieldChecks checks = new FieldChecks();
        String reason = checks.text("reason", wish.reason(), 1, REASON);
        checks.done();
        Snapshot.Idea idea = ideas.find(challenge, wish.board(), wish.idea()).orElseThrow(NotThere::new);
        if (wish.verdict() == Answers.Verdict.GOING_ON) {
            UnionGate.check(challenge);
        }
        AnswerKey key =
                new AnswerKey(challenge.id(), wish.board(), challenge.me().participant(), wish.idea());
        Optional<KeptAnswer> seen = book.answer(key);
        int version = seen.map(kept -> kept.answer().version()).orElse(0);
        if (version != wish.version() || !kept(key, seen, organisation, wish.verdict(), reason)) {
            throw new StateForbidsIt("answer.changed", "Svaret er endret i et annet vindu i mellomtiden.");
        }
        events.publishEvent(
                new IdeaAnswered(challenge.id(), wish.board(), wish.idea(), version + 1, idea.by(), key.by()));
    }

    private boolean kept(
            AnswerKey key, Optional<KeptAnswer> seen, String organisation, Answers.Verdict verdict, String reason) {
        Instant now = now();
        if (seen.isEmpty()) {
            return book.add(new KeptAnswer(
                    key, new Answers.Answer(key.by(), organisation, verdict, reason, 1, now, List.of())));
        }
        if (seen.get().answer().version() >= VERSIONS) {
            throw new StateForbidsIt("answer.full", "Svaret er endret så mange ganger som det kan.");
        }
        return book.replace(seen.get(), verdict, reason, Date.from(now));
    }

    void promise(Challenge challenge, Answers.PromiseAnswers wish) {
        LocalDate day = wish.answerBy();
        LocalDate today = Promise.today(clock);
        FieldChecks checks = new FieldChecks();
        if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(5)))) {
            checks.wrong("answerBy", "Dagen kan ikke være før i dag, og ikke mer enn fem år fram.");
        }
        checks.done();
        Promise seen = book.page(challenge.id()).promise();
        if (seen.before().size() >= DAYS) {
            throw new StateForbidsIt("answer-by.full", "Fristen er flyttet så mange ganger som den kan.");
        }
        if (seen.version() != wish.version() || !book.promise(challenge.id(), seen, day)) {
            throw new StateForbidsIt("answer-by.changed", "Noen andre har endret fristen i mellomtiden.");
        }
    }

    void thank(Challenge challenge, String organisation, Answers.GiveThanks wish) {
        FieldChecks checks = new FieldChecks();
        String text = checks.text("text", wish.text(), 1, THANKS);
        checks.done();
        Snapshot.Idea idea = ideas.find(challenge, wish.board(), wish.idea()).orElseThrow(NotThere::new);
        CommentId comment = wish.comment();
        if (comment != null
                && idea.comments().stream().noneMatch(there -> there.comment().equals(comment))) {
            throw new NotThere();
        }
        Answers.Thanks thanks = new Answers.Thanks(
                challenge.me().participant(), organisation, null, wish.board(), wish.idea(), comment, text, now());
        if (!book.thank(challenge.id(), thanks)) {
            throw new StateForbidsIt("thanks.full", "Det er takket så mye som det er plass til.");
        }
        events.publishEvent(new Thanked(challenge.id(), AnswerView.author(thanks, idea), thanks.by(), thanks.at()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
