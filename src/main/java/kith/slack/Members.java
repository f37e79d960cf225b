package kith.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.User;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kith.conversation.Member;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who the members of workspaces are, as Slack tells; asked anew after an hour, and never in the way of an answer.
final class Members {
    private static final Logger LOG = LoggerFactory.getLogger(Members.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration FAILED = Duration.ofMinutes(1);
    private static final int MOST = 50_000;

    record Profile(
            String name, @Nullable ZoneId zone, @Nullable Locale locale) {}

    private record Kept(Profile profile, Instant until) {}

    private static final Profile UNKNOWN = new Profile("", null, null);

    private final Function<String, MethodsClient> slack;
    private final InstantSource time;
    private final ConcurrentHashMap<Member, Kept> kept = new ConcurrentHashMap<>();

    /// `slack` is the Web API for each workspace.
    Members(Function<String, MethodsClient> slack, InstantSource time) {
        this.slack = slack;
        this.time = time;
    }

    /// The profile, or one that says nothing when Slack doesn't tell in time.
    Profile profile(Member member) {
        var known = kept.get(member);
        if (known != null && time.instant().isBefore(known.until())) {
            return known.profile();
        }
        if (kept.size() >= MOST) {
            kept.clear();
        }
        var before = known == null ? UNKNOWN : known.profile();
        var fresh = ask(member, before);
        kept.put(member, fresh);
        return fresh.profile();
    }

    /// Keeps a profile as Slack told it unasked.
    Profile keep(String workspace, User user) {
        var fresh = fresh(user);
        kept.put(new Member(workspace, user.getId()), fresh);
        return fresh.profile();
    }

    private Kept fresh(User user) {
        return new Kept(
                new Profile(name(user), zone(user.getTz()), locale(user.getLocale())),
                time.instant().plus(FRESH));
    }

    private Kept ask(Member member, Profile before) {
        try {
            var answer = slack.apply(member.workspace())
                    .usersInfo(request -> request.user(member.user()).includeLocale(true));
            if (answer.isOk()) {
                return fresh(answer.getUser());
            }
            LOG.warn("Slack did not tell who a member is: {}", answer.getError());
        } catch (IOException | SlackApiException e) {
            LOG.warn("Slack did not tell who a member is: {}", e.toString());
        }
        return new Kept(before, time.instant().plus(FAILED));
    }

    private static String name(User user) {
        var real = user.getRealName();
        return real == null || real.isBlank() ? user.getName() : real;
    }

    /// Slack writes the Spanish of Latin America as if it were that of Laos.
    private static @Nullable Locale locale(@Nullable String tag) {
        return tag == null || tag.isBlank() ? null : Locale.forLanguageTag(tag.equals("es-LA") ? "es-419" : tag);
    }

    private static @Nullable ZoneId zone(@Nullable String tz) {
        try {
            return tz == null ? null : ZoneId.of(tz);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
