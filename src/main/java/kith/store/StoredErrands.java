package kith.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kith.conversation.Errand;
import kith.conversation.Errands;
import kith.people.BookId;
import kith.people.ContactFile;
import kith.people.EntryId;

/// One book's errands in PostgreSQL.
final class StoredErrands implements Errands {
    private final BookId book;
    private final Tables tables;
    private final Json json;
    private final List<EntryId> begun = new ArrayList<>();

    StoredErrands(BookId book, Tables tables, Json json) {
        this.book = book;
        this.tables = tables;
        this.json = json;
    }

    @Override
    public void keep(Errand errand) {
        tables.errands().keep(book, errand.id(), json.write(errand));
        if (errand.goesOn() && !begun.contains(errand.id())) {
            begun.add(errand.id());
        }
    }

    @Override
    public void keep(Errand errand, ContactFile content) {
        keep(errand);
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            json.write(content, ContactFile.class, zip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        tables.errands().fill(book, errand.id(), packed.toByteArray());
    }

    @Override
    public Optional<Errand> of(EntryId id) {
        return tables.errands().work(book, id).map(each -> json.read(each, Errand.class));
    }

    @Override
    public Optional<ContactFile> content(EntryId id) {
        return tables.errands().content(book, id).map(this::unpacked);
    }

    private ContactFile unpacked(byte[] packed) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return json.read(zip, ContactFile.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void drop(EntryId id) {
        tables.errands().drop(book, id);
        begun.remove(id);
    }

    @Override
    public List<EntryId> begun() {
        return List.copyOf(begun);
    }
}
