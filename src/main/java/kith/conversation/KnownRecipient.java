package kith.conversation;

import kith.coaching.Recipient;
import kith.people.Promise;
import kith.people.Relationship;

/// What the book knows of a person, as coaching needs it.
final class KnownRecipient {
    private KnownRecipient() {}

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
