package kith.language;

import java.util.Set;

/// Messages spoken into a phone: without punctuation, or with its names for words.
final class Dictated {
    private static final int SHORT = 12;
    private static final int LEAST = 3;

    /// Words after which the same clause goes on with a subject of its own.
    private static final Set<String> LEADS = Set.of(
            "that", "if", "when", "what", "who", "whom", "where", "how", "why", "whether", "which", "and", "or", "but",
            "than", "as", "while", "because", "since", "before", "after", "until", "so", "then", "once", "till",
            "think", "thought", "know", "knew", "hope", "guess", "believe", "wish", "sure", "glad");

    private final Verbs verbs;
    private final Beginnings beginnings;

    Dictated(Verbs verbs, Beginnings beginnings) {
        this.verbs = verbs;
        this.beginnings = beginnings;
    }

    /// Whether a longer message has no punctuation.
    static boolean is(Text text) {
        return text.size() >= SHORT
                && text.tokens().stream()
                        .noneMatch(token -> token.kind() == Token.Kind.BREAK
                                || token.is(".")
                                || token.is(",")
                                || token.is(";")
                                || token.is(":")
                                || token.is("!")
                                || token.is("?"));
    }

    /// `she got the grant period her kid …`, `… saturday new paragraph`: part of a sign that was said.
    static boolean stops(Scene scene, int i) {
        return switch (scene.norm(i)) {
            case "period" -> !Whereabouts.determiner(scene.norm(i - 1));
            case "comma" -> true;
            case "new" -> scene.is(i + 1, "paragraph") || scene.is(i + 1, "line");
            case "paragraph", "line" -> scene.is(i - 1, "new");
            case "full" -> scene.is(i + 1, "stop");
            case "stop" -> scene.is(i - 1, "full");
            default -> false;
        };
    }

    /// `she's done with consulting | she's opening a kiln`: a new subject with its verb, and nothing between.
    boolean breaks(Scene scene, int i, int from) {
        var before = scene.norm(i - 1);
        return i - from >= LEAST
                && Beginnings.pronoun(scene.norm(i))
                && !LEADS.contains(before)
                && !said(before)
                && !(scene.named(i - 1) && said(scene.norm(i - 2)))
                && beginnings.begins(scene, i);
    }

    private boolean said(String word) {
        return verbs.is(word, "say") || verbs.is(word, "promise") || LEADS.contains(word);
    }
}
