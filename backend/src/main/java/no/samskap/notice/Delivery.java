package no.samskap.notice;

import com.mongodb.MongoException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import no.samskap.people.People;
import no.samskap.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings what is to be told into each person's box. What is cut off in the middle is done again: a box holds an occasion
 * once.
 */
@Component
class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** So many boxes are written at once: they share the trip to the disk. */
    private static final int AT_ONCE = 16;

    private final Occasions occasions;
    private final Boxes boxes;
    private final People people;
    private final Post post;
    private final Object delivering = new Object();

    Delivery(Occasions occasions, Boxes boxes, People people, Post post) {
        this.occasions = occasions;
        this.boxes = boxes;
        this.people = people;
        this.post = post;
    }

    /** Delivers in the background. */
    void soon() {
        var unused = Thread.ofVirtual().name("notices").start(this::deliver);
    }

    /** Also what another node left behind, or this one before it was started. */
    @Scheduled(fixedDelayString = "PT20S")
    void deliver() {
        synchronized (delivering) {
            try {
                occasions.all().forEach(this::deliver);
            } catch (MongoException later) {
                LOG.warn(
                        "notices could not be delivered now; trying again: {}",
                        later.getClass().getName());
            }
        }
    }

    private void deliver(Occasion occasion) {
        Set<PersonId> concerned = new HashSet<>(concerned(occasion.whom()));
        var by = occasion.news().by();
        if (by != null) {
            concerned.removeAll(people.behind(List.of(by)));
        }
        Semaphore places = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = concerned.stream()
                    .<Future<?>>map(person -> threads.submit(() -> {
                        places.acquireUninterruptibly();
                        try {
                            tell(person, occasion);
                        } finally {
                            places.release();
                        }
                    }))
                    .toList();
            for (Future<?> each : all) {
                each.get();
            }
            occasions.done(occasion);
        } catch (ExecutionException failed) {
            LOG.warn(
                    "a notice did not reach everybody; trying again: {}",
                    String.valueOf(failed.getCause()).getClass().getName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<PersonId> concerned(Whom whom) {
        return switch (whom) {
            case Whom.These these -> people.behind(these.participants());
            case Whom.EverybodyIn everybody -> people.in(everybody.challenge());
            case Whom.Holding holding -> people.holding(holding.organisation(), holding.roles());
        };
    }

    private void tell(PersonId person, Occasion occasion) {
        News news = occasion.news();
        boolean mayMail = post.reaches(person);
        boxes.change(person, box -> {
            if (box.wishes().way(news.subject().kind()) == no.samskap.protocol.NoticeBook.NoticeWay.NOTHING) {
                return box;
            }
            @Nullable
            Instant due = mayMail ? box.wishes().mailDue(news.subject().kind(), occasion.at()) : null;
            return box.with(Told.of(news, occasion.at(), due));
        });
    }
}
