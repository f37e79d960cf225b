package kith.playground;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The bots that are let in by their tokens, and those that are no longer. Each stands for a workspace of its own, to
/// which the same people and channels belong.
public final class Tokens {
    private static final String GOOD = "";

    private final Map<String, String> verdicts = new ConcurrentHashMap<>();

    public void admit(String token) {
        verdicts.put(token, GOOD);
    }

    /// From now on everything is answered with `token_revoked`.
    public void revoke(String token) {
        verdicts.put(token, "token_revoked");
    }

    /// From now on everything is answered with `token_expired`.
    void expire(String token) {
        verdicts.put(token, "token_expired");
    }

    /// Why nothing is done for this token; empty when it is good.
    Optional<String> refusal(String token) {
        var verdict = token.isEmpty() ? "not_authed" : verdicts.getOrDefault(token, "invalid_auth");
        return Optional.of(verdict).filter(each -> !each.equals(GOOD));
    }
}
