/**
 * The wire: every command, event, reply and page of data that passes between the server and a client. The TypeScript
 * types of the front end are generated from these, so a change here that the front end does not follow breaks the build.
 */
@NullMarked
package no.samskap.protocol;

import org.jspecify.annotations.NullMarked;
