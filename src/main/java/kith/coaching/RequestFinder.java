package kith.coaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what a sentence asks for, by construction: a question with a modal verb, a wish, an imperative.
final class RequestFinder {
    private final Phrases asks;
    private final Phrases meetings;
    private final Phrases notAsks;
    private final RequestKinds kinds;

    RequestFinder(Lexicon lexicon) {
        asks = lexicon.group("ask");
        meetings = lexicon.group("meeting");
        notAsks = lexicon.group("not-ask");
        kinds = new RequestKinds(lexicon);
    }

    List<Request> in(Sentence sentence) {
        if (!sentence.body()) {
            return List.of();
        }
        var heads = new ArrayList<>(asks.all(sentence));
        meetings.all(sentence).stream()
                .filter(match -> heads.stream().noneMatch(head -> overlap(head, match)))
                .forEach(heads::add);
        notAsks.all(sentence).forEach(not -> heads.removeIf(head -> overlap(head, not)));
        heads.sort(Comparator.comparingInt(Phrases.Match::from));
        var requests = new ArrayList<Request>();
        for (int i = 0; i < heads.size(); i++) {
            int until = i + 1 < heads.size()
                    ? heads.get(i + 1).from()
                    : sentence.tokens().size();
            requests.add(new Request(sentence, heads.get(i), kinds.of(heads.get(i), until, meetings)));
        }
        return requests;
    }

    private static boolean overlap(Phrases.Match one, Phrases.Match other) {
        return one.from() < other.to() && other.from() < one.to();
    }
}
