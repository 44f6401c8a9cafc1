/** Many people on one board at a steady rate: what reaches them, how late, and what each delivery costs the server. */
@NullMarked
package no.samskap.simulator.load;

import org.jspecify.annotations.NullMarked;
