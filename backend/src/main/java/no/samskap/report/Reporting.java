package no.samskap.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import no.samskap.people.Person;
import no.samskap.people.PersonId;
import no.samskap.people.Unguessable;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Challenges.Challenge;
import no.samskap.protocol.Reports;
import no.samskap.protocol.Reports.ReportFormat;
import no.samskap.web.StateForbidsIt;
import no.samskap.web.TooManyTries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes reports one after the other beside everything else, and keeps each for a while for the one who asked. In memory:
 * a report is made anew sooner than it would be kept safe.
 */
@Component
class Reporting {
    private static final Logger LOG = LoggerFactory.getLogger(Reporting.class);
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final Duration LATER = Duration.ofSeconds(30);
    private static final int WAITING = 16;
    private static final long MOST_OCTETS = 64L << 20;
    private static final int OCTETS_OF_ANY = 1_000;
    private static final int GATHERED = 20;

    private final Gathering gathering;
    private final Unguessable unguessable;
    private final Clock clock;

    private final Cache<String, Job> jobs = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST_OCTETS)
            .weigher((String id, Job job) -> OCTETS_OF_ANY + octets(job))
            .build();

    /** One at a time, when nobody else wants the processor: boards are alive meanwhile. */
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform()
                    .name("report")
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .factory());

    Reporting(Gathering gathering, Unguessable unguessable, Clock clock) {
        this.gathering = gathering;
        this.unguessable = unguessable;
        this.clock = clock;
    }

    private static int octets(Job job) {
        byte[] file = job.file();
        return file == null ? 0 : file.length;
    }

    /**
     * Puts a report to be made in line.
     *
     * @param challenge as the asking person sees it
     */
    synchronized Reports.Report ask(Person person, Challenge challenge, Reports.AskReport wish) {
        if (jobs.asMap().values().stream().anyMatch(job -> job.isUnderWayFor(person.id()))) {
            throw new StateForbidsIt(
                    "report.making", "En rapport er allerede på vei til deg. Vent på den, eller avbryt den.");
        }
        Job job = new Job(unguessable.id(), person.id(), challenge.id(), wish);
        jobs.put(job.id(), job);
        try {
            job.madeBy(worker.submit(() -> make(job, person, challenge)));
        } catch (RejectedExecutionException full) {
            jobs.invalidate(job.id());
            throw new TooManyTries(LATER);
        }
        return job.told();
    }

    /** The person's own report on that challenge. */
    Optional<Job> find(PersonId person, ChallengeId challenge, String id) {
        return Optional.ofNullable(jobs.getIfPresent(id)).filter(job -> job.isOf(person, challenge));
    }

    void cancel(Job job) {
        job.cancel();
        jobs.invalidate(job.id());
        worker.purge();
    }

    private void make(Job job, Person person, Challenge challenge) {
        try {
            job.begun();
            Material material = gathering.of(person, challenge, job.between(0, GATHERED));
            Reports.AskReport wish = job.wish();
            Report report = Composition.of(
                    material,
                    Tongue.of(wish.language(), clock.getZone()),
                    wish.length(),
                    wish.format() == ReportFormat.XLSX);
            job.ready(written(report, wish.format(), job.between(GATHERED, 100)));
            // Weighed anew, with its file.
            jobs.asMap().computeIfPresent(job.id(), (id, same) -> same);
        } catch (Progress.Unwanted nobodyWaits) {
            LOG.debug("a report was cancelled");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            job.failed();
            // Its words may be somebody's.
            LOG.error("a report could not be made: {} at {}", fault.getClass().getName(), place(fault));
        }
    }

    private static String place(Throwable fault) {
        return fault.getStackTrace().length == 0 ? "?" : fault.getStackTrace()[0].toString();
    }

    private static byte[] written(Report report, ReportFormat format, Progress progress) {
        return switch (format) {
            case HTML -> HtmlWriter.page(report).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfWriter.write(report, progress);
            case XLSX -> ExcelWriter.write(report, progress);
        };
    }

    @PreDestroy
    void close() {
        jobs.asMap().values().forEach(Job::cancel);
        worker.shutdownNow();
    }
}
