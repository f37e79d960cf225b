package kith.coaching;

/// Something that a draft asks of its reader: `head` are the asking words, `sentence` the whole of it.
record Request(Sentence sentence, Phrases.Match head, Kind kind) {
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

    Span span() {
        return new Span(head.start(), head.end());
    }
}
