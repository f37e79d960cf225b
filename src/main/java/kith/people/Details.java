package kith.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How somebody may be reached, each as it was written; nothing of it twice.
public record Details(List<String> emails, List<String> phones, List<String> urls) {
    public static final Details NONE = new Details(List.of(), List.of(), List.of());

    public Details {
        emails = distinct(emails, DetailKeys::email);
        phones = distinct(phones, DetailKeys::phone);
        urls = distinct(urls, DetailKeys::url);
    }

    public boolean isEmpty() {
        return emails.isEmpty() && phones.isEmpty() && urls.isEmpty();
    }

    /// With all of `other` that is not here already, in whatever spelling.
    public Details joinedWith(Details other) {
        return new Details(joined(emails, other.emails), joined(phones, other.phones), joined(urls, other.urls));
    }

    /// What tells a person apart, the same however it is written: addresses, whole phone numbers, profiles.
    public Set<String> keys() {
        return Stream.of(
                        emails.stream().map(DetailKeys::email),
                        urls.stream().filter(DetailKeys::isProfile).map(DetailKeys::url),
                        phones.stream().filter(DetailKeys::isWhole).map(DetailKeys::phone))
                .flatMap(each -> each)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static List<String> distinct(List<String> all, UnaryOperator<String> key) {
        if (all.isEmpty()) {
            return List.of();
        }
        var seen = new HashSet<String>();
        return all.stream().filter(each -> seen.add(key.apply(each))).toList();
    }
}
