package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
                    case MEMBER -> Words.A_MEMBER;
                    case CHANNEL -> Words.A_CHANNEL;
                    case PLAIN, BOLD, ITALIC, STRUCK -> each.text();
                })
                .collect(Collectors.joining());
    }
}
