package kith.coaching;

/// Something that a draft asks of its reader: `head` are the asking words, `sentence` the whole of it;
/// `wish` tells that it is only hinted at (“I need …”).
record Request(Sentence sentence, Phrases.Match head, Kind kind, boolean wish) {
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
