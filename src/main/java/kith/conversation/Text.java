package kith.conversation;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kith.wording.Phrase;

/// A run of words with emphasis, free of any platform's markup: what a person typed can never turn into markup.
public record Text(List<Span> spans) {
    public enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        STRUCK,
        /// A member of the workspace: the text is their id, and the platform shows their name.
        MEMBER,
        /// A channel of the workspace, likewise by its id.
        CHANNEL
    }

    public record Span(String text, Style style) {}

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text plain(String text) {
        return new Text(List.of(new Span(text, Style.PLAIN)));
    }

    public static Text bold(String text) {
        return new Text(List.of(new Span(text, Style.BOLD)));
    }

    public static Text italic(String text) {
        return new Text(List.of(new Span(text, Style.ITALIC)));
    }

    public static Text struck(String text) {
        return new Text(List.of(new Span(text, Style.STRUCK)));
    }

    static Text member(String user) {
        return new Text(List.of(new Span(user, Style.MEMBER)));
    }

    static Text channel(String id) {
        return new Text(List.of(new Span(id, Style.CHANNEL)));
    }

    /// A sentence in the language of whoever reads it, as [kith.wording.Phrase] has it; a `Text` in a slot keeps what
    /// stands out in it.
    public static Text saying(@CompileTimeConstant String pattern, Object... slots) {
        var spans = new ArrayList<Span>();
        Phrase.write(pattern, List.of(slots), (each, style) -> {
            if (each instanceof Text text) {
                text.spans.forEach(span -> add(spans, span.style() == Style.PLAIN ? styled(span.text(), style) : span));
            } else {
                add(spans, styled(each.toString(), style));
            }
        });
        return new Text(spans);
    }

    private static Span styled(String text, kith.wording.Style style) {
        return new Span(
                text,
                switch (style) {
                    case PLAIN -> Style.PLAIN;
                    case BOLD -> Style.BOLD;
                    case ITALIC -> Style.ITALIC;
                });
    }

    /// As one with what stands before it, where both look alike.
    private static void add(List<Span> spans, Span span) {
        if (!spans.isEmpty()
                && spans.getLast().style() == span.style()
                && span.style() != Style.MEMBER
                && span.style() != Style.CHANNEL) {
            spans.set(spans.size() - 1, new Span(spans.getLast().text() + span.text(), span.style()));
        } else if (!span.text().isEmpty()) {
            spans.add(span);
        }
    }

    public Text and(String text) {
        return and(plain(text));
    }

    public Text and(Text more) {
        var all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Text(all);
    }

    /// The words alone.
    public String words() {
        return spans.stream()
                .map(each -> switch (each.style()) {
                    case MEMBER -> Words.aMember();
                    case CHANNEL -> Words.aChannel();
                    case PLAIN, BOLD, ITALIC, STRUCK -> each.text();
                })
                .collect(Collectors.joining());
    }
}
