package kith.conversation;

import java.util.Optional;

/// Composes a channel's weekly nudge: of its own book where it keeps one, else a practice. No private book is opened.
final class TellChannel {
    private final NameQuiet quiet;
    private final TellPractice practice = new TellPractice();

    TellChannel(NameQuiet quiet) {
        this.quiet = quiet;
    }

    /// Empty when nothing is worth saying, and while the team book is shut.
    Optional<Reply> reply(Scene scene) {
        var team = scene.turn().channel().team();
        if (team.isPresent()) {
            return team.get().isOpen() ? quiet.reply(scene).map(ChannelMark::on) : Optional.empty();
        }
        return practice.reply(scene).map(ChannelMark::on);
    }
}
