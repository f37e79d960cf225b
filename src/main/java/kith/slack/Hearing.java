package kith.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.File;
import com.slack.api.model.User;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import kith.conversation.Address;
import kith.conversation.Heard;
import kith.conversation.Member;
import kith.conversation.Said;
import kith.conversation.SentFile;
import kith.conversation.Shortcuts;
import org.jspecify.annotations.Nullable;

/// Slack's payloads as what was heard. Messages carry their own time; for all else it is now.
final class Hearing {
    private final Members members;
    private final Channels channels;
    private final InstantSource clock;

    /// `clock` is the one by which members live.
    Hearing(Members members, Channels channels, InstantSource clock) {
        this.members = members;
        this.channels = channels;
        this.clock = clock;
    }

    Heard command(SlashCommandPayload it) {
        var said = new Said.Typed(words(it.getTeamId(), it.getText()));
        return heard(it.getTriggerId(), it.getTeamId(), it.getUserId(), said, clock.instant(), null, Places.of(it));
    }

    Heard message(EventsApiPayload<MessageEvent> it) {
        var event = it.getEvent();
        return message(it, event.getChannel(), event.getThreadTs(), event.getUser(), event.getText(), event.getTs());
    }

    /// A message with files, and perhaps words.
    Heard fileMessage(EventsApiPayload<MessageFileShareEvent> it) {
        var event = it.getEvent();
        var heard =
                message(it, event.getChannel(), event.getThreadTs(), event.getUser(), event.getText(), event.getTs());
        var files = event.getFiles() == null
                ? List.<SentFile>of()
                : event.getFiles().stream().map(Hearing::file).toList();
        return files.isEmpty() || !(heard.said() instanceof Said.Typed(String text))
                ? heard
                : heard.saying(new Said.Shared(text, files));
    }

    private static SentFile file(File it) {
        var url = it.getUrlPrivateDownload() == null ? it.getUrlPrivate() : it.getUrlPrivateDownload();
        return new SentFile(
                it.getName() == null ? "file" : it.getName(),
                it.getMimetype() == null ? "" : it.getMimetype(),
                it.getSize() == null ? 0 : it.getSize(),
                it.isExternal() || url == null ? null : address(url));
    }

    private static @Nullable URI address(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException _) {
            return null;
        }
    }

    private Heard message(
            EventsApiPayload<?> it,
            String channel,
            @Nullable String thread,
            String user,
            @Nullable String text,
            String ts) {
        var to = new Address(it.getTeamId(), channel, thread, null, null, null);
        var said = new Said.Typed(words(it.getTeamId(), text));
        return heard(it.getEventId(), it.getTeamId(), user, said, at(ts), to, to);
    }

    Heard mention(EventsApiPayload<AppMentionEvent> it, String bot) {
        var event = it.getEvent();
        var to = new Address(it.getTeamId(), event.getChannel(), event.getThreadTs(), event.getUser(), null, null);
        var words = words(it.getTeamId(), SlackText.addressed(event.getText(), bot));
        return heard(
                it.getEventId(), it.getTeamId(), event.getUser(), new Said.Typed(words), at(event.getTs()), to, to);
    }

    /// The answer to a press on a front page or in a form is shown there, and so goes nowhere else.
    Heard press(BlockActionPayload it) {
        var action = it.getActions().getFirst();
        var picked = action.getSelectedOption();
        var value = action.getValue() != null ? action.getValue() : picked == null ? "" : picked.getValue();
        var workspace = Workspaces.of(it);
        var place = ListenToForms.isPressed(it)
                ? Carried.read(it.getView().getPrivateMetadata()).address(workspace)
                : Places.of(it);
        return heard(
                it.getTriggerId(),
                workspace,
                it.getUser().getId(),
                new Said.Pressed(ActionIds.verb(action.getActionId()), value),
                clock.instant(),
                it.getView() == null ? place : null,
                place);
    }

    /// What opens a form from Slack's own menus; the answer stands in the form.
    Heard shortcut(GlobalShortcutPayload it, Said said) {
        return heard(
                it.getTriggerId(),
                Workspaces.of(it),
                it.getUser().getId(),
                said,
                clock.instant(),
                null,
                new Address(Workspaces.of(it), it.getUser().getId(), null, null, null, null));
    }

    /// A message that the member wants read as a draft; the answer is theirs alone.
    Heard coachThis(MessageShortcutPayload it) {
        var to = Places.of(it);
        var said = Shortcuts.draft(text(it));
        return heard(it.getTriggerId(), it.getTeam().getId(), it.getUser().getId(), said, clock.instant(), to, to);
    }

    /// The words of the message that a shortcut was used on.
    String text(MessageShortcutPayload it) {
        return words(it.getTeam().getId(), it.getMessage().getText());
    }

    /// Files in a form are like files in a message.
    Heard form(ViewSubmissionPayload it) {
        var view = it.getView();
        var carried = Carried.read(view.getPrivateMetadata());
        var to = carried.address(Workspaces.of(it));
        var files = Views.files(view.getState());
        return heard(
                it.getTriggerId(),
                Workspaces.of(it),
                it.getUser().getId(),
                files.isEmpty()
                        ? new Said.Filled(view.getCallbackId(), carried.about(), Views.values(view.getState()))
                        : new Said.Shared("", files.stream().map(Hearing::file).toList()),
                clock.instant(),
                carried.shown() == Carried.Shown.MESSAGE ? to : null,
                to);
    }

    private Heard heard(
            String eventId,
            String workspace,
            String user,
            Said said,
            Instant at,
            @Nullable Address replyTo,
            Address laterTo) {
        var member = new Member(workspace, user);
        var profile = members.profile(member);
        var place = channels.place(workspace, laterTo.channel(), said);
        return new Heard(eventId, member, said, at, profile.zone(), profile.locale(), place, replyTo, laterTo);
    }

    /// A member's profile is another now.
    Members.Profile changed(String workspace, User user) {
        return members.keep(workspace, user);
    }

    Members.Profile profile(Member member) {
        return members.profile(member);
    }

    /// As they were typed, with the names behind mentions.
    private String words(String workspace, @Nullable String text) {
        return SlackText.read(
                text == null ? "" : text,
                user -> members.profile(new Member(workspace, user)).name());
    }

    /// A message's `ts`: seconds since the epoch, a point, and a number that makes it unique.
    private static Instant at(String ts) {
        int point = ts.indexOf('.');
        try {
            return Instant.ofEpochSecond(Long.parseLong(point < 0 ? ts : ts.substring(0, point)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no moment", e);
        }
    }
}
