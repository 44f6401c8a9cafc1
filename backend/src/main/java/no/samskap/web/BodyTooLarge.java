package no.samskap.web;

import java.io.IOException;

/** A request body went over its limit while it was read. */
final class BodyTooLarge extends IOException {
    BodyTooLarge() {
        super("the request body is over its limit");
    }
}
