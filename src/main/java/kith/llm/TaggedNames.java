package kith.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kith.language.Known;

/// Mentions, links and addresses, and words that look like placeholders.
final class TaggedNames {
    static final Pattern MENTION = Pattern.compile("<@(?<user>\\w+)(?:\\|[^>]*)?>");
    private static final Pattern OPAQUE = Pattern.compile(
            "<[^<>\\s][^<>]*>|https?://\\S+|[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+|@\\w+|" + Hidden.PLACEHOLDER);

    List<Span> in(String text, List<Known> known) {
        var spans = new ArrayList<Span>();
        var mentions = MENTION.matcher(text);
        while (mentions.find()) {
            var user = mentions.group("user");
            var whom = known.stream()
                    .filter(each -> each.chatUser() != null && each.chatUser().equals(user))
                    .map(Known::id)
                    .toList();
            spans.add(new Span(mentions.start(), mentions.end(), Span.Kind.PERSON, whom));
        }
        var others = OPAQUE.matcher(text);
        while (others.find()) {
            var span = new Span(others.start(), others.end(), Span.Kind.OTHER, List.of());
            spans.addAll(span.without(spans));
        }
        return spans;
    }
}
