package no.samskap.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Presence;
import no.samskap.protocol.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The only place that knows which pseudonym is whose. Answers from memory: pseudonyms never change and are kept as long as
 * there is room, all else about a person for some seconds, so that what another node changed comes through.
 */
@Component
public class People {
    /** How long another node's change to a person may go unseen here. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** About 100 bytes each. */
    private static final int REMEMBERED = 200_000;

    private record In(PersonId person, ChallengeId challenge) {}

    private final Register register;
    private final Unguessable unguessable;
    private final Cache<PersonId, Known> people = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(FRESH)
            .build();
    private final Cache<In, ParticipantId> pseudonyms =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<ParticipantId, PersonId> owners =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final ApplicationEventPublisher events;
    private final Gatherings gatherings;
    private final String mailServer;

    /** @param mailServer empty where no mail is sent from here: then nobody's address is kept */
    People(
            Register register,
            Gatherings gatherings,
            Unguessable unguessable,
            ApplicationEventPublisher events,
            @Value("${spring.mail.host:}") String mailServer) {
        this.gatherings = gatherings;
        this.mailServer = mailServer;
        this.register = register;
        this.unguessable = unguessable;
        this.events = events;
    }

    /**
     * One whom an issuer vouches for, kept from the first time on and as the issuer describes them now; durable when it
     * returns. Where what they may do is not what it was, that is published.
     */
    public Person arrived(Account account) {
        Person person = settled(account.person());
        Optional<Known> known = register.find(person.id());
        Person before = known.map(Known::person).orElse(person);
        String mail = mailServer.isEmpty() ? null : account.mail();
        if (!Objects.equals(mail, known.map(Known::mail).orElse(null))) {
            register.reachableAt(person.id(), mail);
            people.invalidate(person.id());
        }
        if (!before.equals(person)) {
            register.describe(person);
            people.invalidate(person.id());
            if (!before.sameRights(person)) {
                events.publishEvent(new PersonChanged(person.id(), person.organisation()));
            }
        }
        return person;
    }

    /** One who shows a token of the issuer: as the token describes them, who may be kept differently. */
    public Person shown(Account account) {
        return settled(account.person());
    }

    /**
     * What the guest did is the person's from now on: where the person has no pseudonym of their own in a challenge, the
     * guest's becomes theirs, and they may go in where the guest could. May be repeated.
     */
    public void takeOver(Person guest, Person person) {
        Known left = register.find(guest.id()).orElseThrow(() -> new IllegalStateException("the guest is gone"));
        left.pseudonyms().forEach((challenge, pseudonym) -> {
            if (register.movePseudonym(guest.id(), person.id(), challenge, pseudonym)) {
                pseudonyms.put(new In(person.id(), challenge), pseudonym);
                owners.put(pseudonym, person.id());
            }
        });
        ChallengeId here = left.here();
        left.joined().stream()
                .filter(joined -> !joined.equals(here))
                .forEach(joined -> register.enter(person.id(), joined, true));
        if (here != null) {
            register.enter(person.id(), here, true);
        }
        // What they were called as a guest is nobody's any more.
        register.introduce(guest.id(), null, guest.role());
        people.invalidate(guest.id());
        people.invalidate(person.id());
    }

    /** A new guest, who has joined this challenge; durable when it returns. */
    public Person welcome(@Nullable String name, Role role, ChallengeId challenge) {
        Person guest = new Person(new PersonId(unguessable.id()), name, role, true, null);
        ParticipantId pseudonym = newPseudonym();
        Known known =
                new Known(guest, Set.of(challenge), challenge, newPseudonym(), Map.of(challenge, pseudonym), null);
        register.add(known);
        // A guest's first requests follow at once; hundreds may be coming in.
        people.put(guest.id(), known);
        pseudonyms.put(new In(guest.id(), challenge), pseudonym);
        owners.put(pseudonym, guest.id());
        return guest;
    }

    /** The guest says anew what they are called and who they are; null leaves what was said before. */
    public Person introduced(Person guest, @Nullable String name, @Nullable Role role) {
        String newName = name == null ? guest.name() : name;
        Role newRole = role == null ? guest.role() : role;
        Person introduced = new Person(guest.id(), newName, newRole, guest.guest(), guest.organisation());
        if (!introduced.equals(guest)) {
            register.introduce(guest.id(), newName, newRole);
            people.invalidate(guest.id());
        }
        return introduced;
    }

