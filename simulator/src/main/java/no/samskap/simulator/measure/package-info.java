/** What is measured on the way, and how far it has come. */
@NullMarked
package no.samskap.simulator.measure;

import org.jspecify.annotations.NullMarked;
