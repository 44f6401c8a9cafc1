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
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the page's wire types from the catalogue on the class path. It runs on the project's own JDK, by Maven's tool
 * chain, since Maven itself may run on an older one that cannot read the catalogue's classes.
 */
class WireTypes {
    public static void main(String[] arguments) {
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
        for (String id : List.of("BoardId", "ChallengeId", "CommandId", "CommentId", "IdeaId", "ParticipantId", "RoundId")) {
            settings.customTypeMappings.put("no.samskap.protocol." + id, id);
            settings.customTypeAliases.put(id, "string");
        }
        Input.Parameters catalogue = new Input.Parameters();
        catalogue.classNamePatterns = List.of("no.samskap.protocol.**");
        TypeScriptGenerator generator = new TypeScriptGenerator(settings);
        generator.generateTypeScript(Input.from(catalogue), Output.to(new File(arguments[0])));
    }
}
