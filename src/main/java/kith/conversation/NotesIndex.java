package kith.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Relationship;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/// What was told of the people of one book, by its words; holds nothing but words and ids, and only in memory.
final class NotesIndex {
    private static final Sort BEST_THEN_NEWEST =
            new Sort(SortField.FIELD_SCORE, new SortField("day", SortField.Type.LONG, true));

    /// An entry about `person` that has the words; their own record where `entry` is null.
    record Hit(PersonId person, @Nullable EntryId entry, double score) {}

    private final NoteQuery queries;
    private final IndexWriter writer;

    NotesIndex(NoteQuery queries) {
        this.queries = queries;
        try {
            this.writer = new IndexWriter(
                    new ByteBuffersDirectory(),
                    new IndexWriterConfig(queries.analyzer()).setMergeScheduler(new SerialMergeScheduler()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Forgets what was told of them before, and takes what is told now.
    void put(Relationship all) {
        var id = all.person().id();
        var documents = new ArrayList<Document>();
        documents.add(document(id, null, record(all.person()), LocalDate.EPOCH));
        all.talks().forEach(each -> documents.add(document(id, each.id(), each.note(), each.on())));
        all.facts().forEach(each -> documents.add(document(id, each.id(), each.text(), each.learnedOn())));
        all.promises().forEach(each -> documents.add(document(id, each.id(), each.what(), each.madeOn())));
        all.gave().forEach(each -> documents.add(document(id, each.id(), each.what(), each.on())));
        all.asked().forEach(each -> documents.add(document(id, each.id(), each.what(), each.on())));
        try {
            writer.updateDocuments(new Term("person", id.toString()), documents);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String record(Person person) {
        var words = Stream.of(
                Stream.of(person.name()),
                person.aliases().stream(),
                Stream.ofNullable(person.role()),
                person.tags().stream());
        return String.join(" ", words.flatMap(each -> each).toList());
    }

    private static Document document(PersonId person, @Nullable EntryId entry, String text, LocalDate day) {
        var document = new Document();
        document.add(new StringField("person", person.toString(), Field.Store.YES));
        if (entry != null) {
            document.add(new StringField("entry", entry.toString(), Field.Store.YES));
        }
        document.add(new TextField(NoteQuery.FORMS, text, Field.Store.NO));
        document.add(new TextField(NoteQuery.WORDS, text, Field.Store.NO));
        document.add(new NumericDocValuesField("day", day.toEpochDay()));
        return document;
    }

    /// How many entries and records it holds.
    int size() {
        return writer.getDocStats().numDocs;
    }

    /// What fits `wanted`, best first and newest first among equals; only about one person unless `only` is null.
    List<Hit> find(String wanted, @Nullable PersonId only, int most) {
        return queries.of(wanted, only == null ? null : new Term("person", only.toString()))
                .map(query -> search(query, most))
                .orElse(List.of());
    }

    private List<Hit> search(Query query, int most) {
        try (var reader = DirectoryReader.open(writer)) {
            var searcher = new IndexSearcher(reader);
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
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
