package no.samskap.need;

import static no.samskap.protocol.Role.FASILITATOR;
import static no.samskap.protocol.Role.LEDER;
import static no.samskap.protocol.Role.TILLITSVALGT;
import static no.samskap.rights.Right.ALWAYS;
import static no.samskap.rights.Right.UNTIL_SHARED;
import static no.samskap.rights.Right.everybody;
import static no.samskap.rights.Right.roles;
import static no.samskap.rights.Right.whoLeads;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskap.challenge.Entry;
import no.samskap.protocol.Needs.NeedAct;
import no.samskap.rights.Right;
import no.samskap.rights.TableOfRights;

/** Who may do what with needs, in which phase. */
final class NeedRights implements TableOfRights {
    static Right of(NeedAct act) {
        return switch (act) {
            case LAY_NEED, LINK_NEED -> everybody(UNTIL_SHARED);
            // A worry is owed an answer, however late.
            case ANSWER_WORRY -> roles(ALWAYS, LEDER, TILLITSVALGT, FASILITATOR);
            case DESCRIBE_NEED -> whoLeads(UNTIL_SHARED);
        };
    }

    @Override
    public Map<String, Right> rights() {
        return Arrays.stream(NeedAct.values()).collect(Collectors.toMap(Enum::name, NeedRights::of));
    }

    /** What this person may do now. */
    static List<NeedAct> held(Entry entry) {
        return Arrays.stream(NeedAct.values()).filter(act -> entry.may(of(act))).toList();
    }
}
