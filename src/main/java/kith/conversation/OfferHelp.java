package kith.conversation;

import java.util.List;
import java.util.regex.Pattern;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Offer;
import kith.ranking.NeedMet;

/// Keeps what the member can do for others, and tells who needs it.
final class OfferHelp {
    private static final int MOST = 20;
    private static final int LONGEST = 200;
    private static final int MOST_IN_NEED = 3;

    private static final Pattern OFFER = Pattern.compile(
            "offers?(?:[.?! ]*|\\s*:.+| to (?!us\\b|me\\b).+| \\p{L}+ing\\b.+| (?:my|an?|free|some|help|advice|feedback|support|access|introductions?|intros?|reviews?)\\b.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final KnownTies known;
    private final Moments moments;
    private final NeedMet needs = new NeedMet();

    OfferHelp(KnownTies known, Moments moments) {
        this.known = known;
        this.moments = moments;
    }

    /// "Offers", "offer: …", "offer reading decks", "offer help with export"; not "offer from the landlord came in".
    static boolean isOffer(String text) {
        return text.length() <= LONGEST + MOST && OFFER.matcher(text).matches();
    }

    /// The words behind `offer`; nothing to see what is kept.
    Answer told(Scene scene, String words) {
        var offers = scene.book().offers();
        if (words.isBlank()) {
            return Answer.say(WordsOfOffers.list(offers));
        }
        if (offers.size() >= MOST) {
            return Answer.say(WordsOfOffers.tooMany(offers));
        }
        var same = offers.stream()
                .filter(each -> each.text().equalsIgnoreCase(words))
                .findFirst();
        if (same.isPresent()) {
            return Answer.say(WordsOfOffers.known(same.get(), inNeed(scene, same.get())));
        }
        var offer = new Offer(EntryId.fresh(), Clean.shortened(words, LONGEST), scene.today());
        var step = scene.take(WordsOfOffers.said(offer), List.of(Change.added(offer)));
        return Answer.say(WordsOfOffers.noted(offer, inNeed(scene, offer), step.id()));
    }

    Answer drop(Scene scene, String id) {
        var offer = scene.book().offers().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst();
        if (offer.isEmpty()) {
            return Answer.say(Words.gone());
        }
        var step = scene.take(WordsOfOffers.saidDropped(offer.get()), List.of(Change.removed(offer.get())));
        return Answer.instead(WordsOfOffers.dropped(offer.get(), step.id()));
    }

    private List<NeedMet.InNeed> inNeed(Scene scene, Offer offer) {
        return needs.by(moments.offer(offer), known.in(scene.book()), MOST_IN_NEED);
    }
}
