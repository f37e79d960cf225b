package kith.store;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kith.sealing.Associated;
import kith.sealing.DataKey;

/// Seals and opens the words of one book, each for the very place that it stands in: the table, the row and the column.
final class BookSeal {
    private final Json json;
    private DataKey key;

    BookSeal(DataKey key, Json json) {
        this.key = key;
        this.json = json;
    }

    /// From now on with another key: all that was sealed before is nobody's any more.
    void renew(DataKey other) {
        key = other;
    }

    byte[] text(Place place, String plain) {
        return key.seal(plain, place.associated());
    }

    String text(Place place, byte[] sealed) {
        return key.openText(sealed, place.associated());
    }

    byte[] bytes(Place place, byte[] plain) {
        return key.seal(plain, place.associated());
    }

    byte[] opened(Place place, byte[] sealed) {
        return key.open(sealed, place.associated());
    }

    byte[] record(Place place, Object plain) {
        return key.seal(json.write(plain), place.associated());
    }

    <T> T record(Place place, byte[] sealed, Class<T> type) {
        return json.read(text(place, sealed), type);
    }

    /// For what is too large to be sealed before it is packed.
    Json json() {
        return json;
    }

    /// The same for the same words of this book, and another in each book.
    UUID hash(String words) {
        var bytes = ByteBuffer.wrap(key.hash(words));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    UUID[] hashes(Collection<String> words) {
        return words.stream().map(this::hash).toArray(UUID[]::new);
    }

    <T> List<T> open(List<Sealed<T>> rows) {
        return rows.stream().map(each -> each.open(this)).toList();
    }

    /// PostgreSQL can't sort by words that it can't read.
    <T> List<T> open(List<Sealed<T>> rows, Comparator<T> order) {
        return rows.stream().map(each -> each.open(this)).sorted(order).toList();
    }

    @Override
    public String toString() {
        return "the seal of a book";
    }

    /// Where a sealed value stands; `row` is what tells its row from the others of the book.
    record Place(String table, String row, String column) {
        static Place of(String table, Object row) {
            return new Place(table, row.toString(), "sealed");
        }

        private byte[] associated() {
            return Associated.of(table, row, column);
        }
    }
}
