package no.samskap.reference;

import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The wire reference, made when it is first asked for. */
@RestController
class ReferenceController {
    private final Supplier<byte[]> http;
    private final Supplier<byte[]> socket = SingletonSupplier.of(() -> octets(SocketReference.document()));

    ReferenceController(HttpReference reference) {
        this.http = SingletonSupplier.of(() -> octets(reference.document()));
    }

    /** This document: every call over HTTP. */
    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] openapi() {
        return http.get();
    }

    /** What is said on the socket. */
    @GetMapping(path = "/api/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] asyncapi() {
        return socket.get();
    }

    private static byte[] octets(ObjectNode document) {
        return document.toPrettyString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
