package kith.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.conversation.FetchFile.Fetched;
import kith.people.BookId;
import kith.people.ContactFile;
import kith.people.ContactFile.Addresses;
import kith.people.ContactFile.Copy;
import kith.people.ContactFile.Refused;
import kith.people.Intake;

/// Works on imports: fetches and reads the file, and once it is wanted takes it in, piece by piece, each in a turn of
/// its own, so that the member is never kept waiting for long.
final class CarryIn {
    private static final int PIECE = 5_000;
    private static final int REPORTED = 2 * PIECE;

    /// For the member to say whether they want it.
    private static final Duration KEPT = Duration.ofDays(1);

    private final Turns turns;
    private final Transfers transfers;

    CarryIn(Turns turns, Transfers transfers) {
        this.turns = turns;
        this.transfers = transfers;
    }

    /// Nothing is open meanwhile: fetching takes its time.
    void fetch(BookId book, Errand errand) {
        var file = Optional.ofNullable(errand.file());
        var at = file.map(SentFile::at);
        if (at.isEmpty()) {
            return;
        }
        switch (transfers.fetch().fetch(book.workspace(), at.get(), ImportFile.MOST_BYTES)) {
            case Fetched.Bytes(byte[] bytes) ->
                show(book, errand, transfers.read().read(bytes));
            case Fetched.TooLarge _ -> end(book, errand, WordsOfImport.tooLarge(errand.name()));
            case Fetched.Forbidden _ -> end(book, errand, WordsOfRefusal.forbidden(errand.name()));
            case Fetched.Later _ -> {}
        }
    }

    private void show(BookId book, Errand errand, ContactFile content) {
        if (content instanceof Refused(var why)) {
            end(book, errand, WordsOfRefusal.refused(errand.name(), why));
            return;
        }
        turns.ifKept(book, turn -> {
            if (turn.errands().of(errand.id()).isEmpty()) {
                return;
            }
            var today = today(turn);
            var sorted = LookThrough.sort(turn.book(), content, errand, today);
            if (sorted.isNothing()) {
                WorkOnErrands.over(turn, errand);
                turn.post(Letter.answer(errand.to(), WordsOfPreview.allKnown(errand, content)));
                return;
            }
            var asked = errand.next(Errand.Kind.ASKED, errand.to());
            turn.errands().keep(asked, content);
            WorkOnErrands.watch(turn, asked, now().plus(KEPT));
            turn.post(Letter.answer(errand.to(), LookThrough.preview(asked, content, sorted, today)));
        });
    }

    private void end(BookId book, Errand errand, Reply reply) {
        turns.ifKept(book, turn -> {
            if (turn.errands().of(errand.id()).isPresent()) {
                WorkOnErrands.over(turn, errand);
                turn.post(Letter.answer(errand.to(), reply));
            }
        });
    }

    /// Goes on where it was left; what was taken back or forgotten meanwhile is let alone.
    void take(BookId book, Errand errand, Runnable posted) {
        var content = turns.take(book, turn -> turn.errands().content(errand.id()));
        var addresses = new ReadAddresses();
        boolean more = content.isPresent();
        while (more && !Thread.currentThread().isInterrupted()) {
            more = turns.take(book, turn -> takePiece(turn, errand, content.orElseThrow(), addresses));
            posted.run();
        }
    }

    /// True when more is left.
    private boolean takePiece(Turn turn, Errand begun, ContactFile content, ReadAddresses addresses) {
        var kept = turn.errands().of(begun.id()).filter(each -> each.kind() == Errand.Kind.TAKE);
        if (kept.isEmpty()) {
            return false;
        }
        var errand = kept.get();
        var piece = piece(turn, errand, content, addresses);
        turn.book().contacts().take(errand.id(), piece.sorted().intake());
        var next = errand.advanced(piece.read(), piece.sorted());
        if (piece.last()) {
            WorkOnErrands.over(turn, next);
            turn.post(Letter.answer(next.to(), WordsOfImport.taken(next)));
        } else {
            WorkOnErrands.begin(turn, next, now());
            if (next.position() % REPORTED == 0) {
                turn.post(Letter.answer(next.to(), WordsOfImport.taking(next, next.position(), size(content))));
            }
        }
        return !piece.last();
    }

    private record Piece(Sorted sorted, int read, boolean last) {}

    private Piece piece(Turn turn, Errand errand, ContactFile content, ReadAddresses addresses) {
        return switch (content) {
            case Addresses(var _, var contacts, var _) -> {
                int from = Math.min(errand.position(), contacts.size());
                int to = Math.min(from + PIECE, contacts.size());
                var some = contacts.subList(from, to);
                var sorted = SortContacts.sort(addresses, turn.book(), some, errand.choices(), today(turn));
                yield new Piece(sorted, to - from, to == contacts.size());
            }
            case Copy copy -> begun(SortCopy.sort(turn.book(), copy));
            case Refused _ -> new Piece(Sorted.NOTHING, 0, true);
        };
    }

    /// People first; of what is missing still, so much as makes a piece.
    private static Piece begun(Sorted missing) {
        var people = missing.intake().people();
        var entries = missing.intake().entries();
        var some = first(people);
        var rest = PIECE - some.size();
        var told = some.size() == people.size()
                ? entries.subList(0, Math.min(rest, entries.size()))
                : entries.subList(0, 0);
        int fresh = (int) some.stream().filter(Intake.New.class::isInstance).count();
        var sorted = new Sorted(new Intake(some, told), fresh, 0, some.size() - fresh, List.of());
        boolean last = some.size() == people.size() && told.size() == entries.size();
        return new Piece(sorted, some.size() + told.size(), last);
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(PIECE, all.size()));
    }

    private static int size(ContactFile content) {
        return switch (content) {
            case Addresses list -> list.contacts().size();
            case Copy copy -> copy.people().size() + copy.entries().size();
            case Refused _ -> 0;
        };
    }

    private LocalDate today(Turn turn) {
        return now().atZone(Scene.zone(turn)).toLocalDate();
    }

    private Instant now() {
        return transfers.clock().instant();
    }
}
