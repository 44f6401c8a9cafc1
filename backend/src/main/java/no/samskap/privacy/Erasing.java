package no.samskap.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskap.audit.Audit;
import no.samskap.people.Keepsakes;
import no.samskap.people.People;
import no.samskap.people.Self;
import no.samskap.people.SignIn;
import no.samskap.protocol.AuditLog.AuditAct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets go of a person: their sessions end, every feature lets go of what they wrote, and then of themselves. Once begun it
 * is finished, over a crash too; and it is done again in an old copy of the store, before anybody is served.
 */
@Component
class Erasing implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

    private final People people;
    private final SignIn signIn;
    private final List<Keepsakes> features;
    private final ErasureLedger ledger;
    private final Audit audit;

    Erasing(People people, SignIn signIn, List<Keepsakes> features, ErasureLedger ledger, Audit audit) {
        this.people = people;
        this.signIn = signIn;
        this.features = features;
        this.ledger = ledger;
        this.audit = audit;
    }

    /** Erases the person. Where it throws, it is begun, and goes on by itself. */
    void erase(Self self) {
        people.sign(self.person().id()).ifPresent(sign -> {
            audit.keep(self.person().organisation(), AuditAct.ERASURE, Map.of("by", "request"));
            ledger.begin(sign, self.person().id());
            finish(sign, self);
        });
    }

    private void finish(String sign, Self self) {
        signIn.endAll(self.person());
        features.forEach(feature -> feature.letGo(self));
        people.forget(self);
        ledger.finish(sign);
    }

    /** Before the first request: what an old copy brought back goes again, and what was cut off is finished. */
    @Override
    public void afterSingletonsInstantiated() {
        Set<String> again = ledger.unknownHere();
        if (!again.isEmpty()) {
            for (Self self : people.everybody()) {
                people.sign(self.person().id()).filter(again::contains).ifPresent(sign -> {
                    audit.keep(self.person().organisation(), AuditAct.ERASURE, Map.of("by", "restore"));
                    finish(sign, self);
                });
            }
            again.forEach(ledger::finish);
            LOG.info("{} erasures that this store did not know of were done again", again.size());
        }
        ledger.completeFile();
        goOn();
    }

    /** Finishes what was begun. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void goOn() {
        ledger.unfinished().forEach((sign, person) -> {
            try {
                people.self(person).ifPresentOrElse(self -> finish(sign, self), () -> ledger.finish(sign));
            } catch (RuntimeException later) {
                LOG.warn(
                        "an erasure is not finished and is tried again: {}",
                        later.getClass().getName());
            }
        });
    }
}
