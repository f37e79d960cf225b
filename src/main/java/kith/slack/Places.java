package kith.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.net.URI;
import kith.conversation.Address;

/// Where the answer to what was done in Slack goes.
final class Places {
    private Places() {}

    /// Where a press's answer goes: back to its message, seen by whoever saw that.
    static Address of(BlockActionPayload it) {
        var container = it.getContainer();
        var channel =
                it.getChannel() == null ? it.getUser().getId() : it.getChannel().getId();
        var onlyFor = container.isEphemeral() ? it.getUser().getId() : null;
        var hook = it.getResponseUrl() == null ? null : URI.create(it.getResponseUrl());
        return new Address(
                Workspaces.of(it), channel, container.getThreadTs(), onlyFor, hook, container.getMessageTs());
    }

    /// What comes of a message's menu is for who used it.
    static Address of(MessageShortcutPayload it) {
        return new Address(
                it.getTeam().getId(),
                it.getChannel().getId(),
                it.getMessage().getThreadTs(),
                it.getUser().getId(),
                URI.create(it.getResponseUrl()),
                null);
    }

    /// Where the answer to a form goes that a command opened: to its asker alone.
    static Address of(SlashCommandPayload it) {
        return new Address(
                it.getTeamId(), it.getChannelId(), null, it.getUserId(), URI.create(it.getResponseUrl()), null);
    }
}
