/** The whole product, started as a person would start it and met through its front door. */
@NullMarked
package no.samskap.simulator.product;

import org.jspecify.annotations.NullMarked;
