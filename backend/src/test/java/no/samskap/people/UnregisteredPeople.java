package no.samskap.people;

/** People without a register: for tests that say themselves what somebody is called. */
@SuppressWarnings("NullAway")
public abstract class UnregisteredPeople extends People {
    protected UnregisteredPeople() {
        super(null, null, null, null, "");
    }
}
