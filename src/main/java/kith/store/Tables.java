package kith.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.extension.Extensions;

/// The tables, each attached once it is needed: attaching takes longer than most statements.
final class Tables {
    private final OpenHandle handle;
    private final Map<Class<?>, Object> attached = new ConcurrentHashMap<>();

    Tables(OpenHandle handle) {
        this.handle = handle;
    }

    private <T> T table(Class<T> type) {
        return type.cast(attached.computeIfAbsent(type, this::attach));
    }

    private Object attach(Class<?> type) {
        return handle.getConfig().get(Extensions.class).findFor(type, handle).orElseThrow();
    }

    /// Whether this transaction wrote anything that somebody would miss.
    boolean haveWritten() {
        return handle.hasWritten();
    }

    BookTable books() {
        return table(BookTable.class);
    }

    BookKeyTable keys() {
        return table(BookKeyTable.class);
    }

    InstallationTable installations() {
        return table(InstallationTable.class);
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

    InventoryTable inventory() {
        return table(InventoryTable.class);
    }

    FadingTable fading() {
        return table(FadingTable.class);
    }

    SentTable sent() {
        return table(SentTable.class);
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

    DueTable due() {
        return table(DueTable.class);
    }

    PaceTable pace() {
        return table(PaceTable.class);
    }

    ReachTable reach() {
        return table(ReachTable.class);
    }

    BroughtTable brought() {
        return table(BroughtTable.class);
    }

    ErrandTable errands() {
        return table(ErrandTable.class);
    }

    AlarmTable alarms() {
        return table(AlarmTable.class);
    }

    PlanTable plans() {
        return table(PlanTable.class);
    }

    DraftTable drafts() {
        return table(DraftTable.class);
    }

    TeamTable teams() {
        return table(TeamTable.class);
    }

    NamedTable named() {
        return table(NamedTable.class);
    }

    FrontPageTable frontPages() {
        return table(FrontPageTable.class);
    }

    PracticeTable practices() {
        return table(PracticeTable.class);
    }
}
