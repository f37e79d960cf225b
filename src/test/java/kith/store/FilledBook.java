package kith.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kith.conversation.Address;
import kith.conversation.Alarm;
import kith.conversation.AlarmKey;
import kith.conversation.Answer;
import kith.conversation.DraftAtHand;
import kith.conversation.Errand;
import kith.conversation.Hour;
import kith.conversation.Letter;
import kith.conversation.Named;
import kith.conversation.Plan;
import kith.conversation.Question;
import kith.conversation.Reply;
import kith.conversation.ShownTies;
import kith.conversation.Team;
import kith.conversation.ToModel;
import kith.conversation.Turn;
import kith.people.Ask;
import kith.people.BookId;
import kith.people.Change;
import kith.people.ContactFile;
import kith.people.Details;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.Gift;
import kith.people.Intake;
import kith.people.Offer;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Reach;
import kith.people.Settings;
import kith.people.Side;
import kith.people.Step;
import kith.people.Talk;
import kith.people.TalkKind;
import kith.people.Visit;

/// A book with something in every table, all of it under one and the same id.
record FilledBook(BookId book, UUID id) {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    static final String EVENT = "Ev0";
    static final String NAME = "Maria";
    private static final String PRACTICE = "ask-first";
    private static final int PAGE = 10;
    private static final Alarm ALARM = Alarm.of(Alarm.Kind.WEEKLY, AT);

    static FilledBook in(Store store, BookId book) {
        var id = UUID.nameUUIDFromBytes(book.toString().getBytes(StandardCharsets.UTF_8));
        var filled = new FilledBook(book, id);
        store.take(book, turn -> {
            filled.fill(turn);
            return turn;
        });
        return filled;
    }

    PersonId person() {
        return new PersonId(id);
    }

    EntryId entry() {
        return new EntryId(id);
    }

    private void fill(Turn turn) {
        turn.keep(Settings.in(ZoneOffset.UTC));
        turn.book().take(step());
        turn.answered(EVENT);
        turn.remember(EVENT, Answer.say(Reply.of(NAME)));
        turn.keep(question());
        turn.choose("", NAME, person(), AT);
        turn.show(new ShownTies(DAY, "who", List.of(), List.of(person()), entry()));
        turn.drafts().put(draft());
        turn.plans().keep(new Plan(DAY, List.of(), null, null));
        turn.plans().keep(new Hour(DAY, DAY, 0, List.of(), List.of(), false));
        turn.channel().keep(team());
        turn.channel().keep(named());
        turn.channel().told(PRACTICE, DAY);
        turn.frontPage().show("F0PICTURE");
        turn.exportedAt(AT);
        for (int i = 0; i <= PAGE; i++) {
            turn.keep(new ToModel(AT, "model", "sent"));
        }
        turn.book().contacts().take(entry(), intake());
        turn.errands().keep(errand(), new ContactFile.Refused(ContactFile.Why.EMPTY));
        turn.set(ALARM);
        turn.post(new Letter(entry(), address(), Reply.of(NAME), AT));
    }

    private Step step() {
        var entries = Stream.of(person(NAME), reach(), talk(), promise(), fact(), gift(), ask(), visit(), offer());
        return new Step(entry(), AT, "said", entries.map(Change::added).toList());
    }

    /// Somebody who is only listed, and was completed since; and something given to the other.
    private Intake intake() {
        var listed = Person.called(listed(), "Listed");
        var details = new Details(List.of("listed@example.com"), List.of(), List.of());
        var gift = new Gift(EntryId.fresh(), person(), "brought", DAY);
        return new Intake(
                List.of(
                        new Intake.New(listed, details, true),
                        new Intake.Completed(listed, listed.withRole("CTO"), details, details)),
                List.of(gift));
    }

    private PersonId listed() {
        return new PersonId(UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private Errand errand() {
        return new Errand(entry(), Errand.Kind.ASKED, address(), null, Map.of(), 0, 0, 0, 0, 0);
    }

    private Person person(String name) {
        return Person.called(person(), name);
    }

    private Reach reach() {
        return new Reach(person(), new Details(List.of(), List.of("+49 30 1234567"), List.of()));
    }

    private Talk talk() {
        return new Talk(entry(), List.of(person()), TalkKind.CALL, DAY, "note");
    }

    private Promise promise() {
        return new Promise(entry(), person(), Side.ME, "what", DAY, Promise.State.OPEN, DAY);
    }

    private Fact fact() {
        return new Fact(entry(), person(), "fact", FactKind.OTHER, DAY);
    }

    private Gift gift() {
        return new Gift(entry(), person(), "gift", DAY);
    }

    private Ask ask() {
        return new Ask(entry(), person(), "ask", DAY);
    }

    private Visit visit() {
        return new Visit(entry(), "Oslo", DAY, DAY);
    }

    private Offer offer() {
        return new Offer(entry(), "offer", DAY);
    }

    private Question question() {
        return new Question(entry(), Question.Kind.MERGE, "text", "about", AT);
    }

    private DraftAtHand draft() {
        return new DraftAtHand(entry(), person(), NAME, "text", "better", DraftAtHand.State.READ, AT);
    }

    private Team team() {
        return new Team("U0", AT, false, null);
    }

    private Named named() {
        return new Named(DAY, person(), 1, "why", null, null);
    }

    private Address address() {
        return new Address(book.workspace(), book.owner(), null, null, URI.create("https://hook.example/"), null);
    }

    LetterTable.Key letter() {
        return new LetterTable.Key(book.workspace(), book.owner(), entry());
    }

    /// What a statement about this very book is given for a parameter of that name and type.
    Object argument(String name, Class<?> type) {
        return type == String.class
                ? text(name)
                : name.equals("before") && type == LocalDate.class ? DAY.plusDays(1) : argument(type);
    }

    private String text(String name) {
        return switch (name) {
            case "event" -> EVENT;
            case "practice" -> PRACTICE;
            case "kind" -> ALARM.kind().name();
            case "key" -> new AlarmKey(book, ALARM.about()).toString();
            case "moment" -> ALARM.at().toString();
            case "workspace" -> book.workspace();
            case "why" -> "why";
            default -> "{}";
        };
    }

    private Object argument(Class<?> type) {
        Map<Class<?>, Object> known = new HashMap<>();
        Stream.of(
                        book,
                        id,
                        person(),
                        entry(),
                        person("Another"),
                        talk(),
                        promise(),
                        fact(),
                        gift(),
                        ask(),
                        visit(),
                        offer(),
                        question(),
                        draft(),
                        team(),
                        named(),
                        letter(),
                        DueTable.Keys.of(List.of(letter())),
                        BookTable.Row.of(Settings.in(ZoneOffset.ofHours(1))),
                        step(),
                        AT,
                        DAY,
                        new UUID[] {id, listed().value()},
                        new byte[] {1},
                        new String[] {book.workspace()})
                .forEach(each -> known.put(each.getClass(), each));
        known.put(long.class, -1L);
        known.put(int.class, PAGE);
        known.put(boolean.class, true);
        return Objects.requireNonNull(known.get(type), type.getName());
    }
}
