package no.samskap.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways of coming in and out: by a join code, by the organisation's own sign-in, or as one of the demo people. */
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

    /** Which way of signing in there is here. */
    public enum SignInWay {
        /** The organisation's own: the browser goes to {@code /oauth2/authorization/samskap}. */
        @JsonProperty("issuer")
        ISSUER,
        /** As one of the demo people. */
        @JsonProperty("demo")
        DEMO,
        /** None that is set up. */
        @JsonProperty("none")
        NONE
    }

    /** The way of signing in here. */
    public record SignIn(SignInWay way) {}

    /** Signed out here; to be signed out of the organisation's sign-in too, the browser goes to {@code next}. */
    public record SignedOut(String next) {}
}
