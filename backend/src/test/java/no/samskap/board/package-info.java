@NullMarked
package no.samskap.board;

import org.jspecify.annotations.NullMarked;
