package kith.conversation;

import java.time.Instant;
import kith.people.EntryId;

/// Something that Kith asked back: which of several people `mention` means in `text`, as the member typed it.
public record Question(EntryId id, String text, String mention, Instant at) {}
