package kith.playground;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Each user's stack of open modals, and their Home tab.
final class Views {
    static final int DEEPEST = 3;

    private final Changes changes;
    private final Map<String, List<View>> stacks = new LinkedHashMap<>();
    private final Map<String, View> homes = new LinkedHashMap<>();

    Views(Changes changes) {
        this.changes = changes;
    }

    View open(String user, JsonNode content) {
        return changes.writing(() -> {
            var id = newId();
            var view = new View(id, user, id, null, newHash(), withIds(content), Map.of());
            stacks.put(user, new ArrayList<>(List.of(view)));
            return view;
        });
    }

    /// Empty when the stack is as deep as Slack lets it be.
    Optional<View> push(String user, JsonNode content) {
        return changes.writing(() -> {
            var stack = stacks.computeIfAbsent(user, _ -> new ArrayList<>());
            if (stack.isEmpty() || stack.size() >= DEEPEST) {
                return Optional.empty();
            }
            var below = stack.getLast();
            var view = new View(newId(), user, below.rootId(), below.id(), newHash(), withIds(content), Map.of());
            stack.add(view);
            return Optional.of(view);
        });
    }

    View publish(String user, JsonNode content) {
        return changes.writing(() -> {
            var earlier = homes.get(user);
            var id = earlier == null ? newId() : earlier.id();
            var view = new View(id, user, id, null, newHash(), withIds(content), Map.of());
            homes.put(user, view);
            return view;
        });
    }

    Optional<View> update(String id, JsonNode content) {
        return replace(id, view -> view.with(newHash(), withIds(content)));
    }

    Optional<View> refuse(String id, Map<String, String> errors) {
        return replace(id, view -> view.with(errors));
    }

    /// Takes the topmost modal away.
    void close(String id) {
        changes.writing(() -> {
            stacks.values().forEach(stack -> stack.removeIf(each -> each.id().equals(id)));
            return true;
        });
    }

    void clear(String user) {
        changes.writing(() -> {
            stacks.remove(user);
            return true;
        });
    }

    Optional<View> find(String id) {
        return changes.reading(() -> all().filter(each -> each.id().equals(id)).findFirst());
    }

    /// A view that was opened for its user.
    View of(String user, String id) {
        return find(id).filter(each -> each.user().equals(user))
                .orElseThrow(() -> new IllegalArgumentException("No view " + id));
    }

    Optional<View> findExternal(String externalId) {
        return changes.reading(() -> all().filter(
                        each -> each.content().path("external_id").asString("").equals(externalId))
                .findFirst());
    }

    Optional<View> top(String user) {
        return changes.reading(() -> {
            var stack = stacks.getOrDefault(user, List.of());
            return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
        });
    }

    Optional<View> home(String user) {
        return changes.reading(() -> Optional.ofNullable(homes.get(user)));
    }

    View awaitHome(String user, Predicate<View> wanted, Duration atMost) {
        return changes.await(() -> Optional.ofNullable(homes.get(user)).filter(wanted), atMost)
                .orElseThrow(() -> new AssertionError("No such Home tab within %s; there is: %s"
                        .formatted(atMost, home(user).map(View::words).orElse("none"))));
    }

    private Optional<View> replace(String id, UnaryOperator<View> change) {
        return changes.writing(() -> {
            UnaryOperator<View> one = each -> each.id().equals(id) ? change.apply(each) : each;
            stacks.values().forEach(stack -> stack.replaceAll(one));
            homes.replaceAll((_, home) -> one.apply(home));
            return find(id);
        });
    }

    private Stream<View> all() {
        return Stream.concat(stacks.values().stream().flatMap(List::stream), homes.values().stream());
    }

    private static JsonNode withIds(JsonNode content) {
        if (content.deepCopy() instanceof ObjectNode copy) {
            return copy.set("blocks", Blocks.withIds(content.path("blocks")));
        }
        return content;
    }

    private static String newId() {
        return "V0" + shortId();
    }

    private static String newHash() {
        return "156." + shortId();
    }

    private static String shortId() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 9).toUpperCase(Locale.ROOT);
    }
}
