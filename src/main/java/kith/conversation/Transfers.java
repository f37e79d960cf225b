package kith.conversation;

import java.time.InstantSource;

/// What it takes to carry people into books and out of them; `clock` is the one by which members live.
public record Transfers(PackBook pack, FetchFile fetch, ReadFile read, InstantSource clock) {}
