import cz.habarta.typescript.generator.DateMapping;
import cz.habarta.typescript.generator.EnumMapping;
import cz.habarta.typescript.generator.Input;
import cz.habarta.typescript.generator.JsonLibrary;
import cz.habarta.typescript.generator.Logger;
import cz.habarta.typescript.generator.NullabilityDefinition;
import cz.habarta.typescript.generator.Output;
import cz.habarta.typescript.generator.Settings;
import cz.habarta.typescript.generator.TypeScriptFileType;
import cz.habarta.typescript.generator.TypeScriptGenerator;
import cz.habarta.typescript.generator.TypeScriptOutputKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.samskap.protocol.RejectionCode;
import org.jspecify.annotations.Nullable;

/**
 * Writes the page's wire types from the catalogue on the class path. It runs on the project's own JDK, by Maven's tool
 * chain, since Maven itself may run on an older one that cannot read the catalogue's classes.
 */
class WireTypes {
    public static void main(String[] arguments) throws IOException {
        TypeScriptGenerator.setLogger(new Logger(Logger.Level.Warning));
        Settings settings = new Settings();
        settings.outputKind = TypeScriptOutputKind.module;
        settings.outputFileType = TypeScriptFileType.implementationFile;
        settings.jsonLibrary = JsonLibrary.jackson3;
        settings.mapEnum = EnumMapping.asUnion;
        settings.mapDate = DateMapping.asString;
        settings.nullableAnnotations = List.of(Nullable.class);
        settings.nullabilityDefinition = NullabilityDefinition.undefinedInlineUnion;
        settings.noFileComment = true;
        settings.noTslintDisable = true;
        settings.noEslintDisable = true;
        settings.newline = "\n";
        for (String id : List.of("AttachmentId", "BoardId", "ChallengeId", "ClusterId", "CommandId", "CommentId", "IdeaId", "ParticipantId", "RoundId")) {
            settings.customTypeMappings.put("no.samskap.protocol." + id, id);
            settings.customTypeAliases.put(id, "string");
        }
        Input.Parameters catalogue = new Input.Parameters();
        catalogue.classNamePatterns = List.of("no.samskap.protocol.**");
        TypeScriptGenerator generator = new TypeScriptGenerator(settings);
        Path types = Path.of(arguments[0]);
        generator.generateTypeScript(Input.from(catalogue), Output.to(types.toFile()));
        Files.writeString(types, retryable(), StandardOpenOption.APPEND);
    }

    /** The one thing that the page must know of the codes besides their names. */
    private static String retryable() {
        return Arrays.stream(RejectionCode.values())
                .map(code -> "  '" + code.code() + "': " + code.retryable() + ",\n")
                .collect(Collectors.joining(
                        "", "\nexport const retryable: Readonly<Record<RejectionCode, boolean>> = {\n", "};\n"));
    }
}
