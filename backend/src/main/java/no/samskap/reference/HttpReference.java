package no.samskap.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samskap.protocol.Problem;
import no.samskap.web.Permissions;
import no.samskap.web.ProblemType;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * OpenAPI 3.1 of everything under {@code /api}: the mappings that answer, each as the table of permissions opens it, with
 * the records that it takes and gives. A mapping that the table does not open is not there, so it is not told of either.
 */
@Component
class HttpReference {
    private static final String ABOUT = """
            A request comes from somebody who has signed in or joined with a code, and then has the session cookie. What changes \
            something needs the header X-XSRF-TOKEN with the value of the cookie XSRF-TOKEN, which any GET under /api sets. Every \
            refusal is application/problem+json; what may not be known to exist is answered 404. The live board is on a WebSocket: \
            see /api/asyncapi.json.""";

    private final List<RequestMappingHandlerMapping> mappings;

    HttpReference(List<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    ObjectNode document() {
        ObjectNode document = JsonMapper.shared().createObjectNode();
        Shapes shapes = new Shapes();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Samskap").put("version", "1").put("description", ABOUT);
        document.putArray("servers").addObject().put("url", "/");
        document.set("paths", paths(shapes));
        ObjectNode components = document.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "samskap");
        csrf(components.putObject("parameters").putObject("csrf"));
        problems(components.putObject("responses"), shapes);
        components.set("schemas", shapes.all());
        return document;
    }

    private ObjectNode paths(Shapes shapes) {
        Map<String, ObjectNode> paths = new TreeMap<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods().forEach((where, handler) -> add(where, handler, shapes, paths));
        }
        ObjectNode sorted = JsonMapper.shared().createObjectNode();
        health(sorted);
        paths.forEach(sorted::set);
        return sorted;
    }

    private static void add(
            RequestMappingInfo where, HandlerMethod handler, Shapes shapes, Map<String, ObjectNode> paths) {
        for (RequestMethod method : where.getMethodsCondition().getMethods()) {
            for (String path : where.getPatternValues()) {
                if (path.startsWith("/api/")) {
                    Permissions.openTo(HttpMethod.valueOf(method.name()), path)
                            .ifPresent(who -> paths.computeIfAbsent(
                                            path, any -> JsonMapper.shared().createObjectNode())
                                    .set(
                                            method.name().toLowerCase(java.util.Locale.ROOT),
                                            new Call(handler, method, path, who, shapes).operation()));
                }
            }
        }
    }

    private static void health(ObjectNode paths) {
        ObjectNode get = paths.putObject("/actuator/health").putObject("get");
        get.put("operationId", "health").put("summary", "Whether the server can serve.");
        ObjectNode responses = get.putObject("responses");
        responses.putObject("200").put("description", "It can.");
        responses.putObject("503").put("description", "It cannot now.");
    }

    private static void csrf(ObjectNode parameter) {
        parameter
                .put("name", "X-XSRF-TOKEN")
                .put("in", "header")
                .put("required", true)
                .put("description", "The value of the cookie XSRF-TOKEN.");
        parameter.putObject("schema").put("type", "string");
    }

    /** Each kind of error once; the operations refer to them. */
    private static void problems(ObjectNode responses, Shapes shapes) {
        for (ProblemType type : ProblemType.values()) {
            ObjectNode response = responses.putObject(type.token());
            response.put("description", Javadoc.of(type).orElseThrow());
            ObjectNode content = response.putObject("content").putObject(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            content.set("schema", shapes.of(Problem.class));
            content.putObject("example")
                    .put("type", type.path())
                    .put("title", type.problem().title())
                    .put("status", type.status());
        }
    }
}
