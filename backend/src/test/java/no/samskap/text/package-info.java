@NullMarked
package no.samskap.text;

import org.jspecify.annotations.NullMarked;
