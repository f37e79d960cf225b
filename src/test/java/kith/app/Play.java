package kith.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.playground.LocalSlack;
import kith.playground.Message;
import org.jspecify.annotations.Nullable;

/// Plays a conversation written in Markdown and writes down what was said. A line of a member (`**Ada**: …`), of a
/// press (`**Ada** presses [Undo]`, or `presses [Done] beside Maya`), of a form (`**Ada** fills in name: Tom; day: …`),
/// of a command in a channel (`**Ada** in #general: /kith …`), of a picture (`**Ada** sees in the direct message:`),
/// of who reads Slack in another language (`*Lena reads de-DE*`), of the clock (`*2026-03-09 09:00*`, stopping by at
/// what is due on the way), of what came by itself meanwhile
/// (`**Ada** was told meanwhile:`, or `sees in #general:`, each with its moment, or `looks again at #general:`), of a
/// channel (`*#general: Ada, Ben*`)
/// or of the sample book is acted out; the quoted lines below it are Kith's answer.
final class Play {
    private static final Path FILES = Path.of("src/test/resources/files");
    private static final Pattern CLOCK = Pattern.compile("\\*(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)\\*");
    private static final Pattern READS_IN = Pattern.compile("\\*(\\w+) reads (\\w\\w-\\w\\w)\\*");
    private static final Pattern SAYS = Pattern.compile("\\*\\*(\\w+)\\*\\*: (.*)");
    private static final Pattern ELSEWHERE = Pattern.compile("\\*\\*(\\w+)\\*\\* in #(\\w+): /kith (.*)");
    private static final Pattern SEES = Pattern.compile("\\*\\*(\\w+)\\*\\* sees in the direct message:");
    private static final Pattern SENDS = Pattern.compile("\\*\\*(\\w+)\\*\\* sends ([\\w.-]+)");
    private static final Pattern READS = Pattern.compile("\\*\\*(\\w+)\\*\\* then reads “(.+)”:");
    private static final Pattern CHANNEL = Pattern.compile("\\*#(\\w+): ([\\w, ]+)\\*");
    private static final Pattern SEES_THERE = Pattern.compile("\\*\\*(\\w+)\\*\\* sees in #(\\w+):");
    private static final Pattern LOOKS = Pattern.compile("\\*\\*(\\w+)\\*\\* looks again at #(\\w+):");
    private static final Pattern MEANWHILE = Pattern.compile("\\*\\*(\\w+)\\*\\* was told meanwhile:");
    private static final Pattern PRESSES = Pattern.compile("\\*\\*(\\w+)\\*\\* presses \\[([^\\]]+)](?: beside (.+))?");
    private static final Pattern OPENS = Pattern.compile("\\*\\*(\\w+)\\*\\* opens \\[([^\\]]+)](?: beside (.+))?");
    private static final Pattern FILLS = Pattern.compile("\\*\\*(\\w+)\\*\\* fills in (.*)");
    private static final Pattern SAMPLE = Pattern.compile("\\*\\*(\\w+)\\*\\* loads the sample book");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

    private final World world;
    private final Map<String, Someone> members = new HashMap<>();
    private final Map<String, Message> lastAnswers = new HashMap<>();

    /// By channel, the newest message when somebody did something last.
    private final Map<String, String> channels = new HashMap<>();

    Play(World world) {
        this.world = world;
    }

    String play(String written) {
        var played = new StringBuilder();
        for (var line : written.lines().toList()) {
            if (!line.startsWith(">")) {
                played.append(line).append('\n');
                acted(line, played)
                        .lines()
                        .forEach(each -> played.append(("> " + each).strip()).append("  \n"));
            }
        }
        return played.toString();
    }

    /// A picture as Markdown writes one: its words, then its title.
    private static String shown(Message answer) {
        var files = answer.files().stream()
                .map(each -> (each.words().equals(each.title()) ? "[" : "![") + each.words() + "](" + each.name()
                        + " \"" + each.title() + "\")")
                .collect(Collectors.joining("\n"));
        return files.isEmpty() ? new Shown(answer.blocks()).markdown() : answer.text() + "\n" + files;
    }

    /// What was said so far stands in the failure.
    private String acted(String line, CharSequence played) {
        try {
            var meanwhile = MEANWHILE.matcher(line);
            if (meanwhile.matches()) {
                var name = group(meanwhile, 1);
                return told(name, member(name).wasToldMeanwhile());
            }
            var seesThere = SEES_THERE.matcher(line);
            if (seesThere.matches()) {
                var name = group(seesThere, 1);
                return told(name, sawMeanwhile(channel(group(seesThere, 2))));
            }
            var answer = act(line);
            if (line.startsWith("**")) {
                channels.replaceAll((channel, _) -> newest(channel));
            }
            return answer == null ? "" : named(shown(answer));
        } catch (AssertionError e) {
            throw new AssertionError(played + e.getMessage(), e);
        }
    }

    /// What Kith said to all in a channel since anybody did something.
    private List<Message> sawMeanwhile(String channel) {
        var since = channels.getOrDefault(channel, "");
        channels.put(channel, newest(channel));
        return world.slack().messages(channel).stream()
                .filter(each -> each.user().equals(LocalSlack.BOT) && !each.ephemeral())
                .filter(each -> each.ts().compareTo(since) > 0)
                .toList();
    }

