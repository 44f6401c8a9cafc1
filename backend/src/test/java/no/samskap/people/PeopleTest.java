package no.samskap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Presence;
import no.samskap.protocol.Role;
import no.samskap.web.OverTheWire;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OverTheWire
class PeopleTest {
    private static final ChallengeId ONE = new ChallengeId("one");
    private static final ChallengeId TWO = new ChallengeId("two");

    @Autowired
    People people;

    @Autowired
    Register register;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Unguessable unguessable;

    /** As another node, or this one after a restart, would know them. */
    private People afresh() {
        return new People(register, gatherings, unguessable, event -> {}, "");
    }

    @Test
    void P23_a_person_has_one_lasting_pseudonym_in_each_challenge_and_another_in_every_other() {
        Person guest = people.welcome("Kari", Role.INNBYGGER, ONE);
        ParticipantId inOne = people.participant(guest, ONE);
        ParticipantId inTwo = people.participant(guest, TWO);
        assertThat(inOne).isNotEqualTo(inTwo);
        assertThat(afresh().participant(guest, ONE)).isEqualTo(inOne);
        assertThat(afresh().participant(guest, TWO)).isEqualTo(inTwo);
        assertThat(people.here(guest)).isEqualTo(inOne);
        people.entered(guest, TWO);
        assertThat(afresh().here(guest)).isEqualTo(inTwo);
    }

    @Test
    void P23_who_has_entered_nothing_has_a_lasting_pseudonym_too() {
        Person person =
                people.settled(new Person(new PersonId(unguessable.id()), "Leder (demo)", Role.LEDER, false, "demo"));
        ParticipantId nowhere = people.here(person);
        assertThat(afresh().here(person)).isEqualTo(nowhere);
        people.entered(person, ONE);
        assertThat(people.here(person))
                .isEqualTo(people.participant(person, ONE))
                .isNotEqualTo(nowhere);
    }

    @Test
    void P23_two_nodes_that_ask_at_once_get_the_same_pseudonym() {
        Person guest = people.welcome(null, Role.INNBYGGER, ONE);
        Set<ParticipantId> given = ConcurrentHashMap.newKeySet();
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                nodes.submit(() -> given.add(afresh().participant(guest, TWO)));
            }
        }
        assertThat(given).hasSize(1);
    }

    @Test
    void P23_pseudonyms_and_ids_hold_130_random_bits_and_no_order() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(unguessable.id());
        }
        assertThat(ids).hasSize(10_000).allMatch(id -> id.matches("[a-z2-9]{26}"));
        List<String> made = List.copyOf(ids);
        assertThat(made.stream().map(id -> id.charAt(0)).distinct().count()).isEqualTo(32);
    }

    @Test
    void P24_those_with_a_name_are_told_by_pseudonym_and_others_not_at_all() {
        Person named = people.welcome("Kari", Role.PARTNER, ONE);
        Person nameless = people.welcome(null, Role.INNBYGGER, ONE);
        List<ParticipantId> asked =
                List.of(people.participant(named, ONE), people.participant(nameless, ONE), new ParticipantId("nobody"));
        Presence.Person shown = new Presence.Person(people.participant(named, ONE), "Kari", Role.PARTNER, true);
        assertThat(people.named(asked)).containsExactly(shown);
        assertThat(afresh().named(asked)).containsExactly(shown);
    }

    @Test
    void P03_a_guest_may_say_anew_what_they_are_called_and_stays_the_same() {
        Person guest = people.welcome("Kari", Role.INNBYGGER, ONE);
        ParticipantId before = people.participant(guest, ONE);
        Person renamed = people.introduced(guest, "Kari N.", null);
        assertThat(renamed.name()).isEqualTo("Kari N.");
        assertThat(afresh().find(guest.id())).contains(renamed);
        assertThat(afresh().participant(renamed, ONE)).isEqualTo(before);
    }

    @Test
    void P14_joining_on_another_node_counts_here_at_once() {
        Person guest = people.welcome(null, Role.INNBYGGER, ONE);
        assertThat(people.hasJoined(guest, TWO)).isFalse();
        afresh().entered(guest, TWO);
        assertThat(people.hasJoined(guest, TWO)).isTrue();
    }

    @Test
    void P25_threat85_nothing_of_a_person_is_in_a_string_that_logs_print() {
        Person guest = people.welcome("Kari", Role.INNBYGGER, ONE);
        Asking asking = new Asking(guest, unguessable);
        for (Object printed : List.of(
                guest,
                guest.id(),
                asking,
                asking.getName(),
                register.find(guest.id()).orElseThrow(),
                new SessionEnded("secret"))) {
            assertThat(printed.toString()).doesNotContain("Kari", guest.id().value(), "secret", "one");
        }
        assertThat(new Asking(guest, unguessable).getName()).isNotEqualTo(asking.getName());
    }
}
