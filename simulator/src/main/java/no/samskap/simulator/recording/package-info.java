/** A recorded consultation, as its folder of CSV files tells it: what was said, and who voted what and when. */
@NullMarked
package no.samskap.simulator.recording;

import org.jspecify.annotations.NullMarked;
