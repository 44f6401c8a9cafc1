package no.samskap.challenge;

import static no.samskap.protocol.Role.ADMINISTRATOR;
import static no.samskap.protocol.Role.FASILITATOR;
import static no.samskap.protocol.Role.LEDER;
import static no.samskap.protocol.Role.TILLITSVALGT;
import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.UNTIL_SHARED;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.phases;
import static no.samskap.rights.Right.roles;
import static no.samskap.rights.Right.whoLeads;
import static no.samskap.rights.Right.whoRuns;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskap.people.Person;
import no.samskap.protocol.Journey.FrameAct;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.rights.Judge;
import no.samskap.rights.Right;
import no.samskap.rights.Standing;
import no.samskap.rights.TableOfRights;
import no.samskap.web.NotAllowed;
import no.samskap.web.StateForbidsIt;

/**
 * Who may do what with the frame of a challenge, in which phase. Every call asks, every page is told the answer, and
 * docs/permissions.md is written from it. A guest's role is their own word, so guests have only what all have.
 */
final class Rights implements TableOfRights {
    @Override
    public Map<String, Right> rights() {
        return Arrays.stream(FrameAct.values()).collect(Collectors.toMap(Enum::name, Rights::of));
    }

    static Right of(FrameAct act) {
        return switch (act) {
            case READ, ACKNOWLEDGE -> everybody(ALWAYS);
            case MOVE -> whoRuns(ALWAYS);
            case REWRITE_CHARTER -> whoLeads(UNTIL_SHARED);
            // Nobody can bind a leader but the leader.
            case MAKE_PROMISE -> roles(UNTIL_SHARED, LEDER);
            // Once people weigh ideas because of a promise, its words stand.
            case REWORD_PROMISE -> roles(phases(Phase.DRAFT, Phase.DEVELOP), LEDER);
            case ACCOUNT_FOR_PROMISE -> roles(ALWAYS, LEDER);
            case MARK_AS_TOUCHING -> roles(UNTIL_SHARED, TILLITSVALGT, LEDER, FASILITATOR, ADMINISTRATOR);
            case TAKE_MARK_AWAY, SPEAK_FOR_UNION -> roles(UNTIL_SHARED, TILLITSVALGT);
            case SET_DEADLINE -> roles(UNTIL_SHARED, LEDER, FASILITATOR);
            // The employer answers for going on, so it is no facilitator's and no administrator's to say.
            case RECORD_REASON -> roles(UNTIL_SHARED, LEDER);
            case ANSWER_REASON -> roles(ALWAYS, TILLITSVALGT);
            // Whoever stands in the room with people must be able to look after them.
            case MODERATE, SET_CONDUCT, RUN_DOOR -> whoRuns(ALWAYS);
            // What is handed on is not handed further.
            case HAND_ON -> whoLeads(ALWAYS);
        };
    }

    /** What this person, who has entered the challenge, is to it. */
    static Standing standing(Person person, ParticipantId participant, Challenge challenge) {
        return new Standing(
                challenge.isRunBy(person, participant),
                challenge.isOf(person) ? person.role() : null,
                false,
                challenge.phase());
    }

    /** Refuses what this person, who has entered the challenge, may not do with it now. */
    static void check(FrameAct act, Person person, ParticipantId participant, Challenge challenge) {
        check(of(act), standing(person, participant, challenge));
    }

    /** What the judge says no to, as it is answered. */
    static void check(Right right, Standing standing) {
        if (!Judge.holds(right, standing)) {
            throw new NotAllowed();
        }
        if (!Judge.isOpen(right, standing)) {
            throw new StateForbidsIt("phase.closed", "Utfordringen er i en fase der dette ikke er åpent.");
        }
    }

    /** What this person, who has entered the challenge, may do with it in the phase in which it stands. */
    static List<FrameAct> held(Person person, ParticipantId participant, Challenge challenge) {
        Standing standing = standing(person, participant, challenge);
        return Arrays.stream(FrameAct.values())
                .filter(act -> Judge.may(of(act), standing))
                .toList();
    }
}
