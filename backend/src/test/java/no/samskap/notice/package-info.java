@NullMarked
package no.samskap.notice;

import org.jspecify.annotations.NullMarked;
