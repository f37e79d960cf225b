package kith.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.people.Book;
import kith.people.PersonId;
import kith.people.Relationship;
import tools.jackson.databind.json.JsonMapper;

/// A whole book as a zip: `book.json` holds everything, `people.csv` one line for everybody.
public final class ExportBook {
    private static final Comparator<Relationship> BY_NAME = Comparator.comparing(
                    (Relationship each) -> each.person().name())
            .thenComparing(each -> each.person().id().toString());

    private final JsonMapper json = new JsonMapper();

    public byte[] zip(Book book, Instant at) {
        var all = everybody(book);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "book.json",
                    json.writerWithDefaultPrettyPrinter().writeValueAsString(WriteBook.write(book, all, at)),
                    at);
            put(zip, "people.csv", PeopleTable.write(all), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Relationship> everybody(Book book) {
        List<PersonId> ids = book.changedSince(-1).people().stream()
                .map(each -> each.person().id())
                .toList();
        return book.relationships(ids).stream().sorted(BY_NAME).toList();
    }

    private static void put(ZipOutputStream zip, String name, String text, Instant at) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
