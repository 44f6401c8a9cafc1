package no.samskap.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** Says for the wire reference what a call takes and gives, where its signature cannot: it reads or writes octets itself. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Speaks {
    /** The body that it reads; {@code void} for none. */
    Class<?> takes() default void.class;

    /** The body that it answers with; {@code void} for one that has no record. */
    Class<?> gives() default void.class;

    /** The media type of what it gives. */
    String as() default MediaType.APPLICATION_JSON_VALUE;
}
