package kith.playground;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A Slack of one's own, in this process: a workspace whose only app is Kith, and whose users act by these methods.
public final class LocalSlack implements AutoCloseable {
    /// Kith as a member of the workspace.
    public static final String BOT = Team.BOT;
    public static final String TEAM = Team.ID;

    /// `kith` is Kith's base URI; events, interactivity and commands all go to `/slack/events` there.
    /// `wall` is the real time: of signatures, triggers, response URLs and rates.
    public record Setup(URI kith, String signingSecret, String botToken, InstantSource wall) {
        @Override
        public String toString() {
            return "a local Slack for " + kith;
        }
    }

    final Workspace workspace;
    private final Door door;

    public LocalSlack(Setup setup) {
        this(setup, TEAM, null);
    }

    /// `organization` is the one that the workspace belongs to, if any.
    LocalSlack(Setup setup, String team, @Nullable String organization) {
        workspace = new Workspace(setup, team, organization);
        door = workspace.door(this);
    }

    /// Serves the page, `/api/`, `/respond/` and `/playground/`; leaves every other path to whoever comes next.
    public Handler handler() {
        return door;
    }

    /// Tells where the handler can be reached, once the port is known.
    public void serveAt(URI self) {
        workspace.responseUrls.serveAt(self);
        workspace.uploads.serveAt(self);
    }

    /// As lifelike as Slack: rates are limited after a burst, and retries go out by themselves.
    public LocalSlack lifelike() {
        workspace.rates.allow(20);
        workspace.retries.keepTime();
        return this;
    }

    /// One message a second and channel after a burst of this many; 0 lifts the limit.
    public void limitRates(int burst) {
        workspace.rates.allow(burst);
    }

    @Override
    public void close() {
        workspace.close();
    }

    public User addUser(String id, String name, String tz) {
        return addUser(id, name, tz, Locale.US);
    }

    /// Somebody who reads Slack in the language of `locale`.
    public User addUser(String id, String name, String tz, Locale locale) {
        return workspace.team.add(new User(id, name, ZoneId.of(tz), locale, false));
    }

    /// Changes a user's zone, as their device would on a journey, and tells Kith.
    public Delivery moveUser(String id, String tz) {
        var user = user(id);
        return workspace.events.userChanged(addUser(id, user.name(), tz, user.locale()));
    }

    /// A channel of these members, and Kith.
    public Channel addChannel(String id, String name, String... members) {
        var all = new LinkedHashSet<>(List.of(members));
        all.add(BOT);
        return workspace.team.add(new Channel(id, name, false, all));
    }

    public boolean has(String channel) {
        return workspace.team.channel(channel).isPresent();
    }

    public void leave(String channel, String user) {
        workspace.team.leave(channel, user);
    }

    /// What becomes of a channel, each told to Kith as Slack tells it.
    public ChannelLife life(String channel) {
        return new ChannelLife(workspace.team, workspace.events, channel);
    }

    public User user(String id) {
        return workspace.team.userOrFail(id);
    }

    /// The direct line between a user and Kith.
    public String direct(String user) {
        return Team.directId(user);
    }

    /// Offered by the page's composer, e.g. `/kith`.
    public void addCommand(String command, String hint) {
        workspace.menu.commands().add(new Menu.Command(command, hint));
    }

    public void addShortcut(String callbackId, String name) {
        workspace.menu.shortcuts().add(new Menu.Shortcut(callbackId, name));
    }

    public void addMessageShortcut(String callbackId, String name) {
        workspace.menu.messageShortcuts().add(new Menu.Shortcut(callbackId, name));
    }

    /// What time it is for Kith.
    public Instant now() {
        return workspace.clock.instant();
    }

    /// Tells that Kith's clock was set by other means than the page.
    public void clockIs(Instant now) {
        workspace.clock.is(now);
    }

    /// Posts words and, where Kith is to hear of them, delivers the event.
    public Delivery say(String user, String channel, @Nullable String threadTs, String text) {
        var place = workspace.team.channelOrFail(channel);
        var typed = Typed.of(text, workspace.team.users(), workspace.team.channels(), false);
        var message = workspace.board.post(
                channel, threadTs, workspace.team.userOrFail(user).id(), typed.text(), typed.blocks(), null);
        if (place.direct()) {
            return workspace.events.directMessage(message);
        }
        boolean heard = typed.mentions(BOT) && place.members().contains(BOT);
        return heard ? workspace.events.mention(message) : Delivery.nothing(null);
    }

