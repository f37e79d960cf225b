package kith.llm;

import java.net.URI;

/// Which model to ask, where: `url` is the base of an OpenAI-compatible interface, such as
/// `https://api.openai.com/v1`. A blank key sends none, as local servers want it.
public record Model(URI url, String name, String key) {
    public Model {
        if (url.getHost() == null || name.isBlank()) {
            throw new IllegalArgumentException("A model needs a web address and a name.");
        }
    }

    /// Never tells the key: this may end in a log.
    @Override
    public String toString() {
        return name + " at " + url;
    }
}
