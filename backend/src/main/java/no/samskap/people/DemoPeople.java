package no.samskap.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samskap.protocol.Joining;
import no.samskap.protocol.Role;
import org.springframework.stereotype.Component;

/**
 * Made-up people that one may become without proof, one for each role, all of one made-up organisation: for a first look on
 * one's own machine. They are there only for who sits at that machine, and unless told otherwise only where nothing says
 * that the installation is meant for others.
 */
@Component
public class DemoPeople {
    private static final String ORGANISATION = "demo";

    private static final Map<Role, String> NAMES = names();

    private final People people;
    private final DemoSwitch demo;

    DemoPeople(People people, DemoSwitch demo) {
        this.people = people;
        this.demo = demo;
    }

    /** Whether there are demo people for this request. */
    public boolean thereFor(HttpServletRequest request) {
        return demo.on() && loopback(request.getRemoteAddr()) && namesThisMachine(request.getServerName());
    }

    List<Joining.DemoPerson> all() {
        return NAMES.entrySet().stream()
                .map(person -> new Joining.DemoPerson(person.getKey(), person.getValue()))
                .toList();
    }

    /** The demo person of this role, kept from the first time on; empty for a role that has none. */
    public Optional<Person> of(Role role) {
        return Optional.ofNullable(NAMES.get(role))
                .map(name -> new Person(
                        new PersonId("demo-" + role.name().toLowerCase(Locale.ROOT)), name, role, false, ORGANISATION))
                .map(people::settled);
    }

    private static boolean loopback(String peer) {
        try {
            return InetAddress.getByName(peer).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    /**
     * A page from elsewhere can make its own name lead to this machine, and a proxy on this machine makes everyone look
     * local; both show in the name that the browser asked for.
     */
    private static boolean namesThisMachine(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.toLowerCase(Locale.ROOT).endsWith(".localhost")
                || host.matches("127(\\.[0-9]{1,3}){3}")
                || host.equals("[::1]")
                || host.equals("::1")
                || host.equals("[0:0:0:0:0:0:0:1]");
    }

    private static Map<Role, String> names() {
        Map<Role, String> names = new LinkedHashMap<>();
        names.put(Role.INNBYGGER, "Innbygger (demo)");
        names.put(Role.MEDARBEIDER, "Medarbeider (demo)");
        names.put(Role.TILLITSVALGT, "Tillitsvalgt (demo)");
        names.put(Role.LEDER, "Leder (demo)");
        names.put(Role.FOLKEVALGT, "Folkevalgt (demo)");
        names.put(Role.FASILITATOR, "Fasilitator (demo)");
        names.put(Role.ADMINISTRATOR, "Administrator (demo)");
        return java.util.Collections.unmodifiableMap(names);
    }
}
