package kith.llm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kith.language.Known;

/// Puts placeholders in the place of names: mentions and links, whom the caller found, whom the book knows, and
/// whatever else is written like a name. Where two overlap, the earlier of these wins.
final class HideNames {
    private final TaggedNames tagged = new TaggedNames();
    private final KnownNames names = new KnownNames();
    private final CapitalNames capitals;

    HideNames(PlainWords plain) {
        capitals = new CapitalNames(plain);
    }

    /// `found` are spans that are known to be names, beside those that `known` leads to.
    Hidden hide(String text, List<Known> known, List<Span> found) {
        var spans = new ArrayList<>(tagged.in(text, known));
        add(spans, found, text);
        add(spans, names.in(text, known), text);
        add(spans, capitals.in(text), text);
        spans.sort(Comparator.comparingInt(Span::start));
        return replace(text, spans);
    }

    private static void add(List<Span> spans, List<Span> more, String text) {
        for (var each : more) {
            for (var left : each.without(spans)) {
                var trimmed = left.trimmed(text);
                if (!trimmed.empty()) {
                    spans.add(trimmed);
                }
            }
        }
    }

    private static Hidden replace(String text, List<Span> spans) {
        var pieces = new ArrayList<Hidden.Piece>();
        var given = new Placeholders();
        int at = 0;
        for (var span : spans) {
            plain(pieces, text.substring(at, span.start()));
            var words = text.substring(span.start(), span.end());
            pieces.add(new Hidden.Piece(given.of(span, words), words));
            at = span.end();
        }
        plain(pieces, text.substring(at));
        return new Hidden(pieces, given.names());
    }

    private static void plain(List<Hidden.Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Hidden.Piece(text, text));
        }
    }
}
