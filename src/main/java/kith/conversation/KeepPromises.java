package kith.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kith.people.Book;
import kith.people.Change;
import kith.people.Entry;
import kith.people.Gift;
import kith.people.Promise;
import kith.people.Side;
import kith.ranking.ReadTerms;

/// Finds the promises that were kept by what was given: an open one to the same person that speaks of the same.
final class KeepPromises {
    /// Of what a promise speaks of, more than this must be in what was given, unless that says nothing else: "the
    /// paper"
    /// keeps "the pricing paper", "the onboarding paper" doesn't.
    private static final double ENOUGH = 0.5;

    private final ReadTerms terms;

    KeepPromises(ReadTerms terms) {
        this.terms = terms;
    }

    List<Change> by(List<Entry> entries, Book book) {
        var open = new ArrayList<>(book.openPromises());
        var kept = new ArrayList<Change>();
        for (var entry : entries) {
            if (entry instanceof Gift gift) {
                open.stream().filter(each -> keeps(gift, each)).findFirst().ifPresent(each -> {
                    open.remove(each);
                    kept.add(Change.from(each, each.in(Promise.State.KEPT)));
                });
            }
        }
        return kept;
    }

    private boolean keeps(Gift gift, Promise promise) {
        if (promise.by() != Side.ME || !promise.person().equals(gift.to())) {
            return false;
        }
        var promised = terms.read(promise.what()).stems();
        var given = terms.read(gift.what()).stems();
        var both = new HashSet<>(promised);
        both.retainAll(given);
        return !both.isEmpty() && (both.size() > ENOUGH * promised.size() || both.size() == given.size());
    }
}
