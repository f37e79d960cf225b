package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.LocalDate;
import java.util.List;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Paragraph;
import kith.people.Ask;
import kith.people.Fact;
import kith.people.Gift;
import kith.people.Person;
import kith.people.Promise;
import kith.people.Side;
import kith.people.Talk;

/// What Kith says of what it looked for.
final class WordsOfFind {
    private static final int LONGEST = 200;

    private WordsOfFind() {}

    static Reply found(List<FindNotes.Match> matches, LocalDate today) {
        return Reply.saying("{n, plural, one {I found this:} other {I found these:}}", matches.size())
                .and(new Bullets(matches.stream().map(each -> line(each, today)).toList()));
    }

    private static Text line(FindNotes.Match match, LocalDate today) {
        var names = WordsOfLog.names(match.people());
        return switch (match.entry()) {
            case Fact fact -> told(names, fact.learnedOn(), "told", fact.text(), today);
            case Talk talk -> told(names, talk.on(), "told", talk.note(), today);
            case Promise promise ->
                told(names, promise.madeOn(), promise.by() == Side.ME ? "promised" : "owed", promise.what(), today);
            case Gift gift -> told(names, gift.on(), "gave", gift.what(), today);
            case Ask ask -> told(names, ask.on(), "asked", ask.what(), today);
            case null, default -> names.and(role(match.people()));
        };
    }

    private static Text told(Text names, LocalDate day, String how, String what, LocalDate today) {
        return Text.saying(
                "{names}, {day}: {how, select, promised {you promised _{what}_} owed {promised you _{what}_}"
                        + " gave {you gave _{what}_} asked {you asked _{what}_} other {_{what}_}}",
                names,
                Days.say(day, today),
                how,
                Clean.shortened(what.replace('\n', ' '), LONGEST));
    }

    private static String role(List<Person> people) {
        var role = people.size() == 1 ? people.getFirst().role() : null;
        return role == null ? "" : ", " + role;
    }

    static Reply onlyListed(String wanted, FindListed.Listed listed) {
        return listed.people().isEmpty()
                ? nothing(wanted)
                : Reply.saying(
                                "On your list, with nothing happened between you yet{cut, select, true { ({n} of {all})} other {}}:",
                                isCut(listed),
                                listed.people().size(),
                                listed.all())
                        .and(bullets(listed));
    }

    static Reply withListed(Reply found, FindListed.Listed listed) {
        return listed.people().isEmpty()
                ? found
                : found.and(
                        new Paragraph(Text.saying(
                                "And on your list{cut, select, true { ({n} of {all})} other {}}:",
                                isCut(listed),
                                listed.people().size(),
                                listed.all())),
                        bullets(listed));
    }

    private static boolean isCut(FindListed.Listed listed) {
        return listed.all() > listed.people().size();
    }

    private static Bullets bullets(FindListed.Listed listed) {
        return new Bullets(listed.people().stream()
                .map(each -> Text.bold(each.name()).and(role(List.of(each))))
                .toList());
    }

    static Part onlyBegun() {
        return new Part.Fine(say(
                "I have only begun to go through your notes, and looked for just these words. Ask again in a moment: then"
                        + " I see slips of the pen, too."));
    }

    static Reply nothing(String wanted) {
        return Reply.saying(
                "I found nothing about “_{words}_” in your notes. Try a single word of it.",
                Clean.shortened(wanted, 100));
    }

    static Reply forWhat() {
        return Reply.saying(
                "What shall I look for? Write {find} and a word, or ask: {example}",
                "find",
                "who was moving to Berlin?");
    }
}
