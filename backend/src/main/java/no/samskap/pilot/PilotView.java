package no.samskap.pilot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samskap.board.Boards;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Openness;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Pilots;
import no.samskap.protocol.Pilots.PilotIdea;
import no.samskap.protocol.Snapshot;
import org.springframework.stereotype.Component;

/** A pilot as one person may see it, with credit to those who gave its ideas under their name. */
@Component
class PilotView {
    private final Boards boards;
    private final People people;
    private final Doorkeeper doorkeeper;

    PilotView(Boards boards, People people, Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
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
                doorkeeper.may(PilotAct.LEAD_PILOT, person, challenge.id()),
                doorkeeper.may(PilotAct.LOG_PILOT, person, challenge.id()),
                doorkeeper.may(PilotAct.SAY_UNION_VIEW, person, challenge.id()));
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
