package no.samskap.insight;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text that carry its meaning, without their endings, in bokmål and nynorsk alike. */
final class Words {
    /** The stem filter's flags for bokmål and nynorsk, which it keeps to itself. */
    private static final int BOTH_FORMS = 1 | 2;

    /** More words than an idea has room for. */
    private static final int MOST = 400;

    private Words() {}

    static List<String> of(String text) {
        StandardTokenizer words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        try (TokenStream stems = new NorwegianLightStemFilter(
                new StopFilter(new LowerCaseFilter(words), NorwegianAnalyzer.getDefaultStopSet()), BOTH_FORMS)) {
            CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
            List<String> found = new ArrayList<>();
            stems.reset();
            while (found.size() < MOST && stems.incrementToken()) {
                found.add(stem.toString());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
