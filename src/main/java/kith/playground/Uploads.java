package kith.playground;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Files on their way into the workspace: announced, then received, then completed, each once.
final class Uploads {
    static final String PATH = "/upload/v1/";

    /// An announced file and the secret address to which its bytes go.
    record Place(SharedFile file, String path) {}

    enum Received {
        TAKEN,
        UNKNOWN,
        OF_ANOTHER_SIZE
    }

    private final Team team;
    private final Map<String, Place> announced = new ConcurrentHashMap<>();
    private final Map<String, SharedFile> received = new ConcurrentHashMap<>();
    private final Map<String, SharedFile> kept = new ConcurrentHashMap<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private volatile URI self = URI.create("http://127.0.0.1/");

    Uploads(Team team) {
        this.team = team;
    }

    void serveAt(URI newSelf) {
        self = newSelf;
    }

    Place announce(String name, int bytes, String words) {
        var place = new Place(
                new SharedFile(freshId(), name, name, words, bytes), PATH + team.id() + "/" + UUID.randomUUID());
        announced.put(place.path(), place);
        return place;
    }

    private static String freshId() {
        return "F0"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 9).toUpperCase(Locale.ROOT);
    }

    /// A file that is there at once.
    SharedFile keep(String name, byte[] content) {
        var file = new SharedFile(freshId(), name, name, "", content.length);
        contents.put(file.id(), content);
        kept.put(file.id(), file);
        return file;
    }

    /// The file of that id as an app is told of it.
    ObjectNode describe(String id) {
        var file = Objects.requireNonNull(kept.get(id), "no such file");
        int point = file.name().lastIndexOf('.');
        var url = address(Hosting.path(team, file));
        return Json.object()
                .put("id", file.id())
                .put("name", file.name())
                .put("title", file.title())
                .put("mimetype", file.type())
                .put("filetype", point < 0 ? "binary" : file.name().substring(point + 1))
                .put("size", file.bytes())
                .put("mode", "hosted")
                .put("is_external", false)
                .put("url_private", url)
                .put("url_private_download", url);
    }

    String address(Place place) {
        return address(place.path());
    }

    String address(String path) {
        return self.resolve(path).toString();
    }

    Received receive(String path, byte[] content) {
        var place = announced.get(path);
        if (place == null) {
            return Received.UNKNOWN;
        }
        if (content.length != place.file().bytes()) {
            return Received.OF_ANOTHER_SIZE;
        }
        contents.put(place.file().id(), content);
        received.put(place.file().id(), place.file());
        announced.remove(path);
        return Received.TAKEN;
    }

    /// Empty unless the file's bytes came and nobody completed it yet.
    Optional<SharedFile> complete(String id, String title) {
        return Optional.ofNullable(received.remove(id)).map(each -> each.titled(title));
    }

    boolean hasCome(String id) {
        return received.containsKey(id);
    }

    byte @Nullable [] content(String id) {
        return contents.get(id);
    }
}
