package kith.conversation;

import java.util.Optional;
import java.util.regex.Pattern;

/// The receipt: what is kept of a member, what a language model was sent, who else could read along.
final class ShowPrivacy {
    static final int AT_ONCE = 10;

    private static final Pattern ASKED = Pattern.compile(
            "privacy(?: receipt)?|what do you (?:know|keep|store|have) (?:about|of|on) me[?]?|(?:what|which) data do you"
                    + " (?:keep|store|have)(?: (?:about|of|on) me)?[?]?|who (?:can|could) (?:read|see) (?:this|it|my"
                    + " (?:notes|book|data))[?]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENT = Pattern.compile(
            "privacy sent(?: (\\d{1,6}))?|what (?:was|did you) sen[td] to the (?:language )?model[?]?",
            Pattern.CASE_INSENSITIVE);

    private final boolean model;

    /// `model` when whoever runs this Kith has set a language model up.
    ShowPrivacy(boolean model) {
        this.model = model;
    }

    /// Empty when the words speak of something else.
    Optional<Answer> wished(Scene scene, String text) {
        var sent = SENT.matcher(text);
        if (sent.matches()) {
            var page = Optional.ofNullable(sent.group(1)).map(Integer::parseInt).orElse(1);
            return Optional.of(sent(scene, Math.max(1, page)));
        }
        return ASKED.matcher(text).matches() ? Optional.of(receipt(scene)) : Optional.empty();
    }

    private Answer receipt(Scene scene) {
        var turn = scene.turn();
        return Answer.say(WordsOfPrivacy.receipt(
                turn.inventory(), turn.exported(), scene.settings(), model, turn.sentToModel(), scene.now()));
    }

    Answer page(Scene scene, String number) {
        return number.matches("\\d{1,6}")
                ? sent(scene, Math.max(1, Integer.parseInt(number)))
                : Answer.say(Words.gone());
    }

    private Answer sent(Scene scene, int page) {
        var turn = scene.turn();
        var some = turn.sentToModel((page - 1) * AT_ONCE, AT_ONCE);
        return Answer.say(WordsOfPrivacy.sent(some, turn.sentToModel(), page, scene.now()));
    }
}
