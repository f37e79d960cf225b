package kith.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import kith.language.RecordChange.AlsoCalled;
import kith.language.RecordChange.Decides;
import kith.language.RecordChange.Every;
import kith.language.RecordChange.InCircle;
import kith.language.RecordChange.RelatedAs;
import kith.language.RecordChange.Renamed;
import kith.language.RecordChange.Tagged;
import kith.language.RecordChange.Untagged;
import kith.people.Circle;
import kith.people.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadRecordTest {
    private final ReadRecord record = new ReadRecord();

    private List<RecordChange> read(String text) {
        return record.read(text, "Tom Baker");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "put Tom in my inner circle | INNER",
                "Tom -> outer circle | WIDER",
                "Tom belongs among the close ones | CLOSE",
                "not the inner circle for Tom, active is enough | ACTIVE",
                "put Tom in my wider circle, he's not close any more | WIDER",
                "circle Tom inner | INNER"
            })
    void theCircleNamedLastCounts(String text, Circle circle) {
        assertThat(read(text)).containsExactly(new InCircle(circle));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I want to hear from Tom monthly | 30",
                "every fortnight is too often for Tom, make that every two months | 60",
                "keep Tom monthly only, not weekly | 30",
                "Tom: once a quarter | 91",
                "set Tom to a quarterly touchpoint | 91",
                "talk to Tom twice a year | 182",
                "every 6 weeks for Tom please | 42"
            })
    void howOftenTheTwoWantToTalk(String text, int days) {
        assertThat(read(text)).containsExactly(new Every(days));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tom is a client | CLIENT",
                "Tom should be filed under friends, not clients | FRIEND",
                "mark Tom as a former colleague of mine | FORMER_COLLEAGUE",
                "Tom is a customer now | CLIENT",
                "Tom is my mentor | MENTOR"
            })
    void whatTheyAreToTheMember(String text, Relation relation) {
        assertThat(read(text)).containsExactly(new RelatedAs(relation));
    }

    @Test
    void aPostThatOnlySoundsLikeItIsNone() {
        assertThat(read("Tom is client manager at Acme")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tom is the decision maker | true",
                "Tom has the final say there | true",
                "Tom is no longer the decision maker | false"
            })
    void whoDecides(String text, boolean so) {
        assertThat(record.plain(text)).containsExactly(new Decides(so));
    }

    @Test
    void decidingSomethingIsNoChangeOfTheRecord() {
        assertThat(record.plain("Tom decides by Friday whether the pilot goes on"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rename Tom to Thomas Baker | Thomas Baker",
                "Tom goes by Thomas since the wedding, please fix | Thomas",
                "correction: it's Tom Bakker, with two k | Tom Bakker",
                "Tom's surname is Bakker | Tom Bakker"
            })
    void anotherName(String text, String name) {
        assertThat(read(text)).containsExactly(new Renamed(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tom is also called Bake",
                "Tom also answers to Bake, add that as a nickname",
                "nickname for Tom: Bake",
                "Tom aka Bake"
            })
    void oneNameMore(String text) {
        assertThat(record.plain(text)).containsExactly(new AlsoCalled("Bake"));
    }

    @Test
    void tags() {
        assertThat(record.plain("tag Tom with Biotech, Lisbon and #sailing"))
                .containsExactly(new Tagged(List.of("biotech", "lisbon", "sailing")));
        assertThat(record.plain("add the tag investor to Tom")).containsExactly(new Tagged(List.of("investor")));
        assertThat(record.plain("untag Tom: investor")).containsExactly(new Untagged(List.of("investor")));
        assertThat(record.plain("remove the tag “investor” from Tom"))
                .containsExactly(new Untagged(List.of("investor")));
    }

    @Test
    void aHundredThousandBlanksTakeNoTime() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(read("tag" + " ".repeat(100_000) + "x")).isEmpty());
    }

    @Test
    void ordinaryNewsChangesNothing() {
        assertThat(record.plain("coffee with Tom, who tagged along to the fair"))
                .isEmpty();
        assertThat(read("Tom moved to Acme")).isEmpty();
        assertThat(record.plain("Tom also called yesterday, wants the deck")).isEmpty();
        assertThat(record.plain("lunch with Tom aka TB yesterday, he's moving to Oslo"))
                .isEmpty();
        assertThat(read("Tom is an active investor in Lisbon")).isEmpty();
    }
}
