package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.List;
import kith.conversation.Part.Copy;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;
import kith.people.Fact;
import kith.ranking.FindReaders.Reader;
import kith.ranking.Introduce.Pair;
import kith.ranking.Tie;

/// What Kith says of people who should meet, and of whom something shared would please.
final class WordsOfIntroduce {
    private WordsOfIntroduce() {}

    static Reply pairs(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return Reply.saying(
                    "I see no need that somebody's offer meets yet. The more you tell me of what people look for and"
                            + " what they are good at, the more I see.");
        }
        var reply = Reply.saying(
                "{n, plural, one {These two should meet, if both like:} other {These should meet, if both like:}}",
                pairs.size());
        for (var pair : pairs) {
            reply = reply.and(
                    new Paragraph(Text.saying(
                            "*{name}* needs “{need}”; *{other}* has “{offer}”.",
                            name(pair.needs()),
                            pair.need().text(),
                            name(pair.offers()),
                            pair.offer().text())),
                    new Copy(asking(pair.needs(), pair.offers(), pair.need(), pair.offer())),
                    new Copy(asked(pair.offers(), pair.needs(), pair.need())));
        }
        return reply.and(new Fine(say("Ask both first, each on their own; introduce them once both said yes.")));
    }

    private static String asking(Tie whoNeeds, Tie whoOffers, Fact need, Fact offer) {
        return "Hi " + first(whoNeeds) + ", you told me “" + need.text() + "”. I know somebody, " + name(whoOffers)
                + " (" + offer.text() + "). Shall I ask whether they'd be open to a word with you? Fine to say no.";
    }

    private static String asked(Tie whoOffers, Tie whoNeeds, Fact need) {
        return "Hi " + first(whoOffers) + ", " + name(whoNeeds) + " told me “" + need.text()
                + "”. I thought of you. Would you be open to an introduction? Fine to say no, and I haven't promised"
                + " anything.";
    }

    static Reply readers(List<Reader> readers) {
        if (readers.isEmpty()) {
            return Reply.saying("Nobody comes to mind for that, by what you told me of their needs and interests.");
        }
        return Reply.saying(
                        "{n, plural, one {One person might enjoy that:} other {Some might enjoy that:}}",
                        readers.size())
                .and(
                        new Part.Bullets(readers.stream()
                                .map(each -> Text.saying(
                                        "*{name}*: you noted “{fact}”.",
                                        name(each.tie()),
                                        each.fact().text()))
                                .toList()),
                        new Part.Buttons(readers.stream()
                                .map(each -> Part.Button.of(
                                        Clean.shortened(say("Draft to {name}", name(each.tie())), 75),
                                        Verbs.DRAFT,
                                        each.tie().id()))
                                .toList()),
                        new Fine(say("Share it with a line on why you thought of them, and ask for nothing.")));
    }

    static Reply shareWhat() {
        return Reply.saying(
                "What would you share? Put a link or a few words behind it: {example}",
                "share https://… on soil health");
    }

    private static String name(Tie tie) {
        return tie.profile().name();
    }

    private static String first(Tie tie) {
        return name(tie).split(" ")[0];
    }
}
