package no.samskap.voting;

import no.samskap.board.Boards;
import no.samskap.board.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sees to it that rounds close when their time has come, also on boards where nobody is, and that no key outlives its round. */
@Component
class ClosingTime {
    private static final Logger LOG = LoggerFactory.getLogger(ClosingTime.class);

    private final Boards boards;

    ClosingTime(Boards boards) {
        this.boards = boards;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void closeWhatIsDue() {
        see(false);
    }

    /** At the start and every hour: a key whose round was counted just before the process ended goes here. */
    @Scheduled(fixedDelayString = "PT1H")
    void lookAtAll() {
        see(true);
    }

    private void see(boolean all) {
        try {
            boards.seeToRounds(all);
        } catch (StoreUnavailable later) {
            LOG.warn("rounds could not be seen to now; trying again", later);
        }
    }
}
