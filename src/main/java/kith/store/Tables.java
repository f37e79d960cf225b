package kith.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The tables as one transaction sees them, each attached once it is needed: a turn needs few, and attaching all would
/// cost a quarter of it.
final class Tables {
    private final Handle handle;
    private final Map<Class<?>, Object> attached = new HashMap<>();

    Tables(Handle handle) {
        this.handle = handle;
    }

    private <T> T table(Class<T> type) {
        return type.cast(attached.computeIfAbsent(type, handle::attach));
    }

    BookTable books() {
        return table(BookTable.class);
    }

    PersonTable people() {
        return table(PersonTable.class);
    }

    TalkTable talks() {
        return table(TalkTable.class);
    }

    PromiseTable promises() {
        return table(PromiseTable.class);
    }

    FactTable facts() {
        return table(FactTable.class);
    }

    FavourTables favours() {
        return table(FavourTables.class);
    }

    VisitTable visits() {
        return table(VisitTable.class);
    }

    OfferTable offers() {
        return table(OfferTable.class);
    }

    StepTable steps() {
        return table(StepTable.class);
    }

    Forgetting forgetting() {
        return table(Forgetting.class);
    }

    TieTable ties() {
        return table(TieTable.class);
    }

    TurnTables turns() {
        return table(TurnTables.class);
    }

    LetterTable letters() {
        return table(LetterTable.class);
    }

    DraftTable drafts() {
        return table(DraftTable.class);
    }

    TeamTable teams() {
        return table(TeamTable.class);
    }
}
