package no.samskap.operation;

import java.util.Optional;

/** Something that a part of the product tells whoever started it. */
public interface WelcomeLine {
    /** One line in plain words; empty where there is nothing to tell. */
    Optional<String> line();
}
