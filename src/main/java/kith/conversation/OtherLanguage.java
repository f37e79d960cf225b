package kith.conversation;

import java.util.Locale;
import java.util.Optional;
import kith.language.TellLanguage;
import kith.wording.Speaking;
import kith.wording.Wordings;

/// Answers who writes in another language, in that language where Kith speaks it; what it reads is English alone.
final class OtherLanguage {
    private final TellLanguage tell = new TellLanguage();
    private final Wordings wordings;

    OtherLanguage(Wordings wordings) {
        this.wordings = wordings;
    }

    /// To a text that nothing could be made of; empty where it may be English.
    Optional<Reply> reply(String text) {
        return tell.other(text).map(this::reply);
    }

    /// To a text that is surely not English: what could be made of it would be a guess at names.
    Optional<Reply> instead(String text) {
        return tell.surelyOther(text).map(this::reply);
    }

    private Reply reply(Locale language) {
        return Wordings.LANGUAGES.contains(language.getLanguage())
                ? Speaking.in(wordings.of(language), () -> WordsOfLanguage.onlyEnglish(language))
                : WordsOfLanguage.onlyEnglish(language);
    }
}
