package no.samskap.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samskap.protocol.BoardCommand;
import no.samskap.protocol.BoardCommand.AddIdea;
import no.samskap.protocol.BoardCommand.TakeStance;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.RejectionCode;
import no.samskap.protocol.Reply;
import no.samskap.protocol.Role;
import no.samskap.protocol.Stance;
import org.junit.jupiter.api.Test;

class WriterTest {
    private static final BoardId BOARD = new BoardId("board");

    private final List<UnreliableLog.Weather> forecast = new ArrayList<>();
    private final UnreliableLog log =
            new UnreliableLog(() -> forecast.isEmpty() ? UnreliableLog.Weather.FINE : forecast.removeFirst());

    @Test
    void R02_threat63_fault1_an_accepted_id_sent_again_gets_the_first_outcome_also_after_a_restart() {
        Writer writer = writer(log, "first");
        Reply first = one(writer, add("anne", "1", "a"));
        one(writer, add("ben", "1", "b"));
        assertThat(one(writer, add("anne", "1", "a"))).isEqualTo(first);
        assertThat(one(restarted(log), add("anne", "1", "other body"))).isEqualTo(first);
        assertThat(log.all()).hasSize(2);
    }

    @Test
    void R03_two_people_may_choose_the_same_command_id() {
        Writer writer = writer(log, "first");
        one(writer, add("anne", "1", "a"));
        assertThat(one(writer, add("ben", "1", "b"))).isEqualTo(new Reply.Accepted(new CommandId("1"), 2));
    }

    @Test
    void R04_what_has_gathered_is_one_batch_that_holds_its_first_and_last_seq() {
        Writer writer = writer(log, "first");
        writer.write(List.of(add("anne", "1", "a"), add("ben", "2", "b"), stance("ben", "3", "a")), false);
        assertThat(log.all()).singleElement().satisfies(batch -> {
            assertThat(batch.number()).isEqualTo(1);
            assertThat(batch.first()).isEqualTo(1);
            assertThat(batch.last()).isEqualTo(2);
            assertThat(batch.outcomes()).hasSize(3);
        });
    }

