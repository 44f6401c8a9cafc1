package no.samskap.board;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        return told(sizes).stream()
                .map(role -> support(
                        role,
                        method,
                        ideas,
                        casts.stream().filter(cast -> cast.role() == role).toList()))
                .toList();
    }

    /**
     * The roles that may be told of: at least five voters each, and at least five or none left when all of them are
     * subtracted from the whole. To get there the smallest group is left out too, as often as it takes.
     */
    static Set<Role> told(Map<Role, Integer> sizes) {
        Set<Role> told = EnumSet.noneOf(Role.class);
        sizes.forEach((role, size) -> {
            if (size >= Tally.FEWEST_SHOWN) {
                told.add(role);
            }
        });
        int rest = sizes.values().stream().mapToInt(Integer::intValue).sum()
                - told.stream().mapToInt(role -> size(sizes, role)).sum();
        while (rest > 0 && rest < Tally.FEWEST_SHOWN && !told.isEmpty()) {
            Role smallest = smallest(told, sizes);
            told.remove(smallest);
            rest += size(sizes, smallest);
        }
        return told;
    }

    private static Role smallest(Set<Role> roles, Map<Role, Integer> sizes) {
        Role smallest = roles.iterator().next();
        for (Role role : roles) {
            if (size(sizes, role) < size(sizes, smallest)) {
                smallest = role;
            }
        }
        return smallest;
    }

    private static int size(Map<Role, Integer> sizes, Role role) {
        return Objects.requireNonNull(sizes.get(role));
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
