package kith.coaching;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells a message that informs about a shared matter, with names, figures and terms of the trade, from one that could
/// go to anybody. Ordinary mail at work is such: it speaks of the writer's doings and yet is no letter about the
/// writer.
final class Business {
    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "i");

    private final int most;

    /// Takes a message for business from this many different names, figures and terms.
    Business(int most) {
        this.most = most;
    }

    boolean in(Letter letter) {
        var found = new HashSet<String>();
        for (var sentence : letter.body()) {
            var tokens = sentence.tokens();
            for (int at = 0; at < tokens.size(); at++) {
                if (term(tokens, at) && !reader(letter, tokens.get(at))) {
                    found.add(tokens.get(at).word());
                }
            }
        }
        return found.size() >= most;
    }

    private static boolean term(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (token.kind() == Token.Kind.NUMBER) {
            return token.word().length() > 1;
        }
        boolean figure = token.kind() == Token.Kind.WORD && token.word().chars().anyMatch(Character::isDigit);
        boolean named = token.capitalised()
                && !CALENDAR.contains(token.word())
                && at > 0
                && !tokens.get(at - 1).mark();
        return figure || named;
    }

    private static boolean reader(Letter letter, Token token) {
        return Optional.ofNullable(letter.bond())
                .filter(bond -> (bond.to().name() + " " + bond.to().role())
                        .toLowerCase(Locale.ROOT)
                        .contains(token.word()))
                .isPresent();
    }
}
