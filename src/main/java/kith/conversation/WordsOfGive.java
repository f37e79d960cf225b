package kith.conversation;

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
        var longer = reply.and(new Paragraph(Text.bold("Something to give")));
        if (give.longAgo().isPresent()) {
            longer = longer.and(new Paragraph(
                    Text.plain(longAgo(give.longAgo().get(), give.idea().isPresent(), today))));
        }
        return give.idea().isPresent() ? idea(longer, give.idea().get()) : longer;
    }

    private static String longAgo(Giving giving, boolean idea, LocalDate today) {
        var last = giving.last();
        var noted = last == null
                ? "I have noted nothing that you gave anybody yet"
                : "The last thing I have noted that you gave was " + Days.span(today.toEpochDay() - last.toEpochDay())
                        + " ago";
        return noted + "; perhaps you just didn't tell me. "
                + (idea
                        ? "A small step would be this:"
                        : "A small step: thank one person for something they did, in two lines.");
    }

    private static Reply idea(Reply reply, Idea idea) {
        return switch (idea) {
            case Idea.Help help ->
                reply.and(
                        new Paragraph(Text.plain("You noted of ")
                                .and(name(help.tie()))
                                .and(": “" + help.need().text() + "”. You offer “" + help.offer() + "”.")),
                        drafts(List.of(help.tie())));
            case Idea.Introduction(Introduce.Pair pair) ->
                reply.and(
                        new Paragraph(Text.plain("You noted of ")
                                .and(name(pair.needs()))
                                .and(": “" + pair.need().text() + "”, and of ")
                                .and(name(pair.offers()))
                                .and(": “" + pair.offer().text() + "”. If both like, let them meet.")),
                        drafts(List.of(pair.needs(), pair.offers())),
                        new Fine("For a text to ask each of them first, write: introduce "
                                + pair.needs().profile().name()));
            case Idea.Share(var people) ->
                reply.and(
                        new Paragraph(
                                Text.plain("One good thing to read may serve these, who told you of much the same:")),
                        new Bullets(people.stream()
                                .map(each ->
                                        name(each.tie()).and(": “" + each.fact().text() + "”"))
                                .toList()),
                        drafts(people.stream().map(Idea.Cares::tie).toList()),
                        new Fine("Paste a link here, and I say who would enjoy it."));
        };
    }

    private static Buttons drafts(List<Tie> ties) {
        return new Buttons(ties.stream()
                .map(each ->
                        Button.of(Clean.shortened("Draft to " + each.profile().name(), 75), Verbs.DRAFT, each.id()))
                .toList());
    }

    private static Text name(Tie tie) {
        return Text.bold(tie.profile().name());
    }
}
