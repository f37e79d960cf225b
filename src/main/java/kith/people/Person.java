package kith.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody in a book. `quietUntil` is the first day on which they may be suggested again;
/// `letGo` counts how often the owner let them go; whoever is archived is found, but never suggested.
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
        implements Entry {

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

    public Person connectedOn(LocalDate day) {
        return new Person(
                id,
                name,
                aliases,
                chatUser,
                relation,
                role,
                decisionMaker,
                circle,
                day,
                quietUntil,
                letGo,
                tags,
                archived);
    }

    public Person quietUntil(@Nullable LocalDate day) {
        return new Person(
                id,
                name,
                aliases,
                chatUser,
                relation,
                role,
                decisionMaker,
                circle,
                connectedOn,
                day,
                letGo,
                tags,
                archived);
    }

    public Person letGoOnceMore(LocalDate quietUntil) {
        return new Person(
                id,
                name,
                aliases,
                chatUser,
                relation,
                role,
                decisionMaker,
                circle,
                connectedOn,
                quietUntil,
                letGo + 1,
                tags,
                archived);
    }

    /// Neither put off nor let go any more.
    public Person back() {
        return new Person(
                id, name, aliases, chatUser, relation, role, decisionMaker, circle, connectedOn, null, 0, tags, false);
    }

    public Person inChatAs(String user) {
        return new Person(
                id,
                name,
                aliases,
                user,
                relation,
                role,
                decisionMaker,
                circle,
                connectedOn,
                quietUntil,
                letGo,
                tags,
                archived);
    }

    public Person in(Circle nearer) {
        return new Person(
                id,
                name,
                aliases,
                chatUser,
                relation,
                role,
                decisionMaker,
                nearer,
                connectedOn,
                quietUntil,
                letGo,
                tags,
                archived);
    }

    public Person working(String as) {
        return new Person(
                id,
                name,
                aliases,
                chatUser,
                relation,
                as,
                decisionMaker,
                circle,
                connectedOn,
                quietUntil,
                letGo,
                tags,
                archived);
    }

    public Person archive() {
        return new Person(
                id,
                name,
                aliases,
                chatUser,
                relation,
                role,
                decisionMaker,
                circle,
                connectedOn,
                quietUntil,
                letGo,
                tags,
                true);
    }

    public Person as(Relation other) {
        return new Person(
                id,
                name,
                aliases,
                chatUser,
                other,
                role,
                decisionMaker,
                circle,
                connectedOn,
                quietUntil,
                letGo,
                tags,
                archived);
    }

    public Person tagged(List<String> with) {
        return new Person(
                id,
                name,
                aliases,
                chatUser,
                relation,
                role,
                decisionMaker,
                circle,
                connectedOn,
                quietUntil,
                letGo,
                with,
                archived);
    }

    /// With the names of a record that was about the same person.
    public Person alsoCalled(Person same) {
        var also = new ArrayList<>(aliases);
        also.add(same.name);
        also.addAll(same.aliases);
        return new Person(
                id,
                name,
                also,
                chatUser == null ? same.chatUser : chatUser,
                relation,
                role == null ? same.role : role,
                decisionMaker,
                circle,
                connectedOn,
                quietUntil,
                letGo,
                tags,
                archived);
    }

    /// Renamed; the former name stays as an alias, so that old habits still find them.
    public Person named(String better) {
        var also = new ArrayList<>(aliases);
        also.add(name);
        return new Person(
                id,
                better,
                also,
                chatUser,
                relation,
                role,
                decisionMaker,
                circle,
                connectedOn,
                quietUntil,
                letGo,
                tags,
                archived);
    }

    @Override
    public List<PersonId> people() {
        return List.of(id);
    }
}
