package kith.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kith.language.Who;
import kith.people.Book;
import kith.people.NameKeys;
import kith.ranking.Profile;
import kith.ranking.Tie;
import org.jspecify.annotations.Nullable;

/// Offers people while a name is being typed: those with whom something happened by the beginnings of their names,
/// and those who are only listed by whole words, since names can't be found otherwise under their seal.
final class TypeAhead {
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 100;
    private static final String NEW = "new ";

    private final KnownTies known;
    private final FindPeople find;

    TypeAhead(KnownTies known, FindPeople find) {
        this.known = known;
        this.find = find;
    }

    /// With `orNew`, also somebody new of that very name.
    List<Form.Option> offered(Book book, String typed, boolean orNew) {
        var words = NameKeys.words(typed);
        var begun = known.in(book).all().stream()
                .map(Tie::profile)
                .filter(each -> begins(each.name(), words))
                .sorted(Comparator.comparing(
                                (Profile each) -> !NameKeys.plain(each.name()).startsWith(NameKeys.plain(typed)))
                        .thenComparing(each -> NameKeys.plain(each.name())))
                .map(each -> option(each.name(), each.company(), each.id().toString()));
        var listed = book.named(words).stream()
                .filter(each -> begins(each.name(), words))
                .map(each -> option(each.name(), each.role(), each.id().toString()));
        var options = new ArrayList<Form.Option>();
        var seen = new HashSet<String>();
        Stream.concat(begun, listed)
                .filter(each -> seen.add(each.value()))
                .limit(MOST)
                .forEach(options::add);
        if (orNew) {
            options.addAll(newcomer(typed));
        }
        return List.copyOf(options);
    }

    static List<Form.Option> newcomer(String typed) {
        var name = Clean.shortened(Clean.text(typed), LONGEST_NAME);
        return name.isEmpty() ? List.of() : List.of(new Form.Option(WordsOfTell.newcomer(name), NEW + name));
    }

    /// Who was picked of what was offered.
    Optional<Who> picked(Book book, String value) {
        return value.startsWith(NEW)
                ? Optional.of(new Who.Newcomer(value.substring(NEW.length())))
                : find.byId(book, value).map(each -> new Who.InBook(value));
    }

    private static Form.Option option(String name, @Nullable String beside, String id) {
        return new Form.Option(Clean.shortened(beside == null ? name : name + ", " + beside, LONGEST_NAME), id);
    }

    /// Whether each of the words begins one of the name's.
    private static boolean begins(String name, Set<String> words) {
        var own = NameKeys.words(name);
        return words.stream().allMatch(word -> own.stream().anyMatch(each -> each.startsWith(word)));
    }
}
