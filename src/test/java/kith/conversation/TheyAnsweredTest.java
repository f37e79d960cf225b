package kith.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Talk;
import kith.people.TalkKind;
import org.junit.jupiter.api.Test;

class TheyAnsweredTest {
    private final TheyAnswered answered = new TheyAnswered();
    private final Person maya = Person.called(PersonId.fresh(), "Maya Lindgren");
    private final Person omar = Person.called(PersonId.fresh(), "Omar Haddad");

    @Test
    void whoeverWroteCalledOrRepliedAnswered() {
        assertThat(Stream.of(
                        "Maya wrote back, she's in",
                        "Maya finally replied",
                        "maya Lindgren called me about the plant",
                        "she got back to me",
                        "Maya called.",
                        "Maya wrote that the plant opens",
                        "got an answer from Maya",
                        "heard back from Maya, all well",
                        "Maya’s reply: yes, in May",
                        "Maya has already answered"))
                .allMatch(this::says);
    }

    @Test
    void whatTheMemberDidOrWaitsForIsNoAnswer() {
        assertThat(Stream.of(
                        "Wrote to Maya",
                        "Reached out to Maya Lindgren",
                        "called Maya, she didn't pick up",
                        "Maya hasn't replied",
                        "Maya never answered",
                        "no answer from Maya",
                        "waiting for a reply from Maya",
                        "haven't heard from Maya",
                        "Maya wrote a book on ports",
                        "Maya called the whole thing off",
                        "lunch with Maya"))
                .noneMatch(this::says);
    }

    @Test
    void inATalkWithSeveralOnlyTheirOwnNameCounts() {
        var talk = talk("coffee with Omar, Maya wrote back, he texted me", maya, omar);
        assertThat(answered.says(talk, maya)).isTrue();
        assertThat(answered.says(talk, omar)).isFalse();
    }

    private boolean says(String note) {
        return answered.says(talk(note, maya), maya);
    }

    private static Talk talk(String note, Person... with) {
        return new Talk(
                EntryId.fresh(),
                Stream.of(with).map(Person::id).toList(),
                TalkKind.OTHER,
                LocalDate.parse("2026-03-09"),
                note);
    }
}
