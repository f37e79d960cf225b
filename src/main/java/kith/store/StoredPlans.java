package kith.store;

import java.util.Optional;
import kith.conversation.Hour;
import kith.conversation.Plan;
import kith.conversation.Plans;
import kith.people.BookId;

/// One book's last plan and hour in PostgreSQL.
record StoredPlans(BookId book, Tables tables, Json json) implements Plans {
    @Override
    public Optional<Plan> plan() {
        return tables.plans().plan(book).map(each -> json.read(each, Plan.class));
    }

    @Override
    public void keep(Plan plan) {
        tables.plans().keep(book, json.write(plan));
    }

    @Override
    public Optional<Hour> hour() {
        return tables.plans().hour(book).map(each -> json.read(each, Hour.class));
    }

    @Override
    public void keep(Hour hour) {
        tables.plans().keepHour(book, json.write(hour));
    }
}
