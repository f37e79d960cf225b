package kith.sealing;

/// What an operator is told of a master key.
final class WordsOfKeys {
    private WordsOfKeys() {}

    static String absent(KeyPlace place) {
        return "There is no master key in " + place + ". Without it nothing that members told Kith can be read: put it"
                + " back from where you keep a copy. For a new Kith, make one with the command new-key.";
    }

    static String unusable(KeyPlace place) {
        return "What stands in " + place + " can't be used as a master key. Set it to a Tink keyset for AES256_GCM,"
                + " in JSON or Base64, as the command new-key makes one; for a key management system, see that this"
                + " machine may use the key.";
    }

    static String noIntegration(KeyPlace place) {
        return "Nothing on the class path knows " + place + ". Build Kith with Tink's integration: mvn package"
                + " -Paws-kms for aws-kms://…, -Pgoogle-kms for gcp-kms://….";
    }
}
