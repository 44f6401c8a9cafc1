package no.samskap.notice;

import no.samskap.language.Language;
import no.samskap.language.Terms;
import no.samskap.protocol.NoticeBook.NoticeKind;
import no.samskap.protocol.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What people are told, each with its sentence in the three languages. A sentence says what happened and never what anybody
 * wrote: it stands in mails. Something new to tell of is a new constant here.
 */
public enum Subject {
    PHASE_MOVED(
            NoticeKind.PHASE,
            "Utfordringen er nå her: {}.",
            "Utfordringa er no her: {}.",
            "The challenge is now here: {}."),
    UNION_ASKED(
            NoticeKind.UNION,
            "En utfordring berører ansatte og venter på ordet til de tillitsvalgte.",
            "Ei utfordring gjeld tilsette og ventar på ordet til dei tillitsvalde.",
            "A challenge touches employees and waits for the union representatives' word."),
    UNION_DUE_SOON(
            NoticeKind.UNION,
            "Fristen for ordet til de tillitsvalgte nærmer seg.",
            "Fristen for ordet til dei tillitsvalde nærmar seg.",
            "The day for the union representatives' word is near."),
    UNION_OVERDUE(
            NoticeKind.UNION,
            "Fristen for ordet til de tillitsvalgte er ute. Utfordringen venter fortsatt.",
            "Fristen for ordet til dei tillitsvalde er ute. Utfordringa ventar framleis.",
            "The day for the union representatives' word has passed. The challenge still waits."),
    UNION_AGREED(
            NoticeKind.UNION,
            "De tillitsvalgte har bekreftet at medvirkningen er avtalt.",
            "Dei tillitsvalde har stadfesta at medverknaden er avtalt.",
            "The union representatives have confirmed that involvement is agreed."),
    UNION_OBJECTED(
            NoticeKind.UNION,
            "De tillitsvalgte har innvendinger.",
            "Dei tillitsvalde har innvendingar.",
            "The union representatives object."),
    REASON_RECORDED(
            NoticeKind.UNION,
            "En leder har begrunnet åpent hvorfor det går videre. De tillitsvalgte kan svare.",
            "Ein leiar har grunngitt ope kvifor det går vidare. Dei tillitsvalde kan svare.",
            "A leader has given an open reason for going on. The union representatives may answer."),
    REASON_ANSWERED(
            NoticeKind.UNION,
            "De tillitsvalgte har svart på begrunnelsen.",
            "Dei tillitsvalde har svart på grunngjevinga.",
            "The union representatives have answered the reason."),
    IDEA_ANSWERED(
            NoticeKind.ANSWER,
            "En idé du ga, har fått svar.",
            "Ein idé du gav, har fått svar.",
            "An idea that you gave was answered."),
    THANKED(
            NoticeKind.THANKS,
            "Noen har takket deg for det du ga.",
            "Nokon har takka deg for det du gav.",
            "Somebody has thanked you for what you gave."),
    WORRY_ANSWERED(
            NoticeKind.ANSWER,
            "En bekymring du la fram, har fått svar.",
            "Ei uro du la fram, har fått svar.",
            "A worry that you told was answered."),
    AUTHOR_INVITED(
            NoticeKind.REPLY,
            "Noen vil ha deg med på å skrive et forslag.",
            "Nokon vil ha deg med på å skrive eit framlegg.",
            "Somebody asks you to write a proposal with them."),
    PLEDGE_OFFERED(
            NoticeKind.REPLY,
            "Noen har tilbudt et bidrag som venter på svar.",
            "Nokon har tilbode eit bidrag som ventar på svar.",
            "Somebody has offered a contribution that waits for an answer."),
    PLEDGE_MOVED(
            NoticeKind.REPLY,
            "Noe har skjedd med et bidrag som angår deg.",
            "Noko har hendt med eit bidrag som vedkjem deg.",
            "Something has happened to a contribution that concerns you."),
    COMMENTED(
            NoticeKind.REPLY,
            "Noen har kommentert en idé som du har skrevet eller kommentert.",
            "Nokon har kommentert ein idé som du har skrive eller kommentert.",
            "Somebody has commented on an idea that you wrote or commented on."),
    BUILT_ON(
            NoticeKind.REPLY,
            "Noen har bygd videre på ideen din.",
            "Nokon har bygd vidare på ideen din.",
            "Somebody has built on your idea."),
    ROUND_OPENED(
            NoticeKind.ROUND,
            "En avstemning er åpen. Du kan stemme nå.",
            "Ei avstemming er open. Du kan røyste no.",
            "A round is open. You may vote now."),
    ROUND_COUNTED(
            NoticeKind.ROUND, "En avstemning er telt opp.", "Ei avstemming er talt opp.", "A round has been counted."),
    IDEA_TRIED(
            NoticeKind.PILOT,
            "En idé du ga, skal prøves i et forsøk.",
            "Ein idé du gav, skal prøvast i eit forsøk.",
            "An idea that you gave is to be tried in a pilot."),
    PILOT_LOGGED(
            NoticeKind.PILOT,
            "Det er skrevet i loggen til et forsøk.",
            "Det er skrive i loggen til eit forsøk.",
            "Something was written in the log of a pilot."),
    PILOT_ENDED(
            NoticeKind.PILOT,
            "Et forsøk er avsluttet. Les hva vi lærte.",
            "Eit forsøk er avslutta. Les kva vi lærte.",
            "A pilot has ended. Read what was learnt."),
    PROMISE_ACCOUNTED(
            NoticeKind.PROMISE,
            "En leder har gjort rede for et løfte.",
            "Ein leiar har gjort greie for eit løfte.",
            "A leader has accounted for a promise."),
    REFLECT_NOW(
            NoticeKind.REFLECT,
            "Et forsøk er avsluttet og venter på at noen skriver ned hva vi lærte.",
            "Eit forsøk er avslutta og ventar på at nokon skriv ned kva vi lærte.",
            "A pilot has ended and waits for somebody to keep what was learnt."),
    REFLECT_AGAIN(
            NoticeKind.REFLECT,
            "Det er et halvt år siden et forsøk ble avsluttet. Hvordan gikk det?",
            "Det er eit halvt år sidan eit forsøk blei avslutta. Korleis gjekk det?",
            "It is half a year since a pilot ended. How did it go?");

    private final NoticeKind kind;
    private final String bokmal;
    private final String nynorsk;
    private final String english;

    Subject(NoticeKind kind, String bokmal, String nynorsk, String english) {
        this.kind = kind;
        this.bokmal = bokmal;
        this.nynorsk = nynorsk;
        this.english = english;
    }

    NoticeKind kind() {
        return kind;
    }

    String sentence(Language in, @Nullable Phase phase) {
        String sentence = in.of(bokmal, nynorsk, english);
        return phase == null ? sentence : sentence.replace("{}", Terms.phase(in, phase));
    }
}
