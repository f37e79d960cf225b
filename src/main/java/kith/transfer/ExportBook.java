package kith.transfer;

import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.people.Book;
import kith.people.Details;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Relationship;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// A whole book as a zip: `book.json` holds everything, `people.csv` one line for everybody, `contacts.vcf` a card.
public final class ExportBook {
    private static final Comparator<Relationship> BY_NAME = Comparator.comparing(
                    (Relationship each) -> each.person().name())
            .thenComparing(each -> each.person().id().toString());

    private final JsonMapper json =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    public byte[] zip(Book book, Instant at) {
        var all = everybody(book);
        var details = book.contacts().details();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            begin(zip, "book.json", at);
            json.writerWithDefaultPrettyPrinter().writeValue(zip, WriteBook.write(book, all, at));
            begin(zip, "people.csv", at);
            zip.write(PeopleTable.write(all, details).getBytes(StandardCharsets.UTF_8));
            begin(zip, "contacts.vcf", at);
            cards(new OutputStreamWriter(zip, StandardCharsets.UTF_8), all, details, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Relationship> everybody(Book book) {
        List<PersonId> ids =
                book.contacts().everybody().stream().map(Person::id).toList();
        return book.relationships(ids).stream().sorted(BY_NAME).toList();
    }

    private static void cards(Writer out, List<Relationship> all, Map<PersonId, Details> details, Instant at)
            throws IOException {
        var writer = new VCardWriter(out, VCardVersion.V4_0);
        writer.setAddProdId(false);
        for (var each : all) {
            writer.write(WriteCard.of(each, details.getOrDefault(each.person().id(), Details.NONE), at));
        }
        writer.flush();
    }

    private static void begin(ZipOutputStream zip, String name, Instant at) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
    }
}
