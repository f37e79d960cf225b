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
import kith.store.BookSeal.Place;

/// One book's errands in PostgreSQL.
final class StoredErrands implements Errands {
    private final BookId book;
    private final Tables tables;
    private final BookSeal seal;
    private final List<EntryId> begun = new ArrayList<>();

    StoredErrands(OpenBook book) {
        this.book = book.id();
        this.tables = book.tables();
        this.seal = book.seal();
    }

    private static Place contentOf(EntryId id) {
        return new Place("errand", id.toString(), "content");
    }

    @Override
    public void keep(Errand errand) {
        tables.errands().keep(book, errand.id(), seal.record(Place.of("errand", errand.id()), errand));
        if (errand.goesOn() && !begun.contains(errand.id())) {
            begun.add(errand.id());
        }
    }

    @Override
    public void keep(Errand errand, ContactFile content) {
        keep(errand);
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            seal.json().write(content, ContactFile.class, zip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        tables.errands().fill(book, errand.id(), seal.bytes(contentOf(errand.id()), packed.toByteArray()));
    }

    @Override
    public Optional<Errand> of(EntryId id) {
        return tables.errands().work(book, id).map(each -> seal.record(Place.of("errand", id), each, Errand.class));
    }

    @Override
    public Optional<ContactFile> content(EntryId id) {
        return tables.errands().content(book, id).map(each -> unpacked(seal.opened(contentOf(id), each)));
    }

    private ContactFile unpacked(byte[] packed) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return seal.json().read(zip, ContactFile.class);
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
