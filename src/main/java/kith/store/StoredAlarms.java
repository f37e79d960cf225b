package kith.store;

import java.time.Instant;
import java.util.Optional;
import kith.conversation.Alarm;
import kith.conversation.AlarmKey;
import kith.conversation.Alarms;

/// The alarms in PostgreSQL, over all books.
final class StoredAlarms implements Alarms {
    private final OpenHandle open;
    private final Tables tables;

    StoredAlarms(OpenHandle open, Tables tables) {
        this.open = open;
        this.tables = tables;
    }

    @Override
    public Optional<Alarm.Of> next(Instant until) {
        return open.inTransaction(() -> tables.alarms().next(until)).map(StoredAlarms::alarm);
    }

    @Override
    public Due due(Instant now) {
        return open.inTransaction(() -> tables.alarms().due(now));
    }

    @Override
    public boolean told() {
        return open.carryingLetters(() -> tables.alarms().told());
    }

    private static Alarm.Of alarm(AlarmTable.Row row) {
        var key = AlarmKey.read(row.key());
        var kind = Alarm.Kind.valueOf(row.kind());
        return new Alarm.Of(key.book(), new Alarm(kind, key.about(), Instant.parse(row.moment())));
    }
}
