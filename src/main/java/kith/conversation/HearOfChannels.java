package kith.conversation;

/// Does what follows for a channel's book when something becomes of the channel, without a word.
final class HearOfChannels {
    private final Forget forget;

    HearOfChannels(Forget forget) {
        this.forget = forget;
    }

    void hear(Turn turn, ChannelNews news) {
        var notes = turn.channel();
        switch (news.kind()) {
            case SHARED -> notes.team().ifPresent(each -> notes.keep(each.shared(true)));
            case UNSHARED -> notes.team().ifPresent(each -> notes.keep(each.shared(false)));
            case CLOSED -> SetChannelNudge.stop(turn);
            case DELETED -> {
                SetChannelNudge.stop(turn);
                // Nobody is left who could read it, or ask for it to be deleted.
                forget.all(turn);
                notes.endTeam();
            }
        }
    }
}
