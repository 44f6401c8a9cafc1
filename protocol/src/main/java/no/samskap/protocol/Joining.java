package no.samskap.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways of coming in: by a join code, or as one of the demo people. */
public final class Joining {
    private Joining() {}

    /** A guest's wish to join; a name and a role are the guest's own word and give no powers. */
    public record JoinRequest(
            String joinCode,
            @Nullable String name,
            @Nullable Role role) {}

    /** The guest is in. */
    public record Joined(ParticipantId participant, ChallengeId challenge, BoardId board) {}

    /** Which demo person to become: a role's id. */
    public record DemoLogin(Role person) {}

    /** The demo people; there are none unless the server runs on its embedded default. */
    public record DemoPeople(List<DemoPerson> people) {}

    /** One demo person. */
    public record DemoPerson(Role person, String name) {}
}
