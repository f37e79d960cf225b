package kith.slack;

import com.slack.api.bolt.model.Bot;
import com.slack.api.bolt.model.Installer;
import com.slack.api.bolt.model.builtin.DefaultBot;
import com.slack.api.bolt.service.InstallationService;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import kith.conversation.Arriving;
import kith.conversation.Grant;
import kith.conversation.Installation;
import kith.conversation.Installations;
import kith.conversation.Member;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where Bolt keeps and finds installations. It is shown tokens that hold and nothing to refresh them by, since it
/// would
/// refresh the same one in each instance.
final class KeepInstallations implements InstallationService {
    private static final Logger LOG = LoggerFactory.getLogger(KeepInstallations.class);

    private final Installations installations;
    private final InstalledTokens tokens;
    private final Arriving arriving;
    private final InstantSource wall;

    KeepInstallations(Installations installations, InstalledTokens tokens, Arriving arriving, InstantSource wall) {
        this.installations = installations;
        this.tokens = tokens;
        this.arriving = arriving;
        this.wall = wall;
    }

    /// Bolt shows a page of its own choice for what fails, and tells nobody else.
    @Override
    public void saveInstallerAndBot(Installer installer) {
        try {
            save(installation(installer, wall.instant()));
        } catch (RuntimeException e) {
            LOG.error("An installation could not be kept: {}", e.getClass().getName());
            throw e;
        }
    }

    /// Who approves Kith once more isn't welcomed once more. An organization's installer is in no workspace yet.
    private void save(Installation it) {
        boolean known = installations.of(it.id()).isPresent();
        installations.keep(it);
        if (!known && !it.wholeOrganization()) {
            arriving.letIn(new Member(it.id(), it.installer()), it.at());
        }
    }

    private static Installation installation(Installer it, Instant now) {
        boolean whole = Boolean.TRUE.equals(it.getIsEnterpriseInstall());
        var ends = it.getBotTokenExpiresAt();
        return new Installation(
                Objects.requireNonNull(whole ? it.getEnterpriseId() : it.getTeamId(), "no workspace"),
                whole,
                it.getBotId(),
                it.getBotUserId(),
                it.getInstallerUserId(),
                new Grant(
                        it.getBotAccessToken(),
                        it.getBotRefreshToken(),
                        ends == null ? null : Instant.ofEpochMilli(ends)),
                now);
    }

    @Override
    public @Nullable Bot findBot(@Nullable String enterpriseId, @Nullable String teamId) {
        var id = teamId == null ? enterpriseId : teamId;
        return id == null
                ? null
                : tokens.fresh(id, enterpriseId).map(KeepInstallations::bot).orElse(null);
    }

    private static Bot bot(Installation it) {
        var bot = new DefaultBot();
        bot.setBotId(it.bot());
        bot.setBotUserId(it.botUser());
        bot.setBotAccessToken(it.grant().token());
        return bot;
    }

    /// Slack refuses the token, and tells by an event of its own that Kith was taken out.
    @Override
    public void deleteBot(Bot bot) {}

    /// No member's own token is ever asked for.
    @Override
    public void deleteInstaller(Installer installer) {}

    @Override
    public @Nullable Installer findInstaller(
            @Nullable String enterpriseId, @Nullable String teamId, @Nullable String userId) {
        return null;
    }

    @Override
    public String getInstallationGuideText(
            @Nullable String enterpriseId, @Nullable String teamId, @Nullable String userId) {
        return Arriving.notInstalled();
    }

    @Override
    public boolean isHistoricalDataEnabled() {
        return false;
    }

    @Override
    public void setHistoricalDataEnabled(boolean isHistoricalDataEnabled) {}
}
