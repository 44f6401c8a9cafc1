package no.samskap.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mock.env.MockEnvironment;

/** The store as the application meets it: what is started, what is kept, and what an operator is told. */
class OperationTest {
    @TempDir
    Path folder;

    /** Not a configuration class, or every other test's context would find it. */
    @EnableAutoConfiguration
    @ComponentScan("no.samskap.operation")
    static class OnlyOperation {}

    @Test
    void S20_with_nothing_configured_the_data_lies_in_the_folder_and_outlives_the_process() throws Exception {
        try (ConfigurableApplicationContext first = start()) {
            first.getBean(MongoTemplate.class).insert(new Document("_id", "kept"), "things");
            assertThat(first.getBean(MongoTemplate.class).getDb().getName()).isEqualTo("samskap");
        }
        try (ConfigurableApplicationContext second = start()) {
            assertThat(second.getBean(MongoTemplate.class).findById("kept", Document.class, "things"))
                    .isNotNull();
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("data/samskap.mv")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    @Test
    void S20_with_an_address_given_nothing_is_embedded() {
        Throwable nobodyThere = catchThrowable(() -> start("--MONGODB_URI=mongodb://127.0.0.1:1/kommune"));

        assertThat(nobodyThere).rootCause().hasMessageContaining("Connection refused");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void S21_the_epoch_stays_over_a_restart() {
        assertThat(epoch()).isEqualTo(epoch()).hasSize(24);
    }

    @Test
    void S21_the_epoch_is_another_once_the_folder_was_lost() throws Exception {
        String before = epoch();
        Files.delete(folder.resolve("data/samskap.mv"));
        Files.delete(folder.resolve("data/samskap.mark"));

        assertThat(epoch()).isNotEqualTo(before);
    }

    @Test
    void S21_the_epoch_is_another_once_a_copy_was_put_back() throws Exception {
        String before = epoch();
        Path file = folder.resolve("data/samskap.mv");
        Files.copy(file, folder.resolve("copy"));
        Files.delete(file);
        Files.move(folder.resolve("copy"), file);

        String after = epoch();

        assertThat(after).isNotEqualTo(before);
        assertThat(epoch()).isEqualTo(after);
    }

    @Test
    void S21_the_epoch_is_another_when_the_operator_says_that_the_store_was_restored() {
        String before = epoch();

        assertThat(epoch("--samskap.restored=true")).isNotEqualTo(before);
    }

    @Test
    void S22_the_product_is_well_once_a_write_can_be_stored() {
        try (ConfigurableApplicationContext context = start()) {
            assertThat(context.getBean(StoreHealth.class).health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void S23_fault18_a_second_process_on_the_same_folder_is_told_plainly() {
        try (ConfigurableApplicationContext first = start()) {
            assertThat(first.isRunning()).isTrue();

            StoreUnusable refused = refused();

            assertThat(refused).hasMessageContaining("in use by another process");
            assertThat(refused.remedy()).contains("SAMSKAP_DATA");
        }
    }

    @Test
    void S23_a_file_that_is_no_store_stops_the_start_with_one_message() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/samskap.mv"), "x".repeat(20_000));

        assertThat(refused()).hasMessageContaining("is damaged and was not opened");
    }

    @Test
    void S24_whoever_starts_the_product_is_told_where_to_go_and_that_nothing_leaves_the_machine() {
        try (EmbeddedStore store = new EmbeddedStore(folder.resolve("data"), false)) {
            String said = welcome(Map.of("local.server.port", "8080"), store);

            assertThat(said)
                    .contains("http://localhost:8080")
                    .contains("Noe å si")
                    .contains(folder.resolve("data").toString())
                    .contains("Ingenting sendes ut av denne maskinen");
        }
    }

    @Test
    void S24_nothing_is_said_of_this_machine_where_the_database_is_elsewhere() {
        String said = welcome(Map.of("local.server.port", "80"), null);

        assertThat(said).contains("http://localhost:80").doesNotContain("denne maskinen");
    }

    private static String welcome(Map<String, String> properties, @Nullable EmbeddedStore store) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        MockEnvironment environment = new MockEnvironment();
        properties.forEach(environment::setProperty);
        new Welcome(
                        environment,
                        store,
                        List.of(() -> Optional.of("Noe å si."), Optional::empty),
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .say();
        return said.toString(StandardCharsets.UTF_8);
    }

    private String epoch(String... arguments) {
        try (ConfigurableApplicationContext context = start(arguments)) {
            return context.getBean(Epoch.class).value();
        }
    }

    private StoreUnusable refused() {
        return Stream.iterate(catchThrowable(this::start), Throwable::getCause)
                .takeWhile(each -> each != null)
                .filter(StoreUnusable.class::isInstance)
                .map(StoreUnusable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private ConfigurableApplicationContext start(String... arguments) {
        String data = "--samskap.data=" + folder.resolve("data");
        return new SpringApplicationBuilder(OnlyOperation.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(Stream.of(data), Stream.of(arguments)).toArray(String[]::new));
    }
}