    /// Sends a file with words beside it.
    public Delivery send(
            String user, String channel, @Nullable String threadTs, String text, String name, byte[] content) {
        return workspace.sentFiles.send(user, channel, threadTs, text, name, content);
    }

    public Delivery slash(String user, String channel, String command, String text) {
        return workspace.commands.slash(user, channel, command, text);
    }

    /// Acts on an element of a message: presses a button, or chooses `values` in anything else.
    public Delivery press(String user, String channel, String messageTs, String actionId, String... values) {
        return press(user, channel, messageTs, actionId, List.of(values), Map.of());
    }

    /// `entered` is what stands in the message's other fields, by action id.
    public Delivery press(
            String user,
            String channel,
            String messageTs,
            String actionId,
            List<String> values,
            Map<String, List<String>> entered) {
        return workspace.interactions.press(
                user, workspace.board.seen(user, channel, messageTs), actionId, values, entered);
    }

    public Delivery pressInView(String user, String viewId, String actionId, String... values) {
        return pressInView(user, viewId, actionId, List.of(values), Map.of());
    }

    public Delivery pressInView(
            String user, String viewId, String actionId, List<String> values, Map<String, List<String>> entered) {
        return workspace.interactions.press(user, workspace.views.of(user, viewId), actionId, values, entered);
    }

    /// What Kith offers for words typed into an external select: `options` or `option_groups`.
    public JsonNode suggest(String user, String channel, String messageTs, String actionId, String typed) {
        return workspace.interactions.suggest(user, workspace.board.seen(user, channel, messageTs), actionId, typed);
    }

    public JsonNode suggestInView(String user, String viewId, String actionId, String typed) {
        return workspace.interactions.suggest(user, workspace.views.of(user, viewId), actionId, typed);
    }

    /// Submits a modal; `state` holds a text or several by action id. What is left out keeps what the app put there.
    public Delivery submit(String user, String viewId, Map<String, ?> state) {
        var entered = new LinkedHashMap<String, List<String>>();
        state.forEach((key, value) -> entered.put(
                key,
                value instanceof Collection<?> many
                        ? many.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(value))));
        return workspace.modals.submit(user, workspace.views.of(user, viewId), entered);
    }

    public Delivery closeView(String user, String viewId) {
        return workspace.modals.close(user, workspace.views.of(user, viewId));
    }

    public Delivery openHome(String user) {
        return looking(user).opensHome();
    }

    /// What a user looks at, other than messages.
    public Looking looking(String user) {
        return new Looking(workspace, user);
    }

    public Delivery shortcut(String user, String callbackId) {
        return workspace.interactions.shortcut(user, callbackId);
    }

    public Delivery messageShortcut(String user, String channel, String messageTs, String callbackId) {
        return workspace.interactions.messageShortcut(user, workspace.board.seen(user, channel, messageTs), callbackId);
    }

    /// What goes over it to Kith, as it is.
    public Wire wire() {
        return new Wire(workspace);
    }

    /// A channel's messages in order of arrival, everybody's ephemeral ones too.
    public List<Message> messages(String channel) {
        return workspace.board.in(channel);
    }

    public List<Message> visible(String user, String channel) {
        return workspace.board.visible(user, channel);
    }

    /// Waits for a message; fails with a listing of what is there.
    public Message awaitMessage(String channel, Predicate<Message> wanted, Duration atMost) {
        return workspace.board.await(channel, wanted, atMost);
    }

    public Optional<View> home(String user) {
        return workspace.views.home(user);
    }

    public Optional<View> openModal(String user) {
        return workspace.views.top(user);
    }

    /// The bytes of a file that a message shows.
    public byte[] content(SharedFile file) {
        return Objects.requireNonNull(workspace.uploads.content(file.id()), "no such file");
    }

    /// Makes the next calls of a method suffer, of one in a channel (`chat.postMessage in C0SALES`), or of `upload`.
    public void fail(String method, int times, Fault fault) {
        workspace.faults.add(method, times, fault);
    }

    /// Makes all calls of a method suffer for as long as `until` is not over.
    public void fail(String method, CompletableFuture<?> until, Fault fault) {
        workspace.faults.add(method, until, fault);
    }

    /// The sockets that Kith opened.
    public Sockets sockets() {
        return workspace.sockets;
    }

    /// Which bots are let in.
    public Tokens tokens() {
        return workspace.tokens;
    }

    /// Every Web API call so far.
    public List<Call> calls() {
        return workspace.webApi.calls();
    }
}
