package kith.conversation;

import kith.people.EntryId;

/// A reply on its way: where to, what, and how often it was tried.
public record Letter(EntryId id, Address to, Reply reply, int attempts) {}
