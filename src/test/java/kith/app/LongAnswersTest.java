package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import kith.people.Book;
import kith.people.BookId;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Side;
import kith.people.Step;
import kith.people.Talk;
import kith.people.TalkKind;
import kith.playground.LocalSlack;
import kith.playground.Message;
import kith.slack.NastyText;
import kith.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whatever stands in a book, Slack takes every answer, and what is too long for one message comes in pages.
@ExtendWith(InAWorld.class)
class LongAnswersTest {
    private static final int PEOPLE = 30;
    private static final List<String> COMMANDS =
            List.of("who", "plan", "promises", "find a", "settings", "privacy", "introduce", "hour", "undo");

    private final Random random = new Random(20_260_312);

    @Test
    void aLongListComesInPagesAndNothingOfItIsLost(World world, Someone ada) {
        fill(world, ada, book -> {
            var maria = Person.called(PersonId.fresh(), "Maria Silva");
            var changes = new ArrayList<Change>(List.of(Change.added(maria)));
            for (int i = 100; i < 150; i++) {
                changes.add(promise(maria, "paper " + i));
            }
            return changes;
        });
        var page = ada.says("promises");
        var all = new StringBuilder(page.words());
        while (page.words().contains("Show more")) {
            page = ada.presses(page, "Show more");
            all.append(page.words());
        }
        for (int i = 100; i < 150; i++) {
            assertThat(all.toString()).contains("paper " + i);
        }
    }

    @Test
    void aLongDraftIsReadAndCopiedWhole(World world, Someone ada) {
        var draft = "Hi Maria, BUY NOW!!! " + "We walked along the river and talked about your plans. ".repeat(80)
                + "How is the garden?";
        var copy = ada.presses(last(ada.says("draft to Maria: " + draft), ada), "Use this");
        var words = new StringBuilder(copy.words());
        while (copy.words().contains("Show more")) {
            copy = ada.presses(copy, "Show more");
            words.append(copy.words());
        }
        assertThat(words.toString()).contains("How is the garden?");
    }

    /// The page on which a draft's buttons stand.
    private static Message last(Message page, Someone member) {
        var at = page;
        while (at.words().contains("Show more")) {
            at = member.presses(at, "Show more");
        }
        return at;
    }

    @Test
    void noAnswerBreaksOnAnyNameOrNote(World world, Someone ada) {
        fill(world, ada, _ -> {
            var changes = new ArrayList<Change>();
            for (int i = 0; i < PEOPLE; i++) {
                changes.addAll(somebody());
            }
            return changes;
        });
        for (var command : COMMANDS) {
            assertThat(ada.commands(command).user()).as(command).isEqualTo(LocalSlack.BOT);
            assertThat(ada.says(command).words()).as(command).isNotBlank();
        }
        world.slack().openHome(ada.id());
        assertThat(world.slack().home(ada.id())).isPresent();
        assertThat(world.slack().calls())
                .filteredOn(each -> each.arguments().containsValue(ada.direct())
                        || each.arguments().containsValue(ada.id()))
                .allSatisfy(each -> assertThat(each.answer()).contains("\"ok\":true"));
    }

    private List<Change> somebody() {
        var person = Person.called(PersonId.fresh(), words() + "x");
        var today = LocalDate.now(ZoneOffset.UTC);
        var changes = new ArrayList<Change>(List.of(Change.added(person)));
        for (int i = 1; i < 5; i++) {
            changes.add(Change.added(
                    new Talk(EntryId.fresh(), List.of(person.id()), TalkKind.CALL, today.minusDays(i * 30L), words())));
        }
        changes.add(Change.added(new Fact(EntryId.fresh(), person.id(), words() + "x", FactKind.NEED, today)));
        changes.add(promise(person, words() + "x"));
        return changes;
    }

    private static Change promise(Person person, String what) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return Change.added(
                new Promise(EntryId.fresh(), person.id(), Side.ME, what, today.plusDays(1), Promise.State.OPEN, today));
    }

    /// What a member writes has passed there already.
    private String words() {
        return NastyText.from(random)
                .replace("\u0000", "")
                .replace("\uD83D\uD83D", "")
                .strip();
    }

    private static void fill(World world, Someone member, Function<Book, List<Change>> changes) {
        member.says("help");
        try (var database = World.open(world.databaseUrl())) {
            new Store(database, World.sealing()).open(new BookId(LocalSlack.TEAM, member.id()), book -> {
                book.take(new Step(EntryId.fresh(), Instant.now(), "filled", changes.apply(book)));
                return book;
            });
        }
    }
}
