package no.samskap.live;

/**
 * How many sockets there may be at once on this node.
 *
 * @param inAll about half a gigabyte at the most that one waits for; more people need another node
 * @param fromOneAddress a whole town hall behind one address has place, and nobody takes the places of all others
 * @param ofOnePerson a load test in one person's name passes; a runaway script does not
 */
record Places(int inAll, int fromOneAddress, int ofOnePerson) {
    static final Places ORDINARY = new Places(20_000, 10_000, 2_000);
}
