package no.samskap.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is here and what they point at. Never stored; may be dropped under load; the last value of a person counts. */
public final class Presence {
    private Presence() {}

    /** What I do: each field replaces what I said before; an absent field takes it back. */
    public record Doing(
            @Nullable Position cursor,
            @Nullable List<IdeaId> selection,
            @Nullable Boolean typing,
            @Nullable Caret caret) {}

    /**
     * Where somebody writes in an idea's text, in UTF-16 code units of its version {@code version}.
     *
     * @param anchor where what they have marked begins; where nothing is marked, as {@code head}
     * @param head where they write
     */
    public record Caret(IdeaId idea, int version, int anchor, int head) {}

    /** Somebody who is here. */
    public record Person(
            ParticipantId participant, @Nullable String name, Role role, boolean guest) {}

    /** Where somebody points. */
    public record Pointing(
            ParticipantId participant,
            @Nullable Position cursor,
            @Nullable List<IdeaId> selection,
            @Nullable Caret caret) {}

    /**
     * A change of presence.
     *
     * @param all true where {@code here} is everybody (sent once on subscribing), false where it is those who came
     * @param here who is here, or came
     * @param left who left
     * @param count how many are here now
     * @param pointing who moved their cursor or selection
     * @param typing how many are writing: a number, since a single writer's name would unmask an anonymous card
     */
    public record Update(
            BoardId board,
            boolean all,
            List<Person> here,
            List<ParticipantId> left,
            int count,
            List<Pointing> pointing,
            int typing) {}

    /** Those with a name who have been on the board: to show who wrote what. */
    public record People(List<Person> people) {}
}
