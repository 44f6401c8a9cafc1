package no.samskap.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import no.samskap.protocol.Proposals.WantedSkill;
import no.samskap.web.FieldChecks;

/** What is wanted and who has it. Two names of a skill are one where they differ in letters' size alone, or one is a word of the other. */
final class Skills {
    private static final int LONGEST = 40;

    private Skills() {}

    static List<String> read(String field, List<String> said, int most, FieldChecks checks) {
        return checks.names(field, said, most, LONGEST);
    }

    static List<WantedSkill> wanted(List<String> skills, Collection<KeptSkills> had) {
        return skills.stream()
                .map(skill -> new WantedSkill(
                        skill,
                        had.stream()
                                .filter(one -> one.skills().stream().anyMatch(other -> alike(skill, other)))
                                .map(KeptSkills::participant)
                                .toList()))
                .toList();
    }

    static boolean alike(String one, String other) {
        String first = padded(one);
        String second = padded(other);
        return first.contains(second) || second.contains(first);
    }

    /** As words between spaces, so that a word is found and a part of one is not. */
    private static String padded(String skill) {
        return " "
                + skill.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
