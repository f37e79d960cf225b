package kith.playground;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What the page offers of the app's commands and shortcuts.
final class Menu {
    /// A slash command, e.g. `/kith`, and what its composer hints.
    record Command(String command, String hint) {}

    /// A shortcut by its callback id, and its name in the menu.
    record Shortcut(String callback, String name) {}

    private final List<Command> commands = new CopyOnWriteArrayList<>();
    private final List<Shortcut> shortcuts = new CopyOnWriteArrayList<>();
    private final List<Shortcut> messageShortcuts = new CopyOnWriteArrayList<>();

    List<Command> commands() {
        return commands;
    }

    List<Shortcut> shortcuts() {
        return shortcuts;
    }

    List<Shortcut> messageShortcuts() {
        return messageShortcuts;
    }
}
