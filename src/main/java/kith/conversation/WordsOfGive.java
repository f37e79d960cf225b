package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.LocalDate;
import java.util.List;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;
import kith.ranking.Giving;
import kith.ranking.Idea;
import kith.ranking.Introduce;
import kith.ranking.Tie;

/// What Kith says of something to give, and of long having given nothing.
final class WordsOfGive {
    private WordsOfGive() {}

    static Reply give(Reply reply, ToGive give, LocalDate today) {
        if (give.nothing()) {
            return reply;
        }
        var longer = reply.and(new Paragraph(Text.bold(say("Something to give"))));
        if (give.longAgo().isPresent()) {
            longer = longer.and(
                    new Paragraph(longAgo(give.longAgo().get(), give.idea().isPresent(), today)));
        }
        return give.idea().isPresent() ? idea(longer, give.idea().get()) : longer;
    }

    private static Text longAgo(Giving giving, boolean idea, LocalDate today) {
        var last = giving.last();
        return last == null
                ? Text.saying(
                        "I have noted nothing that you gave anybody yet; perhaps you just didn't tell me. {idea, select, true"
                                + " {A small step would be this:} other {A small step: thank one person for something they"
                                + " did, in two lines.}}",
                        idea)
                : Text.saying(
                        "The last thing I have noted that you gave was {ago}; perhaps you just didn't tell me. {idea, select,"
                                + " true {A small step would be this:} other {A small step: thank one person for something"
                                + " they did, in two lines.}}",
                        Days.ago(today.toEpochDay() - last.toEpochDay()),
                        idea);
    }

    private static Reply idea(Reply reply, Idea idea) {
        return switch (idea) {
            case Idea.Help help ->
                reply.and(
                        new Paragraph(Text.saying(
                                "You noted of *{name}*: “{need}”. You offer “{offer}”.",
                                name(help.tie()),
                                help.need().text(),
                                help.offer())),
                        drafts(List.of(help.tie())));
            case Idea.Introduction(Introduce.Pair pair) ->
                reply.and(
                        new Paragraph(Text.saying(
                                "You noted of *{name}*: “{need}”, and of *{other}*: “{offer}”. If both like, let them meet.",
                                name(pair.needs()),
                                pair.need().text(),
                                name(pair.offers()),
                                pair.offer().text())),
                        drafts(List.of(pair.needs(), pair.offers())),
                        new Fine(say(
                                "For a text to ask each of them first, write: {words}",
                                "introduce " + name(pair.needs()))));
            case Idea.Share(var people) ->
                reply.and(
                        new Paragraph(
                                Text.saying("One good thing to read may serve these, who told you of much the same:")),
                        new Bullets(people.stream()
                                .map(each -> Text.saying(
                                        "*{name}*: “{fact}”",
                                        name(each.tie()),
                                        each.fact().text()))
                                .toList()),
                        drafts(people.stream().map(Idea.Cares::tie).toList()),
                        new Fine(say("Paste a link here, and I say who would enjoy it.")));
        };
    }

    private static Buttons drafts(List<Tie> ties) {
        return new Buttons(ties.stream()
                .map(each -> Button.of(Clean.shortened(say("Draft to {name}", name(each)), 75), Verbs.DRAFT, each.id()))
                .toList());
    }

    private static String name(Tie tie) {
        return tie.profile().name();
    }
}
