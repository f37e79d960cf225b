package kith.conversation;

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
        return Reply.of(Text.member(by.user())
                        .and(" wants to stop this channel's team book. ")
                        .and(Text.bold("With it goes " + what(people)))
                        .and(". First everything comes here as a file, then the book is deleted for good."))
                .and(new Buttons(List.of(
                        Button.of("Export and delete", Verbs.TEAM_STOP, question.id()),
                        Button.of("Keep it", Verbs.NO, question.id()))));
    }

    private static String what(List<Person> people) {
        if (people.isEmpty()) {
            return "nothing yet, since nobody is in it";
        }
        var names = people.stream().limit(MOST_NAMED).map(Person::name).collect(Collectors.joining(", "));
        int more = people.size() - MOST_NAMED;
        return names + (more > 0 ? " and " + more + " more" : "") + ", and every talk, fact and promise noted of them";
    }

    static Reply stopping(Member by) {
        return Reply.of(Text.plain("This channel's team book is stopped, says ")
                .and(Text.member(by.user()))
                .and(". Its file comes next; once that is here, the book is deleted. Until then nothing goes in."));
    }

    static String fileName(LocalDate day) {
        return "team-book-" + day + ".zip";
    }

    static String title(LocalDate day) {
        return "Team book, " + day;
    }

    static String export() {
        return "Everything of this channel's team book: book.json has it all, people.csv opens in a spreadsheet.";
    }

    static Reply ended() {
        return Reply.of("The file is above, and this channel's team book is deleted.");
    }

    static Reply refused() {
        return Reply.of(
                Text.plain("Slack didn't take the file, so I deleted nothing: the team book is as it was. Files may"
                                + " be switched off here; once they are allowed, write ")
                        .and(Text.bold("/kith team stop"))
                        .and(" again."));
    }

    static Reply onItsWay() {
        return Reply.of(
                Text.plain("This channel's team book is being stopped: its file is on the way here, and nothing goes"
                                + " in any more. To go on with it after all, write ")
                        .and(Text.bold("/kith team start"))
                        .and("."));
    }
}
