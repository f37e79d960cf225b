package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        var reply = Reply.of(standing(all, usualGap, today));
        reply = fine(fine(reply, place(person)), reach(reach));
        reply = section(reply, say("Lately"), all.talks().stream().limit(TALKS).map(each -> talk(each, today)));
        reply = section(reply, say("What you know"), facts(all.facts(), today));
        reply = section(
                reply,
                say("Promises"),
                all.promises().stream()
                        .filter(each -> each.state() == Promise.State.OPEN)
                        .map(each -> WordsOfLog.promise(each, person, today)));
        reply = section(reply, say("Given and asked"), WordsOfBalance.lines(all, FAVOURS, today));
        return reply.and(new Paragraph(toOpen(opener, today)), buttons(person));
    }

    /// Of somebody with whom nothing has happened yet.
    static Reply listed(Relationship all, Details reach, LocalDate today) {
        var person = all.person();
        var met = person.connectedOn();
        var reply = met == null
                ? Reply.saying(
                        "{who}. On your list since an import; nothing has happened between you yet.", who(person))
                : Reply.saying(
                        "{who}. On your list since an import; nothing has happened between you yet, but that you"
                                + " connected {day}.",
                        who(person),
                        Days.on(met, today));
        reply = fine(fine(reply, place(person)), reach(reach));
        return section(reply, say("What you know"), facts(all.facts(), today)).and(buttons(person));
    }

    private static Buttons buttons(Person person) {
        return new Buttons(List.of(
                Button.of(say("Draft"), Verbs.DRAFT, person.id()).first(),
                Button.of(say("Card"), Verbs.CARD, person.id())));
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

    private static Text who(Person person) {
        var name = Text.bold(person.name());
        return person.role() == null ? name : name.and(", " + person.role());
    }

    private static Text standing(Relationship all, OptionalLong usualGap, LocalDate today) {
        var who = who(all.person());
        if (all.talks().isEmpty()) {
            return Text.saying("{who}. No talk logged yet.", who);
        }
        var first = all.talks().getLast().on();
        var last = all.talks().getFirst().on();
        return Text.saying(
                "{who}. {n, plural, one {One talk} other {# talks}}{several, select, true { {since}} other {}}"
                        + "{rhythm, select, true {, usually {every}} other {}}, the last {day}.",
                who,
                all.talks().size(),
                !first.equals(last),
                Days.since(first, today),
                usualGap.isPresent(),
                Days.every(usualGap.orElse(0)),
                Days.on(last, today));
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
            words.add(say("decides"));
        }
        words.addAll(person.tags());
        var aliases = person.aliases();
        if (!aliases.isEmpty()) {
            words.add(say("also called {names}", String.join(", ", aliases)));
        }
        return String.join(" · ", words);
    }

    private static Reply section(Reply reply, String title, Stream<Text> lines) {
        var list = lines.toList();
        return list.isEmpty() ? reply : reply.and(new Paragraph(Text.bold(title)), new Bullets(list));
    }

    static Text talk(Talk talk, LocalDate today) {
        return Text.saying(
                "{day}, {kind, select, meeting {meeting} call {call} message {message} email {e-mail} other {talk}}:"
                        + " _{note}_",
                Days.say(talk.on(), today),
                talk.kind(),
                Clean.shortened(talk.note().replace('\n', ' '), LONGEST_NOTE));
    }

    /// A line for each kind of fact, what they need first.
    private static Stream<Text> facts(List<Fact> facts, LocalDate today) {
        return ORDER.stream()
                .map(kind -> facts.stream().filter(each -> each.kind() == kind).toList())
                .filter(each -> !each.isEmpty())
                .map(each -> ofOneKind(each, today));
    }

    private static Text ofOneKind(List<Fact> facts, LocalDate today) {
        var told = Text.plain("");
        for (var fact : facts.subList(0, Math.min(FACTS_OF_A_KIND, facts.size()))) {
            told = told.and(fact.equals(facts.getFirst()) ? "" : "; ")
                    .and(Text.saying("_{fact}_ ({ago})", fact.text(), Days.ago(fact.learnedOn(), today)));
        }
        return Text.saying(
                "{kind, select, work {Work} need {Needs} offer {Can help with} interest {Likes and values}"
                        + " family {Family} place {Place} date {Dates} other {Besides}}: {facts}",
                facts.getFirst().kind(),
                told);
    }

    static Text toOpen(Opener opener, LocalDate today) {
        return Text.saying("*To open:* {how}", open(opener, today));
    }

    private static Text open(Opener opener, LocalDate today) {
        return switch (opener) {
            case Opener.OfPromise(Promise promise) ->
                Text.saying("bring what you owe, _{what}_, or say when it comes.", promise.what());
            case Opener.OfFact(Fact fact, long _) -> Text.saying("begin with this, _{fact}_.", fact.text());
            case Opener.OfTalk(LocalDate on, TalkKind _) ->
                Text.saying("go on from your last talk, {day}.", Days.on(on, today));
            case Opener.Nothing _ -> Text.saying("ask about their work; for nothing yet.");
        };
    }
}
