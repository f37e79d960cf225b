package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.List;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;
import kith.people.EntryId;
import kith.people.Offer;
import kith.ranking.NeedMet.InNeed;

/// What Kith says of what the member can do for others.
final class WordsOfOffers {
    private static final int LONGEST_BUTTON = 60;

    private WordsOfOffers() {}

    static Reply list(List<Offer> offers) {
        if (offers.isEmpty()) {
            return Reply.saying(
                    "Tell me what you can do for others, and I bring it up where somebody needs it: {example}",
                    "offer reading a pitch deck");
        }
        return Reply.saying("This is what you can do for others:")
                .and(new Bullets(
                        offers.stream().map(each -> Text.italic(each.text())).toList()))
                .and(drops(offers));
    }

    static Reply tooMany(List<Offer> offers) {
        return Reply.saying("That is a lot to offer already. Take one away first, and tell me again:")
                .and(drops(offers));
    }

    private static Buttons drops(List<Offer> offers) {
        return new Buttons(offers.stream()
                .map(each -> Button.of(
                        say("Drop: {offer}", Clean.shortened(each.text(), LONGEST_BUTTON)),
                        Verbs.DROP_OFFER,
                        each.id()))
                .toList());
    }

    static Reply noted(Offer offer, List<InNeed> people, EntryId step) {
        return inNeed(Reply.saying("Kept as something you can do for others: _{offer}_.", offer.text()), people)
                .and(new Buttons(List.of(Words.undo(step))));
    }

    static Reply known(Offer offer, List<InNeed> people) {
        return inNeed(Reply.saying("You told me so already: _{offer}_.", offer.text()), people);
    }

    private static Reply inNeed(Reply reply, List<InNeed> people) {
        if (people.isEmpty()) {
            return reply.and(new Fine(say("Nobody I know of needs it just now; I'll say when somebody does.")));
        }
        var all = reply.and(new Paragraph(Text.saying(
                "{n, plural, one {Somebody who may need it now:} other {People who may need it now:}}",
                people.size())));
        for (var each : people) {
            var profile = each.tie().profile();
            all = all.and(
                    new Paragraph(Text.saying(
                            "*{name}*: _{need}_", profile.name(), each.need().text())),
                    new Buttons(List.of(Button.of(say("Draft"), Verbs.DRAFT, profile.id()))));
        }
        return all;
    }

    static Reply dropped(Offer offer, EntryId step) {
        return Reply.saying("No longer among what you can do: _{offer}_.", offer.text())
                .and(new Buttons(List.of(Words.undo(step))));
    }

    static String said(Offer offer) {
        return say("offer {what}", offer.text());
    }

    static String saidDropped(Offer offer) {
        return say("drop the offer {what}", offer.text());
    }
}
