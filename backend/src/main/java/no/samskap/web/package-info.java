/** What every page and call has in common: errors as problem+json, headers, and the pages' own files. */
@NullMarked
package no.samskap.web;

import org.jspecify.annotations.NullMarked;
