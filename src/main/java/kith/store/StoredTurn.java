package kith.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import kith.conversation.Answer;
import kith.conversation.Drafts;
import kith.conversation.Letter;
import kith.conversation.Question;
import kith.conversation.ShownTies;
import kith.conversation.Turn;
import kith.people.Book;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.NameKeys;
import kith.people.PersonId;
import kith.people.Settings;
import org.jdbi.v3.core.Handle;

/// A turn in PostgreSQL: one transaction on one book.
final class StoredTurn implements Turn {
    private final BookId id;
    private final Book book;
    private final Json json;
    private final BookTable books;
    private final TurnTables turns;
    private final LetterTable letters;
    private final Drafts drafts;

    StoredTurn(BookId id, Handle handle, Json json, long version) {
        this.id = id;
        this.json = json;
        this.book = new StoredBook(id, handle, json, version);
        this.books = handle.attach(BookTable.class);
        this.turns = handle.attach(TurnTables.class);
        this.letters = handle.attach(LetterTable.class);
        this.drafts = new StoredDrafts(id, handle.attach(DraftTable.class));
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
    public Optional<ShownTies> shown() {
        return books.shown(id).map(each -> json.read(each, ShownTies.class));
    }

    @Override
    public void show(ShownTies list) {
        books.show(id, json.write(list));
    }

    @Override
    public Optional<Answer> answered(String eventId) {
        return turns.claim(id, eventId) == 1
                ? Optional.empty()
                : Optional.of(json.read(turns.answer(id, eventId), Answer.class));
    }

    @Override
    public void remember(String eventId, Answer answer) {
        turns.remember(id, eventId, json.write(answer));
    }

    @Override
    public void post(Letter letter) {
        letters.put(
                id,
                new LetterTable.Row(
                        id.workspace(),
                        letter.id(),
                        letter.to().channel(),
                        json.write(letter.to()),
                        json.write(letter.reply()),
                        letter.attempts()));
    }

    @Override
    public Optional<Settings> settings() {
        return books.settings(id).map(each -> new Settings(ZoneId.of(each.zone()), each.askModel(), each.keepDrafts()));
    }

    @Override
    public void keep(Settings settings) {
        books.keep(id, settings.zone().getId(), settings.askModel(), settings.keepDrafts());
    }

    @Override
    public void keep(Question question) {
        turns.put(id, question);
    }

    @Override
    public Optional<Question> question(EntryId question) {
        return turns.question(id, question);
    }

    @Override
    public Optional<Question> newestQuestion(Instant since) {
        return turns.newestQuestion(id, since);
    }

    @Override
    public void close(Question question) {
        turns.close(id, question.id());
    }

    @Override
    public void forgetAnswers(Answer instead) {
        turns.forgetAnswers(id, json.write(instead));
    }

    @Override
    public void choose(String mention, PersonId person, Instant at) {
        turns.choose(id, NameKeys.plain(mention), person, at);
    }

    @Override
    public Optional<PersonId> chosen(String mention, Instant since) {
        return turns.chosen(id, NameKeys.plain(mention), since);
    }
}
