package kith.coaching;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kith.people.TalkKind;

/// What the book's talks add to a sentence of advice: how long the two have been silent, and how they usually talk.
final class HistoryWords {
    /// Months without a talk from which on silence is worth a word.
    private static final long LONG_SILENCE = 6;

    private static final long YEARS = 24;

    /// The sentence with what the history adds to it.
    String with(String sentence, Letter letter, Bond bond) {
        return silence(letter, bond)
                .or(() -> way(bond))
                .map(more -> sentence.substring(0, sentence.length() - 1) + "; " + more + ".")
                .orElse(sentence);
    }

    /// Where to ask, for two who nearly always talk and seldom write.
    String place(String sentence, Bond bond) {
        return bond.usualWay()
                .flatMap(HistoryWords::aloud)
                .map(how -> sentence.substring(0, sentence.length() - 1) + ", " + how + ".")
                .orElse(sentence);
    }

    private static Optional<String> silence(Letter letter, Bond bond) {
        return bond.lastTalked()
                .map(last -> ChronoUnit.MONTHS.between(last, bond.today()))
                .filter(months -> months >= LONG_SILENCE)
                .map(months -> "you last talked %s ago%s"
                        .formatted(span(months), opensWithAsk(letter) ? ", and this opens with an ask" : ""));
    }

    private static boolean opensWithAsk(Letter letter) {
        return letter.body().stream().findFirst().filter(letter::asksIn).isPresent();
    }

    private static Optional<String> way(Bond bond) {
        return bond.usualWay().map(kind -> switch (kind) {
            case MEETING -> "you two nearly always meet in person, so in writing it comes out of the blue";
            case CALL -> "you two nearly always talk on the phone, so in writing it comes out of the blue";
            case MESSAGE -> "you two nearly always trade short messages";
            case EMAIL -> "you two know each other nearly only by mail";
            case OTHER -> "";
        });
    }

    private static Optional<String> aloud(TalkKind kind) {
        return switch (kind) {
            case MEETING -> Optional.of("face to face as you usually do");
            case CALL -> Optional.of("on the phone as you usually do");
            default -> Optional.empty();
        };
    }

    static String span(long months) {
        return months < YEARS ? "%d months".formatted(months) : "%d years".formatted(months / 12);
    }
}