    private String newest(String channel) {
        var all = world.slack().messages(channel);
        return all.isEmpty() ? "" : all.getLast().ts();
    }

    private String told(String name, List<Message> told) {
        if (told.isEmpty()) {
            return "_nothing_";
        }
        remember(name, told.getLast());
        return named(told.stream()
                .map(each -> "*" + MOMENT.format(at(each)) + "*\n" + shown(each))
                .collect(Collectors.joining("\n")));
    }

    private static String channel(String name) {
        return "C0" + name.toUpperCase(Locale.ROOT);
    }

    /// With the names of members and channels for their ids.
    private String named(String shown) {
        var named = Pattern.compile("<#C0(\\w+)>")
                .matcher(shown)
                .replaceAll(each -> "#" + group(each, 1).toLowerCase(Locale.ROOT));
        for (var each : members.entrySet()) {
            named = named.replace("<@" + each.getValue().id() + ">", "@" + each.getKey());
        }
        return named;
    }

    private static LocalDateTime at(Message message) {
        var seconds = Long.parseLong(message.ts().substring(0, message.ts().indexOf('.')));
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZONE);
    }

    private @Nullable Message act(String line) {
        var clock = CLOCK.matcher(line);
        if (clock.matches()) {
            var moment = LocalDateTime.parse(group(clock, 1), MOMENT).atZone(ZONE);
            world.travel(moment.toInstant());
            return null;
        }
        var channel = CHANNEL.matcher(line);
        if (channel.matches()) {
            var there = Stream.of(group(channel, 2).split(", "))
                    .map(each -> member(each).id());
            world.slack().addChannel(channel(group(channel, 1)), group(channel, 1), there.toArray(String[]::new));
            channels.put(channel(group(channel, 1)), "");
            return null;
        }
        var readsIn = READS_IN.matcher(line);
        if (readsIn.matches()) {
            var name = group(readsIn, 1);
            var locale = Locale.forLanguageTag(group(readsIn, 2));
            members.put(name, world.newcomer(name, ZONE.getId(), locale));
            return null;
        }
        var sample = SAMPLE.matcher(line);
        if (sample.matches()) {
            member(group(sample, 1)).loadsTheSampleBook();
            return null;
        }
        return answered(line);
    }

    private @Nullable Message answered(String line) {
        var elsewhere = ELSEWHERE.matcher(line);
        if (elsewhere.matches()) {
            var member = member(group(elsewhere, 1));
            var channel = channel(group(elsewhere, 2));
            if (!world.slack().has(channel)) {
                world.slack().addChannel(channel, group(elsewhere, 2), member.id());
            }
            return remember(group(elsewhere, 1), member.commandsIn(channel, group(elsewhere, 3)));
        }
        var sees = SEES.matcher(line);
        if (sees.matches()) {
            return member(group(sees, 1)).sees();
        }
        var looks = LOOKS.matcher(line);
        if (looks.matches()) {
            var said = member(group(looks, 1)).lastToAllIn(channel(group(looks, 2)));
            return remember(group(looks, 1), said);
        }
        var says = SAYS.matcher(line);
        if (says.matches()) {
            var text = group(says, 2).replace("\\n", "\n");
            var member = member(group(says, 1));
            return remember(
                    group(says, 1),
                    text.startsWith("/kith") ? member.commands(text.substring(5).strip()) : member.says(text));
        }
        var sends = SENDS.matcher(line);
        if (sends.matches()) {
            var file = FILES.resolve(group(sends, 2));
            return remember(group(sends, 1), member(group(sends, 1)).sends(group(sends, 2), bytes(file)));
        }
        var reads = READS.matcher(line);
        if (reads.matches()) {
            return remember(group(reads, 1), member(group(reads, 1)).isTold(group(reads, 2)));
        }
        var presses = PRESSES.matcher(line);
        if (presses.matches()) {
            var name = group(presses, 1);
            return remember(name, member(name).presses(last(name), group(presses, 2), beside(presses)));
        }
        var opens = OPENS.matcher(line);
        if (opens.matches()) {
            var name = group(opens, 1);
            member(name).opens(last(name), group(opens, 2), beside(opens));
            return null;
        }
        var fills = FILLS.matcher(line);
        return fills.matches()
                ? remember(group(fills, 1), member(group(fills, 1)).fills(values(group(fills, 2))))
                : null;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> values(String text) {
        var values = new LinkedHashMap<String, String>();
        for (var each : text.split("; ")) {
            int colon = each.indexOf(": ");
            values.put(each.substring(0, colon), each.substring(colon + 2));
        }
        return values;
    }

    private Someone member(String name) {
        return members.computeIfAbsent(name, each -> world.newcomer(each, ZONE.getId()));
    }

    /// As it stands now: somebody else may have changed it.
    private Message last(String name) {
        var last = Objects.requireNonNull(lastAnswers.get(name), name + " has no answer yet");
        return world.slack().messages(last.channel()).stream()
                .filter(each -> each.ts().equals(last.ts()))
                .findFirst()
                .orElse(last);
    }

    private Message remember(String name, Message answer) {
        lastAnswers.put(name, answer);
        return answer;
    }

    private static String beside(Matcher match) {
        return Objects.requireNonNullElse(match.group(3), "");
    }

    private static String group(MatchResult match, int group) {
        return Objects.requireNonNull(match.group(group));
    }
}
