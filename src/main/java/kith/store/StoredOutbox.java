package kith.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import kith.conversation.Address;
import kith.conversation.Outbox;
import kith.sealing.Unopened;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// The outbox in PostgreSQL, over all books.
final class StoredOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(StoredOutbox.class);

    private final OpenHandle open;
    private final Tables tables;
    private final Seals seals;

    StoredOutbox(OpenHandle open, Tables tables, Seals seals) {
        this.open = open;
        this.tables = tables;
        this.seals = seals;
    }

    @Override
    public List<Due> take(Instant now, Instant again, Share share) {
        TakeLetters.Taken taken;
        do {
            taken = open.carryingLetters(() -> new TakeLetters(tables, now, share).until(again));
        } while (taken.letters().isEmpty() && taken.more());
        return readable(taken.letters(), now);
    }

    private List<Due> readable(List<LetterTable.Row> rows, Instant now) {
        return rows.stream()
                .map(each -> due(each, now))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Empty for a letter that nobody can read any more, which must not hold up the others.
    private Optional<Due> due(LetterTable.Row row, Instant now) {
        try {
            var letter = row.letter().open(seals.of(Objects.requireNonNull(row.book(), "a destroyed key")));
            return Optional.of(new Due(row.key().book(), letter, row.attempts()));
        } catch (JacksonException | Unopened | NullPointerException e) {
            var why = "unreadable: " + e.getClass().getSimpleName();
            LOG.error("A letter is given up as {}", why);
            write(letters -> letters.giveUp(row.key(), why, now));
            return Optional.empty();
        }
    }

    @Override
    public boolean done(Due due, Instant now) {
        return open.carryingLetters(() -> tables.letters().remove(key(due), now))
                        .get()
                > 0;
    }

    @Override
    public void postpone(Due due, Instant next, String why) {
        write(letters -> letters.postpone(key(due), next, why, 0));
    }

    @Override
    public void putBack(Due due, Instant next, String why) {
        write(letters -> letters.postpone(key(due), next, why, 1));
    }

    @Override
    public void redirect(Due due, Instant now, Address to, String why) {
        var words = new LetterTable.Words(to, due.letter().reply());
        write(letters -> tables.keys()
                .wrapped(due.book())
                .get()
                .map(each -> seals.of(due.book(), each))
                .map(seal -> seal.record(LetterTable.place(due.letter().id()), words))
                .map(each -> letters.redirect(key(due), to.channel(), each, why, now))
                .orElse(0));
    }

    @Override
    public void giveUp(Due due, Instant now, String why) {
        write(letters -> letters.giveUp(key(due), why, now));
    }

    @Override
    public List<Due> giveUpAll(String workspace, Instant now, String why) {
        return readable(open.carryingLetters(() -> tables.letters().giveUpAll(workspace, why)), now);
    }

    @Override
    public int dropLate(Instant now, Instant moment) {
        return open.carryingLetters(() -> tables.letters().dropLate(now, moment));
    }

    @Override
    public void pause(String workspace, Instant until) {
        open.carryingLetters(() -> tables.pace().pause(workspace, until));
    }

    @Override
    public void silence(String workspace) {
        open.carryingLetters(
                () -> tables.pace().silence(workspace) + tables.letters().removeAll(workspace));
    }

    @Override
    public void wake(String workspace) {
        open.carryingLetters(() -> tables.pace().wake(workspace));
    }

    @Override
    public Waiting waiting() {
        var waiting = open.carryingLetters(() -> tables.letters().waiting());
        return new Waiting(waiting.letters(), Optional.ofNullable(waiting.since()));
    }

    private void write(ToIntFunction<LetterTable> work) {
        open.carryingLetters(() -> work.applyAsInt(tables.letters()));
    }

    private static LetterTable.Key key(Due due) {
        return LetterTable.Key.of(due.book(), due.letter().id());
    }
}
