/**
 * Paper: pages that the server draws itself, for who has no script, no account or only a link from a mail. Templates escape
 * whatever is put into them; nothing is asked for from elsewhere.
 */
@NullMarked
package no.samskap.paper;

import org.jspecify.annotations.NullMarked;
