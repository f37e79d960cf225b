package kith.conversation;

import kith.people.BookId;

/// A letter that was given up: where it should have gone, and why it never can, in the platform's word.
public record Undelivered(BookId book, Address to, boolean nudge, Chat.About about, String why) {}
