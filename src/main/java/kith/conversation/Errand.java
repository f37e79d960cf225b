package kith.conversation;

import java.util.HashMap;
import java.util.Map;
import kith.people.EntryId;
import org.jspecify.annotations.Nullable;

/// Work that takes longer than an answer may, kept so that it goes on after a crash: `kind` is what is to be done next,
/// `to` where to report. Of an import: the `file`, by line who the doubtful ones are (a person's id, or
/// [#SOMEBODY_ELSE]),
/// how far it has come, and how many people came, were completed or left out so far. Its id is that of the step with
/// which it can
/// be taken back.
public record Errand(
        EntryId id,
        Kind kind,
        Address to,
        @Nullable SentFile file,
        Map<String, String> choices,
        int position,
        int came,
        int completed,
        int left,
        int attempts) {
    static final String SOMEBODY_ELSE = "-";

    public enum Kind {
        /// Fetch the file and look through it.
        FETCH,
        /// The member was shown what is in it, and says whether it is wanted.
        ASKED,
        /// Take it in, piece by piece.
        TAKE,
        /// Take a large import back.
        TAKE_BACK,
        /// Pack the whole book into a file.
        PACK
    }

    public Errand {
        choices = Map.copyOf(choices);
    }

    static Errand fetch(SentFile file, Address to) {
        return new Errand(EntryId.fresh(), Kind.FETCH, to, file, Map.of(), 0, 0, 0, 0, 0);
    }

    static Errand takeBack(EntryId step, Address to) {
        return new Errand(step, Kind.TAKE_BACK, to, null, Map.of(), 0, 0, 0, 0, 0);
    }

    static Errand pack(Address to) {
        return new Errand(EntryId.fresh(), Kind.PACK, to, null, Map.of(), 0, 0, 0, 0, 0);
    }

    String name() {
        return file == null ? "" : file.name();
    }

    /// Whether it goes on by itself.
    public boolean goesOn() {
        return kind != Kind.ASKED;
    }

    Errand next(Kind next, Address where) {
        return new Errand(id, next, where, file, choices, position, came, completed, left, 0);
    }

    Errand choosing(int line, String choice) {
        var more = new HashMap<>(choices);
        more.put(String.valueOf(line), choice);
        return new Errand(id, kind, to, file, more, position, came, completed, left, attempts);
    }

    /// After a piece of its file was taken in.
    Errand advanced(int read, Sorted piece) {
        return new Errand(
                id,
                kind,
                to,
                file,
                choices,
                position + read,
                came + piece.fresh(),
                completed + piece.completed(),
                left + piece.doubts().size(),
                0);
    }

    Errand triedAgain() {
        return new Errand(id, kind, to, file, choices, position, came, completed, left, attempts + 1);
    }
}
