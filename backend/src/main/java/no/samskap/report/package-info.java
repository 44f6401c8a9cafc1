/** A basis for decisions as a file: what a challenge came to, gathered from the other features, written as PDF, HTML and XLSX. Knows nothing that its readers could not see. */
@NullMarked
package no.samskap.report;

import org.jspecify.annotations.NullMarked;
