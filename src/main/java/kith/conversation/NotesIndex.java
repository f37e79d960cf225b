package kith.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kith.people.EntryId;
import kith.people.PersonId;
import kith.people.Relationship;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/// What was told of the people of one book, by its words; holds nothing but words and ids, and only in memory.
final class NotesIndex implements Notes {
    private static final Sort BEST_THEN_NEWEST =
            new Sort(SortField.FIELD_SCORE, new SortField("day", SortField.Type.LONG, true));

    /// Whether a word stands in a line is all that a query asks.
    private static final FieldType WORDS = words();

    private final NoteQuery queries;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    NotesIndex(NoteQuery queries) {
        this.queries = queries;
        try {
            this.writer = new IndexWriter(
                    new ByteBuffersDirectory(),
                    new IndexWriterConfig(queries.analyzer()).setMergeScheduler(new SerialMergeScheduler()));
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static FieldType words() {
        var words = new FieldType();
        words.setIndexOptions(IndexOptions.DOCS);
        words.setOmitNorms(true);
        words.setTokenized(true);
        words.freeze();
        return words;
    }

    /// An index of `lines` alone.
    static NotesIndex of(List<NoteLine> lines, NoteQuery queries) {
        var index = new NotesIndex(queries);
        try {
            for (var line : lines) {
                index.writer.addDocument(document(line));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return index;
    }

    /// Forgets what was told of them before, and takes what is told now.
    void put(Relationship all) {
        var documents = NoteLine.of(all).stream().map(NotesIndex::document).toList();
        try {
            writer.updateDocuments(new Term("person", all.person().id().toString()), documents);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Document document(NoteLine line) {
        var document = new Document();
        document.add(new StringField("person", line.person().toString(), Field.Store.YES));
        var entry = line.entry();
        if (entry != null) {
            document.add(new StoredField("entry", entry.toString()));
        }
        document.add(new Field(NoteQuery.FORMS, line.text(), WORDS));
        document.add(new Field(NoteQuery.WORDS, line.text(), WORDS));
        document.add(new NumericDocValuesField("day", line.day().toEpochDay()));
        return document;
    }

    /// How many entries and records it holds.
    int size() {
        return writer.getDocStats().numDocs;
    }

    @Override
    public List<Hit> find(String wanted, @Nullable PersonId only, int most) {
        return queries.of(wanted, only == null ? null : new Term("person", only.toString()))
                .map(query -> search(query, most))
                .orElse(List.of());
    }

    @Override
    public boolean thorough() {
        return true;
    }

    private List<Hit> search(Query query, int most) {
        try {
            searchers.maybeRefreshBlocking();
            var searcher = searchers.acquire();
            try {
                return hits(searcher, query, most);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Hit> hits(IndexSearcher searcher, Query query, int most) throws IOException {
        var found = searcher.search(query, most, BEST_THEN_NEWEST, true).scoreDocs;
        var stored = searcher.storedFields();
        var hits = new ArrayList<Hit>();
        for (ScoreDoc each : found) {
            var document = stored.document(each.doc);
            var entry = document.get("entry");
            hits.add(new Hit(
                    PersonId.parse(Objects.requireNonNull(document.get("person")))
                            .orElseThrow(),
                    entry == null ? null : EntryId.parse(entry).orElseThrow(),
                    each.score));
        }
        return hits;
    }
}
