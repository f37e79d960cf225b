package kith;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    /// Each room, and the rooms that it may import.
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("people", Set.of()),
            Map.entry("wording", Set.of()),
            Map.entry("language", Set.of("people")),
            Map.entry("ranking", Set.of("people")),
            Map.entry("coaching", Set.of("people", "language", "wording")),
            Map.entry("conversation", Set.of("people", "language", "ranking", "coaching", "wording")),
            Map.entry("delivery", Set.of("people", "conversation")),
            Map.entry("nudges", Set.of("people", "conversation")),
            Map.entry("pictures", Set.of("people", "ranking", "wording")),
            Map.entry("llm", Set.of("people", "language")),
            Map.entry("sealing", Set.of()),
            Map.entry("store", Set.of("people", "conversation", "sealing")),
            Map.entry("transfer", Set.of("people")),
            Map.entry("slack", Set.of("conversation")),
            Map.entry("playground", Set.of()),
            Map.entry(
                    "app",
                    Set.of(
                            "people",
                            "language",
                            "ranking",
                            "coaching",
                            "conversation",
                            "delivery",
                            "nudges",
                            "pictures",
                            "llm",
                            "sealing",
                            "store",
                            "slack",
                            "transfer",
                            "playground")));

    /// Each vendor's packages, and the only rooms that may know them.
    private static final Map<String, Set<String>> VENDORS = Map.ofEntries(
            Map.entry("org.knowm..", Set.of("pictures")),
            Map.entry("ezvcard..", Set.of("transfer")),
            Map.entry("org.apache.commons.csv..", Set.of("transfer")),
            Map.entry("com.slack..", Set.of("slack")),
            Map.entry("org.jdbi..", Set.of("store")),
            Map.entry("java.sql..", Set.of("store")),
            Map.entry("org.flywaydb..", Set.of("store")),
            Map.entry("com.github.kagkarlsson..", Set.of("nudges")),
            Map.entry("com.zaxxer..", Set.of("store")),
            Map.entry("io.zonky..", Set.of("app")),
            Map.entry("org.eclipse.jetty..", Set.of("app", "playground")),
            Map.entry("com.google.crypto..", Set.of("sealing")),
            Map.entry("io.github.bucket4j..", Set.of("conversation")),
            Map.entry("dev.langchain4j..", Set.of("llm")),
            Map.entry("io.micrometer..", Set.of("app", "delivery")));

    private final JavaClasses kith = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kith");

    @Test
    void everyRoomImportsOnlyWhatItsRowNames() {
        var found = new TreeMap<String, Set<String>>();
        for (JavaClass each : kith) {
            var from = room(each);
            for (var dependency : each.getDirectDependenciesFromSelf()) {
                var to = dependency.getTargetClass();
                if (to.getPackageName().startsWith("kith.") && !room(to).equals(from)) {
                    found.computeIfAbsent(from, _ -> new TreeSet<>()).add(room(to));
                }
            }
        }
        found.forEach((from, rooms) -> rooms.removeAll(ARROWS.getOrDefault(from, Set.of())));
        found.values().removeIf(Set::isEmpty);
        assertEquals(Map.of(), found, "imports that no row of the table allows");
    }

    @Test
    void everyRoomHasARow() {
        var rooms = new TreeSet<String>();
        kith.forEach(each -> rooms.add(room(each)));
        assertEquals(new TreeSet<>(ARROWS.keySet()), rooms);
    }

    @Test
    void vendorsStayInTheirRooms() {
        VENDORS.forEach((vendor, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(room -> "kith." + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendor)
                .check(kith));
    }

    @Test
    void noImportCycles() {
        slices().matching("kith.(*)..").should().beFreeOfCycles().check(kith);
    }

    private static String room(JavaClass each) {
        return each.getPackageName().split("\\.")[1];
    }
}
