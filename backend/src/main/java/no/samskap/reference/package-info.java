/** The wire reference, told from the very types and mappings that serve it: OpenAPI for HTTP, AsyncAPI for the socket. Nothing else depends on it. */
@NullMarked
package no.samskap.reference;

import org.jspecify.annotations.NullMarked;
