package kith.people;

/// Whose relationships a book holds: a member's own (`workspace`, user) or a channel's (`workspace`, channel).
/// Chat platforms never give a user and a channel the same id, so the owner alone tells which.
public record BookId(String workspace, String owner) {
    public BookId {
        if (workspace.isBlank() || owner.isBlank()) {
            throw new IllegalArgumentException("A book needs a workspace and an owner.");
        }
    }
}
