package no.samskap.operation;

import org.springframework.stereotype.Component;

/** Placeholder until the store's module is merged. */
@Component
public class Epoch {
    public String value() {
        return "e";
    }
}
