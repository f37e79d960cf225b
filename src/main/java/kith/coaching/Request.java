package kith.coaching;

import java.util.List;
import java.util.Set;

/// Something that a draft asks of its reader: `head` are the asking words, `sentence` the whole of it;
/// `manner` how plainly it is asked.
record Request(Sentence sentence, Phrases.Match head, Kind kind, Manner manner) {
    private static final Set<String> FURTHER = Set.of("also", "too", "besides", "plus", "moreover", "secondly");
    private static final Set<String> STEPS = Set.of("text", "tell", "let", "ping", "mark");

    private static final Set<String> ANSWERS = Set.of("let", "advise", "reply", "respond", "answer", "shout", "holler");
    private static final Set<String> WRITER = Set.of("i", "we");
    private static final Set<String> HELPING = Set.of("you", "please", "kindly", "to", "any", "for", "your");
    private static final Set<String> PRONOUNS = Set.of("it", "them", "these", "those");

    enum Manner {
        /// A question or a command.
        OUTRIGHT,
        /// What the writer lacks, hopes or would be glad of (“I need …”).
        WISH,
        /// Leaves open what is asked, or asks for a count.
        HINT
    }

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
        var tokens = head.sentence().tokens();
        for (int at = Math.max(head.from(), 1); at < head.to(); at++) {
            if (tokens.get(at).is("help") && HELPING.contains(tokens.get(at - 1).word())) {
                return true;
            }
        }
        return false;
    }

    /// Speaks of what both would do ("could we meet").
    boolean joint() {
        return head.sentence().tokens().subList(head.from(), head.to()).stream().anyMatch(token -> token.is("we"));
    }

    /// Said to come on top of another ask.
    boolean further() {
        var tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            boolean more = FURTHER.contains(tokens.get(at).word())
                    || (at > 0
                            && tokens.get(at).is("well")
                            && tokens.get(at - 1).is("as"));
            if (more && !instead(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /// “A page number would also do” offers a smaller thing instead.
    private static boolean instead(List<Token> tokens, int at) {
        return at > 1
                && tokens.get(at - 1).is("would")
                && !WRITER.contains(tokens.get(at - 2).word());
    }

    /// The last step of the ask before it: “look at it and tell me what you see”.
    boolean step() {
        var tokens = sentence.tokens();
        int verb = tokens.get(head.from()).is("and") ? head.from() + 1 : head.from();
        return verb > 1
                && tokens.get(verb - 1).is("and")
                && STEPS.contains(tokens.get(verb).word());
    }

    boolean wish() {
        return manner != Manner.OUTRIGHT;
    }

    /// Only asks to be answered, which comes with whatever else is asked.
    boolean answer() {
        return head.sentence().tokens().subList(head.from(), head.to()).stream()
                .anyMatch(token -> ANSWERS.contains(token.word()));
    }

    /// Neither a choice, nor a step, nor a plea for help with what is asked for beside it.
    boolean apart() {
        return manner != Manner.HINT && !alternative() && !step() && !general() && (further() || !same());
    }

    /// Goes on about the thing asked for before: “send it back”, “copy them”.
    private boolean same() {
        var tokens = sentence.tokens();
        int next = head.to();
        return PRONOUNS.contains(tokens.get(next - 1).word())
                || (next < tokens.size() && PRONOUNS.contains(tokens.get(next).word()));
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
