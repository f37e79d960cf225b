package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Buttons;
import kith.language.RecordChange;
import kith.people.Circle;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.Person;
import kith.people.Relation;

/// What Kith says of what somebody's record tells, and of changes to it.
final class WordsOfRecord {
    private WordsOfRecord() {}

    static Reply whatCanBeEdited() {
        return Reply.of("I can change how somebody stands to you, or make two records one:")
                .and(new Bullets(List.of(
                        Text.bold("put Ana in my inner circle").and(" — or close, active, wider"),
                        Text.bold("Ana is a client").and(" — or prospect, colleague, friend, mentor"),
                        Text.bold("tag Ana with biotech, Lisbon").and(" — then who biotech finds her"),
                        Text.bold("Tom moved to Acme").and(" — I note it, and where they work"),
                        Text.bold("Bob is now called Robert Hale").and(" — or: Bob is also called Bobby"),
                        Text.bold("merge Bob and Robert"))));
    }

    static Reply alreadySo(List<Person> people) {
        return Reply.of(Text.plain("It stood so already for ")
                .and(WordsOfLog.names(people))
                .and("; nothing was changed."));
    }

    static Reply changed(List<Person> people, List<RecordChange> done, List<Fact> facts, EntryId step) {
        var lines = new ArrayList<Text>();
        done.forEach(each -> lines.add(line(each)));
        facts.forEach(each -> lines.add(Text.plain("Noted: ").and(Text.italic(each.text()))));
        return Reply.of(Text.plain("Changed: ").and(WordsOfLog.names(people)).and("."))
                .and(new Bullets(lines), new Buttons(List.of(Words.undo(step))));
    }

    private static Text line(RecordChange change) {
        return switch (change) {
            case RecordChange.InCircle(Circle circle) ->
                named("Circle", circle.name().toLowerCase(Locale.ROOT));
            case RecordChange.Every(int days) ->
                named("Circle", ApplyToRecord.circle(days).name().toLowerCase(Locale.ROOT))
                        .and(", since you want to talk " + Days.every(days)
                                + ". I keep no calendar of contacts; I go by how you two really talk");
            case RecordChange.RelatedAs(Relation relation) -> named("To you", say(relation));
            case RecordChange.Decides(boolean so) ->
                Text.plain(
                        so
                                ? "Decides where they work; drafts to them should be short"
                                : "Doesn't decide where they work");
            case RecordChange.Renamed(String name) ->
                Text.plain("Called ").and(Text.bold(name)).and(" from now on");
            case RecordChange.AlsoCalled(String name) -> named("Also called", name);
            case RecordChange.Tagged(var tags) -> named("Tagged", String.join(", ", tags));
            case RecordChange.Untagged(var tags) -> named("No longer tagged", String.join(", ", tags));
        };
    }

    private static Text named(String what, String value) {
        return Text.plain(what + ": ").and(Text.bold(value));
    }

    static String say(Relation relation) {
        return switch (relation) {
            case CLIENT -> "client";
            case PROSPECT -> "prospect";
            case COLLEAGUE -> "colleague";
            case FORMER_COLLEAGUE -> "former colleague";
            case ALUM -> "alum";
            case FRIEND -> "friend";
            case MENTOR -> "mentor";
            case OTHER -> "somebody you know";
        };
    }

    static String say(Circle circle) {
        return switch (circle) {
            case INNER -> "inner circle";
            case CLOSE -> "close circle";
            case ACTIVE -> "active circle";
            case WIDER -> "wider circle";
        };
    }
}
