package kith.conversation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What members are shown before they say anything: their front page, what they may ask, whom they may mean.
public final class Lobby {
    private final SpeakingTurns turns;
    private final ShowHome home;
    private final TypeAhead ahead;

    Lobby(SpeakingTurns turns, ShowHome home, TypeAhead ahead) {
        this.turns = turns;
        this.home = home;
        this.ahead = ahead;
    }

    /// A member's front page; nothing is kept of somebody who only looks at it.
    public Reply home(Member member, @Nullable ZoneId zone, @Nullable Locale locale, Instant at) {
        var page = new AtomicReference<>(turns.in(locale, WordsOfHome::welcome));
        turns.ifKept(member.book(), turn -> {
            turn.frontPage().open();
            page.set(home.page(looking(turn, member, zone, at)));
        });
        return page.get();
    }

    /// The front page with an answer in the place of the week.
    public Reply homeShowing(Member member, Reply answer) {
        return said(member, null, () -> WordsOfHome.top().above(answer).above(WordsOfHome.back()));
    }

    /// The form that shows a member what would be kept of a message, before anything is.
    public Form logThis(Member member, @Nullable Locale locale, String message) {
        return said(member, locale, () -> WordsOfTell.keepThis(message));
    }

    /// In the member's language, which the platform tells where they chose none.
    private <T> T said(Member member, @Nullable Locale locale, Supplier<T> words) {
        var said = new AtomicReference<>(turns.in(locale, words));
        turns.ifKept(member.book(), _ -> said.set(words.get()));
        return said.get();
    }

    /// The front page as it is now; empty for who never opened it.
    public Optional<Reply> homeAgain(Member member, @Nullable ZoneId zone, Instant at) {
        var page = new AtomicReference<Optional<Reply>>(Optional.empty());
        turns.ifKept(member.book(), turn -> {
            if (turn.frontPage().isOpened()) {
                page.set(Optional.of(home.page(looking(turn, member, zone, at))));
            }
        });
        return page.get();
    }

    private static Scene looking(Turn turn, Member member, @Nullable ZoneId zone, Instant at) {
        var here = zone == null ? Scene.zone(turn) : zone;
        return Scene.ringing(turn, member, Address.direct(member), at.atZone(here));
    }

    /// What a member may want to ask.
    public List<Prompt> prompts(Member member, @Nullable Locale locale) {
        var prompts = new AtomicReference<>(turns.in(locale, WordsOfPrompts::toBegin));
        turns.ifKept(member.book(), turn -> {
            if (turn.book().size() > 0) {
                prompts.set(WordsOfPrompts.any());
            }
        });
        return prompts.get();
    }

    /// Whom a member may mean by what they are typing; with `orNew`, also somebody new.
    public List<Form.Option> typedAhead(Member member, String typed, boolean orNew) {
        var found = new AtomicReference<>(orNew ? TypeAhead.newcomer(typed) : List.<Form.Option>of());
        turns.ifKept(member.book(), turn -> found.set(ahead.offered(turn.book(), typed, orNew)));
        return found.get();
    }
}
