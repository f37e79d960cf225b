package kith.sealing;

import java.nio.file.Path;

/// Where the master key is kept.
public sealed interface KeyPlace {
    /// In an environment variable: a Tink keyset in JSON, as it is or in Base64.
    record Told(String keyset) implements KeyPlace {
        @Override
        public String toString() {
            return "the variable KITH_MASTER_KEY";
        }
    }

    /// In a file that holds the same.
    record InFile(Path path) implements KeyPlace {
        @Override
        public String toString() {
            return "the file " + path;
        }
    }

    /// In a key management system, which it never leaves: `gcp-kms://…`, `aws-kms://…`.
    record InKms(String uri) implements KeyPlace {
        @Override
        public String toString() {
            return "the key management system at " + uri;
        }
    }
}
