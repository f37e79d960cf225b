package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;
import kith.people.Circle;
import kith.people.Details;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.Person;
import kith.people.Promise;
import kith.people.Relation;
import kith.people.Relationship;
import kith.people.Talk;
import kith.people.TalkKind;
import kith.ranking.Opener;

/// What Kith tells of one person, as one reads it before a talk with them.
final class WordsOfAbout {
    private static final int TALKS = 3;
    private static final int FACTS_OF_A_KIND = 4;
    private static final int FAVOURS = 3;
    private static final int LONGEST_NOTE = 160;
    private static final int MOST_WAYS = 6;

    /// What one would want to know first.
    private static final List<FactKind> ORDER = List.of(
            FactKind.NEED,
            FactKind.WORK,
            FactKind.INTEREST,
            FactKind.FAMILY,
            FactKind.PLACE,
            FactKind.DATE,
            FactKind.OFFER,
            FactKind.OTHER);

    private WordsOfAbout() {}

    static Reply tell(Relationship all, Details reach, OptionalLong usualGap, Opener opener, LocalDate today) {
        var person = all.person();
        var head = Text.bold(person.name()).and(person.role() == null ? "" : ", " + person.role());
        var reply = Reply.of(head.and(standing(all, usualGap, today)));
        reply = fine(fine(reply, place(person)), reach(reach));
        reply = section(reply, "Lately", all.talks().stream().limit(TALKS).map(each -> talk(each, today)));
        reply = section(reply, "What you know", facts(all.facts(), today));
        reply = section(
                reply,
                "Promises",
                all.promises().stream()
                        .filter(each -> each.state() == Promise.State.OPEN)
                        .map(each -> WordsOfLog.promise(each, person, today)));
        reply = section(reply, "Given and asked", WordsOfBalance.lines(all, FAVOURS, today));
        return reply.and(new Paragraph(Text.bold("To open:").and(" ").and(open(opener, today))), buttons(person));
    }

    /// Of somebody with whom nothing has happened yet.
    static Reply listed(Relationship all, Details reach, LocalDate today) {
        var person = all.person();
        var met = person.connectedOn();
        var reply = Reply.of(Text.bold(person.name())
                .and(person.role() == null ? "" : ", " + person.role())
                .and(". On your list since an import; nothing has happened between you yet"
                        + (met == null ? "." : ", but that you connected " + Days.on(met, today) + ".")));
        reply = fine(fine(reply, place(person)), reach(reach));
        return section(reply, "What you know", facts(all.facts(), today)).and(buttons(person));
    }

    private static Buttons buttons(Person person) {
        return new Buttons(List.of(
                Button.of("Draft", Verbs.DRAFT, person.id()).first(), Button.of("Card", Verbs.CARD, person.id())));
    }

    private static Reply fine(Reply reply, String words) {
        return words.isEmpty() ? reply : reply.and(new Fine(words));
    }

    private static String reach(Details reach) {
        return Stream.of(reach.emails(), reach.phones(), reach.urls())
                .flatMap(List::stream)
                .limit(MOST_WAYS)
                .collect(Collectors.joining(" · "));
    }

    private static String standing(Relationship all, OptionalLong usualGap, LocalDate today) {
        if (all.talks().isEmpty()) {
            return ". No talk logged yet.";
        }
        var count = all.talks().size();
        var talks = count == 1 ? "One talk" : count + " talks";
        var since = all.talks().getLast().on();
        var last = all.talks().getFirst().on();
        return ". " + talks
                + (since.equals(last) ? "" : " since " + Days.say(since, today))
                + (usualGap.isEmpty() ? "" : ", usually " + Days.every(usualGap.getAsLong()))
                + ", the last " + Days.on(last, today) + ".";
    }

    /// What the owner filed them under.
    private static String place(Person person) {
        var words = new ArrayList<String>();
        if (person.relation() != Relation.OTHER) {
            words.add(WordsOfRecord.say(person.relation()));
        }
        if (person.circle() != Circle.WIDER) {
            words.add(WordsOfRecord.say(person.circle()));
        }
        if (person.decisionMaker()) {
            words.add("decides");
        }
        words.addAll(person.tags());
        var aliases = person.aliases();
        if (!aliases.isEmpty()) {
            words.add("also called " + String.join(", ", aliases));
        }
        return String.join(" · ", words);
    }

    private static Reply section(Reply reply, String title, Stream<Text> lines) {
        var list = lines.toList();
        return list.isEmpty() ? reply : reply.and(new Paragraph(Text.bold(title)), new Bullets(list));
    }

    static Text talk(Talk talk, LocalDate today) {
        return Text.plain(Days.say(talk.on(), today) + ", " + kind(talk.kind()) + ": ")
                .and(Text.italic(Clean.shortened(talk.note().replace('\n', ' '), LONGEST_NOTE)));
    }

    private static String kind(TalkKind kind) {
        return switch (kind) {
            case OTHER -> "talk";
            case EMAIL -> "e-mail";
            case MEETING, CALL, MESSAGE -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    /// A line for each kind of fact, what they need first.
    private static Stream<Text> facts(List<Fact> facts, LocalDate today) {
        return ORDER.stream()
                .map(kind -> facts.stream().filter(each -> each.kind() == kind).toList())
                .filter(each -> !each.isEmpty())
                .map(each -> ofOneKind(each, today));
    }

    private static Text ofOneKind(List<Fact> facts, LocalDate today) {
        var line = Text.plain(title(facts.getFirst().kind()) + ": ");
        for (var fact : facts.subList(0, Math.min(FACTS_OF_A_KIND, facts.size()))) {
            line = line.and(fact.equals(facts.getFirst()) ? "" : "; ")
                    .and(Text.italic(fact.text()))
                    .and(" (" + Days.ago(fact.learnedOn(), today) + ")");
        }
        return line;
    }

    private static String title(FactKind kind) {
        return switch (kind) {
            case WORK -> "Work";
            case NEED -> "Needs";
            case OFFER -> "Can help with";
            case INTEREST -> "Likes and values";
            case FAMILY -> "Family";
            case PLACE -> "Place";
            case DATE -> "Dates";
            case OTHER -> "Besides";
        };
    }

    static Text open(Opener opener, LocalDate today) {
        return switch (opener) {
            case Opener.OfPromise(Promise promise) ->
                Text.plain("bring what you owe, ")
                        .and(Text.italic(promise.what()))
                        .and(", or say when it comes.");
            case Opener.OfFact(Fact fact, long _) ->
                Text.plain("begin with this, ").and(Text.italic(fact.text())).and(".");
            case Opener.OfTalk(LocalDate on, TalkKind _) ->
                Text.plain("go on from your last talk, " + Days.on(on, today) + ".");
            case Opener.Nothing _ -> Text.plain("ask about their work; for nothing yet.");
        };
    }
}
