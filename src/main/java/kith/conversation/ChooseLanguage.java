package kith.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kith.people.Speech;
import kith.wording.Speaking;
import kith.wording.Wordings;
import org.jspecify.annotations.Nullable;

/// Takes in which language the member wants to read Kith.
final class ChooseLanguage {
    /// As the platform tells it.
    static final String AS_TOLD = "auto";

    private static final int LONGEST_NAME = 12;

    private final Wordings wordings;

    ChooseLanguage(Wordings wordings) {
        this.wordings = wordings;
    }

    /// What was written behind `language`; empty where that names none and speaks of something else.
    Optional<Answer> told(Scene scene, String name) {
        var wanted = plain(name);
        if (wanted.equals(AS_TOLD)) {
            return Optional.of(choose(scene, null));
        }
        var found = Wordings.LANGUAGES.stream()
                .map(Locale::of)
                .filter(each -> isCalled(each, wanted))
                .findFirst();
        return found.isPresent()
                ? Optional.of(choose(scene, found.get()))
                : name.length() <= LONGEST_NAME
                        ? Optional.of(Answer.say(
                                WordsOfLanguage.which(scene.settings().speech())))
                        : Optional.empty();
    }

    private static boolean isCalled(Locale language, String name) {
        return Stream.of(
                        language.getLanguage(),
                        language.getDisplayLanguage(Locale.ENGLISH),
                        language.getDisplayLanguage(language))
                .map(ChooseLanguage::plain)
                .anyMatch(name::equals);
    }

    /// Without accents, in lower case.
    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}|\\.$", "")
                .toLowerCase(Locale.ROOT);
    }

    private Answer choose(Scene scene, @Nullable Locale language) {
        var settings = scene.settings();
        var speech = new Speech(settings.speech().told(), language);
        scene.turn().keep(settings.spokenTo(speech));
        return Answer.say(Speaking.in(wordings.of(speech.locale()), () -> WordsOfLanguage.chosen(speech)));
    }
}
