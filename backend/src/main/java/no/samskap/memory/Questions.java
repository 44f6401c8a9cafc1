package no.samskap.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

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
    private static final int BEGUN = 400;
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
    Query about(Set<String> stems, IndexSearcher searcher) throws IOException {
        BooleanQuery.Builder question = new BooleanQuery.Builder();
        for (String stem : stems) {
            BooleanQuery.Builder any = exactly(stem);
            nearly(any, new Term(ALL, stem), searcher);
            question.add(any.build(), Occur.SHOULD);
        }
        return question.setMinimumNumberShouldMatch((stems.size() * 2 + 2) / 3).build();
    }

    /** For who writes something new: a fifth of the words, spelt right. */
    Query like(Set<String> stems) {
        BooleanQuery.Builder question = new BooleanQuery.Builder();
        stems.forEach(stem -> question.add(exactly(stem).build(), Occur.SHOULD));
        return question.setMinimumNumberShouldMatch((stems.size() + 4) / 5).build();
    }

    /** Spelt right a word counts by where it stands. */
    private static BooleanQuery.Builder exactly(String stem) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        exactly(any, TITLE, stem, TITLE_COUNTS);
        exactly(any, TEXT, stem, 1);
        exactly(any, MORE, stem, MORE_COUNTS);
        return any;
    }

    private static void exactly(BooleanQuery.Builder any, String field, String stem, float counts) {
        any.add(new BoostQuery(new TermQuery(new Term(field, stem)), 2 * counts), Occur.SHOULD);
    }

    /**
     * Nearly right or only begun a word is looked for once, in all the words together, and counts less. However many words of
     * the index are meant, they are one set to look in: each with a score of its own made a search several times as long.
     */
    private static void nearly(BooleanQuery.Builder any, Term term, IndexSearcher searcher) throws IOException {
        List<BytesRef> meant = new ArrayList<>(misspelt(term, searcher));
        if (term.text().length() >= SHORTEST_BEGINNING) {
            meant.addAll(terms(searcher.rewrite(new PrefixQuery(term, best(BEGUN)))));
        }
        if (!meant.isEmpty()) {
            any.add(new ConstantScoreQuery(new TermInSetQuery(ALL, meant)), Occur.SHOULD);
        }
    }

    /** The words of the index that are one slip away or none; only where there are none, those that are two away. */
    private static List<BytesRef> misspelt(Term term, IndexSearcher searcher) throws IOException {
        List<BytesRef> found = List.of();
        for (int slips = 1; slips <= Likeness.slips(term.text()) && found.isEmpty(); slips++) {
            found = terms(searcher.rewrite(new FuzzyQuery(term, slips, 1, EXPANSIONS, true, best(EXPANSIONS))));
        }
        return found;
    }

    private static MultiTermQuery.RewriteMethod best(int words) {
        return new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(words);
    }

    private static List<BytesRef> terms(Query rewritten) {
        List<BytesRef> terms = new ArrayList<>();
        rewritten.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query query, Term... consumed) {
                for (Term term : consumed) {
                    terms.add(term.bytes());
                }
            }
        });
        return terms;
    }
}
