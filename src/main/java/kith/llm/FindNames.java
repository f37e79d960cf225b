package kith.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.language.Known;
import kith.language.Message;
import kith.language.Understand;
import kith.language.Who;

/// Where the rules see people: those new to the book, those of whom there are several, and those known whom a
/// nickname or a slip of the pen names.
final class FindNames {
    private static final int FEWEST_LETTERS = 2;

    private final Understand rules;

    FindNames(Understand rules) {
        this.rules = rules;
    }

    List<Span> in(Message message) {
        var spans = new ArrayList<Span>();
        var meaning = rules.read(message);
        for (var doubt : meaning.unsure()) {
            spans.addAll(occurrences(message.text(), doubt.mention(), doubt.candidates()));
        }
        for (var who : meaning.people()) {
            if (who instanceof Who.Newcomer(var name) && !name.startsWith("<")) {
                spans.addAll(occurrences(message.text(), name, List.of()));
            }
        }
        for (var known : message.known()) {
            if (meaning.people().contains(new Who.InBook(known.id()))) {
                spans.addAll(namesakes(message, known));
            }
        }
        return spans;
    }

    private static List<Span> occurrences(String text, String name, List<String> whom) {
        var spans = new ArrayList<Span>();
        var words = Word.all(name);
        var all = Word.all(text);
        for (int i = 0; !words.isEmpty() && i + words.size() <= all.size(); i++) {
            var here = all.subList(i, i + words.size());
            if (here.stream()
                    .map(Word::plain)
                    .toList()
                    .equals(words.stream().map(Word::plain).toList())) {
                spans.add(new Span(here.getFirst().start(), here.getLast().end(), Span.Kind.PERSON, whom));
            }
        }
        return spans;
    }

    /// Words that the rules take for `known` though they are no part of the name.
    private List<Span> namesakes(Message message, Known known) {
        var parts = new ArrayList<>(Word.all(known.name()));
        known.aliases().forEach(alias -> parts.addAll(Word.all(alias)));
        var literal = parts.stream().map(Word::plain).toList();
        return Word.all(message.text()).stream()
                .filter(word -> word.text().length() > FEWEST_LETTERS && !literal.contains(word.plain()))
                .filter(word -> names(word, message, known))
                .map(word -> new Span(word.start(), word.end(), Span.Kind.PERSON, List.of(known.id())))
                .toList();
    }

    private boolean names(Word word, Message message, Known known) {
        var alone = new Message("met " + word.text().toLowerCase(Locale.ROOT), message.now(), List.of(known));
        return rules.read(alone).people().contains(new Who.InBook(known.id()));
    }
}
