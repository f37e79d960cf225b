package kith.bench.nudges;

import com.google.errorprone.annotations.FormatMethod;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What came of it, as it is printed.
final class Figures {
    private static final String DATABASE = """
            select query, calls, total_exec_time from pg_stat_statements
            where query !~ 'pg_stat_statements' order by total_exec_time desc
            """;
    private static final int COSTLIEST = 8;

    private Figures() {}

    static void print(Map<String, Instant> due, Map<String, List<Instant>> arrived, int refused, int speed) {
        if (arrived.isEmpty()) {
            say("losses                %,d: nothing came", due.size());
            return;
        }
        var late = new ArrayList<Double>();
        arrived.forEach((member, at) ->
                late.add(Duration.between(Objects.requireNonNull(due.get(member)), at.getFirst())
                                .toMillis()
                        / 1e3));
        late.sort(null);
        var times = arrived.values().stream().map(List::getFirst).sorted().toList();
        double took = Duration.between(times.getFirst(), times.getLast()).toMillis() / 1e3;
        long doubles = arrived.values().stream().filter(each -> each.size() > 1).count();
        say("messages              %,d of %,d", arrived.size(), due.size());
        say(
                "messages a second     %.1f by the simulation's clock, %.1f really",
                late.size() / took, late.size() * speed / took);
        say("late, median          %.1f s by the simulation's clock (%.1f really)", at(late, .5), at(late, .5) / speed);
        say(
                "late, p99             %.1f s by the simulation's clock (%.1f really)",
                at(late, .99), at(late, .99) / speed);
        say("late, most            %.1f s", late.getLast());
        say("before their time     %,d", late.stream().filter(each -> each < 0).count());
        say("refused with a 429    %,d", refused);
        say("doubles               %,d", doubles);
        say("losses                %,d", due.size() - arrived.size());
    }

    static void printDatabase(Connection connection, int messages) throws SQLException {
        double all = 0;
        var costliest = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(DATABASE)) {
            while (rows.next()) {
                all += rows.getDouble("total_exec_time");
                if (costliest.size() < COSTLIEST) {
                    var query = rows.getString("query").replaceAll("\\s+", " ");
                    costliest.add("  %.3f ms a message, %.2f calls: %s"
                            .formatted(
                                    rows.getDouble("total_exec_time") / messages,
                                    rows.getDouble("calls") / messages,
                                    query.substring(0, Math.min(90, query.length()))));
                }
            }
        }
        say("database time         %.2f ms a message, of which", all / messages);
        costliest.forEach(System.out::println);
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }

    @FormatMethod
    static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
