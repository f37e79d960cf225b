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
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A Slack of one's own, in this process: one workspace whose only app is Kith. Its users act by these methods,
/// whether a test calls them or the page does.
public final class LocalSlack implements AutoCloseable {
    /// Kith as a member of the workspace.
    public static final String BOT = Team.BOT;

    public static final String TEAM = Team.ID;

    /// `kith` is Kith's base URI; events, interactivity and commands all go to `/slack/events` there.
    /// `wall` is the real time: of signatures, triggers, response URLs and rates.
    public record Setup(URI kith, String signingSecret, String botToken, InstantSource wall) {}

    private final Changes changes = new Changes();
    private final Menu menu = new Menu();
    private final Faults faults = new Faults();
    private final Limits limits = new Limits();
    private final Signature signature;
    private final TravelClock clock;
    private final Team team;
    private final Board board;
    private final Views views;
    private final RateLimit rates;
    private final ResponseUrls responseUrls;
    private final Courier courier;
    private final Retries retries;
    private final Events events;
    private final Commands commands;
    private final Interactions interactions;
    private final Modals modals;
    private final WebApi webApi;
    private final Door door;

    public LocalSlack(Setup setup) {
        var wall = setup.wall();
        signature = new Signature(setup.signingSecret());
        clock = new TravelClock(wall);
        var timestamps = new Timestamps(clock);
        team = new Team(changes);
        board = new Board(changes, timestamps);
        views = new Views(changes);
        rates = new RateLimit(wall);
        responseUrls = new ResponseUrls(wall);
        var triggers = new Triggers(wall);
        var answers = new Answers(board, limits);
        courier = new Courier(setup.kith(), signature, wall, faults);
        retries = new Retries(courier);
        events = new Events(retries, clock);
        commands = new Commands(courier, team, board, triggers, responseUrls, answers);
        interactions = new Interactions(courier, team, triggers, responseUrls, timestamps);
        modals = new Modals(views, interactions, triggers, limits);
        var methods = List.of(
                new ChatMethods(team, board, limits).all(),
                new ViewMethods(team, views, triggers, limits).all(),
                new TeamMethods(team, clock).all());
        webApi = new WebApi(setup.botToken(), methods, faults, rates, wall);
        var state = new PageState(team, board, views, clock, menu);
        var pageApi = new PageApi(this, state, new EventStream(changes), new DevTools(courier, clock, changes));
        door = new Door(webApi, new Respond(responseUrls, answers), pageApi, new PageFiles());
    }

    /// Serves the page, `/api/`, `/respond/` and `/playground/`; leaves every other path to whoever comes next.
    public Handler handler() {
        return door;
    }

    /// Tells where the handler can be reached, once the port is known.
    public void serveAt(URI self) {
        responseUrls.serveAt(self);
    }

    /// As lifelike as Slack: rates are limited after a burst, and retries go out by themselves.
    public LocalSlack lifelike() {
        rates.allow(20);
        retries.keepTime();
        return this;
    }

    /// One message a second and channel after a burst of this many; 0 lifts the limit.
    public void limitRates(int burst) {
        rates.allow(burst);
    }

    @Override
    public void close() {
        retries.close();
        courier.close();
    }

    public User addUser(String id, String name, String tz) {
        return team.add(new User(id, name, ZoneId.of(tz), false));
    }

    /// A channel of these members, and Kith.
    public Channel addChannel(String id, String name, String... members) {
        var all = new LinkedHashSet<>(List.of(members));
        all.add(BOT);
        return team.add(new Channel(id, name, false, all));
    }

    public void leave(String channel, String user) {
        team.leave(channel, user);
    }

    public User user(String id) {
        return team.userOrFail(id);
    }

    /// The direct line between a user and Kith.
    public String direct(String user) {
        return Team.directId(user);
    }

    /// Offered by the page's composer, e.g. `/kith`.
    public void addCommand(String command, String hint) {
        menu.commands().add(new Menu.Command(command, hint));
    }

    public void addShortcut(String callbackId, String name) {
        menu.shortcuts().add(new Menu.Shortcut(callbackId, name));
    }

    public void addMessageShortcut(String callbackId, String name) {
        menu.messageShortcuts().add(new Menu.Shortcut(callbackId, name));
    }

    /// What time it is for Kith.
    public Instant now() {
        return clock.instant();
    }

    /// Tells that Kith's clock was set by other means than the page.
    public void clockIs(Instant now) {
        clock.is(now);
    }

