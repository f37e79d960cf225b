package kith.conversation;

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
            return Reply.of(
                    "Tell me what you can do for others, and I bring it up where somebody needs it: offer reading a pitch deck");
        }
        return Reply.of("This is what you can do for others:")
                .and(new Bullets(
                        offers.stream().map(each -> Text.italic(each.text())).toList()))
                .and(drops(offers));
    }

    static Reply tooMany(List<Offer> offers) {
        return Reply.of("That is a lot to offer already. Take one away first, and tell me again:")
                .and(drops(offers));
    }

    private static Buttons drops(List<Offer> offers) {
        return new Buttons(offers.stream()
                .map(each ->
                        Button.of("Drop: " + Clean.shortened(each.text(), LONGEST_BUTTON), Verbs.DROP_OFFER, each.id()))
                .toList());
    }

    static Reply noted(Offer offer, List<InNeed> people, EntryId step) {
        return inNeed(
                        Reply.of(Text.plain("Kept as something you can do for others: ")
                                .and(Text.italic(offer.text()))
                                .and(".")),
                        people)
                .and(new Buttons(List.of(Words.undo(step))));
    }

    static Reply known(Offer offer, List<InNeed> people) {
        return inNeed(
                Reply.of(Text.plain("You told me so already: ")
                        .and(Text.italic(offer.text()))
                        .and(".")),
                people);
    }

    private static Reply inNeed(Reply reply, List<InNeed> people) {
        if (people.isEmpty()) {
            return reply.and(new Fine("Nobody I know of needs it just now; I'll say when somebody does."));
        }
        var all = reply.and(new Paragraph(
                Text.plain(people.size() == 1 ? "Somebody who may need it now:" : "People who may need it now:")));
        for (var each : people) {
            var profile = each.tie().profile();
            all = all.and(
                    new Paragraph(Text.bold(profile.name())
                            .and(": ")
                            .and(Text.italic(each.need().text()))),
                    new Buttons(List.of(Button.of("Draft", Verbs.DRAFT, profile.id()))));
        }
        return all;
    }

    static Reply dropped(Offer offer, EntryId step) {
        return Reply.of(Text.plain("No longer among what you can do: ")
                        .and(Text.italic(offer.text()))
                        .and("."))
                .and(new Buttons(List.of(Words.undo(step))));
    }

    static String said(Offer offer) {
        return "offer " + offer.text();
    }

    static String saidDropped(Offer offer) {
        return "drop the offer " + offer.text();
    }
}
