package kith.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kith.conversation.Alarm;
import kith.conversation.AlarmKey;
import kith.conversation.Answer;
import kith.conversation.ChannelNotes;
import kith.conversation.Drafts;
import kith.conversation.Errands;
import kith.conversation.FrontPage;
import kith.conversation.Inventory;
import kith.conversation.Letter;
import kith.conversation.Plans;
import kith.conversation.Post;
import kith.conversation.Question;
import kith.conversation.ShownTies;
import kith.conversation.ToModel;
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
    private final BookSeal seal;
    private final OpenBook open;
    private final Seals seals;
    private final Book book;
    private final StoredDrafts drafts;
    private final Errands errands;
    private final StoredAnswers answers;
    private Optional<Settings> settings;
    private Optional<Sealed<ShownTies>> shown;
    private final FrontPage frontPage;
    private boolean posted;
    private Lately lastAsked = Lately.UNKNOWN;

    /// `heard` and `early` where they were asked already.
    StoredTurn(
            OpenBook open,
            Seals seals,
            BookTable.State state,
            StoredAnswers.@Nullable Heard heard,
            @Nullable Early early) {
        this.answers = new StoredAnswers(open, heard);
        this.id = open.id();
        this.tables = open.tables();
        this.seal = open.seal();
        this.open = open;
        this.seals = seals;
        this.book = new StoredBook(open, seals, state, early);
        this.drafts = new StoredDrafts(open);
        this.errands = new StoredErrands(open);
        this.settings = state.settings();
        this.shown = state.shown();
        this.frontPage = new StoredFrontPage(open, state.homeOpened());
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
        return new StoredPlans(open);
    }

    @Override
    public ChannelNotes channel() {
        return new StoredChannel(open);
    }

    @Override
    public FrontPage frontPage() {
        return frontPage;
    }

    @Override
    public Optional<ShownTies> shown() {
        return shown.map(each -> each.open(seal));
    }

    @Override
    public void show(ShownTies list) {
        tables.books().show(id, seal.record(BookTable.SHOWN, list));
        shown = Optional.of(_ -> list);
    }

    @Override
    public Optional<Answer> answered(String eventId) {
        var before = answers.before(eventId);
        lastAsked = new Lately(before.asked());
        drafts.lately(before.drafted());
        return before.heard().isEmpty()
                ? Optional.empty()
                : Optional.of(answers.opened(before.heard()).orElse(new Answer.Nothing()));
    }

    @Override
    public Optional<Answer> recalled(String eventId) {
        return answers.to(eventId);
    }

    @Override
    public void remember(String eventId, Answer answer) {
        answers.remember(eventId, answer);
    }

    @Override
    public boolean hasWritten() {
        return tables.haveWritten();
    }

    @Override
    public void post(Letter letter) {
        posted = true;
        tables.letters()
                .put(LetterTable.Key.of(id, letter.id()), letter.to().channel(), letter.until(), sealed(letter));
    }

    @Override
    public Supplier<Boolean> post(Letter letter, Post.Mark mark) {
        return tables.letters()
                .putMarked(LetterTable.Key.of(id, letter.id()), letter.to().channel(), sealed(letter), mark);
    }

    private byte[] sealed(Letter letter) {
        return seal.record(LetterTable.place(letter.id()), LetterTable.Words.of(letter));
    }

    @Override
    public boolean hasPosted() {
        return posted;
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
        book.forgetEverything();
        tables.forgetting().key(id);
        tables.forgetting().book(id);
        seals.drop(id);
    }

    @Override
    public void keep(ToModel sent) {
        var row = EntryId.fresh();
        tables.sent().put(id, row.value(), sent.at(), sent.model(), seal.text(SentTable.place(row), sent.text()));
    }

    @Override
    public int sentToModel() {
        return tables.sent().count(id);
    }

    @Override
    public List<ToModel> sentToModel(int behind, int most) {
        return seal.open(tables.sent().newest(id, behind, most));
    }

    @Override
    public void exportedAt(Instant now) {
        tables.sent().exported(id, now);
    }

    @Override
    public Optional<Instant> exported() {
        return tables.sent().exported(id);
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
        return settings;
    }

    @Override
    public void keep(Settings settings) {
        tables.books().keep(id, BookTable.Row.of(settings));
        this.settings = Optional.of(settings);
    }

    @Override
    public void keep(Question question) {
        lastAsked = Lately.UNKNOWN;
        var words = new TurnTables.Words(question.text(), question.about());
        tables.turns().put(id, question, seal.record(TurnTables.question(question.id()), words));
    }

    @Override
    public Optional<Question> question(EntryId question) {
        return tables.turns().question(id, question).map(each -> each.open(seal));
    }

    @Override
    public Optional<Question> newestQuestion(Instant since) {
        return lastAsked.isBefore(since)
                ? Optional.empty()
                : tables.turns().newestQuestion(id, since).map(each -> each.open(seal));
    }

    @Override
    public void close(Question question) {
        tables.turns().close(id, question.id());
    }

    @Override
    public void forgetAnswers(Answer instead) {
        answers.forget(instead);
    }

    @Override
    public void choose(String thread, String mention, PersonId person, Instant at) {
        tables.turns().choose(id, seal.hash(said(thread, mention)), person, at);
    }

    @Override
    public Optional<PersonId> chosen(String thread, String mention, Instant since) {
        return tables.turns().chosen(id, seal.hash(said(thread, mention)), since);
    }

    private static String said(String thread, String mention) {
        var plain = NameKeys.plain(mention);
        return thread.isEmpty() ? plain : plain + " in " + thread;
    }
}
