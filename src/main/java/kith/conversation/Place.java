package kith.conversation;

/// Where something was said or pressed.
public record Place(String channel, Kind kind) {
    public enum Kind {
        /// Between one member and Kith, read by nobody else.
        DIRECT,
        /// A channel of this company alone, with Kith in it.
        CHANNEL,
        /// A channel of this company alone, without Kith in it.
        OUTSIDE,
        /// A channel that another company reads, or is invited to.
        SHARED,
        /// No direct message; what else it is the platform wasn't asked, or didn't tell.
        UNTOLD
    }

    boolean direct() {
        return kind == Kind.DIRECT;
    }

    /// Whether it has to be known who reads a channel before `said` can be answered there.
    public static boolean matters(Said said) {
        return ForChannel.isIn(said);
    }

    /// Whether what the platform told of the channel an hour ago is too old for `said`: it begins something lasting.
    public static boolean mattersAnew(Said said) {
        return ForChannel.begins(said);
    }
}
