package no.samskap.reference;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import no.samskap.web.Paging;
import no.samskap.web.ProblemType;
import no.samskap.web.Speaks;
import no.samskap.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One call, as its handler's signature tells it. */
record Call(HandlerMethod handler, RequestMethod method, String path, Who who, Shapes shapes) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)[^}]*}");
    private static final List<Class<?>> WRAPPERS =
            List.of(ResponseEntity.class, DeferredResult.class, CompletableFuture.class, Optional.class);

    ObjectNode operation() {
        ObjectNode operation = JsonMapper.shared().createObjectNode();
        operation.put("operationId", name() + "." + handler.getMethod().getName() + suffix());
        operation.putArray("tags").add(name());
        Javadoc.of(handler.getMethod()).ifPresent(said -> operation.put("description", said));
        if (who != Who.ANYONE) {
            operation.putArray("security").addObject().putArray("session");
            operation.put("x-open-to", Javadoc.of(who).orElse(who.name()));
        }
        parameters(operation.putArray("parameters"));
        body().ifPresent(taken -> {
            ObjectNode request = operation.putObject("requestBody").put("required", true);
            request.putObject("content")
                    .putObject(MediaType.APPLICATION_JSON_VALUE)
                    .set("schema", shapes.of(taken));
        });
        responses(operation.putObject("responses"));
        return operation;
    }

    private String name() {
        return handler.getBeanType().getSimpleName().replaceAll("Controller$", "");
    }

    /** A handler with two addresses is told twice. */
    private String suffix() {
        return path.contains("/export/export.json") ? ".again" : "";
    }

    private void parameters(ArrayNode parameters) {
        VARIABLE.matcher(path)
                .results()
                .forEach(found -> parameter(parameters, "path", found.group(1), String.class)
                        .put("required", true));
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null) {
                query(parameters, parameter, asked);
            } else if (parameter.getParameterType() == Paging.class) {
                paging(parameters);
            }
        }
        if (method != RequestMethod.GET) {
            parameters.addObject().put("$ref", "#/components/parameters/csrf");
        }
    }

    private void query(ArrayNode parameters, MethodParameter parameter, RequestParam asked) {
        String name = String.valueOf(
                asked.name().isEmpty()
                        ? handler.getMethod()
                                .getParameters()[parameter.getParameterIndex()]
                                .getName()
                        : asked.name());
        boolean optional = !asked.required() || !asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        ObjectNode told = parameter(parameters, "query", name, unwrapped(parameter.getGenericParameterType()));
        told.put("required", !optional && parameter.getParameterType() != Optional.class);
    }

    private void paging(ArrayNode parameters) {
        parameter(parameters, "query", "page", int.class).put("required", false);
        parameter(parameters, "query", "size", int.class).put("required", false);
    }

    private ObjectNode parameter(ArrayNode parameters, String in, String name, Type type) {
        ObjectNode parameter = parameters.addObject().put("name", name).put("in", in);
        parameter.set("schema", shapes.of(type));
        return parameter;
    }

    private Optional<Type> body() {
        Speaks speaks = handler.getMethodAnnotation(Speaks.class);
        if (speaks != null && speaks.takes() != void.class) {
            return Optional.of(speaks.takes());
        }
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .<Type>map(MethodParameter::getGenericParameterType)
                .findFirst();
    }

    private void responses(ObjectNode responses) {
        ObjectNode answer = responses.putObject(status());
        answer.put("description", "As asked.");
        given().ifPresent(type -> answer.putObject("content")
                .putObject(mediaType())
                .set("schema", type == void.class ? JsonMapper.shared().createObjectNode() : shapes.of(type)));
        problems().forEach((status, types) -> problem(responses, status, types));
    }

    private String status() {
        ResponseStatus said = handler.getMethodAnnotation(ResponseStatus.class);
        if (said != null) {
            return Integer.toString(said.code().value());
        }
        boolean chosen = handler.getMethod().getReturnType() == ResponseEntity.class && speaks() == null;
        return chosen ? "2XX" : "200";
    }

    private @Nullable Speaks speaks() {
        return handler.getMethodAnnotation(Speaks.class);
    }

    private String mediaType() {
        Speaks speaks = speaks();
        return speaks == null ? MediaType.APPLICATION_JSON_VALUE : speaks.as();
    }

    private Optional<Type> given() {
        Speaks speaks = speaks();
        if (speaks != null) {
            return Optional.of(speaks.gives());
        }
        Type type = unwrapped(handler.getMethod().getGenericReturnType());
        return type == void.class || type == Void.class || type == byte[].class || type == Object.class
                ? Optional.empty()
                : Optional.of(type);
    }

    private static Type unwrapped(Type type) {
        return type instanceof ParameterizedType wrapped
                        && wrapped.getRawType() instanceof Class<?> raw
                        && WRAPPERS.contains(raw)
                ? unwrapped(wrapped.getActualTypeArguments()[0])
                : type;
    }

    private static void problem(ObjectNode responses, String status, List<ProblemType> types) {
        if (types.size() == 1) {
            responses.putObject(status).put("$ref", reference(types.getFirst()));
            return;
        }
        ObjectNode either = responses.putObject(status);
        either.put(
                "description",
                String.join(
                        " Or: ",
                        types.stream()
                                .map(type -> Javadoc.of(type).orElseThrow())
                                .toList()));
        either.putObject("content")
                .putObject(MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }

    private static String reference(ProblemType type) {
        return "#/components/responses/" + type.token();
    }

    /** What a call of this kind may be answered with instead, by status. */
    private Map<String, List<ProblemType>> problems() {
        Map<String, List<ProblemType>> problems = new LinkedHashMap<>();
        if (body().isPresent()) {
            List.of(
                            ProblemType.MALFORMED,
                            ProblemType.TOO_LARGE,
                            ProblemType.UNSUPPORTED_MEDIA,
                            ProblemType.FIELDS_WRONG)
                    .forEach(type -> add(problems, type));
        }
        if (method != RequestMethod.GET) {
            add(problems, ProblemType.CSRF);
            add(problems, ProblemType.STATE_FORBIDS_IT);
            add(problems, ProblemType.TOO_MANY_TRIES);
        }
        if (who != Who.ANYONE) {
            add(problems, ProblemType.NOT_SIGNED_IN);
            add(problems, ProblemType.NOT_ALLOWED);
        }
        if (path.contains("{")) {
            add(problems, ProblemType.NOT_THERE);
        }
        add(problems, ProblemType.INTERNAL);
        add(problems, ProblemType.UNAVAILABLE);
        return problems;
    }

    private static void add(Map<String, List<ProblemType>> problems, ProblemType type) {
        problems.computeIfAbsent(Integer.toString(type.status()), any -> new ArrayList<>())
                .add(type);
    }
}