    /** The person with this id; empty where there is none any more. */
    public Optional<Person> find(PersonId id) {
        return known(id).map(Known::person);
    }

    /** The person's pseudonym in a challenge: random, made at the first asking, durable, the same ever after. */
    public ParticipantId participant(Person person, ChallengeId challenge) {
        In in = new In(person.id(), challenge);
        ParticipantId remembered = pseudonyms.getIfPresent(in);
        if (remembered != null) {
            return remembered;
        }
        ParticipantId pseudonym = stored(person.id(), challenge).orElseGet(() -> given(person.id(), challenge));
        pseudonyms.put(in, pseudonym);
        owners.put(pseudonym, person.id());
        return pseudonym;
    }

    /** The person's pseudonym in the challenge last entered; a lasting one of its own for who has entered none. */
    public ParticipantId here(Person person) {
        Known known = known(person.id()).orElseThrow(() -> new IllegalStateException("the asking person is gone"));
        ChallengeId here = known.here();
        return here == null ? known.nowhere() : participant(person, here);
    }

    /** How the person is shown to the others of a challenge. */
    public Presence.Person shown(Person person, ChallengeId challenge) {
        return shown(participant(person, challenge), person);
    }

    /** Those of the given pseudonyms who have a name, as they are shown. */
    public List<Presence.Person> named(Collection<ParticipantId> participants) {
        Map<ParticipantId, PersonId> whose = owners(participants);
        List<Presence.Person> named = new ArrayList<>();
        for (ParticipantId participant : participants) {
            PersonId owner = whose.get(participant);
            Optional<Person> person = owner == null ? Optional.empty() : find(owner);
            person.filter(found -> found.name() != null).ifPresent(found -> named.add(shown(participant, found)));
        }
        return named;
    }

    /** Who goes by this pseudonym in the challenge; for rules to judge by, never to be told on. */
    public Optional<Person> known(ParticipantId participant, ChallengeId challenge) {
        PersonId owner = owners.getIfPresent(participant);
        if (owner == null) {
            owner = register.whose(List.of(participant)).get(participant);
        }
        return owner == null
                ? Optional.empty()
                : stored(owner, challenge).filter(participant::equals).isPresent() ? find(owner) : Optional.empty();
    }

    /** Those whom these pseudonyms stand for, as far as they are still here. For what is told to people, never to be shown. */
    public Set<PersonId> behind(Collection<ParticipantId> participants) {
        return Set.copyOf(register.whose(participants).values());
    }

    /** All who have entered a challenge. */
    public Set<PersonId> in(ChallengeId challenge) {
        return gatherings.in(challenge);
    }

