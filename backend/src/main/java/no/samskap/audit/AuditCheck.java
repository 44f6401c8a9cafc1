package no.samskap.audit;

import java.io.PrintStream;
import no.samskap.operation.StoreAlone;
import no.samskap.protocol.AuditLog.AuditVerdict;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** {@code --verify-audit}: walks the audit log's chain, and says where it is broken. Serves nobody. */
public final class AuditCheck {
    /** On the command line. */
    public static final String VERIFY = "--verify-audit";

    private AuditCheck() {}

    /** @return 0 where the chain is whole, 1 otherwise */
    public static int examine(String[] arguments, PrintStream out) {
        try (ConfigurableApplicationContext store = StoreAlone.open(arguments)) {
            return tell(new AuditBook(store.getBean(MongoDatabaseFactory.class).getMongoDatabase()).verify(), out);
        }
    }

    static int tell(AuditVerdict verdict, PrintStream out) {
        Long broken = verdict.broken();
        if (broken == null) {
            out.println("Revisjonsloggen er hel: " + verdict.entries() + " oppføringer. Siste: " + verdict.head());
            return 0;
        }
        out.println("Revisjonsloggen er brutt ved oppføring " + broken + ". Hel til og med " + verdict.entries() + ": "
                + verdict.head());
        return 1;
    }
}
