package kith.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.UserChangeEvent;
import jakarta.servlet.http.HttpServlet;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Pattern;
import kith.conversation.Answer;
import kith.conversation.Conversation;
import kith.conversation.FairUse;
import kith.conversation.FollowHomes;
import kith.conversation.Form;
import kith.conversation.Heard;
import kith.conversation.Leaving;
import kith.conversation.Member;
import kith.conversation.Reply;
import org.jspecify.annotations.Nullable;

/// Listens to Slack with Bolt: what is said to Kith goes to the conversation, and its answer back.
public final class ListenToSlack {
    private static final Pattern ANY = Pattern.compile(".+");

    private final Conversation conversation;
    private final Leaving leaving;
    private final FairUse fair;
    private final FollowHomes homes;
    private final Hearing hearing;
    private final InstantSource clock;
    private final ShowWorking working = new ShowWorking();
    private final SlackJson json = new SlackJson();
    private final ListenToHome home;
    private final ListenToForms forms;
    private final Entrance entrance;
    private final App app;

    /// `clock` is the one by which members live; `hasty` a Web API whose calls end within Slack's three seconds.
    public ListenToSlack(
            Conversation conversation,
            Leaving leaving,
            FairUse fair,
            FollowHomes homes,
            SlackApi hasty,
            Entrance entrance,
            InstantSource clock) {
        this.conversation = conversation;
        this.leaving = leaving;
        this.fair = fair;
        this.homes = homes;
        this.clock = clock;
        var channels = new Channels(hasty::methods, InstantSource.system());
        this.hearing = new Hearing(new Members(hasty::methods, InstantSource.system()), channels, clock);
        this.entrance = entrance;
        this.app = entrance.app(hasty.slack());
        app.command("/kith", (request, context) -> command(request, context));
        app.event(MessageEvent.class, this::message);
        app.event(MessageFileShareEvent.class, this::fileMessage);
        app.event(AppMentionEvent.class, this::mention);
        app.event(UserChangeEvent.class, this::userChange);
        new ListenToChannels(conversation, channels).to(app);
        new ListenToLeaving(leaving, entrance, clock).to(app);
        this.home = new ListenToHome(conversation.lobby(), hearing, clock);
        home.to(app);
        homes.start(member -> home.refresh(hasty.methods(member.workspace()), member));
        this.forms = new ListenToForms(conversation.lobby(), hearing, this::hear, home, homes);
        forms.to(app);
        app.blockAction(ANY, this::press);
    }

    public HttpServlet servlet(Handled handled) {
        return new SlackServlet(app, handled);
    }

    /// The same over a socket that Kith opens with the app's own token.
    public ListenBySocket socket(String appToken, Handled handled) {
        return new ListenBySocket(app, appToken, handled);
    }

    /// The pages for whoever installs Kith, by path; anybody may open them.
    public Map<String, HttpServlet> pages() {
        return entrance.pages(app);
    }

    private Answer hear(Heard heard) {
        leaving.heardFrom(heard.member().workspace(), heard.at());
        return switch (fair.of(heard.member())) {
            case FAIR -> conversation.hear(heard);
            case TELL -> conversation.tooMuch(heard);
            case QUIET -> new Answer.Nothing();
        };
    }

    private Response command(SlashCommandRequest request, SlashCommandContext context) {
        var payload = request.getPayload();
        return switch (hear(hearing.command(payload))) {
            case Answer.Say say -> answered(say.reply(), say.toAll());
            case Answer.Below(Reply reply) -> answered(reply, false);
            case Answer.Ask(Form form) -> {
                var carried = Carried.of(form.carry(), Places.of(payload), Carried.Shown.FORM);
                var shown = new ShowForm(context.client()).show(form, payload.getTriggerId(), carried);
                yield shown ? context.ack() : answered(Conversation.formTooLate(), false);
            }
            case Answer.Nothing _ -> context.ack();
            case Answer.Mend _ -> throw new IllegalStateException("Only a form can be mended.");
        };
    }

    private Response message(EventsApiPayload<MessageEvent> payload, EventContext context) {
        var event = payload.getEvent();
        if ("im".equals(event.getChannelType()) && event.getBotId() == null && event.getUser() != null) {
            working(context, event.getChannel(), event.getThreadTs(), event.getTs(), event.getText(), () -> {
                var _ = hear(hearing.message(payload));
            });
        }
        return context.ack();
    }

    private Response fileMessage(EventsApiPayload<MessageFileShareEvent> payload, EventContext context) {
        var event = payload.getEvent();
        if ("im".equals(event.getChannelType()) && event.getUser() != null) {
            working(context, event.getChannel(), event.getThreadTs(), event.getTs(), event.getText(), () -> {
                var _ = hear(hearing.fileMessage(payload));
            });
        }
        return context.ack();
    }

    private void working(
            EventContext context,
            String channel,
            @Nullable String thread,
            String ts,
            @Nullable String text,
            Runnable work) {
        working.during(context, channel, thread == null ? ts : thread, text == null ? "" : text, work);
    }

    private Response mention(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
        var event = payload.getEvent();
        if (event.getUser() != null && event.getText() != null) {
            hear(hearing.mention(payload, context.getBotUserId()));
        }
        return context.ack();
    }

    private Response userChange(EventsApiPayload<UserChangeEvent> payload, EventContext context) {
        var user = payload.getEvent().getUser();
        var member = new Member(payload.getTeamId(), user.getId());
        var profile = hearing.changed(payload.getTeamId(), user);
        var zone = profile.zone();
        if (user.isDeleted()) {
            leaving.memberLeft(member, clock.instant());
        } else if (zone != null && !user.isBot()) {
            leaving.memberBack(member, clock.instant());
            conversation.moved(member, zone, profile.locale(), clock.instant());
        }
        return context.ack();
    }

    private Response press(BlockActionRequest request, ActionContext context) {
        var payload = request.getPayload();
        boolean onHome = ListenToHome.isPressed(payload);
        var heard = hearing.press(payload);
        var answer = hear(heard);
        if (ListenToForms.isPressed(payload)) {
            forms.show(context.client(), payload, answer);
        } else if (answer instanceof Answer.Ask(Form form)) {
            var shown = onHome ? Carried.Shown.HOME : Carried.Shown.MESSAGE;
            new ShowForm(context.client())
                    .show(form, payload.getTriggerId(), Carried.of(form.carry(), Places.of(payload), shown));
        } else if (onHome) {
            homes.shows(heard.member());
            home.show(context.client(), heard, answer);
        }
        return context.ack();
    }

    private Response answered(Reply reply, boolean toAll) {
        var answer = SlashCommandResponse.builder()
                .responseType(toAll ? "in_channel" : "ephemeral")
                .text(Blocks.fallback(reply))
                .blocks(Blocks.of(reply))
                .build();
        return Response.builder()
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(json.of(answer))
                .build();
    }
}
