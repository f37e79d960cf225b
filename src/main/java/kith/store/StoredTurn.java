package kith.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import kith.conversation.Alarm;
import kith.conversation.AlarmKey;
import kith.conversation.Answer;
import kith.conversation.ChannelNotes;
import kith.conversation.Drafts;
import kith.conversation.Errands;
import kith.conversation.Inventory;
import kith.conversation.Letter;
import kith.conversation.Plans;
import kith.conversation.Question;
import kith.conversation.ShownTies;
import kith.conversation.Turn;
import kith.people.Book;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.NameKeys;
import kith.people.PersonId;
import kith.people.Settings;
import org.jspecify.annotations.Nullable;

/// A turn in PostgreSQL: one transaction on one book.
final class StoredTurn implements Turn {
    private final BookId id;
    private final Tables tables;
    private final Book book;
    private final Json json;
    private final Drafts drafts;
    private final Errands errands;
    private @Nullable Known known;

    /// What was read of the book's own row, so that it is read once in a turn.
    private record Known(Optional<Settings> settings, Optional<ShownTies> shown) {}

    StoredTurn(BookId id, Tables tables, Json json, BookTable.State state) {
        this.id = id;
        this.tables = tables;
        this.json = json;
        this.book = new StoredBook(id, tables, json, state);
        this.drafts = new StoredDrafts(id, tables);
        this.errands = new StoredErrands(id, tables, json);
    }

    @Override
    public Book book() {
        return book;
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public Errands errands() {
        return errands;
    }

    @Override
    public Plans plans() {
        return new StoredPlans(id, tables, json);
    }

    @Override
    public ChannelNotes channel() {
        return new StoredChannel(id, tables);
    }

    @Override
    public Optional<ShownTies> shown() {
        return known().shown();
    }

    @Override
    public void show(ShownTies list) {
        tables.books().show(id, json.write(list));
        known = new Known(known().settings(), Optional.of(list));
    }

    @Override
    public Optional<Answer> answered(String eventId) {
        return tables.turns().claim(id, eventId) == 1
                ? Optional.empty()
                : Optional.of(json.read(tables.turns().answer(id, eventId), Answer.class));
    }

    @Override
    public void remember(String eventId, Answer answer) {
        tables.turns().remember(id, eventId, json.write(answer));
    }

    @Override
    public void post(Letter letter) {
        tables.letters()
                .put(new LetterTable.Row(
                        id.workspace(),
                        id.owner(),
                        letter.id(),
                        letter.to().channel(),
                        json.write(letter.to()),
                        json.write(letter.reply()),
                        0,
                        letter.until()));
    }

    @Override
    public void set(Alarm alarm) {
        tables.alarms().set(alarm.kind().name(), key(alarm.about()), alarm.at().toString(), alarm.at());
    }

    @Override
    public void unset(Alarm.Kind kind, String about) {
        tables.alarms().unset(kind.name(), key(about));
    }

    @Override
    public boolean take(Alarm alarm) {
        return tables.alarms()
                        .take(
                                alarm.kind().name(),
                                key(alarm.about()),
                                alarm.at().toString())
                == 1;
    }

    @Override
    public void unsetAlarms() {
        var kinds = Arrays.stream(Alarm.Kind.values()).map(Enum::name).toArray(String[]::new);
        tables.alarms().unsetAll(kinds, key(""));
    }

    @Override
    public Optional<Instant> due(Alarm.Kind kind) {
        return tables.alarms().moment(kind.name(), key("")).map(Instant::parse);
    }

    @Override
    public void destroy() {
        tables.forgetting().everything(id);
        tables.forgetting().book(id);
    }

    @Override
    public Inventory inventory() {
        return tables.inventory().count(id, key("")).orElseThrow();
    }

    @Override
    public void dropPending() {
        tables.inventory().dropPending(id);
    }

    @Override
    public void dropLetters() {
        tables.inventory().dropLetters(id);
    }

    private String key(String about) {
        return new AlarmKey(id, about).toString();
    }

    @Override
    public boolean claim(String event) {
        return tables.turns().claim(id, event) == 1;
    }

    @Override
    public Optional<Settings> settings() {
        return known().settings();
    }

    @Override
    public void keep(Settings settings) {
        tables.books().keep(id, BookTable.Row.of(settings));
        known = new Known(Optional.of(settings), known().shown());
    }

    private Known known() {
        var read = known;
        if (read == null) {
            var row = tables.books().row(id);
            read = new Known(
                    row.settings(), Optional.ofNullable(row.shown()).map(each -> json.read(each, ShownTies.class)));
            known = read;
        }
        return read;
    }

    @Override
    public void keep(Question question) {
        tables.turns().put(id, question);
    }

    @Override
    public Optional<Question> question(EntryId question) {
        return tables.turns().question(id, question);
    }

    @Override
    public Optional<Question> newestQuestion(Instant since) {
        return tables.turns().newestQuestion(id, since);
    }

    @Override
    public void close(Question question) {
        tables.turns().close(id, question.id());
    }

    @Override
    public void forgetAnswers(Answer instead) {
        tables.turns().forgetAnswers(id, json.write(instead));
    }

    @Override
    public void choose(String thread, String mention, PersonId person, Instant at) {
        tables.turns().choose(id, said(thread, mention), person, at);
    }

    @Override
    public Optional<PersonId> chosen(String thread, String mention, Instant since) {
        return tables.turns().chosen(id, said(thread, mention), since);
    }

    private static String said(String thread, String mention) {
        var plain = NameKeys.plain(mention);
        return thread.isEmpty() ? plain : plain + " in " + thread;
    }
}
