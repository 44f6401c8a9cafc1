package no.samskap.notice;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Tells people what concerns them. What is told is durable when {@link #tell} returns, and reaches each person's list a
 * moment later, also when the process ends in between; how each person is told is theirs to choose.
 */
@Component
public class Notices {
    private final Occasions occasions;
    private final Delivery delivery;
    private final Clock clock;

    Notices(Occasions occasions, Delivery delivery, Clock clock) {
        this.occasions = occasions;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Tells these people; telling the same occasion again has no further effect. */
    public void tell(Whom whom, News news) {
        occasions.add(new Occasion(whom, news, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        delivery.soon();
    }
}
