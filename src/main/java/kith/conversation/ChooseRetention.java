package kith.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.people.EntryId;
import kith.people.Retention;
import kith.people.Settings;

/// Lets a member choose for how long notes are kept, and lets them fade from then on.
final class ChooseRetention {
    private static final Pattern KEEP_ALL =
            words("keep (?:all|everything)(?: of (?:it|them))?(?: my)?(?: notes)?(?: for ?ever)?[.!]*");
    private static final Pattern FADE =
            words("(?:let |have )?(?:my |the |all )?(?:old )?notes (?:should )?(?:fade|go|expire|be deleted) after"
                    + " (1|one|a|2|two|5|five) years?[.!]*");
    private static final Pattern STATE = words("retention|(?:how long (?:do|will) you )?keep(?: my)? notes[?]?");
    private static final Map<String, Retention> YEARS = Map.of(
            "1", Retention.ONE_YEAR,
            "one", Retention.ONE_YEAR,
            "a", Retention.ONE_YEAR,
            "2", Retention.TWO_YEARS,
            "two", Retention.TWO_YEARS,
            "5", Retention.FIVE_YEARS,
            "five", Retention.FIVE_YEARS);

    /// A note may stand so much longer than was chosen.
    private static final Duration ROUND = Duration.ofDays(7);

    private final Forget forget;

    ChooseRetention(Forget forget) {
        this.forget = forget;
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /// Empty when the words speak of something else.
    Optional<Answer> wished(Scene scene, String text) {
        if (STATE.matcher(text).matches()) {
            return Optional.of(
                    Answer.say(WordsOfRetention.state(scene.settings().retention())));
        }
        if (KEEP_ALL.matcher(text).matches()) {
            keep(scene, Retention.ALL);
            return Optional.of(Answer.say(WordsOfRetention.all()));
        }
        var fade = FADE.matcher(text);
        return fade.matches() ? Optional.of(ask(scene, text, read(String.valueOf(fade.group(1))))) : Optional.empty();
    }

    private static Retention read(String years) {
        return Objects.requireNonNull(YEARS.get(years.toLowerCase(Locale.ROOT)));
    }

    /// What is old enough already is named before it goes.
    private Answer ask(Scene scene, String text, Retention wanted) {
        var fading = scene.book().olderThan(firstKept(wanted, scene.today()));
        if (fading.isNothing()) {
            keep(scene, wanted);
            return Answer.say(WordsOfRetention.fades(wanted));
        }
        var question = new Question(
                EntryId.fresh(),
                Question.Kind.RETENTION,
                text,
                String.valueOf(wanted.years()),
                scene.now().toInstant());
        scene.turn().keep(question);
        return Answer.say(WordsOfRetention.confirm(question, wanted, fading));
    }

    Answer confirmed(Scene scene, Question question) {
        var wanted = Retention.ofYears(Integer.parseInt(question.about())).orElseThrow();
        keep(scene, wanted);
        fade(scene.turn(), wanted, scene.today());
        return Answer.instead(WordsOfRetention.fades(wanted));
    }

    private static void keep(Scene scene, Retention wanted) {
        var settings = scene.settings().retaining(wanted);
        scene.turn().keep(settings);
        set(scene.turn(), settings, scene.now().toInstant());
    }

    static void set(Turn turn, Settings settings, Instant now) {
        if (settings.retention() == Retention.ALL) {
            turn.unset(Alarm.Kind.FADE, "");
        } else {
            turn.set(Alarm.of(Alarm.Kind.FADE, now.plus(ROUND)));
        }
    }

    void ring(Turn turn, Instant now) {
        turn.settings().ifPresent(settings -> {
            fade(turn, settings.retention(), now.atZone(settings.zone()).toLocalDate());
            set(turn, settings, now);
        });
    }

    private void fade(Turn turn, Retention retention, LocalDate today) {
        retention.since(today).ifPresent(day -> {
            if (!turn.book().olderThan(day).isNothing()) {
                turn.book().fade(day);
                turn.forgetAnswers(Answer.say(Words.gone()));
                forget.whatIsKept(turn.book());
            }
        });
    }

    private static LocalDate firstKept(Retention wanted, LocalDate today) {
        return wanted.since(today).orElseThrow();
    }
}