    /** Those of an organisation who have one of these roles now. */
    public Set<PersonId> holding(String organisation, Set<Role> roles) {
        return gatherings.of(organisation, roles).stream()
                .filter(id -> find(id).filter(person -> !person.guest()
                                && organisation.equals(person.organisation())
                                && roles.contains(person.role()))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** Where mail reaches a person, as their issuer has confirmed; empty where that is not known. */
    public Optional<String> mailAddress(PersonId id) {
        return known(id).map(Known::mail);
    }

    /** How many of the given pseudonyms are of which role, with a name or without; a guest's is their own word. */
    public Map<Role, Integer> roles(Collection<ParticipantId> participants) {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        owners(participants).values().stream()
                .flatMap(owner -> find(owner).stream())
                .forEach(person -> roles.merge(person.role(), 1, Integer::sum));
        return roles;
    }

    private Map<ParticipantId, PersonId> owners(Collection<ParticipantId> participants) {
        List<ParticipantId> unfamiliar = participants.stream()
                .filter(participant -> owners.getIfPresent(participant) == null)
                .distinct()
                .toList();
        Map<ParticipantId, PersonId> whose =
                unfamiliar.isEmpty() ? new HashMap<>() : new HashMap<>(register.whose(unfamiliar));
        owners.putAll(whose);
        for (ParticipantId participant : participants) {
            PersonId owner = owners.getIfPresent(participant);
            if (owner != null) {
                whose.put(participant, owner);
            }
        }
        return whose;
    }

    /** The guest has joined, or the person has posed or opened, this challenge: it is the one that "here" means. */
    public void entered(Person person, ChallengeId challenge) {
        enter(person, challenge, person.guest());
    }

    /** The person may enter this challenge from now on, though it is not of their organisation. */
    public void cameByCode(Person person, ChallengeId challenge) {
        enter(person, challenge, true);
    }

    private void enter(Person person, ChallengeId challenge, boolean joins) {
        Optional<Known> known = known(person.id());
        boolean nothingNew = known.isPresent()
                && challenge.equals(known.get().here())
                && (!joins || known.get().joined().contains(challenge));
        if (!nothingNew) {
            register.enter(person.id(), challenge, joins);
            people.invalidate(person.id());
        }
    }

    /** Whether a person has joined a challenge by its code. */
    public boolean hasJoined(Person person, ChallengeId challenge) {
        Known remembered = people.getIfPresent(person.id());
        if (remembered != null && remembered.joined().contains(challenge)) {
            return true;
        }
        // Another node may have let them in just now: only a yes is believed from memory.
        people.invalidate(person.id());
        return joined(person).contains(challenge);
    }

    /** The person's pseudonyms, in the challenges where they have one. */
    public Map<ChallengeId, ParticipantId> pseudonyms(Person person) {
        return known(person.id()).map(Known::pseudonyms).orElse(Map.of());
    }

    /** The challenges that a person has joined by their codes. */
    public Set<ChallengeId> joined(Person person) {
        return known(person.id()).map(Known::joined).orElse(Set.of());
    }

    /** The person with all their pseudonyms, read anew; empty where they are no longer kept. */
    public Optional<Self> self(PersonId id) {
        return register.find(id).map(known -> new Self(known.person(), known.pseudonyms()));
    }

    /** Everybody who is kept, with all their pseudonyms. Reads the whole collection: for what is done seldom. */
    public List<Self> everybody() {
        return register.all().stream()
                .map(known -> new Self(known.person(), known.pseudonyms()))
                .toList();
    }

    /**
     * A sign of a person that leads to nobody: the same in every copy of the store, and a guess at who it may be cannot be
     * tried on it.
     */
    public Optional<String> sign(PersonId id) {
        return register.find(id)
                .map(known -> SessionKey.of("sign\n" + known.nowhere().value()));
    }

    /** From now on nothing leads from the pseudonyms that are meant to the person, nor back. May be repeated. */
    public void cutLoose(Self self) {
        self.pseudonyms().forEach((challenge, pseudonym) -> {
            register.cutLoose(self.person().id(), challenge, pseudonym);
            gatherings.left(self.person().id(), challenge);
            pseudonyms.invalidate(new In(self.person().id(), challenge));
            owners.invalidate(pseudonym);
        });
        people.invalidate(self.person().id());
    }

    /** From now on there is no such person. Another who signs in at the issuer as the same is a new one. May be repeated. */
    public void forget(Self self) {
        cutLoose(self);
        gatherings.forget(self.person());
        register.forget(self.person().id());
        people.invalidate(self.person().id());
    }

    /** Keeps a person whose id is fixed beforehand, where it is not kept yet. */
    Person settled(Person person) {
        if (known(person.id()).isEmpty()) {
            register.add(new Known(person, Set.of(), null, newPseudonym(), Map.of(), null));
        }
        return person;
    }

    private Optional<Known> known(PersonId id) {
        Known remembered = people.getIfPresent(id);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<Known> found = register.find(id);
        found.ifPresent(known -> people.put(id, known));
        return found;
    }

    private Optional<ParticipantId> stored(PersonId id, ChallengeId challenge) {
        return register.find(id).map(known -> known.pseudonyms().get(challenge));
    }

    private ParticipantId given(PersonId id, ChallengeId challenge) {
        ParticipantId pseudonym = newPseudonym();
        return register.addPseudonym(id, challenge, pseudonym)
                ? pseudonym
                : stored(id, challenge).orElseThrow(() -> new IllegalStateException("the asking person is gone"));
    }

    private ParticipantId newPseudonym() {
        return new ParticipantId(unguessable.id());
    }

    private static Presence.Person shown(ParticipantId participant, Person person) {
        return new Presence.Person(participant, person.name(), person.role(), person.guest());
    }
}
