/** Running the product: the embedded store, the start-up message, health and settings that an operator meets. */
@NullMarked
package no.samskap.operation;

import org.jspecify.annotations.NullMarked;
