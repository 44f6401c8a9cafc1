/**
 * What people report, and what those who moderate a challenge decide on it: hidden with a reason that all can read,
 * restored, appealed. Who wrote and who reported stays here.
 */
@NullMarked
package no.samskap.moderation;

import org.jspecify.annotations.NullMarked;
