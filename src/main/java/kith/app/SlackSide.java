package kith.app;

import java.time.Duration;
import java.time.InstantSource;
import kith.conversation.Arriving;
import kith.slack.AppSecrets;
import kith.slack.Entrance;
import kith.slack.FetchFromSlack;
import kith.slack.InstalledTokens;
import kith.slack.ManyWorkspaces;
import kith.slack.OneWorkspace;
import kith.slack.SlackApi;
import kith.slack.SlackChat;
import kith.slack.Tokens;
import kith.store.Store;

/// Slack as it was set: how Kith speaks into it, and by what it is let in.
final class SlackSide {
    private static final Duration HASTE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SlackSetting setting;
    private final Store store;
    private final InstantSource wall;
    private final Tokens tokens;

    SlackSide(SlackSetting setting, Store store, InstantSource wall) {
        this.setting = setting;
        this.store = store;
        this.wall = wall;
        this.tokens = switch (setting.by()) {
            case SlackSetting.By.BotToken(String token) -> Tokens.one(token);
            case SlackSetting.By.Client client -> installed(client);
        };
    }

    private InstalledTokens installed(SlackSetting.By.Client client) {
        var api = SlackApi.at(setting.api(), _ -> new Tokens.Access.Shut(), HASTE);
        return new InstalledTokens(store.installations(), api, secrets(client), wall);
    }

    private static AppSecrets secrets(SlackSetting.By.Client client) {
        return new AppSecrets(client.clientId(), client.clientSecret());
    }

    SlackChat chat() {
        return new SlackChat(SlackApi.sayingOnce(setting.api(), tokens, PATIENCE));
    }

    FetchFromSlack files() {
        return new FetchFromSlack(SlackApi.at(setting.api(), tokens, PATIENCE));
    }

    /// What a listener asks while Slack waits for it.
    SlackApi hasty() {
        return SlackApi.at(setting.api(), tokens, HASTE);
    }

    Entrance entrance(Arriving arriving) {
        return switch (setting.by()) {
            case SlackSetting.By.BotToken(String token) -> new OneWorkspace(token, setting.signingSecret());
            case SlackSetting.By.Client client ->
                new ManyWorkspaces(
                        secrets(client),
                        setting.signingSecret(),
                        setting.api(),
                        store.installations(),
                        store.installStates(),
                        installed(client),
                        arriving,
                        wall);
        };
    }
}
