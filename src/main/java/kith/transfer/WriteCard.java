package kith.transfer;

import ezvcard.VCard;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.FormattedName;
import ezvcard.property.Nickname;
import ezvcard.property.Revision;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import ezvcard.util.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kith.people.Details;
import kith.people.FactKind;
import kith.people.Person;
import kith.people.Relationship;
import kith.people.Side;

/// Somebody as a vCard: what was told and talked of stands in notes, each with its day.
final class WriteCard {
    static final String CONNECTED_ON = "X-KITH-CONNECTED-ON";

    private WriteCard() {}

    static VCard of(Relationship all, Details details, Instant at) {
        var person = all.person();
        var card = new VCard();
        card.setUid(new Uid("urn:uuid:" + person.id()));
        card.setFormattedName(new FormattedName(person.name()));
        card.setStructuredName(structured(person.name()));
        work(card, person);
        lists(card, person);
        details.emails().forEach(card::addEmail);
        details.phones().forEach(card::addTelephoneNumber);
        details.urls().forEach(card::addUrl);
        if (person.connectedOn() != null) {
            card.addExtendedProperty(CONNECTED_ON, person.connectedOn().toString());
        }
        birthdays(all).forEach(card::setBirthday);
        notes(all).forEach(card::addNote);
        card.setRevision(new Revision(at));
        return card;
    }

    private static StructuredName structured(String name) {
        var structured = new StructuredName();
        int last = name.lastIndexOf(' ');
        structured.setGiven(last < 0 ? name : name.substring(0, last));
        structured.setFamily(last < 0 ? null : name.substring(last + 1));
        return structured;
    }

    private static void work(VCard card, Person person) {
        var title = Roles.title(person.role());
        var company = Roles.company(person.role());
        if (title != null) {
            card.addTitle(title);
        }
        if (company != null) {
            card.setOrganization(company);
        }
    }

    private static void lists(VCard card, Person person) {
        if (!person.aliases().isEmpty()) {
            var nickname = new Nickname();
            nickname.getValues().addAll(person.aliases());
            card.addNickname(nickname);
        }
        if (!person.tags().isEmpty()) {
            var categories = new Categories();
            categories.getValues().addAll(person.tags());
            card.addCategories(categories);
        }
    }

    private static Stream<Birthday> birthdays(Relationship all) {
        return all.facts().stream()
                .filter(each -> each.kind() == FactKind.DATE)
                .flatMap(each -> Stream.ofNullable(Birthdays.in(each.text())))
                .limit(1)
                .map(WriteCard::birthday);
    }

    private static Birthday birthday(Birthdays.Birthday it) {
        var day = it.day();
        return it.year() == null
                ? new Birthday(PartialDate.builder()
                        .month(day.getMonthValue())
                        .date(day.getDayOfMonth())
                        .build())
                : new Birthday(day.atYear(it.year()));
    }

    private static List<String> notes(Relationship all) {
        return Stream.of(
                        all.facts().stream().map(each -> each.learnedOn() + " " + each.text()),
                        all.talks().stream()
                                .map(each -> each.on() + " " + WriteBook.word(each.kind()) + ": " + each.note()),
                        all.promises().stream()
                                .map(each -> each.madeOn() + " "
                                        + (each.by() == Side.ME ? "I promised: " : "promised me: ") + each.what() + " ("
                                        + WriteBook.word(each.state()).replace('_', ' ') + ")"),
                        all.gave().stream().map(each -> each.on() + " I gave: " + each.what()),
                        all.asked().stream().map(each -> each.on() + " I asked: " + each.what()))
                .flatMap(each -> each)
                .toList();
    }
}
