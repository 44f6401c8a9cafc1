package no.samskap.simulator.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommandLineWordsTests {

    @Test
    void M21_a_command_line_is_split_at_blanks_and_quotes_keep_words_together() {
        assertThat(CommandLineWords.of("  java -jar 'my app.jar'  --name=\"Ola 'N'\" '' $HOME "))
                .containsExactly("java", "-jar", "my app.jar", "--name=Ola 'N'", "", "$HOME");
        assertThatThrownBy(() -> CommandLineWords.of("java 'oops")).hasMessageContaining("not closed");
    }
}
