package kith.conversation;

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
        return Reply.of(matches.size() == 1 ? "I found this:" : "I found these:")
                .and(new Bullets(matches.stream().map(each -> line(each, today)).toList()));
    }

    private static Text line(FindNotes.Match match, LocalDate today) {
        var names = WordsOfLog.names(match.people());
        return switch (match.entry()) {
            case Fact fact -> told(names, fact.learnedOn(), "", fact.text(), today);
            case Talk talk -> told(names, talk.on(), "", talk.note(), today);
            case Promise promise ->
                told(
                        names,
                        promise.madeOn(),
                        promise.by() == Side.ME ? "you promised " : "promised you ",
                        promise.what(),
                        today);
            case Gift gift -> told(names, gift.on(), "you gave ", gift.what(), today);
            case Ask ask -> told(names, ask.on(), "you asked ", ask.what(), today);
            case null, default -> names.and(role(match.people()));
        };
    }

    private static Text told(Text names, LocalDate day, String how, String what, LocalDate today) {
        return names.and(", " + Days.say(day, today) + ": " + how)
                .and(Text.italic(Clean.shortened(what.replace('\n', ' '), LONGEST)));
    }

    private static String role(List<Person> people) {
        var role = people.size() == 1 ? people.getFirst().role() : null;
        return role == null ? "" : ", " + role;
    }

    static Reply onlyListed(String wanted, FindListed.Listed listed) {
        return listed.people().isEmpty()
                ? nothing(wanted)
                : Reply.of("On your list, with nothing happened between you yet" + more(listed) + ":")
                        .and(bullets(listed));
    }

    static Reply withListed(Reply found, FindListed.Listed listed) {
        return listed.people().isEmpty()
                ? found
                : found.and(new Paragraph(Text.plain("And on your list" + more(listed) + ":")), bullets(listed));
    }

    private static String more(FindListed.Listed listed) {
        int more = listed.all() - listed.people().size();
        return more > 0 ? " (" + listed.people().size() + " of " + listed.all() + ")" : "";
    }

    private static Bullets bullets(FindListed.Listed listed) {
        return new Bullets(listed.people().stream()
                .map(each -> Text.bold(each.name()).and(role(List.of(each))))
                .toList());
    }

    static Part onlyBegun() {
        return new Part.Fine(
                "I have only begun to go through your notes, and looked for just these words. Ask again in a moment: then"
                        + " I see slips of the pen, too.");
    }

    static Reply nothing(String wanted) {
        return Reply.of(Text.plain("I found nothing about “")
                .and(Text.italic(Clean.shortened(wanted, 100)))
                .and("” in your notes. Try a single word of it."));
    }

    static Reply forWhat() {
        return Reply.of("What shall I look for? Write find and a word, or ask: who was moving to Berlin?");
    }
}
