package no.samskap.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samskap.anonymity.Anonymity;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Method;
import no.samskap.protocol.Role;
import no.samskap.protocol.RoleSupport;

/** How each role voted, as far as it can be told without singling anybody out. Pure. */
final class RoleGroups {
    private static final int GOOD_SCORE = 4;

    private RoleGroups() {}

    static List<RoleSupport> of(Method method, List<IdeaId> ideas, List<Cast> casts) {
        Map<Role, Integer> sizes = new EnumMap<>(Role.class);
        casts.forEach(cast -> sizes.merge(cast.role(), 1, Integer::sum));
        return Anonymity.tellable(sizes).stream()
                .map(role -> support(
                        role,
                        method,
                        ideas,
                        casts.stream().filter(cast -> cast.role() == role).toList()))
                .toList();
    }

    private static RoleSupport support(Role role, Method method, List<IdeaId> ideas, List<Cast> group) {
        return new RoleSupport(
                role,
                group.size(),
                ideas.stream()
                        .map(idea -> new RoleSupport.IdeaSupport(idea, (int) group.stream()
                                .map(cast -> cast.ballot().get(idea))
                                .filter(number -> number != null && supports(method, number))
                                .count()))
                        .toList());
    }

    private static boolean supports(Method method, int number) {
        return switch (method) {
            case Method.Stances ignored -> number == 1;
            case Method.Approval ignored -> number == 1;
            case Method.Dots ignored -> number > 0;
            case Method.Score ignored -> number >= GOOD_SCORE;
            case Method.Rank ignored -> number == 1;
            case Method.Quadratic ignored -> number > 0;
            case Method.Budget ignored -> number == 1;
        };
    }
}
