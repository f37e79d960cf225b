package kith.conversation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import kith.people.Book;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Settings;
import kith.people.Step;

/// What a behaviour acts upon: an open turn, and the moment by the member's own clock.
record Scene(Turn turn, Heard heard, ZonedDateTime now) {
    /// Nobody said anything: what was set for now rings.
    static Scene ringing(Turn turn, Member member, Address to, ZonedDateTime now) {
        var kind = to.channel().equals(member.user()) ? Place.Kind.DIRECT : Place.Kind.UNTOLD;
        var place = new Place(to.channel(), kind);
        var heard = new Heard("", member, new Said.Typed(""), now.toInstant(), now.getZone(), null, place, null, to);
        return new Scene(turn, heard, now);
    }

    /// By which the owner of the book lives, as far as it was told.
    static ZoneId zone(Turn turn) {
        return turn.settings().map(Settings::zone).orElse(ZoneOffset.UTC);
    }

    Book book() {
        return turn.book();
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /// Whether the book is a channel's, which all in it share, and not the member's own.
    boolean ofChannel() {
        return !book().id().equals(heard.member().book());
    }

    /// The thread in which it was said; empty outside of any.
    String thread() {
        return Objects.requireNonNullElse(heard.laterTo().thread(), "");
    }

    /// What the member chose, or what holds before they chose.
    Settings settings() {
        return turn.settings().orElse(Settings.in(now.getZone()));
    }

    /// Carries out `changes` as one step that can be taken back.
    Step take(String said, List<Change> changes) {
        var step = new Step(EntryId.fresh(), now.toInstant(), said, changes);
        book().take(step);
        return step;
    }
}
