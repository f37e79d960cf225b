package kith.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kith.coaching.Advice;
import kith.coaching.Coach;
import kith.coaching.Draft;
import kith.coaching.Sent;
import kith.people.EntryId;
import kith.people.Person;

/// The drafts that a member works on: reads them with what the book knows, and keeps them at hand for as long as they
/// are worked on, or longer where the member chose so.
final class DraftDesk {
    /// For how long "shorter" and the like mean the newest draft.
    static final Duration AT_HAND = Duration.ofHours(1);
    private static final Duration WORKED_ON = Duration.ofHours(12);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int MOST_COMPARED = 20;

    /// A draft that was just laid here, and what was advised on it.
    record Laid(DraftAtHand draft, Advice advice) {}

    private final Coach coach;

    DraftDesk(Coach coach) {
        this.coach = coach;
    }

    /// Puts a draft on the desk; `addressee` is their name when they are not in the book.
    Laid lay(Scene scene, String text, Optional<Person> to, Optional<String> addressee) {
        var now = scene.now().toInstant();
        var drafts = scene.turn().drafts();
        drafts.dropBefore(now.minus(scene.settings().keepDrafts() ? KEPT : WORKED_ON));
        var draft = new DraftAtHand(
                EntryId.fresh(),
                to.isPresent() ? to.get().id() : null,
                to.isPresent() ? to.get().name() : addressee.isPresent() ? addressee.get() : null,
                text,
                text,
                DraftAtHand.State.READ,
                now);
        var advice = advice(scene, draft);
        draft = draft.bettered(advice.rewrite(), now);
        drafts.put(draft);
        return new Laid(draft, advice);
    }

    /// The draft that "shorter" and the like speak of.
    static Optional<DraftAtHand> newest(Scene scene) {
        return scene.turn().drafts().newest(scene.now().toInstant().minus(AT_HAND));
    }

    static Optional<DraftAtHand> byId(Scene scene, String id) {
        return EntryId.parse(id).flatMap(scene.turn().drafts()::byId);
    }

    Advice advice(Scene scene, DraftAtHand draft) {
        return coach.advise(read(scene, draft, draft.text()));
    }

    /// What was done by sending it.
    Sent sent(Scene scene, DraftAtHand draft) {
        return coach.sent(read(scene, draft, draft.sent()));
    }

    String shorter(Scene scene, DraftAtHand draft) {
        return coach.shorter(read(scene, draft, draft.better()));
    }

    String warmer(Scene scene, DraftAtHand draft) {
        return coach.warmer(read(scene, draft, draft.better()));
    }

    /// Whether somebody else's better draft passes the rules and invents nothing.
    boolean accepts(Scene scene, DraftAtHand draft, String rewrite) {
        return coach.accepts(read(scene, draft, draft.text()), rewrite);
    }

    private static Draft read(Scene scene, DraftAtHand draft, String text) {
        var known = Optional.ofNullable(draft.to()).flatMap(scene.book()::relationship);
        var recipient = known.isPresent()
                ? KnownRecipient.of(known.get())
                : draft.addressee() == null ? null : KnownRecipient.stranger(draft.addressee());
        return new Draft(text, scene.today(), recipient, earlier(scene, draft));
    }

    private static List<Draft.Earlier> earlier(Scene scene, DraftAtHand draft) {
        if (!scene.settings().keepDrafts()) {
            return List.of();
        }
        var earlier = new ArrayList<Draft.Earlier>();
        for (var each : scene.turn().drafts().recent(MOST_COMPARED)) {
            var name = each.addressee();
            if (name != null && !name.equals(draft.addressee()) && !each.id().equals(draft.id())) {
                earlier.add(new Draft.Earlier(name, each.sent()));
            }
        }
        return earlier;
    }

    static String addressee(DraftAtHand draft) {
        return Objects.requireNonNullElse(draft.addressee(), "");
    }
}
