package no.samskap.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Who the asking person is here.
 *
 * @param participant my pseudonym in the challenge that was named, else in the one I last joined or posed
 * @param name what I am called; absent for a guest who gave no name
 * @param guest true for one who joined by a code
 */
public record Me(ParticipantId participant, @Nullable String name, Role role, boolean guest) {}
