package no.samskap.simulator.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many guests who come in by the same code. */
public final class Crowd {
    private Crowd() {}

    /** Lets {@code people} guests join, {@code atOnce} at a time, and tells {@code eachIn} of each. */
    public static List<Visitor> join(FrontDoor door, String joinCode, int people, int atOnce, Runnable eachIn)
            throws InterruptedException {
        Callable<Visitor> comeIn = () -> {
            Visitor visitor = door.newVisitor();
            visitor.join(joinCode);
            eachIn.run();
            return visitor;
        };
        try (var hosts = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            var guests = new ArrayList<Visitor>();
            for (Future<Visitor> guest : hosts.invokeAll(Collections.nCopies(people, comeIn))) {
                guests.add(guest.get());
            }
            return guests;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a guest could not join", failure.getCause());
        }
    }
}
