package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Buttons;
import kith.language.RecordChange;
import kith.people.Circle;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.Person;
import kith.people.Relation;
import kith.wording.Phrase;

/// What Kith says of what somebody's record tells, and of changes to it.
final class WordsOfRecord {
    private WordsOfRecord() {}

    static Reply whatCanBeEdited() {
        return Reply.saying("I can change how somebody stands to you, or make two records one:")
                .and(new Bullets(List.of(
                        Text.saying("*{example}* — or {others}", "put Ana in my inner circle", "close, active, wider"),
                        Text.saying(
                                "*{example}* — or {others}", "Ana is a client", "prospect, colleague, friend, mentor"),
                        Text.saying(
                                "*{example}* — then {who} finds her", "tag Ana with biotech, Lisbon", "who biotech"),
                        Text.saying("*{example}* — I note it, and where they work", "Tom moved to Acme"),
                        Text.saying(
                                "*{example}* — or: {another}",
                                "Bob is now called Robert Hale",
                                "Bob is also called Bobby"),
                        Text.bold("merge Bob and Robert"))));
    }

    static Reply alreadySo(List<Person> people) {
        return Reply.saying("It stood so already for {names}; nothing was changed.", WordsOfLog.names(people));
    }

    static Reply changed(List<Person> people, List<RecordChange> done, List<Fact> facts, EntryId step) {
        var lines = new ArrayList<Text>();
        done.forEach(each -> lines.add(line(each)));
        facts.forEach(each -> lines.add(Text.saying("Noted: _{fact}_", each.text())));
        return Reply.saying("Changed: {names}.", WordsOfLog.names(people))
                .and(new Bullets(lines), new Buttons(List.of(Words.undo(step))));
    }

    private static Text line(RecordChange change) {
        return switch (change) {
            case RecordChange.InCircle(Circle circle) ->
                Text.saying(
                        "Circle: *{circle, select, inner {inner} close {close} active {active} other {wider}}*",
                        circle);
            case RecordChange.Every(int days) ->
                Text.saying(
                        "Circle: *{circle, select, inner {inner} close {close} active {active} other {wider}}*, since you"
                                + " want to talk {every}. I keep no calendar of contacts; I go by how you two really talk",
                        ApplyToRecord.circle(days),
                        Days.every(days));
            case RecordChange.RelatedAs(Relation relation) -> Text.saying("To you: *{relation}*", say(relation));
            case RecordChange.Decides(boolean so) ->
                so
                        ? Text.saying("Decides where they work; drafts to them should be short")
                        : Text.saying("Doesn't decide where they work");
            case RecordChange.Renamed(String name) -> Text.saying("Called *{name}* from now on", name);
            case RecordChange.AlsoCalled(String name) -> Text.saying("Also called: *{name}*", name);
            case RecordChange.Tagged(var tags) -> Text.saying("Tagged: *{tags}*", String.join(", ", tags));
            case RecordChange.Untagged(var tags) -> Text.saying("No longer tagged: *{tags}*", String.join(", ", tags));
        };
    }

    static String say(Relation relation) {
        return Phrase.say(
                "{relation, select, client {client} prospect {prospect} colleague {colleague}"
                        + " former_colleague {former colleague} alum {alum} friend {friend} mentor {mentor}"
                        + " other {somebody you know}}",
                relation);
    }

    static String say(Circle circle) {
        return Phrase.say(
                "{circle, select, inner {inner circle} close {close circle} active {active circle}"
                        + " other {wider circle}}",
                circle);
    }
}
