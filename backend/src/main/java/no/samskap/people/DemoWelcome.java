package no.samskap.people;

import java.util.Optional;
import no.samskap.operation.WelcomeLine;
import org.springframework.stereotype.Component;

/** Says who one may try the product as, where there are such people. */
@Component
class DemoWelcome implements WelcomeLine {
    private static final String ROLES =
            "innbygger, medarbeider, tillitsvalgt, leder, folkevalgt, fasilitator, administrator";

    private final DemoSwitch demo;

    DemoWelcome(DemoSwitch demo) {
        this.demo = demo;
    }

    @Override
    public Optional<String> line() {
        return demo.on()
                ? Optional.of("Demopersoner du kan prøve som, bare fra denne maskinen: " + ROLES + ".")
                : Optional.empty();
    }
}
