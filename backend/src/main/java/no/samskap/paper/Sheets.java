package no.samskap.paper;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The templates, each compiled once. What is put in stands as text, whatever it contains; a name that a template asks for and
 * that is not given is a fault of ours, and shows as one.
 */
@Component
public class Sheets {
    private static final String FOLDER = "paper/";

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler = Mustache.compiler()
            .withLoader(Sheets::open)
            .emptyStringIsFalse(true)
            .nullValue("");

    /** The template with these values in it. */
    public String draw(String template, Map<String, Object> values) {
        return compiled.computeIfAbsent(template, this::compile).execute(values);
    }

    private Template compile(String name) {
        try (Reader source = open(name)) {
            return compiler.compile(source);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Reader open(String name) {
        try (Reader source = new InputStreamReader(
                new ClassPathResource(FOLDER + name + ".html").getInputStream(), StandardCharsets.UTF_8)) {
            StringWriter text = new StringWriter();
            source.transferTo(text);
            return new StringReader(text.toString());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
