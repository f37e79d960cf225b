package kith.transfer;

import ezvcard.VCard;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.Email;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Title;
import ezvcard.property.Url;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.Contact;
import kith.people.Details;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// Makes somebody of a vCard.
final class ReadCard {
    private static final int LONGEST_NAME = 200;

    private ReadCard() {}

    /// Empty where no name stands. Grouped properties (`item1.URL`) count as any other.
    static Optional<Contact> read(VCard card, int line) {
        var name = name(card);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return Optional.of(new Contact(
                line,
                name,
                lists(card.getNicknames().stream().map(Nickname::getValues)),
                role(card),
                new Details(
                        values(card.getEmails().stream().map(Email::getValue)),
                        values(card.getTelephoneNumbers().stream().map(ReadCard::number)),
                        values(card.getUrls().stream().map(Url::getValue))),
                connectedOn(card),
                lists(card.getCategoriesList().stream().map(Categories::getValues)).stream()
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .toList(),
                told(card)));
    }

    private static String name(VCard card) {
        var formatted = card.getFormattedName();
        var whole = formatted == null ? "" : plain(formatted.getValue());
        return whole.isEmpty() ? structured(card.getStructuredName()) : whole;
    }

    private static String structured(@Nullable StructuredName name) {
        return name == null
                ? ""
                : Stream.of(Stream.of(name.getGiven()), name.getAdditionalNames().stream(), Stream.of(name.getFamily()))
                        .flatMap(each -> each)
                        .map(ReadCard::plain)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable String role(VCard card) {
        var title = values(card.getTitles().stream().map(Title::getValue));
        var company = lists(card.getOrganizations().stream().map(Organization::getValues));
        return Roles.of(title.isEmpty() ? "" : title.getFirst(), company.isEmpty() ? "" : company.getFirst());
    }

    private static @Nullable String number(Telephone phone) {
        return phone.getUri() == null ? phone.getText() : phone.getUri().getNumber();
    }

    private static @Nullable LocalDate connectedOn(VCard card) {
        var day = card.getExtendedProperty(WriteCard.CONNECTED_ON);
        return day == null ? null : ReadDate.day(plain(day.getValue()));
    }

    private static List<Contact.Told> told(VCard card) {
        var told = new ArrayList<Contact.Told>();
        card.getBirthdays().stream()
                .flatMap(each -> Stream.ofNullable(birthday(each)))
                .forEach(each -> told.add(new Contact.Told(FactKind.DATE, each)));
        values(card.getNotes().stream().map((Note note) -> ((TextProperty) note).getValue()))
                .forEach(each -> told.add(new Contact.Told(FactKind.OTHER, Roles.shortened(each))));
        return told;
    }

    private static @Nullable String birthday(Birthday birthday) {
        Temporal whole = birthday.getDate();
        var partial = birthday.getPartialDate();
        if (whole != null) {
            return Birthdays.fact(whole.toString());
        }
        return partial == null || partial.getMonth() == null || partial.getDate() == null
                ? null
                : Birthdays.fact("--%02d%02d".formatted(partial.getMonth(), partial.getDate()));
    }

    private static List<String> lists(Stream<List<String>> values) {
        return values(values.flatMap(List::stream));
    }

    private static List<String> values(Stream<@Nullable String> values) {
        return values.map(ReadCard::plain)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static String plain(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
