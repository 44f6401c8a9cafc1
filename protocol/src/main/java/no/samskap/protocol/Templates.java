package no.samskap.protocol;

import java.time.Instant;
import java.util.List;

/** Whole challenges to start from, as they travel over HTTP. */
public final class Templates {
    private Templates() {}

    /** Keeps a challenge as a template for its organisation: 1–120 characters to call it by. */
    public record SaveTemplate(String name) {}

    /** The organisation's templates, the latest first. */
    public record TemplateListing(List<ChallengeTemplate> templates) {}

    /** What a new challenge starts from: words and areas, and nothing of what anybody said in it. */
    public record ChallengeTemplate(
            String template,
            String name,
            String title,
            String question,
            String background,
            List<String> areas,
            boolean touchesEmployees,
            Journey.CharterDraft charter,
            Instant at) {}
}
