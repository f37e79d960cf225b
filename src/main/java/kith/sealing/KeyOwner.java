package kith.sealing;

/// Whose data key it is: a book's, or a workspace's own, whose `owner` is empty.
public record KeyOwner(String workspace, String owner) {
    public static KeyOwner ofBook(String workspace, String owner) {
        if (workspace.isEmpty() || owner.isEmpty()) {
            throw new IllegalArgumentException("A book's key needs a workspace and an owner.");
        }
        return new KeyOwner(workspace, owner);
    }

    public static KeyOwner ofWorkspace(String workspace) {
        return new KeyOwner(workspace, "");
    }

    byte[] associated() {
        return Associated.of("data key", workspace, owner);
    }
}
