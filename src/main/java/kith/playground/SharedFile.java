package kith.playground;

import java.util.Locale;

/// A file as a message shows it: `words` say what an image shows, `bytes` is its size.
public record SharedFile(String id, String name, String title, String words, int bytes) {
    String type() {
        int point = name.lastIndexOf('.');
        return switch (point < 0 ? "" : name.substring(point).toLowerCase(Locale.ROOT)) {
            case ".png" -> "image/png";
            case ".jpg", ".jpeg" -> "image/jpeg";
            case ".csv" -> "text/csv";
            case ".vcf" -> "text/vcard";
            case ".zip" -> "application/zip";
            default -> "application/octet-stream";
        };
    }

    SharedFile titled(String newTitle) {
        return new SharedFile(id, name, newTitle.isEmpty() ? title : newTitle, words, bytes);
    }
}
