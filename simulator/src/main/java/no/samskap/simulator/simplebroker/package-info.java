/** The yardstick, not the product: a small server on Spring's own simple broker, one message an event, which answers the same front door. */
@NullMarked
package no.samskap.simulator.simplebroker;

import org.jspecify.annotations.NullMarked;
