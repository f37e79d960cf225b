package kith.conversation;

import kith.people.Offer;
import kith.ranking.Moment;
import kith.ranking.ReadTerms;
import kith.ranking.Trip;

/// The member's own now, as ranking needs it: the day, their trips, what they can do for others.
final class Moments {
    private final ReadTerms terms;

    Moments(ReadTerms terms) {
        this.terms = terms;
    }

    Moment of(Scene scene) {
        var trips = scene.book().visits(scene.today()).stream()
                .map(each -> new Trip(each.place(), terms.readPlace(each.place()), each.from(), each.to()))
                .toList();
        var offers = scene.book().offers().stream().map(this::offer).toList();
        return Moment.on(scene.today()).during(trips).offering(offers);
    }

    Moment.Offer offer(Offer offer) {
        return new Moment.Offer(offer.text(), terms.read(offer.text()));
    }
}
