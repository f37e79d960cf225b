package kith.ranking;

import java.time.LocalDate;
import java.util.List;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Side;
import kith.people.TalkKind;

/// One person as ranking needs them: the slim row that is kept for everybody of a book. `talks` are the last few,
/// newest first; `open` are both sides' open promises, as they fall due, undated last.
public record Tie(
        Profile profile,
        Pace pace,
        List<Talked> talks,
        Facts facts,
        Ledger ledger,
        List<Promise> open,
        Attention attention) {

    /// A talk without its words.
    public record Talked(LocalDate on, TalkKind kind) {
        boolean online() {
            return kind == TalkKind.MESSAGE || kind == TalkKind.EMAIL;
        }
    }

    public Tie {
        talks = List.copyOf(talks);
        open = List.copyOf(open);
    }

    public PersonId id() {
        return profile.id();
    }

    Tie unshown() {
        return attention.shownOn() == null
                ? this
                : new Tie(profile, pace, talks, facts, ledger, open, attention.unshown());
    }

    /// The member owes them something promised, or has asked more of them than given.
    boolean indebted() {
        if (ledger.askedMore()) {
            return true;
        }
        for (var each : open) {
            if (each.by() == Side.ME) {
                return true;
            }
        }
        return false;
    }

    /// How much they matter, whatever the time: the member's own weight, the circle, and each letting go.
    double weight() {
        return profile.weight() * nearness() * attention.weight();
    }

    private double nearness() {
        return switch (profile.circle()) {
            case INNER -> 2;
            case CLOSE -> 1.5;
            case ACTIVE -> 1.25;
            case WIDER -> 1;
        };
    }
}
