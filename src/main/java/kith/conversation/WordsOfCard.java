package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kith.conversation.Form.Option;
import kith.people.Circle;
import kith.people.Person;
import kith.people.Relation;
import org.jspecify.annotations.Nullable;

/// What Kith asks in the form of somebody's card.
final class WordsOfCard {
    private WordsOfCard() {}

    static Form form(Person person, String version) {
        return new Form(
                EditCard.FORM,
                say("Card"),
                say("Save"),
                person.id() + " " + version,
                List.of(
                        new Form.Written(EditCard.NAME, say("Name"), person.name(), false, false),
                        new Form.Written(
                                EditCard.ALIASES,
                                say("Other names, with commas between"),
                                String.join(", ", person.aliases()),
                                true,
                                false),
                        new Form.Picked(
                                EditCard.RELATION,
                                say("To you"),
                                Arrays.stream(Relation.values())
                                        .map(each -> new Option(capitalised(WordsOfRecord.say(each)), each.name()))
                                        .toList(),
                                person.relation().name()),
                        new Form.Written(
                                EditCard.ROLE,
                                say("What they do, and where"),
                                person.role() == null ? "" : person.role(),
                                true,
                                false),
                        new Form.Picked(
                                EditCard.CIRCLE,
                                say("How near you want them"),
                                Arrays.stream(Circle.values())
                                        .map(each -> new Option(capitalised(WordsOfRecord.say(each)), each.name()))
                                        .toList(),
                                person.circle().name()),
                        new Form.Day(
                                EditCard.CONNECTED, say("You know each other since"), text(person.connectedOn()), true),
                        new Form.Day(EditCard.QUIET, say("Leave them be until"), text(person.quietUntil()), true),
                        new Form.Written(
                                EditCard.TAGS,
                                say("Tags, with commas between"),
                                String.join(", ", person.tags()),
                                true,
                                false)));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String changedMeanwhile() {
        return say("This card was changed while the form was open. Copy what you wrote, close it, and open it again.");
    }

    static String said(Person person) {
        return say("Card of {name}", person.name());
    }
}
