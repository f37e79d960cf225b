package kith.faults;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kith.app.Unzipped;
import kith.playground.LocalSlack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// How often each word stands in the members' talks, as Kith's own exports tell, and in its replies to messages.
record Books(Map<String, Integer> talks, Map<String, Integer> replies, int outOfOrder) {
    private static final String NOTHING = "nothing of yours to export";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Books read(LocalSlack slack, List<String> members) {
        var talks = new HashMap<String, Integer>();
        var replies = new HashMap<String, Integer>();
        int outOfOrder = 0;
        for (var member : members) {
            var direct = slack.direct(member);
            var heard = words(slack, direct, LocalSlack.BOT);
            heard.forEach(each -> replies.merge(each, 1, Integer::sum));
            var said = words(slack, direct, member);
            outOfOrder += backwards(heard.stream().distinct().map(said::indexOf).toList());
            for (var talk : book(slack, member).path("talks")) {
                Saying.wordsIn(talk.path("note").asString("")).forEach(each -> talks.merge(each, 1, Integer::sum));
            }
        }
        return new Books(talks, replies, outOfOrder);
    }

    /// Said to all in the direct message, by whom.
    private static List<String> words(LocalSlack slack, String direct, String by) {
        return slack.messages(direct).stream()
                .filter(each -> each.user().equals(by) && !each.ephemeral())
                .flatMap(each -> Saying.wordsIn(each.words()).stream().distinct())
                .toList();
    }

    private static int backwards(List<Integer> places) {
        int found = 0;
        for (int i = 1; i < places.size(); i++) {
            found += places.get(i) < places.get(i - 1) ? 1 : 0;
        }
        return found;
    }

    private static JsonNode book(LocalSlack slack, String member) {
        var direct = slack.direct(member);
        var asked = slack.slash(member, direct, "/kith", "export");
        if (!asked.acknowledged()) {
            throw new AssertionError("No export: " + asked);
        }
        if (asked.body().contains(NOTHING)) {
            return MissingNode.getInstance();
        }
        var message = slack.awaitMessage(
                direct,
                each -> each.user().equals(LocalSlack.BOT) && !each.files().isEmpty(),
                PATIENCE);
        var zip = slack.content(message.files().getFirst());
        return new JsonMapper()
                .readTree(Objects.requireNonNull(Unzipped.parts(zip).get("book.json")));
    }
}
