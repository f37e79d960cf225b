package kith.coaching;

/// Tells what kind of thing a request asks for, by the words of its clause.
final class RequestKinds {
    private final Phrases numbers;
    private final Phrases referrals;
    private final Phrases introductions;
    private final Phrases sales;
    private final Phrases sizeable;
    private final Phrases meeting;

    RequestKinds(Lexicon lexicon) {
        numbers = lexicon.group("ask-numbers");
        referrals = lexicon.group("ask-referral");
        introductions = lexicon.group("ask-introduction");
        sales = lexicon.group("ask-sale");
        sizeable = lexicon.group("ask-sizeable");
        meeting = lexicon.group("ask-meeting");
    }

    /// Something that both would do.
    private static boolean joint(Phrases.Match head) {
        return head.sentence().tokens().subList(head.from(), head.to()).stream().anyMatch(token -> token.is("we"));
    }

    /// The kind of the request that begins with `head` and reaches to the token `until`.
    Request.Kind of(Phrases.Match head, int until, Phrases meetings) {
        var whole = head.sentence();
        var tokens = whole.tokens().subList(head.from(), Math.max(until, head.to()));
        var part = new Sentence(head.start(), tokens.getLast().end(), tokens, Sentence.Part.BODY);
        if (numbers.in(part)) {
            return Request.Kind.NUMBERS;
        }
        if (referrals.in(part)) {
            return Request.Kind.REFERRAL;
        }
        if (introductions.in(part)) {
            return Request.Kind.INTRODUCTION;
        }
        if (sales.in(part)) {
            return Request.Kind.SALE;
        }
        if (sizeable.in(part)) {
            return Request.Kind.SIZEABLE_FAVOUR;
        }
        return meeting.in(part) || meetings.in(part) || joint(head) ? Request.Kind.MEETING : Request.Kind.FAVOUR;
    }
}
