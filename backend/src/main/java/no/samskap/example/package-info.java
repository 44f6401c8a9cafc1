/** A made-up challenge with people's ideas on it, for a first look. Only the demo people can have it made. */
@NullMarked
package no.samskap.example;

import org.jspecify.annotations.NullMarked;
