package no.samskap.pilot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samskap.board.Boards;
import no.samskap.challenge.Openness;
import no.samskap.challenge.Sight;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Pilots;
import no.samskap.protocol.Pilots.PilotIdea;
import no.samskap.protocol.Role;
import no.samskap.protocol.Snapshot;
import org.springframework.stereotype.Component;

/** A pilot as one person may see it, with credit to those who gave its ideas under their name. */
@Component
class PilotView {
    private final Boards boards;
    private final People people;

    PilotView(Boards boards, People people) {
        this.boards = boards;
        this.people = people;
    }

    Pilots.Pilot of(Person person, Challenge challenge, KeptPilot pilot) {
        Plan plan = pilot.plan();
        List<Pilots.CreditedIdea> ideas = credited(challenge, plan.ideas());
        return new Pilots.Pilot(
                pilot.id(),
                pilot.challenge(),
                pilot.version(),
                pilot.status(),
                plan.title(),
                plan.hypothesis(),
                plan.measures(),
                plan.from(),
                plan.to(),
                plan.owner(),
                plan.budget(),
                ideas,
                plan.skills(),
                pilot.views(),
                pilot.log(),
                pilot.adjustments(),
                pilot.ending(),
                Openness.of(boards, challenge).named(people, mentioned(pilot, ideas)),
                Sight.isRunByRole(challenge),
                mayLog(person, pilot),
                maySay(person, pilot));
    }

    /** Those who work with it. */
    static boolean mayLog(Person person, KeptPilot pilot) {
        return isOf(person, pilot)
                && switch (person.role()) {
                    case MEDARBEIDER, TILLITSVALGT, LEDER, FASILITATOR, ADMINISTRATOR -> true;
                    case INNBYGGER, FOLKEVALGT, PARTNER -> false;
                };
    }

    static boolean maySay(Person person, KeptPilot pilot) {
        return isOf(person, pilot) && person.role() == Role.TILLITSVALGT;
    }

    /** A role counts in the organisation that gave it. */
    private static boolean isOf(Person person, KeptPilot pilot) {
        return !person.guest() && pilot.organisation().equals(person.organisation());
    }

    private List<Pilots.CreditedIdea> credited(Challenge challenge, List<PilotIdea> ideas) {
        List<Pilots.CreditedIdea> credited = new ArrayList<>();
        for (var board : challenge.boards()) {
            for (Snapshot.Idea idea : boards.ideas(board.id())) {
                if (ideas.contains(new PilotIdea(board.id(), idea.idea()))) {
                    credited.add(new Pilots.CreditedIdea(board.id(), idea.idea(), idea.text(), idea.by()));
                }
            }
        }
        return credited;
    }

    private static Set<ParticipantId> mentioned(KeptPilot pilot, List<Pilots.CreditedIdea> ideas) {
        Set<ParticipantId> mentioned = new LinkedHashSet<>();
        for (Pilots.CreditedIdea idea : ideas) {
            ParticipantId by = idea.by();
            if (by != null) {
                mentioned.add(by);
            }
        }
        pilot.views().forEach(view -> mentioned.add(view.by()));
        pilot.log().forEach(entry -> mentioned.add(entry.by()));
        pilot.adjustments().forEach(adjustment -> mentioned.add(adjustment.by()));
        Pilots.Ending ending = pilot.ending();
        if (ending != null) {
            mentioned.add(ending.by());
        }
        return mentioned;
    }
}
