package kith.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.time.Duration;
import java.util.Set;
import kith.conversation.Chat.About;
import kith.conversation.Chat.Told;

/// What an answer of Slack's Web API means for the letter that was to be told.
final class Verdict {
    /// An app that lacks a scope may be given it.
    static final String MAY_NOT = "missing_scope";

    private static final Set<String> PASSING = Set.of(
            "ratelimited",
            "rate_limited",
            "internal_error",
            "fatal_error",
            "request_timeout",
            "service_unavailable",
            "invalid_auth",
            "token_expired",
            MAY_NOT,
            "accesslimited");

    private static final Set<String> NOBODY_THERE = Set.of(
            "channel_not_found",
            "not_in_channel",
            "user_not_in_channel",
            "is_archived",
            "user_disabled",
            "user_not_found",
            "cannot_dm_bot",
            "messages_tab_disabled",
            "restricted_action",
            "restricted_action_read_only_channel",
            "restricted_action_thread_locked");

    private static final Set<String> SHUT_OUT =
            Set.of("account_inactive", "token_revoked", "team_not_found", "team_disabled", "not_authed");

    private static final int TOO_MANY = 429;

    private Verdict() {}

    static boolean isPassing(String error) {
        return PASSING.contains(error);
    }

    static boolean isNobodyThere(String error) {
        return NOBODY_THERE.contains(error);
    }

    static Told of(SlackApiTextResponse answer) {
        if (answer.isOk()) {
            return new Told.Delivered();
        }
        var error = answer.getError();
        return isPassing(error)
                ? new Told.Later(About.LETTER, Duration.ZERO, error)
                : new Told.Never(about(error), error);
    }

    /// Slack limits messages by the channel, every other method by the workspace.
    static Told of(SlackApiException e) {
        var response = e.getResponse();
        if (response.code() != TOO_MANY) {
            return new Told.Later(About.LETTER, Duration.ZERO, "Slack answered " + response.code());
        }
        boolean message = response.request().url().encodedPath().endsWith("/chat.postMessage");
        return new Told.Later(message ? About.CHANNEL : About.WORKSPACE, retryAfter(e), "rate limited");
    }

    private static About about(String error) {
        return SHUT_OUT.contains(error) ? About.WORKSPACE : isNobodyThere(error) ? About.CHANNEL : About.LETTER;
    }

    private static Duration retryAfter(SlackApiException e) {
        try {
            var header = e.getResponse().header("Retry-After");
            return Duration.ofSeconds(header == null ? 1 : Long.parseLong(header));
        } catch (NumberFormatException _) {
            return Duration.ofSeconds(1);
        }
    }
}
