package kith.app;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kith.playground.Delivery;
import kith.playground.LocalSlack;
import kith.playground.Message;
import kith.playground.View;

/// A member as a test plays them: they type, press and fill in, and read what Kith says.
final class Someone {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final World world;
    private final String id;
    private final String direct;
    private String seen = "";
    private String answered = "";
    private String sent = "";

    Someone(World world, String id) {
        this.world = world;
        this.id = id;
        this.direct = world.slack().direct(id);
    }

    String id() {
        return id;
    }

    String direct() {
        return direct;
    }

    private LocalSlack slack() {
        return world.slack();
    }

    /// Types into the direct message, and reads the answer.
    Message says(String text) {
        var before = snapshot();
        var delivery = slack().say(id, direct, null, text);
        if (!delivery.acknowledged()) {
            throw new AssertionError("Not acknowledged: " + delivery);
        }
        return answer(before);
    }

    /// Types `/kith …` into the direct message, and reads the answer.
    Message commands(String text) {
        var before = snapshot();
        var delivery = command(text);
        if (!delivery.acknowledged()) {
            throw new AssertionError("Not acknowledged: " + delivery);
        }
        return answer(before);
    }

    /// Types `/kith …` into a channel, and reads the answer there.
    Message commandsIn(String channel, String text) {
        var delivery = slack().slash(id, channel, "/kith", text);
        if (!delivery.acknowledged()) {
            throw new AssertionError("Not acknowledged: " + delivery);
        }
        return slack().visible(id, channel).getLast();
    }