    @Test
    void R05_fault8_fault10_fault11_of_two_writers_one_wins_a_number_and_the_other_decides_again() {
        Writer left = writer(log, "left");
        Writer right = writer(log, "right");
        one(left, add("anne", "1", "same"));
        Reply second = one(right, add("ben", "2", "same"));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Reply.Rejected.class, it -> assertThat(it.code()).isEqualTo(RejectionCode.IDEA_EXISTS));
        assertThat(one(right, add("ben", "3", "other"))).isEqualTo(new Reply.Accepted(new CommandId("3"), 2));
        one(left, add("anne", "4", "third"));
        assertThat(left.board()).isEqualTo(restarted(log).board());
    }

    @Test
    void R06_fault2_fault5_fault7_a_write_whose_answer_was_lost_is_unavailable_and_settled_before_the_next() {
        Writer writer = writer(log, "first");
        forecast.add(UnreliableLog.Weather.ANSWER_LOST);
        assertThat(one(writer, add("anne", "1", "a")))
                .isInstanceOfSatisfying(
                        Reply.Rejected.class, it -> assertThat(it.code()).isEqualTo(RejectionCode.UNAVAILABLE));
        assertThat(writer.isUnsettled()).isTrue();
        assertThat(one(writer, add("anne", "1", "a"))).isEqualTo(new Reply.Accepted(new CommandId("1"), 1));
        assertThat(log.all()).hasSize(1);
    }

    @Test
    void R14_a_batch_holds_stances_in_an_order_that_tells_nothing_and_only_the_last_of_each() {
        Writer writer = writer(log, "first");
        one(writer, add("anne", "1", "a"));
        List<Request> votes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            votes.add(stance("p" + i, "v" + i, "a"));
        }
        votes.add(new Request(actor("p0"), new TakeStance(new CommandId("again"), new IdeaId("a"), Stance.PASS)));
        writer.write(votes, false);
        List<Fact.Weighed> weighed = log.all().getLast().weighed();
        assertThat(weighed)
                .hasSize(20)
                .isSortedAccordingTo((a, b) -> a.voter().high() == b.voter().high()
                        ? Long.compare(a.voter().low(), b.voter().low())
                        : Long.compare(a.voter().high(), b.voter().high()));
        assertThat(idea(writer.board(), "a").counted()).isEqualTo(new Tally(19, 0, 1));
    }

    /**
     * Two writers, a store that loses writes and answers, clients that repeat what was not accepted, restarts at any moment:
     * whatever the order, every accepted command is there exactly once and all agree.
     */
    @Property(tries = 400)
    void R01_R05_R08_fault35_whatever_fails_what_was_accepted_is_there_once_and_in_one_order(@ForAll long seed) {
        Random random = new Random(seed);
        UnreliableLog stormy = new UnreliableLog(() -> switch (random.nextInt(6)) {
            case 0 -> UnreliableLog.Weather.WRITE_LOST;
            case 1 -> UnreliableLog.Weather.ANSWER_LOST;
            default -> UnreliableLog.Weather.FINE;
        });
        Writer[] writers = {writer(stormy, "w0"), writer(stormy, "w1")};
        Map<String, Long> accepted = new HashMap<>();
        for (int step = 0; step < 120; step++) {
            int which = random.nextInt(2);
            if (random.nextInt(25) == 0) {
                writers[which] = restarted(stormy);
            }
            List<Request> gathered = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                String name = "c" + random.nextInt(80);
                gathered.add(add("anne", name, name));
            }
            List<Reply> replies =
                    writers[which].write(gathered, random.nextBoolean()).replies();
            for (int i = 0; i < replies.size(); i++) {
                if (replies.get(i) instanceof Reply.Accepted it) {
                    Long before = accepted.putIfAbsent(it.command().value(), it.seq());
                    assertThat(before == null || before == it.seq()).isTrue();
                } else if (replies.get(i) instanceof Reply.Rejected it) {
                    assertThat(it.code()).isEqualTo(RejectionCode.UNAVAILABLE);
                }
            }
        }
        Board whole = restarted(stormy).board();
        accepted.forEach((name, seq) -> assertThat(idea(whole, name).seq()).isEqualTo(seq));
        List<Long> seqs = stormy.all().stream()
                .flatMap(batch -> batch.said().stream())
                .map(Fact.Said::seq)
                .toList();
        Set<Long> distinct = new HashSet<>(seqs);
        assertThat(distinct).hasSize(seqs.size());
        assertThat(whole.seq()).isEqualTo(seqs.size());
        assertThat(whole.ideas()).hasSize(seqs.size());
    }

    private static Idea idea(Board board, String id) {
        return Objects.requireNonNull(board.ideas().get(new IdeaId(id)), id);
    }

    private static Reply one(Writer writer, Request request) {
        return writer.write(List.of(request), false).replies().getFirst();
    }

    private static Writer writer(BoardLog log, String name) {
        return new Writer(
                BOARD, log, Table.RULES, Table.SECRETS, Clock.fixed(Table.NOW, ZoneOffset.UTC), name, Board.EMPTY, 0);
    }

    private static Writer restarted(BoardLog log) {
        Writer writer = writer(log, "restarted" + new Object().hashCode());
        writer.catchUp(new ArrayList<>());
        return writer;
    }

    private static Request add(String who, String command, String idea) {
        BoardCommand add = new AddIdea(new CommandId(command), new IdeaId(idea), "Tekst", null, null, null, null);
        return new Request(actor(who), add);
    }

    private static Request stance(String who, String command, String idea) {
        return new Request(actor(who), new TakeStance(new CommandId(command), new IdeaId(idea), Stance.AGREE));
    }

    private static Actor actor(String who) {
        return new Actor(new ParticipantId(who), Role.INNBYGGER, true, false, Phase.IDEATE);
    }
}
