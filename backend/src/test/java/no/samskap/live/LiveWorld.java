package no.samskap.live;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samskap.board.Boards;
import no.samskap.challenge.Doorkeeper;
import no.samskap.challenge.Entry;
import no.samskap.people.People;
import no.samskap.people.Person;
import no.samskap.people.PersonId;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.ParticipantId;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Presence;
import no.samskap.protocol.Role;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** The live module alone, with boards in memory and people who are whoever the {@code Test-Person} header says. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = MongoAutoConfiguration.class)
@ComponentScan(basePackageClasses = BoardCalls.class)
class LiveWorld {
    static final BoardId BOARD = new BoardId("b-1");

    @Bean
    Boards boards() {
        return new FakeBoards();
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
    SecurityFilterChain security(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new WhoeverTheySay(), AuthorizationFilter.class)
                .build();
    }

    /** Everybody is admitted to boards whose id begins with {@code b-}, until they are banned. */
    static class Door extends Doorkeeper {
        final Set<PersonId> banned = ConcurrentHashMap.newKeySet();

        @Override
        public Optional<Entry> admit(Person person, BoardId board) {
            return board.value().startsWith("b-") && !banned.contains(person.id())
                    ? Optional.of(new Entry(
                            new ChallengeId("c"), new ParticipantId("p-" + person.name()), Phase.IDEATE, false))
                    : Optional.empty();
        }
    }

    static class Names extends People {
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

    static class WhoeverTheySay extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String name = request.getHeader("Test-Person");
            if (name != null) {
                Person person = new Person(new PersonId(name), name, Role.INNBYGGER, true, null);
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
            }
            if (request.getHeader("Test-Session") != null) {
                response.setHeader("Test-Session-Id", request.getSession(true).getId());
            }
            chain.doFilter(request, response);
        }
    }
}
