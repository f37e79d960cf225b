package kith.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kith.app.StartedKith;
import kith.playground.LocalSlack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// What one instance has just changed, another one knows.
@Tag("faults")
@ExtendWith(OnPostgres.class)
@Timeout(300)
class StaleTest {
    private static final List<String> PEOPLE =
            List.of("Maria Lopez", "Tom Baker", "Ines Moreau", "Otto Lindqvist", "Lucia Okafor", "Bruno Keller");
    private static final int ROUNDS = Scale.now().of(200, 10);
    private static final String MEMBER = "U0STALE";

    private final HttpClient http = HttpClient.newHttpClient();
    private int triggers;

    @Test
    void whoNeverNamesSomebodyWhomAnotherInstanceHasJustLetGo(Site site) throws Exception {
        var one = site.start();
        var other = site.start();
        var slack = site.slack();
        slack.addUser(MEMBER, "Ada", "Europe/Lisbon");
        var template = slack.slash(MEMBER, slack.direct(MEMBER), "/kith", "help")
                .sent()
                .body();
        for (var person : PEOPLE) {
            say(slack, one, template, "log coffee with " + person + " three months ago");
        }
        var stale = new ArrayList<String>();
        for (int i = 0; i < ROUNDS; i++) {
            var changes = i % 2 == 0 ? one : other;
            var asked = i % 2 == 0 ? other : one;
            var person = PEOPLE.get(i % PEOPLE.size());
            say(slack, changes, template, "let go of " + person);
            if (say(slack, asked, template, "who 6").contains(person)) {
                stale.add(person + " was let go of");
            }
            say(slack, changes, template, "bring " + person + " back");
            var before = say(slack, asked, template, "about " + person);
            var word = Saying.of(MEMBER, i).word();
            say(slack, changes, template, "log call with " + person + " three months ago, wants " + word);
            var after = say(slack, asked, template, "about " + person);
            // It counts the talks.
            if (after.equals(before)) {
                stale.add(word + " is not in " + after);
            }
        }
        new Figures(
                        "2 instances, one changes and the other is asked at once",
                        "1 member",
                        2 * ROUNDS + " changes asked about",
                        new Found(6 * ROUNDS, 6 * ROUNDS, 0, 0, 0, 0, 0, 0),
                        "stale answers: " + stale.size())
                .tell();
        assertThat(stale).isEmpty();
    }

    private String say(LocalSlack slack, StartedKith to, String template, String text) throws Exception {
        var body = template.replaceAll("trigger_id=[^&]*", "trigger_id=stale." + triggers++)
                .replaceAll("text=[^&]*", "text=" + URLEncoder.encode(text, UTF_8));
        var request = HttpRequest.newBuilder(to.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        slack.wire().sign(body, Instant.now()).forEach(request::header);
        var answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
