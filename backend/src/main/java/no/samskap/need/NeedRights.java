package no.samskap.need;

import static no.samskap.protocol.Role.ADMINISTRATOR;
import static no.samskap.protocol.Role.FASILITATOR;
import static no.samskap.protocol.Role.LEDER;
import static no.samskap.protocol.Role.TILLITSVALGT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskap.challenge.Entry;
import no.samskap.challenge.Right;
import no.samskap.challenge.TableOfRights;
import no.samskap.protocol.Needs.NeedAct;
import no.samskap.protocol.Phase;
import no.samskap.protocol.Role;
import org.springframework.stereotype.Component;

/** Who may do what with needs, in which phase. */
@Component
final class NeedRights implements TableOfRights {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Phase> ALWAYS = EnumSet.allOf(Phase.class);
    private static final Set<Phase> UNTIL_SHARED = EnumSet.range(Phase.DRAFT, Phase.LEARN);

    static Right of(NeedAct act) {
        return switch (act) {
            case LAY_NEED, LINK_NEED -> new Right(true, EVERYBODY, UNTIL_SHARED);
            // A worry is owed an answer, however late.
            case ANSWER_WORRY -> new Right(false, EnumSet.of(LEDER, TILLITSVALGT, FASILITATOR), ALWAYS);
            case DESCRIBE_NEED -> new Right(false, EnumSet.of(LEDER, FASILITATOR, ADMINISTRATOR), UNTIL_SHARED);
        };
    }

    @Override
    public String about() {
        return "needs";
    }

    @Override
    public Map<String, Right> rights() {
        return TableOfRights.named(NeedAct.values(), NeedRights::of);
    }

    /** What this person may do now. */
    static List<NeedAct> held(Entry entry) {
        return Arrays.stream(NeedAct.values())
                .filter(act -> of(act).isOpenTo(entry))
                .toList();
    }
}
