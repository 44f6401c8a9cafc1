package no.samskap.notice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Role;

/** Whom something concerns. Who they are is looked up when they are told. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Whom.These.class, name = "these"),
    @JsonSubTypes.Type(value = Whom.EverybodyIn.class, name = "everybody"),
    @JsonSubTypes.Type(value = Whom.Holding.class, name = "holding")
})
public sealed interface Whom {
    /** Those behind these pseudonyms. Never of one who wrote without their name: nothing may lead from that to a person. */
    record These(List<ParticipantId> participants) implements Whom {}

    /** All who have entered a challenge. */
    record EverybodyIn(ChallengeId challenge) implements Whom {}

    /** Those of an organisation who have one of these roles: the union, those who lead. */
    record Holding(String organisation, Set<Role> roles) implements Whom {}

    static Whom these(Collection<ParticipantId> participants) {
        return new These(List.copyOf(participants));
    }

    static Whom everybodyIn(ChallengeId challenge) {
        return new EverybodyIn(challenge);
    }

    static Whom holding(String organisation, Role... roles) {
        return new Holding(organisation, Set.of(roles));
    }
}
