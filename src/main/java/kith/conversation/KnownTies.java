package kith.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.List;
import kith.people.Acquaintance;
import kith.people.Acquaintances;
import kith.people.Book;
import kith.people.BookId;
import kith.ranking.Attention;
import kith.ranking.Ledger;
import kith.ranking.Pace;
import kith.ranking.Profile;
import kith.ranking.ReadFacts;
import kith.ranking.Tie;
import kith.ranking.Ties;

/// Everybody of a book as ranking needs them. What was read is kept by the book's version, so that only what changed
/// since, by whichever instance, is read again.
final class KnownTies {
    /// People of all books together.
    private static final long MOST_KEPT = 500_000;

    private static final Duration KEPT_UNUSED = Duration.ofHours(1);

    private record Kept(long version, Ties ties) {}

    private final ReadFacts facts;
    private final Cache<BookId, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((BookId book, Kept each) -> 1 + each.ties().all().size())
            .expireAfterAccess(KEPT_UNUSED)
            .scheduler(Scheduler.systemScheduler())
            .build();

    KnownTies(ReadFacts facts) {
        this.facts = facts;
    }

    /// What was told there is no longer to be known.
    void forget(BookId book) {
        kept.invalidate(book);
    }

    Ties in(Book book) {
        var before = kept.getIfPresent(book.id());
        var changed = book.changedSince(before == null ? -1 : before.version());
        var now = with(before == null || changed.whole() ? new Kept(-1, Ties.NONE) : before, changed);
        if (changed.settled()) {
            kept.put(book.id(), now);
        }
        return now.ties();
    }

    private Kept with(Kept before, Acquaintances changed) {
        return new Kept(
                changed.version(),
                changed.people().isEmpty() ? before.ties() : before.ties().with(ties(changed)));
    }

    private List<Tie> ties(Acquaintances people) {
        return people.people().stream().map(this::tie).toList();
    }

    private Tie tie(Acquaintance it) {
        var person = it.person();
        var balance = it.balance();
        return new Tie(
                new Profile(
                        person.id(),
                        person.name(),
                        person.relation(),
                        Profile.companyIn(person.role()),
                        person.circle(),
                        1,
                        person.tags(),
                        person.connectedOn()),
                Pace.of(it.rhythm()),
                it.lately().stream()
                        .map(each -> new Tie.Talked(each.on(), each.kind()))
                        .toList(),
                facts.read(it.facts()),
                new Ledger(
                        balance.given(),
                        balance.asked(),
                        balance.lastGiven(),
                        balance.lastAsked(),
                        0,
                        balance.theyKept()),
                it.open(),
                new Attention(it.shownOn(), person.quietUntil(), person.letGo(), it.askedValueOn(), person.archived()));
    }
}
