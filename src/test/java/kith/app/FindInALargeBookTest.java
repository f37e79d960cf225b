package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.people.BookId;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Step;
import kith.people.Talk;
import kith.people.TalkKind;
import kith.playground.LocalSlack;
import kith.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A book too large to be indexed while somebody waits.
@ExtendWith(InAWorld.class)
class FindInALargeBookTest {
    private static final int PEOPLE = 10;
    private static final int TALKS_EACH = 310;
    private static final int TRIES = 20;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final String BEGUN = "I have only begun";

    @Test
    void theFirstFindAnswersWithoutTheIndexAndSaysSoAndALaterOneSeesSlipsToo(World world, Someone ada) {
        fill(world, ada);
        assertThat(find(ada, "turbine"))
                .contains("Person 7", "wind turbines")
                .doesNotContain("Person 8")
                .contains(BEGUN);
        assertThat(findOnceIndexed(ada, "turbimes")).contains("Person 7", "wind turbines");
    }

    @Test
    void whatWasToldMeanwhileIsFoundToo(World world, Someone ada) {
        fill(world, ada);
        find(ada, "turbine");
        ada.commands("log coffee with Zenobia Quux today, she builds cellos");
        assertThat(findOnceIndexed(ada, "cellos")).contains("Zenobia", "cellos");
    }

    private static String findOnceIndexed(Someone ada, String words) {
        var told = find(ada, words);
        for (int i = 0; i < TRIES && told.contains(BEGUN); i++) {
            told = find(ada, words);
        }
        return told;
    }

    private static String find(Someone ada, String words) {
        return new Shown(ada.commands("find " + words).blocks()).markdown();
    }

    private static void fill(World world, Someone ada) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < PEOPLE; i++) {
            var person = Person.called(PersonId.fresh(), "Person " + i);
            changes.add(Change.added(person));
            changes.add(Change.added(talk(person, i == 7 ? "she told me of wind turbines" : "saturbines")));
            for (int nth = 1; nth < TALKS_EACH; nth++) {
                changes.add(Change.added(talk(person, "the weather")));
            }
        }
        try (var database = World.open(world.databaseUrl())) {
            new Store(database, World.sealing()).open(new BookId(LocalSlack.TEAM, ada.id()), book -> {
                book.take(new Step(EntryId.fresh(), Instant.EPOCH, "everybody", changes));
                return book;
            });
        }
    }

    private static Talk talk(Person with, String note) {
        return new Talk(EntryId.fresh(), List.of(with.id()), TalkKind.CALL, DAY, note);
    }
}
