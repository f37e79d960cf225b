package kith.store;

import java.util.Optional;
import kith.conversation.Hour;
import kith.conversation.Plan;
import kith.conversation.Plans;
import kith.store.BookSeal.Place;

/// One book's last plan and hour in PostgreSQL.
record StoredPlans(OpenBook book) implements Plans {
    private static final Place PLAN = new Place("plan", "", "plan");
    private static final Place HOUR = new Place("plan", "", "hour");

    @Override
    public Optional<Plan> plan() {
        return plans().plan(book.id()).map(each -> book.seal().record(PLAN, each, Plan.class));
    }

    @Override
    public void keep(Plan plan) {
        plans().keep(book.id(), book.seal().record(PLAN, plan));
    }

    @Override
    public Optional<Hour> hour() {
        return plans().hour(book.id()).map(each -> book.seal().record(HOUR, each, Hour.class));
    }

    @Override
    public void keep(Hour hour) {
        plans().keepHour(book.id(), book.seal().record(HOUR, hour));
    }

    private PlanTable plans() {
        return book.tables().plans();
    }
}
