package kith.coaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// One repair for each rule: edits the draft's own words, adds none but a visible gap or what the book knows.
final class Repairs {
    private static final int SHORT = 6;

    private final Cuts cuts;
    private final Calming calming;
    private final Phrases counts;
    private final Phrases praise;
    private final Phrases heaped;
    private final Phrases sales;
    private final Phrases pressure;
    private final Phrases selling;
    private final Phrases hype;
    private final Phrases gives;
    private final Gaps gaps;

    Repairs(Lexicon lexicon, Stems stems, Gaps gaps) {
        cuts = new Cuts(lexicon);
        calming = new Calming(lexicon, stems, gaps);
        counts = lexicon.groups("numbers", "numbers-trade");
        praise = lexicon.groups("flattery", "praise");
        heaped = lexicon.group("flattery");
        sales = lexicon.groups("sell", "hype-strong");
        selling = lexicon.group("selling");
        hype = new Phrases(List.of(lexicon.named("hype")));
        pressure = lexicon.groups("pressure", "blame");
        gives = lexicon.group("gives");
        this.gaps = gaps;
    }

    /// The text once the finding's cause is taken away, so far as one step can.
    String repair(Letter letter, Advice.Finding finding) {
        var span = new Span(finding.start(), finding.end());
        return switch (finding.rule()) {
            case "ask-too-soon" ->
                withoutAsks(letter, each -> sales.in(each) || heaped.in(each) || touches(each, span));
            case "no-give-yet" -> gaveFirst(letter);
            case "open-promise" -> Lines.added(letter, gaps.promiseLine(letter));
            case "pitch" -> without(letter, each -> sales.in(each) || hyped(each) || touches(each, span));
            case "about-me", "template" -> particular(letter, span);
            case "pressure" -> keepingAsk(letter, span, pressure);
            case "broadcast" -> calming.calm(letter, span);
            case "vague-ask" -> concrete(letter, span);
            case "many-asks" -> oneAsk(letter, span);
            case "too-long" -> shorter(letter);
            case "flattery" -> keepingAsk(letter, span, praise);
            case "numbers" -> without(letter, each -> counts.in(each) || touches(each, span));
            case "hostile" -> without(letter, each -> touches(each, span) || barbed(each));
            default -> without(letter, each -> touches(each, span));
        };
    }

    private String without(Letter letter, Predicate<Sentence> gone) {
        return cuts.without(letter, letter.body().stream().filter(gone).toList());
    }

    private String withoutAsks(Letter letter, Predicate<Sentence> more) {
        return cuts.withoutAsks(
                letter,
                letter.body().stream()
                        .filter(each -> letter.asksIn(each) || more.test(each))
                        .toList());
    }

    private boolean hyped(Sentence sentence) {
        return selling.in(sentence) && hype.in(sentence);
    }

    private static boolean touches(Sentence sentence, Span span) {
        return Span.of(sentence).touches(span);
    }

    /// Too short to say anything but the tone of the rest, or about the reader's person.
    private static boolean barbed(Sentence sentence) {
        return sentence.words() < SHORT
                || sentence.tokens().stream().anyMatch(token -> token.is("you") || token.is("your"));
    }

    private String gaveFirst(Letter letter) {
        var left = withoutAsks(letter, heaped::in);
        boolean gave = letter.body().stream().anyMatch(each -> gives.in(each) && !letter.asksIn(each));
        return gave ? left : Lines.addedTo(left, letter, gaps.giveLine());
    }

    private String particular(Letter letter, Span span) {
        boolean unfilled = letter.tokens().stream().anyMatch(token -> token.kind() == Token.Kind.FIELD);
        return unfilled ? calming.filled(letter, span) : Lines.begun(letter, gaps.gapLine(letter));
    }

    private String concrete(Letter letter, Span span) {
        var vague = letter.body().stream().filter(each -> touches(each, span)).findFirst();
        int cut = vague.map(each -> Cuts.clauseBefore(each, span)).orElse(0);
        var left = cut > 0
                ? Cuts.endedBefore(letter, vague.orElseThrow(), cut)
                : without(letter, each -> touches(each, span) || letter.asksIn(each));
        return left.contains(gaps.concreteAsk()) ? left : Lines.addedTo(left, letter, gaps.concreteAsk());
    }

    /// Drops the sentences of one tone; of one that asks as well, only the ask stays.
    private String keepingAsk(Letter letter, Span span, Phrases tone) {
        var asking = letter.requests().stream()
                .filter(ask -> touches(ask.sentence(), span) && !ask.span().touches(span))
                .findFirst();
        return asking.isPresent()
                ? Cuts.begunAt(
                        letter, asking.get().sentence(), asking.get().head().from(), span)
                : without(
                        letter,
                        each -> touches(each, span) || each.words() < 2 || (tone.in(each) && !letter.asksIn(each)));
    }

    /// One ask stays, a question rather than a demand or a sale; in the same sentence what follows it is cut off.
    private String oneAsk(Letter letter, Span span) {
        var asks = letter.separateAsks();
        if (asks.size() < 2) {
            return without(letter, each -> touches(each, span));
        }
        var kept = asks.stream()
                .filter(each -> each.sentence().question() && each.kind() != Request.Kind.SALE)
                .findFirst()
                .orElse(asks.getFirst());
        var next = asks.stream()
                .filter(each -> each.sentence().equals(kept.sentence())
                        && each.head().from() > kept.head().from())
                .findFirst();
        return next.isPresent()
                ? Cuts.unnumbered(Cuts.endedBefore(
                        letter, kept.sentence(), next.get().head().from()))
                : without(letter, each -> !each.equals(kept.sentence()) && letter.asksIn(each));
    }

    /// Without the sentences that the reader would miss least, as many as must go.
    private String shorter(Letter letter) {
        long left = letter.words();
        var gone = new ArrayList<Sentence>();
        var least = letter.body().stream()
                .sorted(Comparator.comparingLong(each -> weight(letter, each)))
                .toList();
        for (var sentence : least) {
            if (left > TooLong.most(letter.bond())) {
                gone.add(sentence);
                left -= sentence.words();
            }
        }
        return cuts.without(letter, gone);
    }

    private static long weight(Letter letter, Sentence sentence) {
        long asked = letter.asksIn(sentence) ? 1000 : 0;
        long theirs = sentence.tokens().stream()
                .filter(token ->
                        token.is("you") || token.is("your") || letter.world().holds(token))
                .count();
        long first = letter.body().getFirst().equals(sentence) ? 200 : 0;
        return asked + first + 100 * theirs + (sentence.question() ? 150 : 0) - sentence.words();
    }
}
