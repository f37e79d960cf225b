package kith.playground;

/// A file as a message shows it: `words` say what an image shows, `bytes` is its size.
public record SharedFile(String id, String name, String title, String words, int bytes) {
    String type() {
        return name.endsWith(".png") ? "image/png" : "application/octet-stream";
    }

    SharedFile titled(String newTitle) {
        return new SharedFile(id, name, newTitle.isEmpty() ? title : newTitle, words, bytes);
    }
}
