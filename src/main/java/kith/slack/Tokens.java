package kith.slack;

/// The bot token with which each workspace lets Kith in, as it holds now.
@FunctionalInterface
public interface Tokens {
    sealed interface Access {
        record Granted(String token) implements Access {
            @Override
            public String toString() {
                return "access";
            }
        }

        /// The token ended, and the next one can't be had yet.
        record NotNow(String why) implements Access {}

        /// The workspace doesn't let Kith in.
        record Shut() implements Access {}
    }

    Access of(String workspace);

    /// The one token of a Kith that serves one workspace.
    static Tokens one(String token) {
        return _ -> new Access.Granted(token);
    }
}
