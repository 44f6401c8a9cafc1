package no.samskap.reference;

import static com.github.victools.jsonschema.generator.OptionPreset.PLAIN_JSON;
import static com.github.victools.jsonschema.generator.SchemaVersion.DRAFT_2020_12;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.samskap.protocol.BoardEvent;
import no.samskap.protocol.EventHead;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas of the wire's records, gathered under {@code #/components/schemas} of one document. */
final class Shapes {
    private final SchemaBuilder schemas = new SchemaGenerator(settings().build()).buildMultipleSchemaDefinitions();

    /** A reference to the type's schema. */
    ObjectNode of(Type type) {
        return schemas.createSchemaReference(type);
    }

    /** Every schema that was referred to; makes the references true, so it comes last. */
    ObjectNode all() {
        return schemas.collectDefinitions("components/schemas");
    }

    /** The members of a closed union by the name that stands for each on the wire. */
    static Map<String, Class<?>> members(Class<?> union) {
        Map<String, Class<?>> members = new LinkedHashMap<>();
        JsonSubTypes named = union.getAnnotation(JsonSubTypes.class);
        if (named != null) {
            Arrays.stream(named.value()).forEach(member -> members.put(member.name(), member.value()));
        } else {
            leaves(union).forEach(leaf -> members.put(leaf.getSimpleName(), leaf));
        }
        return members;
    }

    /** The records of a closed union, however it is divided. */
    static Stream<Class<?>> leaves(Class<?> union) {
        return union.isSealed()
                ? Arrays.stream(union.getPermittedSubclasses()).flatMap(Shapes::leaves)
                : Stream.of(union);
    }

    private static SchemaGeneratorConfigBuilder settings() {
        SchemaGeneratorConfigBuilder settings = new SchemaGeneratorConfigBuilder(DRAFT_2020_12, PLAIN_JSON)
                .with(new JacksonSchemaModule(
                        JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY,
                        JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE,
                        JacksonOption.SKIP_SUBTYPE_LOOKUP,
                        JacksonOption.IGNORE_TYPE_INFO_TRANSFORM))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        settings.forTypesInGeneral()
                .withDefinitionNamingStrategy(new NestedNames())
                .withDescriptionResolver(
                        scope -> Javadoc.of(scope.getType().getErasedType()).orElse(null))
                .withCustomDefinitionProvider(Shapes::ofItsOwn);
        settings.forFields()
                .withRequiredCheck(Shapes::mustBeThere)
                .withDescriptionResolver(
                        field -> Javadoc.ofComponent(field.getDeclaringType().getErasedType(), field.getName())
                                .orElse(null));
        return settings;
    }

    private static boolean mustBeThere(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** An id is a string of its own kind, a union is any of its members, and an event is its head beside its body. */
    private static @Nullable CustomDefinition ofItsOwn(ResolvedType type, SchemaGenerationContext context) {
        Class<?> plain = type.getErasedType();
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        if (plain.isRecord()
                && Arrays.stream(plain.getDeclaredFields())
                        .anyMatch(field -> field.isAnnotationPresent(JsonValue.class))) {
            return new CustomDefinition(schema.put("type", "string"));
        }
        JsonTypeInfo tagged = plain.getAnnotation(JsonTypeInfo.class);
        if (tagged != null && plain.isSealed()) {
            ArrayNode any = schema.putArray("anyOf");
            members(plain)
                    .forEach((name, member) -> any.add(named(tagged.property(), name, reference(member, context))));
            return new CustomDefinition(plain == BoardEvent.class ? withHead(schema, context) : schema);
        }
        return null;
    }

    private static ObjectNode withHead(ObjectNode event, SchemaGenerationContext context) {
        ObjectNode both = context.getGeneratorConfig().createObjectNode();
        both.putArray("allOf").add(reference(EventHead.class, context)).add(event);
        return both;
    }

    /** A union's member with the property that says which it is. */
    static ObjectNode named(String property, String name, ObjectNode member) {
        ObjectNode both = JsonMapper.shared().createObjectNode();
        ArrayNode parts = both.putArray("allOf").add(member);
        ObjectNode tag = parts.addObject().put("type", "object");
        tag.putObject("properties").putObject(property).put("const", name);
        tag.putArray("required").add(property);
        return both;
    }

    private static ObjectNode reference(Class<?> type, SchemaGenerationContext context) {
        return context.createDefinitionReference(context.getTypeContext().resolve(type));
    }

    /** {@code Challenges.Board} and {@code BoardCommand.AddIdea}, as the sources call them. */
    private static final class NestedNames implements SchemaDefinitionNamingStrategy {
        @Override
        public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
            Class<?> type = key.getType().getErasedType();
            String name = type.getCanonicalName() == null ? type.getName() : type.getCanonicalName();
            return name.substring(type.getPackageName().length() + 1);
        }
    }
}
