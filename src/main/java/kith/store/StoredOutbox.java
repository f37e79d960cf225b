package kith.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import kith.conversation.Address;
import kith.conversation.Letter;
import kith.conversation.Outbox;
import kith.conversation.Reply;
import kith.people.BookId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// The outbox in PostgreSQL, over all books.
final class StoredOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(StoredOutbox.class);

    private final OpenHandle open;
    private final Tables tables;
    private final Json json;

    StoredOutbox(OpenHandle open, Tables tables, Json json) {
        this.open = open;
        this.tables = tables;
        this.json = json;
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
            var address = json.read(row.address(), Address.class);
            var letter = new Letter(row.id(), address, json.read(row.reply(), Reply.class), row.until());
            return Optional.of(new Due(new BookId(row.workspace(), row.owner()), letter, row.attempts()));
        } catch (JacksonException e) {
            var why = "unreadable: " + e.getClass().getSimpleName();
            LOG.error("A letter is given up as {}", why);
            write(letters -> letters.giveUp(new LetterTable.Key(row.workspace(), row.owner(), row.id()), why, now));
            return Optional.empty();
        }
    }

    @Override
    public void done(Due due, Instant now) {
        write(letters -> letters.remove(key(due), now));
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
        write(letters -> letters.redirect(key(due), to.channel(), json.write(to), why, now));
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
                () -> tables.letters().removeAll(workspace) + tables.pace().silence(workspace));
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
        return new LetterTable.Key(
                due.book().workspace(), due.book().owner(), due.letter().id());
    }
}
