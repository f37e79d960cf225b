package kith.conversation;

/// Something that a member may want to say, offered before they type: `title` is read, `message` is said.
public record Prompt(String title, String message) {}
