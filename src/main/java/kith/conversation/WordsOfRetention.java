package kith.conversation;

import java.util.List;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.people.Fading;
import kith.people.Retention;

/// What Kith says of how long notes are kept.
final class WordsOfRetention {
    private WordsOfRetention() {}

    static Reply state(Retention retention) {
        return Reply.of(Text.plain(
                        retention == Retention.ALL
                                ? "I keep all your notes until you forget them. Change it with "
                                : "Notes fade after " + years(retention) + ". Change it with ")
                .and(Text.bold("keep all"))
                .and(" or ")
                .and(Text.bold("notes fade after 1 year"))
                .and(", 2 or 5 years."));
    }

    static Reply all() {
        return Reply.of("I keep all your notes until you forget them yourself. What faded before stays gone.");
    }

    static Reply confirm(Question question, Retention wanted, Fading fading) {
        return Reply.of(Text.bold("Let notes fade after " + years(wanted) + "?")
                        .and(" Now that is " + WordsOfForget.count(fading.notes(), "note") + " of talks and "
                                + WordsOfForget.count(fading.facts(), "fact")
                                + ", gone for good; later ones go as they grow old."
                                + " That you talked, and when, your promises and favours stay."))
                .and(new Buttons(List.of(
                        Button.of("Let them fade", Verbs.YES, question.id()),
                        Button.of("Keep as it is", Verbs.NO, question.id()))));
    }

    static Reply fades(Retention wanted) {
        return Reply.of("Notes of talks and facts fade after " + years(wanted)
                + " from now on, looked at once a week. That you talked, and when, your promises and favours stay.");
    }

    static String years(Retention retention) {
        return retention.years() == 1 ? "1 year" : retention.years() + " years";
    }
}