    /// Posts words and, where Kith is to hear of them, delivers the event.
    public Delivery say(String user, String channel, @Nullable String threadTs, String text) {
        var place = team.channelOrFail(channel);
        var typed = Typed.of(text, team.users(), team.channels(), false);
        var message = board.post(channel, threadTs, team.userOrFail(user).id(), typed.text(), typed.blocks(), null);
        if (place.direct()) {
            return events.directMessage(message);
        }
        boolean heard = typed.mentions(BOT) && place.members().contains(BOT);
        return heard ? events.mention(message) : Delivery.nothing(null);
    }

    public Delivery slash(String user, String channel, String command, String text) {
        return commands.slash(user, channel, command, text);
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
        return interactions.press(user, seen(user, channel, messageTs), actionId, values, entered);
    }

    public Delivery pressInView(String user, String viewId, String actionId, String... values) {
        return pressInView(user, viewId, actionId, List.of(values), Map.of());
    }

    public Delivery pressInView(
            String user, String viewId, String actionId, List<String> values, Map<String, List<String>> entered) {
        return interactions.press(user, view(user, viewId), actionId, values, entered);
    }

    /// What Kith offers for words typed into an external select: `options` or `option_groups`.
    public JsonNode suggest(String user, String channel, String messageTs, String actionId, String typed) {
        return interactions.suggest(user, seen(user, channel, messageTs), actionId, typed);
    }

    public JsonNode suggestInView(String user, String viewId, String actionId, String typed) {
        return interactions.suggest(user, view(user, viewId), actionId, typed);
    }

    /// Submits a modal; `state` holds a text, or a collection of texts, by action id. Fields left out keep
    /// what the app put there.
    public Delivery submit(String user, String viewId, Map<String, ?> state) {
        var entered = new LinkedHashMap<String, List<String>>();
        state.forEach((key, value) -> entered.put(
                key,
                value instanceof Collection<?> many
                        ? many.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(value))));
        return modals.submit(user, view(user, viewId), entered);
    }

    public Delivery closeView(String user, String viewId) {
        return modals.close(user, view(user, viewId));
    }

    public Delivery openHome(String user) {
        var home = views.home(user).map(each -> ViewPayload.of(each, null)).orElse(null);
        return events.homeOpened(user, "home", home);
    }

    public Delivery shortcut(String user, String callbackId) {
        return interactions.shortcut(user, callbackId);
    }

    public Delivery messageShortcut(String user, String channel, String messageTs, String callbackId) {
        return interactions.messageShortcut(user, seen(user, channel, messageTs), callbackId);
    }

    /// Delivers any event in Slack's envelope.
    public Delivery event(ObjectNode event) {
        return events.tell(event);
    }

    /// Sends what was sent before once more, as a retry that Slack thought needed.
    public Delivery again(Delivery earlier) {
        return courier.carry("/slack/events", earlier.sent().retry(1, "http_timeout"));
    }

    /// Signs and delivers any body.
    public Delivery deliver(String contentType, String body) {
        return courier.carry("/slack/events", new Delivery.Sent(contentType, body, Map.of()));
    }

    /// The signature's headers for a body, as if signed at that time.
    public Map<String, String> sign(String body, Instant at) {
        return signature.headers(body, at);
    }

    /// Sends every event that Kith has not acknowledged once more, without waiting for its time.
    public List<Delivery> retryNow() {
        return retries.now();
    }

    /// A channel's messages in order of arrival, everybody's ephemeral ones too.
    public List<Message> messages(String channel) {
        return board.in(channel);
    }

    public List<Message> visible(String user, String channel) {
        return board.in(channel).stream().filter(each -> each.visibleTo(user)).toList();
    }

    /// Waits for a message; fails with a listing of what is there.
    public Message awaitMessage(String channel, Predicate<Message> wanted, Duration atMost) {
        return board.await(channel, wanted, atMost);
    }

    public Optional<View> home(String user) {
        return views.home(user);
    }

    public Optional<View> openModal(String user) {
        return views.top(user);
    }

    /// Makes the next calls of a Web API method suffer.
    public void fail(String method, int times, Fault fault) {
        faults.add(method, times, fault);
    }

    /// Kith acts, but Slack takes the next acknowledgements for missing.
    public void loseAcknowledgements(int times) {
        faults.loseAcknowledgements(times);
    }

    /// Every Web API call so far.
    public List<Call> calls() {
        return webApi.calls();
    }

    private Message seen(String user, String channel, String ts) {
        return board.find(channel, ts)
                .filter(each -> each.visibleTo(user))
                .orElseThrow(() -> new IllegalArgumentException("No message %s in %s".formatted(ts, channel)));
    }

    private View view(String user, String id) {
        return views.find(id)
                .filter(each -> each.user().equals(user))
                .orElseThrow(() -> new IllegalArgumentException("No view " + id));
    }
}
