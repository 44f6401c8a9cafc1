package no.samskap.memory;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What people ask, as the index is asked. Words are taken for words and never for a language of queries, and there is an end
 * to how many: no question takes the index long.
 */
final class Questions {
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String MORE = "more";

    /** The three together. */
    static final String ALL = "all";

    private static final int WORDS = 24;
    private static final int EXPANSIONS = 40;
    private static final int SHORTEST_BEGINNING = 3;
    private static final float TITLE_COUNTS = 3;
    private static final float MORE_COUNTS = 2;

    private final Norwegian norwegian;

    Questions(Norwegian norwegian) {
        this.norwegian = norwegian;
    }

    /** The words that are looked for, each once. */
    Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        norwegian.words(text, WORDS).forEach(word -> stems.add(word.stem()));
        return stems;
    }

    /** For who searches: most of the words, some of them perhaps misspelt or only begun. */
    Query about(Set<String> stems) {
        BooleanQuery.Builder question = new BooleanQuery.Builder();
        stems.forEach(stem -> question.add(somewhere(stem, true), Occur.SHOULD));
        return question.setMinimumNumberShouldMatch((stems.size() * 2 + 2) / 3).build();
    }

    /** For who writes something new: a fifth of the words, spelt right. */
    Query like(Set<String> stems) {
        BooleanQuery.Builder question = new BooleanQuery.Builder();
        stems.forEach(stem -> question.add(somewhere(stem, false), Occur.SHOULD));
        return question.setMinimumNumberShouldMatch((stems.size() + 4) / 5).build();
    }

    /** Spelt right it counts by where it stands; nearly right it is looked for once, in all the words together. */
    private static Query somewhere(String stem, boolean nearly) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        exactly(any, TITLE, stem, TITLE_COUNTS);
        exactly(any, TEXT, stem, 1);
        exactly(any, MORE, stem, MORE_COUNTS);
        if (nearly) {
            nearly(any, new Term(ALL, stem));
        }
        return any.build();
    }

    private static void exactly(BooleanQuery.Builder any, String field, String stem, float counts) {
        any.add(new BoostQuery(new TermQuery(new Term(field, stem)), 2 * counts), Occur.SHOULD);
    }

    private static void nearly(BooleanQuery.Builder any, Term term) {
        int slips = Likeness.slips(term.text());
        if (slips > 0) {
            any.add(new FuzzyQuery(term, slips, 1, EXPANSIONS, true), Occur.SHOULD);
        }
        if (term.text().length() >= SHORTEST_BEGINNING) {
            any.add(new BoostQuery(new PrefixQuery(term), 0.5f), Occur.SHOULD);
        }
    }
}
