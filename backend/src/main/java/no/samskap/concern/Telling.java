package no.samskap.concern;

import com.mongodb.MongoException;
import no.samskap.notice.News;
import no.samskap.notice.Notices;
import no.samskap.notice.Whom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells, and lets what happened stand where nobody can be told now: what waits is found on the pages as well. */
@Component
class Telling {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final Notices notices;

    Telling(Notices notices) {
        this.notices = notices;
    }

    void tell(Whom whom, News news) {
        try {
            notices.tell(whom, news);
        } catch (MongoException silent) {
            LOG.warn("somebody could not be told: {}", silent.getClass().getName());
        }
    }
}
