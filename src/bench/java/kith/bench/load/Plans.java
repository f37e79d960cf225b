package kith.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How PostgreSQL carries out every statement of a day's commands, as its own auto_explain tells.
final class Plans {
    private static final List<String> DAY = List.of(
            "log coffee with {name} yesterday, she looks for a second supplier, I promised her the slides by Friday",
            "log met Zenobia Quux today",
            "log gave {name} an introduction today",
            "who",
            "who clients in Berlin",
            "more",
            "about {name}",
            "prep {name}",
            "find wind turbines",
            "promises",
            "introduce",
            "visiting Berlin next week",
            "I can help with grant applications",
            "offers",
            "circle {name} close",
            "tag {name} rail",
            "later {name} next month",
            "let go {name}",
            "draft to {name}: Hi, how are you? I would love to hear how the move went.",
            "who would enjoy an article on batteries?",
            "nudge Mondays 9:00",
            "settings",
            "undo");
    private static final int DAYS = 12;
    private static final int SIZE = 10_000;
    private static final int MANY_ROWS = 1_000;
    private static final int SHOWN = 12;

    private record Plan(String query, double millis, long blocks, List<String> scans) {}

    private Plans() {}

    static void print(Postgres postgres, String database, SlackEdge slack) throws IOException, SQLException {
        postgres.explain(database);
        try (var kith = KithProcess.start(postgres.url(database), slack, List.of())) {
            var commands = new SignedCommands(kith.address());
            for (int day = 0; day < DAYS; day++) {
                for (var text : DAY) {
                    commands.send(Books.member(SIZE, day % 2), text.replace("{name}", Books.name(day * 31)), "");
                }
            }
        }
        var runs = new HashMap<String, List<Plan>>();
        try (var lines = Files.lines(postgres.plans())) {
            lines.flatMap(Plans::plan).forEach(each -> runs.computeIfAbsent(each.query(), _ -> new ArrayList<>())
                    .add(each));
        }
        System.out.println("%d different statements were explained; the slowest run of each, slowest first:"
                .formatted(runs.size()));
        System.out.println("| ms | median ms | blocks | sequential scans | statement |\n| --- | --- | --- | --- | --- |");
        runs.values().forEach(each -> each.sort(Comparator.comparingDouble(Plan::millis)));
        var sorted = runs.values().stream()
                .sorted(Comparator.<List<Plan>>comparingDouble(each -> each.getLast().millis())
                        .reversed())
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            var slowest = sorted.get(i).getLast();
            var scans = sorted.get(i).stream()
                    .flatMap(each -> each.scans().stream())
                    .distinct()
                    .toList();
            if (i < SHOWN || !scans.isEmpty()) {
                System.out.println(String.format(
                        Locale.ROOT,
                        "| %.2f | %.2f | %d | %s | `%s` |",
                        slowest.millis(),
                        sorted.get(i).get(sorted.get(i).size() / 2).millis(),
                        slowest.blocks(),
                        String.join(", ", scans),
                        slowest.query()));
            }
        }
    }

    /// Empty for a line of the log that tells no plan.
    private static Stream<Plan> plan(String line) {
        var json = new JsonMapper();
        var message = json.readTree(line).path("message").asString("");
        int begin = message.indexOf("plan:\n");
        if (!message.startsWith("duration:") || begin < 0) {
            return Stream.empty();
        }
        var told = json.readTree(message.substring(begin + "plan:\n".length()));
        var root = told.path("Plan");
        var scans = new ArrayList<String>();
        scans(root, scans);
        return Stream.of(new Plan(
                told.path("Query Text").asString("").replaceAll("\\s+", " ").strip(),
                root.path("Actual Total Time").asDouble(),
                root.path("Shared Hit Blocks").asLong()
                        + root.path("Shared Read Blocks").asLong(),
                scans));
    }

    private static void scans(JsonNode node, List<String> found) {
        double rows = node.path("Actual Rows").asDouble()
                + node.path("Rows Removed by Filter").asDouble();
        if (node.path("Node Type").asString("").equals("Seq Scan") && rows > MANY_ROWS) {
            found.add(node.path("Relation Name").asString(""));
        }
        node.path("Plans").forEach(each -> scans(each, found));
    }
}
