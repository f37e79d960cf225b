package kith.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.view.ViewState;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Slack's own library takes all that the playground sends, and the playground all that the library calls.
class BoltTest {
    private static final Pattern ANY = Pattern.compile(".*");

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final SlackConfig toPlayground = new SlackConfig();

    @AutoClose
    private final Room room = new Room(0, bolt());

    private final LocalSlack slack = room.slack;

    BoltTest() throws Exception {
        room.now = Instant.now();
        toPlayground.setMethodsEndpointUrlPrefix(room.base + "api/");
    }

    @Test
    void eventsAreHeardAndAnsweredThroughTheWebApi() {
        assertThat(slack.say(Room.ADA, room.dm(), null, "hello & <hi>").acknowledged())
                .isTrue();
        assertThat(slack.say(Room.BEN, Room.GENERAL, null, "@Kith who").acknowledged())
                .isTrue();
        assertThat(slack.openHome(Room.ADA).acknowledged()).isTrue();

        assertThat(told).containsExactly("im: hello &amp; &lt;hi&gt;", "mention by U0BEN", "home of U0ADA");
        var answer = slack.awaitMessage(room.dm(), each -> each.user().equals(LocalSlack.BOT), Duration.ofSeconds(5));
        assertThat(answer.words()).isEqualTo("Heard in Europe/London");
        assertThat(slack.home(Room.ADA)).isPresent();
    }

    @Test
    void commandsAreAcknowledgedWithWords() {
        slack.slash(Room.ADA, room.dm(), "/kith", "who 5");

        assertThat(slack.visible(Room.ADA, room.dm()).getLast().words()).isEqualTo("You said who 5");
    }

    @Test
    void pressesOpenModalsWhoseSubmissionsAreRead() throws Exception {
        var posted = room.api(
                "chat.postMessage", Json.object().put("channel", room.dm()).set("blocks", Demo.canned("who.json")));
        assertThat(slack.press(Room.ADA, room.dm(), posted.path("ts").asString(), "draft:1")
                        .acknowledged())
                .isTrue();
        var modal = slack.openModal(Room.ADA).orElseThrow().id();

        slack.suggestInView(Room.ADA, modal, "who", "mar");
        var submitted = slack.submit(Room.ADA, modal, Map.of("who", "maria", "kind", "call", "flags", List.of("gave")));
        assertThat(submitted.acknowledged()).isTrue();
        assertThat(told).containsExactly("pressed draft:1 = 1", "looked for mar", "submitted maria, call, 2026-11-20");
        assertThat(slack.openModal(Room.ADA)).isEmpty();
        assertThat(slack.visible(Room.ADA, room.dm()).getLast().words()).isEqualTo("On it");
    }

    @Test
    void menusAndShortcutsAreRead() throws Exception {
        var posted = room.api(
                "chat.postMessage", Json.object().put("channel", room.dm()).set("blocks", Demo.canned("who.json")));
        var ts = posted.path("ts").asString();
        slack.press(Room.ADA, room.dm(), ts, "more:1", "let-go");
        slack.shortcut(Room.ADA, "log");
        slack.messageShortcut(Room.ADA, room.dm(), ts, "log_message");

        assertThat(told).containsExactly("pressed more:1 = let-go", "shortcut log", "message shortcut on " + ts);
    }

    private ServletContextHandler bolt() {
        var config = new AppConfig();
        config.setSigningSecret(Room.SECRET);
        config.setSingleTeamBotToken(Room.TOKEN);
        config.setSlack(Slack.getInstance(toPlayground));
        var app = new App(config);
        listen(app);
        interact(app);
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new SlackAppServlet(app)), "/slack/events");
        return context;
    }

    private void listen(App app) {
        app.event(MessageEvent.class, (event, context) -> {
            told.add(event.getEvent().getChannelType() + ": " + event.getEvent().getText());
            var user = context.client()
                    .usersInfo(each -> each.user(event.getEvent().getUser()));
            context.client()
                    .chatPostMessage(each -> each.channel(event.getEvent().getChannel())
                            .text("Heard in " + user.getUser().getTz()));
            return context.ack();
        });
        app.event(AppMentionEvent.class, (event, context) -> {
            told.add("mention by " + event.getEvent().getUser());
            return context.ack();
        });
        app.event(AppHomeOpenedEvent.class, (event, context) -> {
            told.add("home of " + event.getEvent().getUser());
            context.client()
                    .viewsPublish(
                            each -> each.userId(event.getEvent().getUser()).viewAsString(canned("home.json")));
            return context.ack();
        });
        app.command(
                "/kith",
                (command, context) ->
                        context.ack("You said " + command.getPayload().getText()));
    }

    private void interact(App app) {
        app.blockAction(ANY, this::act);
        app.blockSuggestion("who", (asked, context) -> {
            told.add("looked for " + asked.getPayload().getValue());
            return Response.json(
                    200, "{\"options\":[{\"value\":\"maria\",\"text\":{\"type\":\"plain_text\",\"text\":\"Maria\"}}]}");
        });
        app.viewSubmission("edit", (submission, context) -> {
            told.add("submitted " + read(submission.getPayload()));
            return context.ack();
        });
        app.globalShortcut("log", (asked, context) -> {
            told.add("shortcut " + asked.getPayload().getCallbackId());
            return context.ack();
        });
        app.messageShortcut("log_message", (asked, context) -> {
            told.add("message shortcut on " + asked.getPayload().getMessage().getTs());
            return context.ack();
        });
    }

    private Response act(BlockActionRequest pressed, ActionContext context)
            throws IOException, com.slack.api.methods.SlackApiException {
        var action = pressed.getPayload().getActions().getFirst();
        var option = action.getSelectedOption();
        told.add("pressed %s = %s"
                .formatted(action.getActionId(), option == null ? action.getValue() : option.getValue()));
        if (option == null) {
            context.client()
                    .viewsOpen(each -> each.triggerId(context.getTriggerId()).viewAsString(canned("modal.json")));
            context.respond("On it");
        }
        return context.ack();
    }

    private static String read(ViewSubmissionPayload payload) {
        return "%s, %s, %s"
                .formatted(
                        field(payload, "who").getSelectedOption().getValue(),
                        field(payload, "kind").getSelectedOption().getValue(),
                        field(payload, "on").getSelectedDate());
    }

    private static ViewState.Value field(ViewSubmissionPayload payload, String name) {
        var values = payload.getView().getState().getValues();
        return Objects.requireNonNull(Objects.requireNonNull(values.get(name)).get(name));
    }

    private static String canned(String name) {
        try {
            return Json.write(Demo.canned(name));
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
