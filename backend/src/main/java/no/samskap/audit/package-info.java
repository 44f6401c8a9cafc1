/**
 * The audit log: who did what with powers that others do not have, in entries that are only added, each chained to the one
 * before by its hash. It holds ids and codes and never what anybody wrote.
 */
@NullMarked
package no.samskap.audit;

import org.jspecify.annotations.NullMarked;
