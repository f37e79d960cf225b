package kith.store;

import java.time.Instant;
import java.util.Optional;
import kith.conversation.Alarm;
import kith.conversation.AlarmKey;
import kith.conversation.Alarms;
import org.jdbi.v3.core.Jdbi;

/// The alarms in PostgreSQL, over all books.
final class StoredAlarms implements Alarms {
    private final Jdbi jdbi;

    StoredAlarms(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Alarm.Of> next(Instant until) {
        return jdbi.withExtension(AlarmTable.class, alarms -> alarms.next(until))
                .map(StoredAlarms::alarm);
    }

    @Override
    public boolean told() {
        return jdbi.withExtension(AlarmTable.class, AlarmTable::told);
    }

    private static Alarm.Of alarm(AlarmTable.Row row) {
        var key = AlarmKey.read(row.key());
        var kind = Alarm.Kind.valueOf(row.kind());
        return new Alarm.Of(key.book(), new Alarm(kind, key.about(), Instant.parse(row.moment())));
    }
}
