package no.samskap.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samskap.board.Boards;
import no.samskap.challenge.Entry;
import no.samskap.challenge.UnbuiltDoorkeeper;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.people.PersonId;
import no.samskap.people.UnregisteredPeople;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Presence;
import no.samskap.protocol.Role;
import no.samskap.web.Who;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** The live module alone, with boards in memory and people who are whoever the {@code Test-Person} header says. */
@EnableAutoConfiguration(exclude = MongoAutoConfiguration.class)
@ComponentScan(basePackageClasses = {BoardCalls.class, Who.class})
class LiveWorld {
    static final BoardId BOARD = new BoardId("b-1");

    @Bean
    Boards boards() {
        return new FakeBoards();
    }

    @Bean
    HurriedTime time() {
        return new HurriedTime();
    }

    @Bean
    Door door() {
        return new Door();
    }

    @Bean
    People people() {
        return new Names();
    }

    @Bean
    SecurityContextRepository whoIsAsking() {
        return new WhoeverTheySay();
    }

    /** Everybody is admitted to boards whose id begins with {@code b-}, until they are banned. */
    static class Door extends UnbuiltDoorkeeper {
        final Set<PersonId> banned = ConcurrentHashMap.newKeySet();

        @Override
        public Optional<Entry> admit(Person person, BoardId board) {
            return board.value().startsWith("b-") && !banned.contains(person.id())
                    ? Optional.of(new Entry(
                            new ChallengeId("c"),
                            new ParticipantId("p-" + person.name()),
                            person.role(),
                            true,
                            false,
                            Phase.IDEATE,
                            false))
                    : Optional.empty();
        }
    }

    static class Names extends UnregisteredPeople {
        @Override
        public Presence.Person shown(Person person, ChallengeId challenge) {
            return new Presence.Person(new ParticipantId("p-" + person.name()), person.name(), person.role(), true);
        }

        @Override
        public List<Presence.Person> named(Collection<ParticipantId> participants) {
            return participants.stream()
                    .map(id -> new Presence.Person(id, id.value(), Role.INNBYGGER, true))
                    .toList();
        }
    }

    static class WhoeverTheySay implements SecurityContextRepository {
        @Override
        public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
            return new TheContext(context(request));
        }

        @Override
        @SuppressWarnings("removal")
        public SecurityContext loadContext(HttpRequestResponseHolder asked) {
            return context(asked.getRequest());
        }

        private static SecurityContext context(HttpServletRequest request) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            String name = request.getHeader("Test-Person");
            if (name != null) {
                Person person = new Person(new PersonId(name), name, Role.INNBYGGER, true, null);
                context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        person, null, List.of(Who.PERSON.authority())));
            }
            if (request.getHeader("Test-Session") != null) {
                request.getSession(true);
            }
            return context;
        }

        @Override
        public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

        @Override
        public boolean containsContext(HttpServletRequest request) {
            return request.getHeader("Test-Person") != null;
        }
    }

    private record TheContext(SecurityContext context) implements DeferredSecurityContext {
        @Override
        public SecurityContext get() {
            return context;
        }

        @Override
        public boolean isGenerated() {
            return false;
        }
    }
}
