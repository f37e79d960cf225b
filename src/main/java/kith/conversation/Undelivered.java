package kith.conversation;

/// A letter that can never be delivered: what else would be refused as well, and why, in the platform's word.
public record Undelivered(Outbox.Due due, Chat.About about, String why) {}
