package no.samskap.live;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one piece of work when it has been asked for, never twice at the same time, and not too often: the first asking
 * after a quiet while runs at once, the next ones together when the interval has passed. The interval is at least five
 * times what the last run took, so that writing takes at most about a fifth of one thread's time, and at most the
 * longest, so that nobody waits for more than that. Any thread may ask.
 */
final class Tick {
    private static final Logger log = LoggerFactory.getLogger(Tick.class);
    private static final int REST = 5;

    private final ScheduledExecutorService threads;
    private final Runnable work;
    private final long shortest;
    private final long longest;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean asked;
    private boolean running;
    private long notBefore = System.nanoTime();

    Tick(ScheduledExecutorService threads, Runnable work, long shortestMillis, long longestMillis) {
        this.threads = threads;
        this.work = work;
        this.shortest = TimeUnit.MILLISECONDS.toNanos(shortestMillis);
        this.longest = TimeUnit.MILLISECONDS.toNanos(longestMillis);
    }

    void ask() {
        lock.lock();
        try {
            if (!asked && !running) {
                schedule();
            }
            asked = true;
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        lock.lock();
        try {
            asked = false;
            running = true;
        } finally {
            lock.unlock();
        }
        long began = System.nanoTime();
        try {
            work.run();
        } catch (RuntimeException unexpected) {
            log.error("A tick failed; the next one goes on", unexpected);
        } finally {
            rest(began);
        }
    }

    private void rest(long began) {
        long now = System.nanoTime();
        lock.lock();
        try {
            running = false;
            notBefore = began + Math.clamp((now - began) * REST, shortest, longest);
            if (asked) {
                schedule();
            }
        } finally {
            lock.unlock();
        }
    }

    private void schedule() {
        long delay = Math.max(0, notBefore - System.nanoTime());
        var unused = threads.schedule(this::run, delay, TimeUnit.NANOSECONDS);
    }
}
