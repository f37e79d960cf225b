package kith.people;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody in a book. `quietUntil` is the first day on which they may be suggested again;
/// `letGo` counts how often the owner let them go; whoever is archived is found, but never suggested.
@RecordBuilder
public record Person(
        PersonId id,
        String name,
        List<String> aliases,
        @Nullable String chatUser,
        Relation relation,
        @Nullable String role,
        boolean decisionMaker,
        Circle circle,
        @Nullable LocalDate connectedOn,
        @Nullable LocalDate quietUntil,
        int letGo,
        List<String> tags,
        boolean archived)
        implements Entry, PersonBuilder.With {

    public Person {
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A person needs a name.");
        }
    }

    /// Somebody of whom only the name is known.
    public static Person called(PersonId id, String name) {
        return new Person(
                id, name, List.of(), null, Relation.OTHER, null, false, Circle.WIDER, null, null, 0, List.of(), false);
    }

    public Person letGoOnceMore(LocalDate quietUntil) {
        return with().letGo(letGo + 1).quietUntil(quietUntil).build();
    }

    /// Neither put off nor let go any more.
    public Person back() {
        return with().quietUntil(null).letGo(0).archived(false).build();
    }

    /// Also found by `alias`.
    public Person alsoCalled(String alias) {
        var also = new ArrayList<>(aliases);
        also.add(alias);
        return withAliases(also);
    }

    /// With the names of a record that was about the same person.
    public Person joinedWith(Person same) {
        var also = new ArrayList<>(aliases);
        also.add(same.name);
        also.addAll(same.aliases);
        return with().aliases(also)
                .chatUser(chatUser == null ? same.chatUser : chatUser)
                .role(role == null ? same.role : role)
                .build();
    }

    /// Renamed; the former name stays as an alias, so that old habits still find them.
    public Person renamed(String better) {
        return alsoCalled(name).withName(better);
    }

    /// With what a change from `before` to `after` changes, and nothing else: other changes may have come between.
    public Person following(Person before, Person after) {
        return new Person(
                id,
                next(name, before.name, after.name),
                next(aliases, before.aliases, after.aliases),
                after(chatUser, before.chatUser, after.chatUser),
                next(relation, before.relation, after.relation),
                after(role, before.role, after.role),
                next(decisionMaker, before.decisionMaker, after.decisionMaker),
                next(circle, before.circle, after.circle),
                after(connectedOn, before.connectedOn, after.connectedOn),
                after(quietUntil, before.quietUntil, after.quietUntil),
                next(letGo, before.letGo, after.letGo),
                next(tags, before.tags, after.tags),
                next(archived, before.archived, after.archived));
    }

    private static <T> T next(T now, T before, T after) {
        return before.equals(after) ? now : after;
    }

    private static <T> @Nullable T after(@Nullable T now, @Nullable T before, @Nullable T after) {
        return Objects.equals(before, after) ? now : after;
    }

    @Override
    public List<PersonId> people() {
        return List.of(id);
    }
}
