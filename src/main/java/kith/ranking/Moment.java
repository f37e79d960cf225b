package kith.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.people.PersonId;

/// The member's own now: the day, where they will be, what they offer, and whom to leave out this time.
public record Moment(LocalDate today, List<Trip> trips, List<Offer> offers, Set<PersonId> leftOut) {
    /// Something that the member can do for others, in their words.
    public record Offer(String text, Terms words) {}

    public Moment {
        trips = List.copyOf(trips);
        offers = List.copyOf(offers);
        leftOut = Set.copyOf(leftOut);
    }

    public static Moment on(LocalDate today) {
        return new Moment(today, List.of(), List.of(), Set.of());
    }

    public Moment during(List<Trip> planned) {
        return new Moment(today, planned, offers, leftOut);
    }

    public Moment offering(List<Offer> mine) {
        return new Moment(today, trips, mine, leftOut);
    }

    public Moment without(Set<PersonId> people) {
        return new Moment(today, trips, offers, people);
    }
}
