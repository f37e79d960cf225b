package kith.conversation;

import java.util.List;
import kith.coaching.Recipient;
import kith.people.Promise;
import kith.people.Relation;
import kith.people.Relationship;

/// What the book knows of a person, as coaching needs it.
final class KnownRecipient {
    private KnownRecipient() {}

    /// Somebody of whom the book knows nothing.
    static Recipient stranger(String name) {
        return new Recipient(
                name, Relation.OTHER, null, false, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Recipient of(Relationship all) {
        var person = all.person();
        return new Recipient(
                person.name(),
                person.relation(),
                person.role(),
                person.decisionMaker(),
                person.connectedOn(),
                all.talks().stream()
                        .map(each -> new Recipient.Talked(each.on(), each.kind()))
                        .toList(),
                all.facts().stream()
                        .map(each -> new Recipient.Known(each.text(), each.kind()))
                        .toList(),
                all.gave().stream()
                        .map(each -> new Recipient.Favour(each.on(), each.what()))
                        .toList(),
                all.asked().stream()
                        .map(each -> new Recipient.Favour(each.on(), each.what()))
                        .toList(),
                all.promises().stream()
                        .filter(each -> each.state() != Promise.State.LET_GO)
                        .map(each -> new Recipient.Owed(
                                each.by(), each.what(), each.due(), each.state() == Promise.State.KEPT))
                        .toList());
    }
}
