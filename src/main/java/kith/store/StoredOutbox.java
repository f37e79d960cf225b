package kith.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.conversation.Address;
import kith.conversation.Letter;
import kith.conversation.Outbox;
import kith.conversation.Reply;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// The outbox in PostgreSQL, over all books.
final class StoredOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(StoredOutbox.class);

    private final Jdbi jdbi;
    private final Json json;

    StoredOutbox(Jdbi jdbi, Json json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public List<Letter> take(Instant now, Instant again, int most) {
        return jdbi.withExtension(LetterTable.class, letters -> letters.take(now, again, most)).stream()
                .map(this::letter)
                .flatMap(Optional::stream)
                .toList();
    }

    /// Empty for a letter that nobody can read any more, which must not hold up the others.
    private Optional<Letter> letter(LetterTable.Row row) {
        try {
            return Optional.of(new Letter(
                    row.id(),
                    json.read(row.address(), Address.class),
                    json.read(row.reply(), Reply.class),
                    row.attempts(),
                    row.until()));
        } catch (JacksonException e) {
            var why = "unreadable: " + e.getClass().getSimpleName();
            LOG.error("A letter is given up as {}", why);
            jdbi.useExtension(LetterTable.class, letters -> letters.giveUp(row.workspace(), row.id(), why));
            return Optional.empty();
        }
    }

    @Override
    public void delivered(Letter letter) {
        jdbi.useExtension(
                LetterTable.class, letters -> letters.remove(letter.to().workspace(), letter.id()));
    }

    @Override
    public void postpone(Letter letter, Instant next, String why) {
        jdbi.useExtension(
                LetterTable.class, letters -> letters.postpone(letter.to().workspace(), letter.id(), next, why));
    }

    @Override
    public void giveUp(Letter letter, String why) {
        jdbi.useExtension(
                LetterTable.class, letters -> letters.giveUp(letter.to().workspace(), letter.id(), why));
    }
}
