package no.samskap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskap.board.BoardAct;
import no.samskap.live.Destinations;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import no.samskap.web.Permissions;
import org.junit.jupiter.api.Test;

/** Holds every feature's acts against the addresses, and writes docs/permissions.md from both. */
class PermissionTableTest {
    /** What is under these is about one challenge, so a right says who may. */
    private static final List<String> OF_A_CHALLENGE = List.of(
            "/api/challenges/{id}",
            "/api/boards/{id}",
            "/api/pilots/{id}",
            "/api/lessons/{id}",
            "/api/reflections/{id}");

    private static List<String> names() {
        return Declared.features().values().stream()
                .flatMap(acts -> acts.keySet().stream())
                .toList();
    }

    @Test
    void G50_what_no_act_grants_is_denied_to_everybody() {
        Right none = new Right(List.of());
        for (Phase phase : Phase.values()) {
            assertThat(Judge.may(none, new Standing(true, Role.ADMINISTRATOR, true, phase)))
                    .isFalse();
        }
    }

    @Test
    void G50_a_role_that_is_only_said_and_another_organisations_role_grant_nothing() {
        Right leaders = Right.roles(Right.ALWAYS, Role.LEDER);
        assertThat(Judge.may(leaders, new Standing(false, null, true, Phase.IDEATE)))
                .isFalse();
        assertThat(Judge.may(leaders, new Standing(true, Role.FASILITATOR, true, Phase.IDEATE)))
                .isFalse();
        assertThat(Judge.may(leaders, new Standing(false, Role.LEDER, false, Phase.IDEATE)))
                .isTrue();
    }

    @Test
    void G51_every_address_of_a_challenge_names_acts_that_a_feature_has_declared_and_no_act_has_two_meanings() {
        List<String> known = names();
        assertThat(known).doesNotHaveDuplicates();
        assertThat(Declared.features()).hasSizeGreaterThan(8);
        for (Permissions.Line line : Permissions.lines()) {
            String what = line.method() + " " + line.address();
            if (OF_A_CHALLENGE.stream().anyMatch(line.address()::startsWith)) {
                assertThat(line.acts()).as(what).isNotEmpty();
            }
            assertThat(known).as(what).containsAll(line.acts());
        }
    }

    @Test
    void G52_every_destination_and_every_command_has_an_act_that_the_table_knows() {
        List<String> known = names();
        assertThat(known).containsAll(Destinations.acts());
        assertThat(Destinations.acts()).hasSize(Destinations.kinds());
        assertThat(known)
                .containsAll(Arrays.stream(BoardAct.values()).map(Enum::name).toList());
    }

    @Test
    void G51_every_act_is_reached_by_an_address_a_command_or_a_destination() {
        List<String> reached = new ArrayList<>(Permissions.lines().stream()
                .flatMap(line -> line.acts().stream())
                .toList());
        Arrays.stream(BoardAct.values()).map(Enum::name).forEach(reached::add);
        reached.addAll(Destinations.acts());
        assertThat(reached).containsAll(names());
    }

    @Test
    void J62_the_documentation_of_rights_is_the_table() throws IOException {
        Path document = Path.of("..", "docs", "permissions.md");
        if (Boolean.getBoolean("samskap.write-docs")) {
            Files.writeString(document, documentation());
        }
        assertThat(Files.readString(document))
                .as("docs/permissions.md is written with -Dsamskap.write-docs=true")
                .isEqualTo(documentation());
    }

    private static String documentation() {
        StringBuilder text = new StringBuilder("""
                # Who may do what

                Written by `PermissionTableTest` from what the features declare; `rights/Judge` decides by it for every call, command,
                file and page, and tests walk it over HTTP and STOMP. What stands here for nobody is nobody's to do.

                Everybody: whoever is in the challenge, guests too. Author: whose card, lesson or case it is. Runs: a leder,
                fasilitator or administrator of the challenge's organisation, and one to whom the running of this challenge was
                handed. A role is the one that a person's sign-in gives them, in the organisation that the challenge belongs to; what
                a guest says that they are gives nothing. Who is not in the challenge is answered 404, what is not a person's to do
                403, what is not for the phase 409.

                """);
        Declared.features().forEach((feature, acts) -> {
            text.append("## ").append(feature).append("\n| act | whom | phases |\n| --- | --- | --- |\n");
            acts.forEach((act, right) -> right.grants()
                    .forEach(grant -> text.append("| ")
                            .append(act)
                            .append(" | ")
                            .append(whom(grant))
                            .append(" | ")
                            .append(names(grant.phases(), Phase.values().length))
                            .append(" |\n")));
            text.append('\n');
        });
        text.append("## Addresses\n| address | open to | acts |\n| --- | --- | --- |\n");
        Permissions.lines().stream()
                .sorted(Comparator.comparing(Permissions.Line::address).thenComparing(Permissions.Line::method))
                .forEach(line -> text.append("| ")
                        .append(line.method())
                        .append(" `")
                        .append(line.address())
                        .append("` | ")
                        .append(line.who().name().toLowerCase(Locale.ROOT))
                        .append(" | ")
                        .append(String.join(", ", line.acts()))
                        .append(" |\n"));
        return text.toString();
    }

    private static String whom(Grant grant) {
        return grant.whom() == Whom.ROLE
                ? names(grant.roles(), Role.values().length).replace("all", "everybody of the organisation")
                : grant.whom().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String names(Set<? extends Enum<?>> some, int all) {
        return some.size() == all
                ? "all"
                : some.stream()
                        .sorted()
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
