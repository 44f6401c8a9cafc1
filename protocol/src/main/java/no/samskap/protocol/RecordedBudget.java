package no.samskap.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A budget round that was held elsewhere, to be opened as a challenge: its projects become ideas, its votes the ballots of a
 * round that is counted at once.
 *
 * @param title 1–200 characters
 * @param question 1–500 characters: what was asked
 * @param background up to 5,000 characters
 * @param pabulib a {@code .pb} file's whole text: at most 200 projects and 5,000 votes that approve
 */
public record RecordedBudget(
        String title, String question, @Nullable String background, String pabulib) {}