    /// What Kith said last in a channel, as far as they see it.
    Message lastIn(String channel) {
        return slack().visible(id, channel).stream()
                .filter(each -> each.user().equals(LocalSlack.BOT))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("Kith said nothing in " + channel));
    }

    /// The next picture in the direct message.
    Message sees() {
        var picture = slack().awaitMessage(
                        direct,
                        each -> each.user().equals(LocalSlack.BOT)
                                && !each.files().isEmpty()
                                && each.ts().compareTo(seen) > 0,
                        PATIENCE);
        seen = picture.ts();
        return picture;
    }

    /// Sends a file into the direct message, and reads the answer.
    Message sends(String name, byte[] content) {
        return sends(name, content, "");
    }

    Message sends(String name, byte[] content, String words) {
        var before = snapshot();
        var delivery = slack().send(id, direct, null, words, name, content);
        sent = slack().messages(direct).stream()
                .filter(each -> each.user().equals(id))
                .reduce((_, later) -> later)
                .map(Message::ts)
                .orElse("");
        if (!delivery.acknowledged()) {
            throw new AssertionError("Not acknowledged: " + delivery);
        }
        return answer(before);
    }

    /// What Kith said, or says yet, of the file that was sent last, when these words stand in it.
    Message isTold(String words) {
        return slack().awaitMessage(
                        direct,
                        each -> each.user().equals(LocalSlack.BOT)
                                && each.ts().compareTo(sent) > 0
                                && each.words().contains(words),
                        LONG);
    }

    /// The zip that an export sends.
    Map<String, byte[]> exports() {
        says("export");
        return Unzipped.parts(slack().content(sees().files().getFirst()));
    }

    Delivery command(String text) {
        return slack().slash(id, direct, "/kith", text);
    }

    /// Presses the button of that label, the one after the words `beside` where several have it.
    Message presses(Message message, String label) {
        return presses(message, label, "");
    }

    Message presses(Message message, String label, String beside) {
        var before = snapshot(message.channel());
        var delivery = press(message, label, beside);
        if (!delivery.acknowledged()) {
            throw new AssertionError("Not acknowledged: " + delivery);
        }
        return answer(message.channel(), before);
    }

    Delivery press(Message message, String label, String beside) {
        var button = new Shown(message.blocks()).button(label, beside);
        return slack().press(id, message.channel(), message.ts(), button.actionId(), button.value());
    }

    /// Presses a button that opens a form.
    View opens(Message message, String label, String beside) {
        press(message, label, beside);
        return form();
    }

    /// Opens the Home tab, and reads it.
    String opensHome() {
        if (!slack().openHome(id).acknowledged()) {
            throw new AssertionError("Not acknowledged");
        }
        return home();
    }

    /// The Home tab as it stands.
    String home() {
        return shown(slack().home(id).orElseThrow()).markdown();
    }

    /// Presses a button of the Home tab.
    void pressesAtHome(String label) {
        presses(slack().home(id).orElseThrow(), label);
    }

    /// Presses a button in the open form.
    void pressesInForm(String label) {
        presses(form(), label);
    }

    private void presses(View view, String label) {
        var button = shown(view).button(label, "");
        var delivery = slack().pressInView(id, view.id(), button.actionId(), button.value());
        if (!delivery.acknowledged()) {
            throw new AssertionError("Not acknowledged: " + delivery);
        }
    }

    /// Types a name into a field of the open form, and picks the first of what is offered.
    String finds(String field, String typed) {
        var offered = slack().suggestInView(id, form().id(), field, typed).path("options");
        return offered.path(0).path("value").asString();
    }

    private static Shown shown(View view) {
        return new Shown(view.content().path("blocks"));
    }

    boolean hasForm() {
        return slack().openModal(id).isPresent();
    }

    View form() {
        return slack().openModal(id).orElseThrow(() -> new AssertionError("No form is open"));
    }

    /// Sends the open form, and reads the answer in a channel.
    Message fillsIn(String channel, Map<String, String> values) {
        var before = snapshot(channel);
        submits(values);
        return answer(channel, before);
    }

    /// Sends the open form, and reads the answer.
    Message fills(Map<String, String> values) {
        var before = snapshot();
        var delivery = slack().submit(id, form().id(), values);
        if (!delivery.acknowledged()) {
            throw new AssertionError("Not acknowledged: " + delivery);
        }
        return answer(before);
    }

    Delivery submits(Map<String, String> values) {
        return slack().submit(id, form().id(), values);
    }

    /// Everything that stands in the direct message.
    List<Message> reads() {
        return slack().visible(id, direct);
    }

    /// What Kith said by itself since the last answer, or since this was asked last.
    List<Message> wasToldMeanwhile() {
        var told = reads().stream()
                .filter(each -> each.user().equals(LocalSlack.BOT) && each.ts().compareTo(answered) > 0)
                .toList();
        if (!told.isEmpty()) {
            answered = told.getLast().ts();
        }
        return told;
    }

    /// What Kith said to all in a channel last, as it stands now.
    Message lastToAllIn(String channel) {
        return slack().messages(channel).stream()
                .filter(each -> each.user().equals(LocalSlack.BOT) && !each.ephemeral())
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("Kith said nothing to all in " + channel));
    }

    private Map<String, Message> snapshot() {
        return snapshot(direct);
    }

    private Map<String, Message> snapshot(String channel) {
        var all = new HashMap<String, Message>();
        slack().visible(id, channel).forEach(each -> all.put(each.ts(), each));
        return all;
    }

    /// The next message from Kith that is new or was changed, and no picture.
    private Message answer(Map<String, Message> before) {
        return answer(direct, before);
    }

    private Message answer(String channel, Map<String, Message> before) {
        Predicate<Message> fresh = each -> each.user().equals(LocalSlack.BOT)
                && each.files().isEmpty()
                && each.visibleTo(id)
                && !each.equals(before.get(each.ts()));
        var answer = slack().awaitMessage(channel, fresh, PATIENCE);
        if (channel.equals(direct) && answer.ts().compareTo(answered) > 0) {
            answered = answer.ts();
        }
        return answer;
    }

    void loadsTheSampleBook() {
        world.loadSample(id);
    }
}
