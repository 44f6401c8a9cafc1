/**
 * Concern: whom it concerns when something happens, and what they are told of it. It listens to the features and hands notices
 * what to tell; no feature knows of it, and nothing that happens depends on anybody being told.
 */
@NullMarked
package no.samskap.concern;

import org.jspecify.annotations.NullMarked;
