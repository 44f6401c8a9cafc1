package no.samskap.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A consultation that was held elsewhere, to be opened as a challenge. Its files come as their whole text, as Polis exports
 * them, or as {@code ideas.csv}, {@code votes.csv} and {@code matrix.csv} of another installation. Of {@code votes} and
 * {@code matrix} one is given.
 *
 * @param title 1–200 characters
 * @param question 1–500 characters: what was asked
 * @param background up to 5,000 characters
 * @param statements {@code comments.csv} or {@code ideas.csv}: at most 1,000 statements
 * @param votes {@code votes.csv}: a row a vote, the last of each person and statement counts
 * @param matrix {@code participants-votes.csv} or {@code matrix.csv}: a row a person, a column a statement
 */
public record RecordedConsultation(
        String title,
        String question,
        @Nullable String background,
        String statements,
        @Nullable String votes,
        @Nullable String matrix) {}
