package kith.coaching;

import java.util.Set;

/// Something that a draft asks of its reader: `head` are the asking words, `sentence` the whole of it;
/// `wish` tells that it is only hinted at (“I need …”).
record Request(Sentence sentence, Phrases.Match head, Kind kind, boolean wish) {
    private static final Set<String> FURTHER = Set.of("also", "too", "besides", "plus", "moreover", "secondly");
    private static final Set<String> STEPS = Set.of("text", "tell", "let", "ping", "mark");

    enum Kind {
        MEETING,
        INTRODUCTION,
        REFERRAL,
        SALE,
        SIZEABLE_FAVOUR,
        NUMBERS,
        FAVOUR;

        /// Costs the reader more than a few minutes or some of their good name.
        boolean sizeable() {
            return this == INTRODUCTION || this == REFERRAL || this == SALE || this == SIZEABLE_FAVOUR;
        }
    }

    /// Only asks for help with what is asked for beside it.
    boolean general() {
        return head.sentence().tokens().subList(head.from(), head.to()).stream().anyMatch(token -> token.is("help"));
    }

    /// Speaks of what both would do ("could we meet").
    boolean joint() {
        return head.sentence().tokens().subList(head.from(), head.to()).stream().anyMatch(token -> token.is("we"));
    }

    /// Said to come on top of another ask.
    boolean further() {
        return sentence.tokens().stream().anyMatch(token -> FURTHER.contains(token.word()));
    }

    /// The last step of the ask before it: “look at it and tell me what you see”.
    boolean step() {
        var tokens = sentence.tokens();
        int verb = tokens.get(head.from()).is("and") ? head.from() + 1 : head.from();
        return verb > 1
                && tokens.get(verb - 1).is("and")
                && STEPS.contains(tokens.get(verb).word());
    }

    Span span() {
        return new Span(head.start(), head.end());
    }

    /// Stands as a choice or a smaller fallback beside the ask before it.
    boolean alternative() {
        var tokens = sentence.tokens();
        int from = head.from();
        return (from > 0 && tokens.get(from - 1).is("or"))
                || (from > 1 && tokens.get(from - 2).is("or"))
                || tokens.get(from).is("or")
                || tokens.getFirst().is("or");
    }
}
