/** What is not safe about an installation: some of it stops the start, all of it is told by {@code --check}. */
@NullMarked
package no.samskap.safety;

import org.jspecify.annotations.NullMarked;
