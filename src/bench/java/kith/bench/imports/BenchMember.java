package kith.bench.imports;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kith.bench.load.BenchKey;
import kith.coaching.Coach;
import kith.conversation.Address;
import kith.conversation.Alarm;
import kith.conversation.Conversation;
import kith.conversation.Errand;
import kith.conversation.FetchFile.Fetched;
import kith.conversation.Heard;
import kith.conversation.Member;
import kith.conversation.Place;
import kith.conversation.Said;
import kith.conversation.SentFile;
import kith.conversation.Transfers;
import kith.language.Understand;
import kith.people.EntryId;
import kith.store.Database;
import kith.store.Store;
import kith.transfer.ExportBook;
import kith.transfer.ReadFile;

/// One member of a Kith that has no Slack.
final class BenchMember implements AutoCloseable {
    private static final Member MEMBER = new Member("T0BENCH", "U0BENCH");
    private static final Address DIRECT = new Address("T0BENCH", "D0BENCH", null, null, null, null);

    /// By which nothing is due yet, and everything will be.
    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    private static final long A_MOMENT = 2_000_000;

    private final Database database;
    private final Store store;
    private final Conversation conversation;
    private byte[] file = {};
    private EntryId imported = EntryId.fresh();

    private BenchMember(Database database) {
        this.database = database;
        this.store = new Store(database, BenchKey.sealing());
        this.conversation = new Conversation(
                store,
                new Understand(),
                new Coach(),
                (_, _) -> Optional.empty(),
                new Transfers(
                        new ExportBook()::zip,
                        (_, _, _) -> new Fetched.Bytes(file),
                        new ReadFile()::read,
                        InstantSource.system()),
                Optional.empty(),
                () -> {});
    }

    static BenchMember of(String url) {
        if (Database.open(url) instanceof Database.Opened.Ready(Database database)) {
            return new BenchMember(database);
        }
        throw new IllegalStateException("The database can't be opened.");
    }

    void file(byte[] content) {
        this.file = content;
    }

    void says(String words) {
        hear(new Said.Typed(words));
    }

    private void hear(Said said) {
        conversation.hear(new Heard(
                UUID.randomUUID().toString(),
                MEMBER,
                said,
                Instant.now(),
                ZoneOffset.UTC,
                null,
                new Place("D0BENCH", Place.Kind.DIRECT),
                DIRECT,
                DIRECT));
    }

    void sendsFile() {
        hear(sent());
        imported = errand().orElseThrow();
        await(() -> kind(imported).filter(each -> each == Errand.Kind.ASKED).isPresent());
    }

    void sendsFileAgain() {
        hear(sent());
        await(() -> errand().isEmpty());
    }

    private Said sent() {
        var at = URI.create("https://files.slack.com/connections.csv");
        return new Said.Shared("", List.of(new SentFile("Connections.csv", "text/csv", file.length, at)));
    }

    void pressesImport() {
        hear(new Said.Pressed("import", imported.toString()));
        await(() -> errand().isEmpty());
    }

    void exports() {
        says("export");
        await(() -> errand().isEmpty());
    }

    void undoesImport() {
        hear(new Said.Pressed("undo", imported.toString()));
        await(() -> errand().isEmpty());
    }

    /// The index of notes is made aside, and would be measured with the first of what follows.
    void waitForSearch() {
        says("find Maria");
        says("find Maria");
    }

    private Optional<EntryId> errand() {
        return store.take(MEMBER.book(), _ -> store.alarms().next(FAR))
                .map(Alarm.Of::alarm)
                .filter(each -> each.kind() == Alarm.Kind.ERRAND)
                .flatMap(each -> EntryId.parse(each.about()));
    }

    private Optional<Errand.Kind> kind(EntryId id) {
        return store.take(MEMBER.book(), turn -> turn.errands().of(id).map(Errand::kind));
    }

    private static void await(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    @Override
    public void close() {
        conversation.close();
        database.close();
    }
}
