package no.samskap.board;

import static no.samskap.board.Table.ANNE;
import static no.samskap.board.Table.BEN;
import static no.samskap.board.Table.LEADER;
import static no.samskap.board.Table.accepted;
import static no.samskap.board.Table.refused;
import static no.samskap.protocol.RejectionCode.IDEA_IN_ROUND;
import static no.samskap.protocol.RejectionCode.NOT_ALLOWED;
import static no.samskap.protocol.RejectionCode.PHASE_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.samskap.anonymity.Anonymity;
import no.samskap.protocol.BoardCommand.CastBallot;
import no.samskap.protocol.BoardCommand.CloseRound;
import no.samskap.protocol.BoardCommand.OpenRound;
import no.samskap.protocol.BoardEvent.RoundProgressed;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.Electorate;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Reply;
import no.samskap.protocol.Role;
import no.samskap.protocol.RoundId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundsTest {
    private final Table table = new Table();
    private int commands;

    @ParameterizedTest
    @EnumSource(Phase.class)
    void B40_who_facilitates_opens_rounds_from_ideate_to_decide_and_an_open_one_takes_ballots_in_any_phase(
            Phase phase) {
        accepted(table.adds(ANNE, "a"));
        table.in(phase);
        Reply reply = table.does(LEADER, open("r", false));
        if (Set.of(Phase.IDEATE, Phase.DEVELOP, Phase.PRIORITISE, Phase.DECIDE).contains(phase)) {
            accepted(reply);
            refused(table.does(ANNE, open("other", false)), NOT_ALLOWED, null);
        } else {
            refused(reply, PHASE_CLOSED, null);
            accepted(table.in(Phase.IDEATE).does(LEADER, open("r", false)));
        }
        for (Phase later : Phase.values()) {
            accepted(table.in(later).does(ANNE, cast("r", Map.of("a", 1))));
        }
        accepted(table.does(LEADER, close("r")));
    }

    @Test
    void B41_a_ballot_has_no_event_no_number_and_no_time_and_every_one_of_a_round_looks_alike() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.adds(ANNE, "b"));
        accepted(table.does(LEADER, open("r", false)));
        long seq = table.board().seq();
        Draft blank = draft(ANNE, cast("r", Map.of()));
        Draft full = draft(LEADER, cast("r", Map.of("a", 2)));
        for (Draft draft : List.of(blank, full)) {
            assertThat(draft.replies().getFirst()).isEqualTo(new Reply.Accepted(draftedCommand(draft), seq));
            assertThat(draft.batch().said()).isEmpty();
            assertThat(draft.batch().outcomes()).isEmpty();
            assertThat(draft.batch().cast()).hasSize(1);
        }
        assertThat(blank.batch().cast().getFirst().sealed())
                .hasSameSizeAs(full.batch().cast().getFirst().sealed())
                .isNotEqualTo(full.batch().cast().getFirst().sealed());
    }

    @Test
    void B42_what_people_vote_on_stands_until_the_round_is_closed() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(LEADER, open("r", false)));
        refused(table.does(ANNE, table.edit("a", "Noe annet", 1)), IDEA_IN_ROUND, "idea");
        refused(table.does(LEADER, table.remove("a")), IDEA_IN_ROUND, "idea");
        accepted(table.does(BEN, table.move("a", "Helse")));
        accepted(table.does(LEADER, close("r")));
        accepted(table.does(ANNE, table.edit("a", "Noe annet", 1)));
        accepted(table.does(LEADER, table.remove("a")));
    }

    @Test
    void B45_live_results_come_in_steps_of_five_people_one_step_behind() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(LEADER, open("r", true)));
        vote("r", 1, 9);
        assertThat(told()).isEmpty();
        vote("r", 6, 4);
        assertThat(told()).as("the same people once more are no new people").isEmpty();
        vote("r", 10, 1);
        assertThat(told()).singleElement().satisfies(first -> {
            assertThat(first.ballots()).isEqualTo(5);
            assertThat(first.outcome()).isNotNull();
        });
        vote("r", 11, 10);
        assertThat(told())
                .singleElement()
                .satisfies(second ->
                        assertThat(second.ballots()).isGreaterThanOrEqualTo(10).isLessThanOrEqualTo(15));
    }

    @Test
    void B45_a_hidden_round_tells_only_how_many_in_steps_of_five() {
        accepted(table.adds(ANNE, "a"));
        accepted(table.does(LEADER, open("r", false)));
        vote("r", 1, 4);
        assertThat(told()).isEmpty();
        vote("r", 5, 1);
        assertThat(told()).singleElement().satisfies(news -> {
            assertThat(news.ballots()).isEqualTo(5);
            assertThat(news.outcome()).isNull();
        });
    }

    /** Whoever votes in whatever order and how often: between any two tellings, and to the end, five people or more differ. */
    @Property(tries = 300)
    void B45_no_two_tellings_and_no_last_telling_and_result_differ_by_fewer_than_five_people(
            @ForAll @Size(max = 80) List<@IntRange(max = 25) Integer> voters) {
        Urn urn = Urn.EMPTY;
        Urn told = Urn.EMPTY;
        Set<Integer> since = new HashSet<>();
        int number = 0;
        for (int voter : voters) {
            urn = urn.plus(new Cast(
                    new VoterKey(voter, 0),
                    new CommandKey(++number, 0),
                    Role.INNBYGGER,
                    true,
                    Map.of(new IdeaId("a"), number)));
            since.add(voter);
            if (urn.step() > told.step()) {
                if (!urn.ripe().isEmpty()) {
                    assertThat(differing(told.ripe(), urn.ripe())).isGreaterThanOrEqualTo(5);
                    assertThat(differing(urn.ripe(), urn.ballots())).isGreaterThanOrEqualTo(5);
                }
                assertThat(since).hasSizeGreaterThanOrEqualTo(5);
                since.clear();
                told = urn;
            }
        }
        if (!urn.ripe().isEmpty()) {
            assertThat(differing(urn.ripe(), urn.ballots())).isGreaterThanOrEqualTo(5);
        }
    }

    private static long differing(Map<VoterKey, Cast> before, Map<VoterKey, Cast> after) {
        return after.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .count();
    }

    /** Every sum or difference of what is told is made of whole groups, so it is enough that these and the rest are large. */
    @Property
    void V35_threat79_no_told_role_and_no_rest_is_smaller_than_five(
            @ForAll @Size(8) List<@IntRange(max = 12) Integer> sizes) {
        Map<Role, Integer> byRole = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (sizes.get(role.ordinal()) > 0) {
                byRole.put(role, sizes.get(role.ordinal()));
            }
        }
        Set<Role> told = Anonymity.tellable(byRole);
        int whole = byRole.values().stream().mapToInt(Integer::intValue).sum();
        int toldOf =
                told.stream().mapToInt(role -> byRole.getOrDefault(role, 0)).sum();
        assertThat(told).allMatch(role -> byRole.getOrDefault(role, 0) >= 5);
        assertThat(whole - toldOf)
                .satisfiesAnyOf(
                        rest -> assertThat(rest).isZero(),
                        rest -> assertThat(rest).isGreaterThanOrEqualTo(5),
                        rest -> assertThat(told).isEmpty());
    }

    private void vote(String round, int first, int count) {
        for (int i = first; i < first + count; i++) {
            accepted(table.does(new Table.Who("voter" + i, false), cast(round, Map.of("a", 1))));
        }
    }

    /** What viewers are told now. */
    private List<RoundProgressed> told() {
        int before = table.said().size();
        table.tellTallies();
        return table.said().subList(before, table.said().size()).stream()
                .map(Fact.Said::event)
                .map(RoundProgressed.class::cast)
                .toList();
    }

    private Draft draft(Table.Who who, CastBallot cast) {
        return Draft.of(
                table.board(),
                Table.RULES,
                Table.SECRETS,
                List.of(new Request(who.in(Phase.IDEATE), cast)),
                false,
                9,
                "w",
                Table.NOW);
    }

    private static CommandId draftedCommand(Draft draft) {
        return java.util.Objects.requireNonNull(draft.replies().getFirst().command());
    }

    private OpenRound open(String round, boolean live) {
        Table.SECRETS.rounds().make(new RoundId(round), null);
        return new OpenRound(
                next(),
                new RoundId(round),
                "Hva først?",
                new Method.Dots(3, 3),
                List.of(new IdeaId("a")),
                new Electorate(true, List.of()),
                live,
                null,
                null);
    }

    private CastBallot cast(String round, Map<String, Integer> ballot) {
        Map<IdeaId, Integer> numbers = new java.util.HashMap<>();
        ballot.forEach((idea, number) -> numbers.put(new IdeaId(idea), number));
        return new CastBallot(next(), new RoundId(round), Map.copyOf(numbers));
    }

    private CloseRound close(String round) {
        return new CloseRound(next(), new RoundId(round));
    }

    private CommandId next() {
        return new CommandId("round-command-" + ++commands);
    }
}
