package kith.conversation;

import java.util.List;
import kith.people.EntryId;
import kith.people.PersonId;
import org.jspecify.annotations.Nullable;

/// What was told of the people of one book, to be searched by its words.
sealed interface Notes permits NotesIndex, PlainNotes {
    /// An entry about `person` that has the words; their own record where `entry` is null.
    record Hit(PersonId person, @Nullable EntryId entry, double score) {}

    /// What fits `wanted`, best first and newest first among equals; only about one person unless `only` is null.
    List<Hit> find(String wanted, @Nullable PersonId only, int most);

    /// Whether slips of the finger and all forms of a word are seen.
    boolean thorough();
}
