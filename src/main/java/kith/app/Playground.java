package kith.app;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import kith.playground.LocalSlack;

/// The workspace that the playground begins with.
final class Playground {
    private static final int SECRET_BYTES = 32;

    private Playground() {}

    /// Secrets made anew with each start: nothing outside this process ever needs them.
    static SlackSetting settings(URI address, String token) {
        return new SlackSetting(
                new SlackSetting.By.BotToken(token), secret(), address.resolve("/api/"), Optional.empty());
    }

    static String token() {
        return "xoxb-" + secret();
    }

    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// A workspace of three members and two channels.
    static LocalSlack open(URI address, String token, SlackSetting slack, InstantSource wall) {
        var local = new LocalSlack(new LocalSlack.Setup(address, slack.signingSecret(), token, wall));
        local.serveAt(address);
        local.addUser("U0ADA", "Ada Fontaine", "Europe/Lisbon");
        local.addUser("U0BEN", "Ben Castillo", "America/New_York");
        local.addUser("U0CHIKA", "Chika Obi", "Africa/Lagos");
        local.addChannel("C0GENERAL", "general", "U0ADA", "U0BEN", "U0CHIKA");
        local.addChannel("C0CLIENTS", "clients", "U0ADA", "U0BEN");
        local.addCommand("/kith", "log, who, draft to NAME: …, about NAME, promises, picture, undo, help");
        local.addShortcut("log-talk", "Log a talk");
        local.addShortcut("coach", "Coach a draft");
        local.addMessageShortcut("log-this", "Log this with…");
        local.addMessageShortcut("coach-draft", "Coach this draft");
        return local;
    }
}
