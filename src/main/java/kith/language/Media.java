package kith.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Words that name a way to talk: nouns, and what leads to them.
final class Media {
    private static final Set<String> REMOTE = Set.of("on", "at", "to", "in", "during", "down");

    private final Lexicon lexicon;
    private final Map<TalkKind, Patterns> phrases = new EnumMap<>(TalkKind.class);

    Media(Resources resources, Lexicon lexicon, Verbs verbs) {
        this.lexicon = lexicon;
        var groups = resources.groups("contacts.txt");
        for (var kind : TalkKind.values()) {
            var name = "noun " + kind.name().toLowerCase(Locale.ROOT);
            phrases.put(kind, new Patterns(groups.getOrDefault(name, List.of()), lexicon, verbs));
        }
    }

    /// What the word at token `i` names, or the words from there on.
    @Nullable
    TalkKind noun(Scene scene, int i) {
        var self = scene.is(i, "note")
                && (scene.is(i + 1, "that") || scene.is(i + 2, "self") || scene.is(i + 2, "myself"));
        if (self || (scene.is(i, "exchange") && scene.is(i - 1, "in"))) {
            return null;
        }
        for (var way : phrases.entrySet()) {
            if (way.getValue().end(scene, i, scene.text().size()) > i) {
                return way.getKey();
            }
        }
        return noun(scene.norm(i));
    }

    private @Nullable TalkKind noun(String word) {
        if (lexicon.has("call", word)) {
            return TalkKind.CALL;
        }
        if (lexicon.has("email", word)) {
            return TalkKind.EMAIL;
        }
        if (lexicon.has("message", word)) {
            return TalkKind.MESSAGE;
        }
        if (lexicon.has("meeting", word)) {
            return TalkKind.MEETING;
        }
        return lexicon.has("chat", word) ? TalkKind.OTHER : null;
    }

    /// The way that a clause names, wherever it names it: `on the phone`, `via linkedin`, `over lunch`.
    @Nullable
    TalkKind medium(Scene scene, int from, int to, @Nullable TalkKind otherwise) {
        var found = otherwise;
        for (int i = from; i < to; i++) {
            var kind = scene.named(i) || scene.dated(i) != null || topic(scene.norm(i - 1)) || done(scene.norm(i + 1))
                    ? null
                    : noun(scene, i);
            if (found == TalkKind.MEETING && online(scene, i)) {
                return TalkKind.CALL;
            }
            if (kind == null) {
                continue;
            }
            if (kind == TalkKind.OTHER && written(scene, i)) {
                return TalkKind.MESSAGE;
            }
            if (led(scene.norm(i - 1)) && kind != TalkKind.MEETING && kind != TalkKind.OTHER) {
                return kind;
            }
            var platform = kind == TalkKind.CALL && found == TalkKind.MESSAGE && scene.is(i - 1, "on");
            found = platform ? found : stronger(found, kind, otherwise);
        }
        return found;
    }

    /// `over Bloomberg chat`, `via chat`
    private static boolean written(Scene scene, int i) {
        return scene.is(i, "chat")
                && (led(scene.norm(i - 1))
                        || (led(scene.norm(i - 2)) && scene.text().capital(i - 1)));
    }

    private static boolean topic(String before) {
        return before.equals("about") || before.equals("re") || before.equals("regarding") || before.equals("for");
    }

    /// `call me when you have a budget`, `only text him`: what to do, not what was done.
    private static boolean done(String after) {
        return after.equals("me") || after.equals("him") || after.equals("them") || after.equals("us");
    }

    static boolean led(String word) {
        return word.equals("by")
                || word.equals("via")
                || word.equals("over")
                || word.equals("per")
                || word.equals("through");
    }

    /// `Slack huddle` is a call, `zoom coffee` too; the first way named counts otherwise.
    private static @Nullable TalkKind stronger(@Nullable TalkKind found, TalkKind kind, @Nullable TalkKind otherwise) {
        if (found == null || found == TalkKind.OTHER || (found == TalkKind.MESSAGE && kind == TalkKind.CALL)) {
            return kind == TalkKind.OTHER && found != null ? found : kind;
        }
        var guessed = found == otherwise && found == TalkKind.MEETING;
        return guessed && kind != TalkKind.OTHER ? kind : found;
    }

    /// `met on zoom` is a call.
    TalkKind remote(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            var cue = scene.norm(i - 1);
            var kind = noun(scene, i);
            cue = Whereabouts.determiner(cue) ? scene.norm(i - 2) : cue;
            var within = REMOTE.contains(cue) || REMOTE.contains(scene.norm(i));
            if (kind == TalkKind.CALL && (led(cue) || within)) {
                return TalkKind.CALL;
            }
            if (online(scene, i) || (kind == TalkKind.CALL && timed(scene, i))) {
                return TalkKind.CALL;
            }
        }
        return TalkKind.MEETING;
    }

    /// `forwarded me the list on whatsapp`
    boolean messaged(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((scene.is(i - 1, "on") || led(scene.norm(i - 1)))
                    && !scene.named(i)
                    && noun(scene, i) == TalkKind.MESSAGE) {
                return true;
            }
        }
        return false;
    }

    /// `supervision with Ana, online`
    private static boolean online(Scene scene, int i) {
        return switch (scene.norm(i)) {
            case "online", "virtually", "remotely" -> true;
            case "virtual", "remote" -> !scene.text().word(i + 1);
            default -> false;
        };
    }

    /// `caught Ana between flights, 3 min call`
    private static boolean timed(Scene scene, int i) {
        return switch (scene.norm(i - 1)) {
            case "min", "mins", "minute", "minutes", "hour", "quick", "short", "brief", "long" -> true;
            default -> false;
        };
    }

    /// What somebody talked about, or the word that they gave.
    static boolean other(String before) {
        return before.equals("about") || before.equals("my") || before.equals("his") || before.equals("her");
    }
}
