package no.samskap.pilot;

import no.samskap.protocol.Pilots.PilotStatus;

/** What may be done with a pilot as it stands. */
final class Steps {
    private Steps() {}

    /** Whether what is to be tried may be written anew. */
    static boolean planned(PilotStatus status) {
        return status == PilotStatus.PLANNED;
    }

    /** Whether it is being tried. */
    static boolean running(PilotStatus status) {
        return switch (status) {
            case RUNNING, ADJUSTED -> true;
            case PLANNED, GOES_ON, CHANGED, STOPPED -> false;
        };
    }

    /** Whether it is over, for good. */
    static boolean ended(PilotStatus status) {
        return switch (status) {
            case GOES_ON, CHANGED, STOPPED -> true;
            case PLANNED, RUNNING, ADJUSTED -> false;
        };
    }
}
