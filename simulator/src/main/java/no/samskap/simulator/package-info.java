/** A client that plays people against a running server, through the same front door as everybody else. The command line starts here; each package below it is one thing the program can do or needs. */
@NullMarked
package no.samskap.simulator;

import org.jspecify.annotations.NullMarked;
