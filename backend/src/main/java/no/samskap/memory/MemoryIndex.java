package no.samskap.memory;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskap.people.Person;
import no.samskap.protocol.BoardId;
import no.samskap.protocol.ChallengeId;
import no.samskap.protocol.Memory.MemoryFound;
import no.samskap.protocol.Memory.MemoryHit;
import no.samskap.protocol.Memory.MemoryKind;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;

/**
 * The index, in memory. Writes may come from any thread and are seen by the next search. A search takes at most
 * {@value #MILLISECONDS} ms of looking: what was found by then is given, and said to be partial.
 */
@Component
class MemoryIndex {
    static final int MILLISECONDS = 1_000;
    private static final int HITS = 30;

    private static final String KEY = "key";
    private static final String KIND = "kind";
    private static final String ID = "id";
    private static final String CHALLENGE = "challenge";
    private static final String ORGANISATION = "organisation";
    private static final String BOARD = "board";
    private static final String FROM = "from";
    private static final String FILE = "file";

    private final Norwegian norwegian = new Norwegian(false);
    private final Questions questions = new Questions(norwegian);
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    MemoryIndex() throws IOException {
        this.writer = new IndexWriter(directory, new IndexWriterConfig(new Norwegian(true)));
        this.searchers = new SearcherManager(writer, null);
    }

    void put(Entry entry) {
        doing(() -> writer.updateDocument(new Term(KEY, entry.key()), document(entry)));
    }

    /** Replaces all ideas of a board. */
    void replace(BoardId board, Collection<Entry> ideas) {
        List<Document> documents = ideas.stream().map(MemoryIndex::document).toList();
        doing(() -> writer.updateDocuments(new Term(BOARD, board.value()), documents));
    }

    /** Replaces all that an organisation has from one file, which entries of the same challenge are. */
    void replaceBorrowed(String organisation, ChallengeId source, Collection<Entry> entries) {
        String file = file(organisation, source);
        List<Document> documents = entries.stream()
                .map(MemoryIndex::document)
                .peek(document -> document.add(new StringField(FILE, file, Field.Store.NO)))
                .toList();
        doing(() -> writer.updateDocuments(new Term(FILE, file), documents));
    }

    private static String file(String organisation, ChallengeId source) {
        return organisation + "/" + source.value();
    }

    /** What the person may see that these words are about, the best first. */
    MemoryFound find(String words, Person person, Collection<ChallengeId> joined) {
        Set<String> asked = questions.stems(words);
        return find(searcher -> questions.about(asked, searcher), asked, person, joined);
    }

    /** What the person may see that resembles this text, the most alike first. */
    MemoryFound resembling(String text, Person person, Collection<ChallengeId> joined) {
        Set<String> asked = questions.stems(text);
        return find(searcher -> questions.like(asked), asked, person, joined);
    }

    private MemoryFound find(Question question, Set<String> asked, Person person, Collection<ChallengeId> joined) {
        if (asked.isEmpty()) {
            return new MemoryFound(List.of(), false);
        }
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher shared = searchers.acquire();
            try {
                IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
                Query query = new BooleanQuery.Builder()
                        .add(question.in(searcher), Occur.MUST)
                        .add(visible(person, joined), Occur.FILTER)
                        .build();
                return found(searcher, query, asked);
            } finally {
                searchers.release(shared);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private MemoryFound found(IndexSearcher searcher, Query query, Set<String> asked) throws IOException {
        long end = System.nanoTime() + MILLISECONDS * 1_000_000L;
        searcher.setTimeout(() -> System.nanoTime() - end > 0);
        TopDocs top = searcher.search(query, new TopScoreDocCollectorManager(HITS, HITS));
        List<MemoryHit> hits = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            hits.add(hit(searcher.storedFields().document(hit.doc), asked));
        }
        return new MemoryFound(hits, searcher.timedOut());
    }

    /** A signed-in person's organisation, a guest's challenges. */
    private static Query visible(Person person, Collection<ChallengeId> joined) {
        return person.guest()
                ? new TermInSetQuery(
                        CHALLENGE,
                        joined.stream()
                                .map(challenge -> new BytesRef(challenge.value()))
                                .collect(Collectors.toCollection(LinkedHashSet::new)))
                : new TermQuery(new Term(ORGANISATION, Objects.requireNonNull(person.organisation())));
    }

    private MemoryHit hit(Document document, Set<String> asked) {
        String board = document.get(BOARD);
        String title = text(document, Questions.TITLE);
        Marks.Marked marked = Marks.piece(text(document, Questions.TEXT), asked, norwegian);
        return new MemoryHit(
                MemoryKind.valueOf(text(document, KIND)),
                text(document, ID),
                new ChallengeId(text(document, CHALLENGE)),
                board == null ? null : new BoardId(board),
                title,
                Marks.in(title, asked, norwegian),
                marked.text(),
                marked.ranges(),
                document.get(FROM));
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        document.add(new StringField(KEY, entry.key(), Field.Store.NO));
        document.add(new StoredField(KIND, entry.kind().name()));
        document.add(new StoredField(ID, entry.id()));
        document.add(new StringField(CHALLENGE, entry.challenge().value(), Field.Store.YES));
        document.add(new StringField(ORGANISATION, entry.organisation(), Field.Store.NO));
        BoardId board = entry.board();
        if (board != null) {
            document.add(new StringField(BOARD, board.value(), Field.Store.YES));
        }
        String from = entry.from();
        if (from != null) {
            document.add(new StoredField(FROM, from));
        }
        document.add(new TextField(Questions.TITLE, entry.title(), Field.Store.YES));
        document.add(new TextField(Questions.TEXT, entry.text(), Field.Store.YES));
        document.add(new TextField(Questions.MORE, entry.more(), Field.Store.NO));
        document.add(new TextField(
                Questions.ALL, entry.title() + "\n" + entry.text() + "\n" + entry.more(), Field.Store.NO));
        return document;
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.get(field));
    }

    /** What is asked, in the words that the index has now. */
    private interface Question {
        Query in(IndexSearcher searcher) throws IOException;
    }

    private interface Doing {
        void run() throws IOException;
    }

    private static void doing(Doing doing) {
        try {
            doing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @PreDestroy
    void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
