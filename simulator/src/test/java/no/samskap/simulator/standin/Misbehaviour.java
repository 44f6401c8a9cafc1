package no.samskap.simulator.standin;

import java.util.function.IntPredicate;

/**
 * What goes wrong, by the number of the command, counted from one over all people.
 *
 * @param busy is refused for the moment
 * @param loseEverybody is carried out, and then every socket breaks before the answer is out
 * @param forget is answered as accepted, yet its stance is not kept
 * @param reject is refused for good
 */
public record Misbehaviour(IntPredicate busy, IntPredicate loseEverybody, IntPredicate forget, IntPredicate reject) {
    public static Misbehaviour none() {
        return new Misbehaviour(Misbehaviour::never, Misbehaviour::never, Misbehaviour::never, Misbehaviour::never);
    }

    private static boolean never(int number) {
        return false;
    }

    public Misbehaviour busyAt(IntPredicate when) {
        return new Misbehaviour(when, loseEverybody, forget, reject);
    }

    public Misbehaviour losingEverybodyAt(IntPredicate when) {
        return new Misbehaviour(busy, when, forget, reject);
    }

    public Misbehaviour forgettingAt(IntPredicate when) {
        return new Misbehaviour(busy, loseEverybody, when, reject);
    }

    public Misbehaviour rejectingAt(IntPredicate when) {
        return new Misbehaviour(busy, loseEverybody, forget, when);
    }
}
