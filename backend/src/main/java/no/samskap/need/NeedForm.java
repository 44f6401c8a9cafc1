package no.samskap.need;

import java.time.LocalDate;
import no.samskap.protocol.Needs.Consent;
import no.samskap.protocol.Needs.ConsentForm;
import no.samskap.protocol.Needs.DescribeNeed;
import no.samskap.protocol.Needs.InterviewCard;
import no.samskap.protocol.Needs.NumberCard;
import no.samskap.protocol.Needs.ObservationCard;
import no.samskap.protocol.Needs.StoryCard;
import no.samskap.protocol.Needs.Told;
import no.samskap.protocol.Needs.WishCard;
import no.samskap.protocol.Needs.WorryCard;
import no.samskap.web.FieldChecks;

/** Checks what somebody tells, and names every field that is wrong. */
final class NeedForm {
    static final int TEXT = 2_000;
    private static final int LINE = 200;
    private static final int UNIT = 40;
    private static final int DESCRIBED = 3_000;
    private static final int CARDS = 100;
    private static final int ID = 40;

    /** Beyond it a number says nothing to anybody. */
    private static final double MOST = 1e15;

    private NeedForm() {}

    static Told told(Told told, LocalDate today) {
        FieldChecks checks = new FieldChecks();
        String text = checks.text("told.text", told.text(), 1, TEXT);
        Told checked = switch (told) {
            case InterviewCard card -> new InterviewCard(text, checks.line("told.who", card.who(), 0, LINE));
            case ObservationCard card -> new ObservationCard(text, checks.line("told.where", card.where(), 0, LINE));
            case NumberCard card -> number(text, card, checks);
            case StoryCard card -> new StoryCard(text, consent(card.consent(), today, checks));
            case WorryCard ignored -> new WorryCard(text);
            case WishCard ignored -> new WishCard(text);
        };
        checks.done();
        return checked;
    }

    private static NumberCard number(String text, NumberCard card, FieldChecks checks) {
        if (Math.abs(card.value()) > MOST) {
            checks.wrong("told.value", "Tallet er for stort.");
        }
        return new NumberCard(
                text,
                card.value(),
                checks.line("told.unit", card.unit(), 1, UNIT),
                checks.line("told.source", card.source(), 1, LINE));
    }

    private static Consent consent(Consent consent, LocalDate today, FieldChecks checks) {
        if (consent.day().isAfter(today) || consent.day().isBefore(today.minusYears(5))) {
            checks.wrong(
                    "told.consent.day", "Skriv dagen da den det gjelder sa ja. Den kan ikke være senere enn i dag.");
        }
        return consent;
    }

    /** A card that tells somebody's own story says whose it is, so it is not laid without a name. */
    static boolean namesItsTeller(Told told) {
        return told instanceof StoryCard story && story.consent().how() != ConsentForm.OWN;
    }

    static Description described(DescribeNeed wish) {
        FieldChecks checks = new FieldChecks();
        if (wish.needs().size() > CARDS) {
            checks.wrong("needs", "Velg høyst " + CARDS + " kort.");
        }
        wish.needs().stream()
                .limit(CARDS)
                .filter(id -> id.length() > ID)
                .findAny()
                .ifPresent(id -> checks.wrong("needs", "Kortet finnes ikke i denne utfordringen."));
        Description description = new Description(
                checks.text("situation", wish.situation(), 0, DESCRIBED),
                checks.text("who", wish.who(), 0, DESCRIBED),
                checks.text("need", wish.need(), 1, DESCRIBED),
                checks.text("effect", wish.effect(), 0, DESCRIBED),
                checks.text("frame", wish.frame(), 0, DESCRIBED),
                wish.needs().stream().distinct().toList(),
                wish.checklist(),
                null,
                null);
        checks.done();
        return description;
    }
}
