package no.samskap.challenge;

import static no.samskap.protocol.Role.ADMINISTRATOR;
import static no.samskap.protocol.Role.FASILITATOR;
import static no.samskap.protocol.Role.LEDER;
import static no.samskap.protocol.Role.TILLITSVALGT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samskap.people.Person;
import no.samskap.protocol.Journey.FrameAct;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.web.NotAllowed;
import no.samskap.web.StateForbidsIt;

/**
 * Who may do what with the frame of a challenge, in which phase: the one table. Every call asks it, every page is told its
 * answer, and docs/permissions.md is written from it. A guest's role is their own word, so guests have only what all have.
 */
final class Rights {
    /**
     * One row.
     *
     * @param guests whether guests may, too
     * @param handed whether those may to whom the running of the challenge was handed
     * @param roles whose sign-in, in the challenge's organisation, lets them
     * @param phases when it may be done
     */
    record Right(boolean guests, boolean handed, Set<Role> roles, Set<Phase> phases) {}

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> THOSE_WHO_RUN_IT = EnumSet.of(LEDER, FASILITATOR, ADMINISTRATOR);
    private static final Set<Phase> ALWAYS = EnumSet.allOf(Phase.class);
    private static final Set<Phase> UNTIL_SHARED = EnumSet.range(Phase.DRAFT, Phase.LEARN);
    private static final Set<Phase> BEFORE_WEIGHING = EnumSet.range(Phase.DRAFT, Phase.DEVELOP);

    private Rights() {}

    static Right of(FrameAct act) {
        return switch (act) {
            case READ, ACKNOWLEDGE -> new Right(true, true, EVERYBODY, ALWAYS);
            case MOVE -> new Right(false, true, THOSE_WHO_RUN_IT, ALWAYS);
            case REWRITE_CHARTER -> new Right(false, false, THOSE_WHO_RUN_IT, UNTIL_SHARED);
            // Nobody can bind a leader but the leader.
            case MAKE_PROMISE -> new Right(false, false, EnumSet.of(LEDER), UNTIL_SHARED);
            // Once people weigh ideas because of a promise, its words stand.
            case REWORD_PROMISE -> new Right(false, false, EnumSet.of(LEDER), BEFORE_WEIGHING);
            case ACCOUNT_FOR_PROMISE -> new Right(false, false, EnumSet.of(LEDER), ALWAYS);
            case MARK_AS_TOUCHING ->
                new Right(false, false, EnumSet.of(TILLITSVALGT, LEDER, FASILITATOR, ADMINISTRATOR), UNTIL_SHARED);
            case TAKE_MARK_AWAY, SPEAK_FOR_UNION -> new Right(false, false, EnumSet.of(TILLITSVALGT), UNTIL_SHARED);
            case SET_DEADLINE -> new Right(false, false, EnumSet.of(LEDER, FASILITATOR), UNTIL_SHARED);
            // The employer answers for going on, so it is no facilitator's and no administrator's to say.
            case RECORD_REASON -> new Right(false, false, EnumSet.of(LEDER), UNTIL_SHARED);
            // Whoever stands in the room with people must be able to look after them.
            case MODERATE, SET_CONDUCT, RUN_DOOR -> new Right(false, true, THOSE_WHO_RUN_IT, ALWAYS);
            // What is handed on is not handed further.
            case HAND_ON -> new Right(false, false, THOSE_WHO_RUN_IT, ALWAYS);
            case ANSWER_REASON -> new Right(false, false, EnumSet.of(TILLITSVALGT), ALWAYS);
        };
    }

    /** Refuses what this person, who has entered the challenge, may not do with it now. */
    static void check(FrameAct act, Person person, ParticipantId participant, Challenge challenge) {
        if (!holds(act, person, participant, challenge)) {
            throw new NotAllowed();
        }
        if (!of(act).phases().contains(challenge.phase())) {
            throw new StateForbidsIt("phase.closed", "Utfordringen er i en fase der dette ikke er åpent.");
        }
    }

    /** What this person, who has entered the challenge, may do with it in the phase in which it stands. */
    static List<FrameAct> held(Person person, ParticipantId participant, Challenge challenge) {
        return Arrays.stream(FrameAct.values())
                .filter(act -> holds(act, person, participant, challenge))
                .filter(act -> of(act).phases().contains(challenge.phase()))
                .toList();
    }

    private static boolean holds(FrameAct act, Person person, ParticipantId participant, Challenge challenge) {
        Right right = of(act);
        if (right.handed() && challenge.house().facilitators().contains(participant)) {
            return true;
        }
        return person.guest()
                ? right.guests()
                : challenge.isOf(person) && right.roles().contains(person.role());
    }
}
