package no.samskap.notice;

import java.util.List;
import java.util.function.UnaryOperator;
import no.samskap.language.Language;

/**
 * A mail as it is written: sentences, titles and links, as plain text that nothing can hide in, and nothing of what anybody
 * wrote on a board.
 *
 * @param stop the address that ends all mail to this person
 */
record Letter(String subject, String text, String stop) {
    /** @param absolute makes an address within the product one for who is not there */
    static Letter of(List<Told> told, Language language, UnaryOperator<String> absolute, String stop) {
        StringBuilder text = new StringBuilder();
        for (Told one : told) {
            text.append(one.title()).append('\n');
            text.append(one.subject().sentence(language, one.phase())).append('\n');
            var due = one.due();
            if (due != null) {
                text.append(language.of("Frist: ", "Frist: ", "By: "))
                        .append(language.day(due))
                        .append('\n');
            }
            text.append(absolute.apply(one.link())).append("\n\n");
        }
        text.append("-- \n");
        text.append(language.of(
                "Du får denne e-posten fordi du deltar i Samskap. Velg hva du vil ha på e-post:",
                "Du får denne e-posten fordi du deltek i Samskap. Vel kva du vil ha på e-post:",
                "You get this mail because you take part in Samskap. Choose what to get by mail:"));
        text.append('\n').append(absolute.apply("/varsler/valg")).append('\n');
        text.append(language.of("Slutt med all e-post:", "Slutt med all e-post:", "Stop all mail:"));
        text.append('\n').append(stop).append('\n');
        return new Letter(subject(told, language), text.toString(), stop);
    }

    private static String subject(List<Told> told, Language language) {
        return told.size() == 1
                ? told.getFirst().title() + ": "
                        + told.getFirst()
                                .subject()
                                .sentence(language, told.getFirst().phase())
                : language.of(
                        told.size() + " varsler fra Samskap",
                        told.size() + " varsel frå Samskap",
                        told.size() + " notices from Samskap");
    }

    @Override
    public String toString() {
        return "(a letter)";
    }
}
