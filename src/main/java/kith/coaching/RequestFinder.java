package kith.coaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Finds what a sentence asks for, by construction: a question with a modal verb, a wish, an imperative.
final class RequestFinder {
    private static final Set<String> COMMANDING = Set.of(":", ";", "–", "—", ")", "please", "so", "then");

    private static final Set<String> STEPS =
            Set.of("and", "or", "then", "if", "acceptable", "possible", "necessary", "it", "them", "please");
    private static final int BRIEF = 2;
    private static final double VAGUE = 0.7;
    private static final double ASK = 0.8;

    private final Phrases asks;
    private final Phrases imperatives;
    private final Phrases listed;
    private final Phrases wishes;
    private final Phrases hints;
    private final Phrases meetings;
    private final Phrases notAsks;
    private final RequestKinds kinds;

    RequestFinder(Lexicon lexicon) {
        asks = lexicon.group("ask");
        listed = lexicon.group("listed");
        imperatives = lexicon.group("imperative");
        wishes = lexicon.group("wish");
        hints = lexicon.groups("vague", "numbers", "numbers-trade");
        meetings = lexicon.group("meeting");
        notAsks = lexicon.group("not-ask");
        kinds = new RequestKinds(lexicon);
    }

    /// What the sentence asks; where no words of asking are found but an ask is clearly heard, the whole of it.
    List<Request> in(Sentence sentence, Tones tones) {
        var found = in(sentence);
        boolean vague = tones.chance(sentence, Tone.VAGUE) >= VAGUE;
        boolean heard = vague || tones.chance(sentence, Tone.ASK) >= ASK;
        if (!found.isEmpty() || !heard || notAsks.in(sentence)) {
            return found;
        }
        var whole = Phrases.Match.whole(sentence);
        return List.of(new Request(
                sentence,
                whole,
                kinds.of(whole, whole.to(), meetings),
                vague ? Request.Manner.HINT : Request.Manner.WISH));
    }

    private List<Request> in(Sentence sentence) {
        if (!sentence.body()) {
            return List.of();
        }
        var heads = new ArrayList<>(asks.all(sentence));
        addApart(heads, meetings.all(sentence));
        addCommands(sentence, heads);
        if (!heads.isEmpty()) {
            int first = heads.stream().mapToInt(Phrases.Match::from).min().orElse(0);
            addApart(
                    heads,
                    listed.all(sentence).stream()
                            .filter(each -> each.from() > first)
                            .toList());
        }
        var plain = List.copyOf(heads);
        addApart(heads, wishes.all(sentence));
        var meant = List.copyOf(heads);
        addApart(heads, hints.all(sentence));
        notAsks.all(sentence).forEach(not -> heads.removeIf(head -> overlap(head, not)));
        heads.sort(Comparator.comparingInt(Phrases.Match::from));
        for (int i = heads.size() - 1; i > 0; i--) {
            if (same(sentence, heads.get(i - 1), heads.get(i))) {
                heads.remove(i);
            }
        }
        var requests = new ArrayList<Request>();
        for (int i = 0; i < heads.size(); i++) {
            int until = i + 1 < heads.size()
                    ? heads.get(i + 1).from()
                    : sentence.tokens().size();
            var head = heads.get(i);
            requests.add(new Request(sentence, head, kinds.of(head, until, meetings), manner(head, plain, meant)));
        }
        return requests;
    }

    private static Request.Manner manner(Phrases.Match head, List<Phrases.Match> plain, List<Phrases.Match> meant) {
        if (plain.contains(head)) {
            return Request.Manner.OUTRIGHT;
        }
        return meant.contains(head) ? Request.Manner.WISH : Request.Manner.HINT;
    }

    /// An imperative asks at the head of a sentence or after a colon, and elsewhere only beside another ask.
    private void addCommands(Sentence sentence, List<Phrases.Match> heads) {
        for (var command : imperatives.all(sentence)) {
            boolean leads = sentence.tokens().subList(0, command.from()).stream()
                            .noneMatch(Token::wordlike)
                    || (command.from() > 0
                            && COMMANDING.contains(
                                    sentence.tokens().get(command.from() - 1).word()));
            boolean joins = command.from() > 0
                    && sentence.tokens().get(command.from() - 1).is(",")
                    && sentence.tokens().subList(0, command.from()).stream()
                            .noneMatch(token -> token.is("i") || token.is("we"));
            if (leads || joins || heads.stream().anyMatch(head -> head.from() < command.from())) {
                addApart(heads, List.of(command));
            }
        }
    }

    private static void addApart(List<Phrases.Match> heads, List<Phrases.Match> more) {
        more.stream()
                .filter(match -> heads.stream().noneMatch(head -> overlap(head, match)))
                .toList()
                .forEach(heads::add);
    }

    /// One ask in two steps, such as “sign and return”.
    private static boolean same(Sentence sentence, Phrases.Match one, Phrases.Match next) {
        boolean brief = one.to() - one.from() <= BRIEF && next.to() - next.from() <= BRIEF;
        return one.to() == next.from()
                || (brief
                        && one.to() < next.from()
                        && sentence.tokens().subList(one.to(), next.from()).stream()
                                .allMatch(token -> STEPS.contains(token.word())));
    }

    private static boolean overlap(Phrases.Match one, Phrases.Match other) {
        return one.from() < other.to() && other.from() < one.to();
    }
}
