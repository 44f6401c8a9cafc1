package no.samskap.curation;

import java.util.Objects;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Sight;
import no.samskap.people.Person;
import no.samskap.protocol.Answers;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.web.NotThere;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading what was answered, for everybody in the challenge; answering, promising a day and thanking, for who runs it. */
@RestController
@RequestMapping("/api/challenges/{id}")
class AnswerController {
    private final Sight sight;
    private final Doorkeeper doorkeeper;
    private final Answering answering;
    private final AnswerView view;

    AnswerController(Sight sight, Doorkeeper doorkeeper, Answering answering, AnswerView view) {
        this.sight = sight;
        this.doorkeeper = doorkeeper;
        this.answering = answering;
        this.view = view;
    }

    @GetMapping("/answers")
    Answers.AnswerListing read(@AuthenticationPrincipal Person person, @PathVariable String id) {
        return view.of(person, admitted(person, id));
    }

    @PutMapping("/answers")
    Answers.AnswerListing answer(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Answers.GiveAnswer wish) {
        Challenge challenge = may(AnswerAct.ANSWER_IDEA, person, id);
        answering.answer(challenge, organisation(person), wish);
        return view.of(person, challenge);
    }

    @PutMapping("/answer-by")
    Answers.AnswerListing promise(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Answers.PromiseAnswers wish) {
        Challenge challenge = may(AnswerAct.PROMISE_ANSWERS, person, id);
        answering.promise(challenge, wish);
        return view.of(person, challenge);
    }

    @PostMapping("/thanks")
    Answers.AnswerListing thank(
            @AuthenticationPrincipal Person person, @PathVariable String id, @RequestBody Answers.GiveThanks wish) {
        Challenge challenge = may(AnswerAct.THANK, person, id);
        answering.thank(challenge, organisation(person), wish);
        return view.of(person, challenge);
    }

    private Challenge admitted(Person person, String id) {
        return sight.of(person, new ChallengeId(id)).orElseThrow(NotThere::new);
    }

    private Challenge may(AnswerAct act, Person person, String id) {
        Challenge challenge = admitted(person, id);
        doorkeeper.check(act, person, challenge.id());
        return challenge;
    }

    private static String organisation(Person person) {
        return Objects.requireNonNull(person.organisation());
    }
}
