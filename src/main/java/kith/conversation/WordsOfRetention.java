package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.List;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.people.Fading;
import kith.people.Retention;

/// What Kith says of how long notes are kept.
final class WordsOfRetention {
    /// What one types to keep all notes.
    static final String KEEP = "keep all";

    /// What one types to let them fade.
    static final String FADE = "notes fade after 1 year";

    private WordsOfRetention() {}

    static Reply state(Retention retention) {
        return retention == Retention.ALL
                ? Reply.saying(
                        "I keep all your notes until you forget them. Change it with *{keep}* or *{fade}*, 2 or 5 years.",
                        KEEP,
                        FADE)
                : Reply.saying(
                        "Notes fade after {years, plural, one {# year} other {# years}}. Change it with *{keep}* or"
                                + " *{fade}*, 2 or 5 years.",
                        retention.years(),
                        KEEP,
                        FADE);
    }

    static Reply all() {
        return Reply.saying("I keep all your notes until you forget them yourself. What faded before stays gone.");
    }

    static Reply confirm(Question question, Retention wanted, Fading fading) {
        return Reply.saying(
                        "*Let notes fade after {years, plural, one {# year} other {# years}}?* Now that is {notes, plural,"
                                + " one {# note} other {# notes}} of talks and {facts, plural, one {# fact} other {# facts}},"
                                + " gone for good; later ones go as they grow old. That you talked, and when, your promises"
                                + " and favours stay.",
                        wanted.years(),
                        fading.notes(),
                        fading.facts())
                .and(new Buttons(List.of(
                        Button.of(say("Let them fade"), Verbs.YES, question.id()),
                        Button.of(say("Keep as it is"), Verbs.NO, question.id()))));
    }

    static Reply fades(Retention wanted) {
        return Reply.saying(
                "Notes of talks and facts fade after {years, plural, one {# year} other {# years}} from now on, looked at"
                        + " once a week. That you talked, and when, your promises and favours stay.",
                wanted.years());
    }
}
