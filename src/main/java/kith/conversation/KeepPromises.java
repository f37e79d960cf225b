package kith.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import kith.people.Book;
import kith.people.Change;
import kith.people.Entry;
import kith.people.Gift;
import kith.people.Person;
import kith.people.Promise;
import kith.people.Side;
import kith.ranking.ReadTerms;

/// Finds the promises that were kept by what was given: an open one to the same person that speaks of the same.
final class KeepPromises {
    /// Of what a promise speaks of, more than this must be in what was given, unless that says nothing else: "the
    /// paper" keeps "the pricing paper", "the onboarding paper" doesn't.
    private static final double ENOUGH = 0.5;

    private static final int LONGEST = 300;
    private static final Pattern DID = Pattern.compile(
            "\\b(?:sent|gave|delivered|shared|brought|paid|returned|forwarded|introduced|intro'?d|made|did|has done|finished|signed|booked|called|mailed|e-?mailed|passed|lent|handed|came through|kept|arrived|got|received|came)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STILL_OPEN = Pattern.compile(
            "\\b(?:not|never|still|yet|will|would|promised|hasn'?t|haven'?t|didn'?t|hadn'?t|isn'?t|if|once|when|wants?|asked|should|by|owes?|until|half|tomorrow|next)\\b",
            Pattern.CASE_INSENSITIVE);
    /// The deed itself, which is told in another form once it is done.
    private static final Pattern DOING = Pattern.compile(
            "^(?:to )?(?:send|give|deliver|share|bring|pay|return|forward|introduce|make|do|finish|sign|book|call|mail|e-?mail|pass|lend|hand|get|provide|show)(?: (?:me|us|over|back|on|along|you))*\\b",
            Pattern.CASE_INSENSITIVE);

    private final ReadTerms terms;

    KeepPromises(ReadTerms terms) {
        this.terms = terms;
    }

    List<Change> by(List<Entry> entries, Book book) {
        if (entries.stream().noneMatch(Gift.class::isInstance)) {
            return List.of();
        }
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

    /// What others promised, and `text` tells that they did: "Sven sent the contract", "got the PO from Olga".
    List<Change> theirs(String text, List<Person> people, Book book) {
        if (text.length() > LONGEST
                || !DID.matcher(text).find()
                || STILL_OPEN.matcher(text).find()) {
            return List.of();
        }
        var told = terms.read(text).stems();
        return book.openPromises().stream()
                .filter(each -> each.by() == Side.THEM
                        && people.stream().anyMatch(who -> who.id().equals(each.person())))
                .filter(each -> covers(
                        told,
                        terms.read(DOING.matcher(each.what()).replaceFirst("")).stems()))
                .map(each -> Change.from(each, each.in(Promise.State.KEPT)))
                .toList();
    }

    private static boolean covers(List<String> told, List<String> promised) {
        return !promised.isEmpty() && told.containsAll(promised);
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
