package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.people.Person;

/// What Kith says where a channel's team book ends.
final class WordsOfStop {
    private static final int MOST_NAMED = 10;

    private WordsOfStop() {}

    static Reply confirm(Member by, Question question, List<Person> people) {
        return wants(by, people)
                .and(new Buttons(List.of(
                        Button.of(say("Export and delete"), Verbs.TEAM_STOP, question.id()),
                        Button.of(say("Keep it"), Verbs.NO, question.id()))));
    }

    private static Reply wants(Member by, List<Person> people) {
        return people.isEmpty()
                ? Reply.saying(
                        "{member} wants to stop this channel's team book. *With it goes nothing yet, since nobody is in"
                                + " it*. First everything comes here as a file, then the book is deleted for good.",
                        Text.member(by.user()))
                : Reply.saying(
                        "{member} wants to stop this channel's team book. *With it goes {names}{more, plural, =0 {}"
                                + " other { and # more}}, and every talk, fact and promise noted of them*. First everything"
                                + " comes here as a file, then the book is deleted for good.",
                        Text.member(by.user()),
                        people.stream().limit(MOST_NAMED).map(Person::name).collect(Collectors.joining(", ")),
                        Math.max(people.size() - MOST_NAMED, 0));
    }

    static Reply stopping(Member by) {
        return Reply.saying(
                "This channel's team book is stopped, says {member}. Its file comes next; once that is here, the book is"
                        + " deleted. Until then nothing goes in.",
                Text.member(by.user()));
    }

    static String fileName(LocalDate day) {
        return "team-book-" + day + ".zip";
    }

    static String title(LocalDate day) {
        return say("Team book, {day}", day.toString());
    }

    static String export() {
        return say(
                "Everything of this channel's team book: {book} has it all, {people} opens in a spreadsheet.",
                "book.json",
                "people.csv");
    }

    static Reply ended() {
        return Reply.saying("The file is above, and this channel's team book is deleted.");
    }

    static Reply refused() {
        return Reply.saying(
                "Slack didn't take the file, so I deleted nothing: the team book is as it was. Files may be switched off"
                        + " here; once they are allowed, write *{words}* again.",
                "/kith team stop");
    }

    static Reply onItsWay() {
        return Reply.saying(
                "This channel's team book is being stopped: its file is on the way here, and nothing goes in any more. To"
                        + " go on with it after all, write *{words}*.",
                "/kith team start");
    }
}
