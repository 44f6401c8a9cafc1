package no.samskap.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Words as the index knows them: in lower case and without their endings, of bokmål and nynorsk alike. */
final class Norwegian extends Analyzer {
    /** A word of a text: its stem, and where it stands, in the units that strings are counted in. */
    record Word(String stem, int from, int to) {}

    /** Of both written forms. */
    private final NorwegianLightStemFilterFactory endings =
            new NorwegianLightStemFilterFactory(new HashMap<>(Map.of("variant", "no")));

    private final boolean both;

    /**
     * @param both whether a word is given as it stands too, since the stemmer takes some words that belong together apart: so
     *     the index keeps them, while who asks is taken by the stem alone
     */
    Norwegian(boolean both) {
        this.both = both;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream small = new LowerCaseFilter(words);
        return new TokenStreamComponents(
                words,
                both
                        ? new RemoveDuplicatesTokenFilter(endings.create(new KeywordRepeatFilter(small)))
                        : endings.create(small));
    }

    /** At most so many words of a text, in their order. */
    List<Word> words(String text, int most) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (words.size() < most && stream.incrementToken()) {
                words.add(new Word(stem.toString(), place.startOffset(), place.endOffset()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
