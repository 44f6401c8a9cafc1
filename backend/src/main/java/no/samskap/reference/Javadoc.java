package no.samskap.reference;

import com.github.therapi.runtimejavadoc.BaseJavadoc;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.lang.reflect.Method;
import java.util.Optional;

/** What the sources say of a type, a field or a method, as plain text. */
final class Javadoc {
    private static final CommentFormatter PLAIN = new CommentFormatter();

    private Javadoc() {}

    static Optional<String> of(Class<?> type) {
        return text(RuntimeJavadoc.getJavadoc(type));
    }

    static Optional<String> of(Method method) {
        return text(RuntimeJavadoc.getJavadoc(method));
    }

    static Optional<String> of(Enum<?> constant) {
        return text(RuntimeJavadoc.getJavadoc(constant));
    }

    static Optional<String> ofComponent(Class<?> record, String name) {
        return RuntimeJavadoc.getJavadoc(record).getRecordComponents().stream()
                .filter(component -> component.getName().equals(name))
                .map(component -> plain(PLAIN.format(component.getComment())))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Optional<String> text(BaseJavadoc said) {
        return Optional.of(plain(PLAIN.format(said.getComment()))).filter(text -> !text.isEmpty());
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", "").replaceAll("\\s+", " ").strip();
    }
}
