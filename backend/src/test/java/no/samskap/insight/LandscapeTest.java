package no.samskap.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samskap.board.BallotRow;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Stance;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class LandscapeTest {
    @Property(tries = 60)
    void O02_the_axes_are_the_two_directions_in_which_opinions_differ_most(@ForAll Random random) {
        Opinions opinions = new Crowd(random.nextLong(), 5 + random.nextInt(40), 0.6)
                .camp(8 + random.nextInt(40))
                .camp(8 + random.nextInt(40))
                .opinions();
        Axes axes = Axes.of(opinions, null);
        double[] means = opinions.means();
        int size = opinions.ideas().size();
        RealMatrix scatter = MatrixUtils.createRealMatrix(size, size);
        for (int j = 0; j < size; j++) {
            double[] one = new double[size];
            one[j] = 1;
            scatter.setColumn(j, opinions.scatterTimes(means, one));
        }
        EigenDecompositionSymmetric dense =
                new EigenDecompositionSymmetric(scatter.add(scatter.transpose()).scalarMultiply(0.5));
        assertThat(strength(scatter, axes.first())).isCloseTo(dense.getEigenvalue(0), within(1e-4));
        assertThat(strength(scatter, axes.second())).isCloseTo(dense.getEigenvalue(1), within(1e-4));
        assertThat(dot(axes.first(), axes.second())).isCloseTo(0, within(1e-9));
    }

    private static double strength(RealMatrix matrix, double[] axis) {
        return dot(matrix.operate(axis), axis) / dot(axis, axis);
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    @Test
    void O02_opinions_that_differ_in_one_way_only_lie_on_a_line() {
        List<BallotRow> rows = new ArrayList<>();
        List<IdeaId> ideas = List.of(new IdeaId("a"), new IdeaId("b"));
        for (int i = 0; i < 20; i++) {
            Stance stance = i < 10 ? Stance.AGREE : Stance.DISAGREE;
            rows.add(new BallotRow("p" + i, Map.of(ideas.get(0), stance, ideas.get(1), stance)));
        }
        Landscape landscape = Landscape.of(Opinions.of(rows, ideas), null);
        assertThat(landscape.axes().second()).containsOnly(0);
        assertThat(landscape.grouping().parting().parts()).isEqualTo(2);
        assertThat(landscape.grouping().clarity()).isCloseTo(1, within(1e-9));
    }

    @Test
    void O02_the_same_opinions_give_the_same_landscape() {
        Opinions opinions = new Crowd(3, 60, 0.5).camp(700).camp(500).camp(300).opinions();
        Landscape one = Landscape.of(opinions, null);
        Landscape other = Landscape.of(opinions, null);
        assertThat(one.grouping().places()).isEqualTo(other.grouping().places());
        assertThat(one.letters()).isEqualTo(other.letters());
    }

    @Test
    void O03_people_who_think_alike_are_a_group_and_there_are_as_many_groups_as_camps() {
        for (int camps = 2; camps <= 3; camps++) {
            Crowd crowd = new Crowd(11, 80, 0.5);
            for (int camp = 0; camp < camps; camp++) {
                crowd.camp(60 - 10 * camp);
            }
            Landscape landscape = Landscape.of(crowd.opinions(), null);
            assertThat(landscape.grouping().parting().parts()).isEqualTo(camps);
            Map<String, Set<Integer>> campsOfLetter = new HashMap<>();
            landscape
                    .letters()
                    .ofPerson()
                    .forEach((person, letter) -> campsOfLetter
                            .computeIfAbsent(letter, any -> new HashSet<>())
                            .add(crowd.campOf.get(person)));
            assertThat(campsOfLetter.values()).allSatisfy(of -> assertThat(of).hasSize(1));
        }
    }

    @Test
    void O03_who_has_answered_little_is_not_placed_but_counted_with_those_who_are_nearest() {
        Crowd crowd = new Crowd(5, 40, 0.9).camp(20).camp(20);
        BallotRow one = crowd.rows.getFirst();
        Map<IdeaId, Stance> few = new HashMap<>();
        crowd.ideas.stream()
                .limit(6)
                .forEach(idea -> few.put(idea, one.stances().getOrDefault(idea, Stance.PASS)));
        crowd.rows.add(new BallotRow("quiet", few));
        Landscape landscape = Landscape.of(crowd.opinions(), null);
        assertThat(landscape.grouping().people()).hasSize(40);
        assertThat(landscape.letters().ofPerson()).doesNotContainKey("quiet");
        for (int idea = 0; idea < 40; idea++) {
            IdeaId id = crowd.ideas.get(idea);
            long all = crowd.rows.stream()
                    .filter(row -> row.stances().containsKey(id))
                    .count();
            int counted = 0;
            for (int group = 0; group < landscape.counts().groups(); group++) {
                counted += landscape.counts().of(group, idea).people();
            }
            assertThat(counted).isEqualTo((int) all);
        }
    }

    @Test
    void O04_a_handful_who_stand_apart_are_no_group_of_their_own() {
        Landscape landscape =
                Landscape.of(new Crowd(9, 60, 0.9).camp(40).camp(4).opinions(), null);
        assertThat(landscape.grouping().parting().smallest()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void O04_where_no_parting_leaves_five_in_every_group_all_are_one() {
        Landscape landscape = Landscape.of(new Crowd(9, 30, 1).camp(9).opinions(), null);
        assertThat(landscape.grouping().parting().parts()).isEqualTo(1);
        assertThat(landscape.letters().ofPart()).containsExactly("A");
    }

    @Property(tries = 30)
    void O06_axes_neither_flip_nor_change_places_from_update_to_update(@ForAll Random random) {
        Crowd crowd = new Crowd(random.nextLong(), 50, 0.6).camp(40).camp(40).camp(30);
        Landscape landscape = Landscape.of(crowd.opinions(), null);
        for (int update = 0; update < 8; update++) {
            crowd.more(update % 3, 10);
            Landscape next = Landscape.of(crowd.opinions(), landscape);
            assertThat(dot(landscape.axes().first(), next.axes().first())).isGreaterThan(0.9);
            assertThat(dot(landscape.axes().second(), next.axes().second())).isGreaterThan(0.9);
            landscape = next;
        }
    }

    @Property(tries = 30)
    void O07_a_groups_letter_stays_with_its_people_though_sizes_and_order_change(@ForAll Random random) {
        Crowd crowd = new Crowd(random.nextLong(), 60, 0.7).camp(40).camp(30);
        Landscape landscape = Landscape.of(crowd.opinions(), null);
        for (int update = 0; update < 6; update++) {
            crowd.more(1, 15);
            Collections.shuffle(crowd.rows, random);
            Landscape next = Landscape.of(crowd.opinions(), landscape);
            Map<String, String> letters = next.letters().ofPerson();
            long kept = landscape.letters().ofPerson().entrySet().stream()
                    .filter(person -> person.getValue().equals(letters.get(person.getKey())))
                    .count();
            assertThat(kept).isGreaterThan(landscape.letters().ofPerson().size() * 9L / 10);
            landscape = next;
        }
    }

    @Test
    void O07_a_camp_that_comes_later_gets_a_letter_that_nobody_has() {
        Crowd crowd = new Crowd(21, 80, 0.8).camp(40).camp(30);
        Landscape two = Landscape.of(crowd.opinions(), null);
        Landscape three = Landscape.of(crowd.camp(60).opinions(), two);
        assertThat(two.letters().ofPart()).containsExactlyInAnyOrder("A", "B");
        assertThat(three.letters().ofPart()).containsExactlyInAnyOrder("A", "B", "C");
        crowd.campOf.forEach((person, camp) -> {
            if (camp == 2) {
                assertThat(three.letters().ofPerson().get(person)).isEqualTo("C");
            }
        });
    }

    @Property(tries = 40)
    void O08_a_dot_on_the_map_is_the_middle_of_five_people_or_more_of_one_group(@ForAll Random random) {
        Crowd crowd = new Crowd(random.nextLong(), 30, 0.8)
                .camp(6 + random.nextInt(60))
                .camp(6 + random.nextInt(60));
        Grouping grouping = Landscape.of(crowd.opinions(), null).grouping();
        List<Neighbours> dots = Neighbours.of(grouping);
        assertThat(dots).allSatisfy(dot -> assertThat(dot.people()).isGreaterThanOrEqualTo(5));
        assertThat(dots.stream().mapToInt(Neighbours::people).sum()).isEqualTo(grouping.people().length);
    }
}
