package kith.app;

/// What whoever runs Kith reads of its master key.
final class WordsOfKeys {
    private WordsOfKeys() {}

    static String renewed(int wrapped) {
        return "The master key was renewed, and " + wrapped + " data keys were wrapped with it. Keep a copy of the new"
                + " one; the old one is needed for elder backups only.";
    }

    static String setFirst() {
        return "Set KITH_MASTER_KEY to the line below for every Kith on this database, start them again, then give this"
                + " command again: it wraps the data keys with the new key.";
    }

    static String wrongForRenewal() {
        return "The books in this database were sealed with another master key. Nothing was done.";
    }

    static String unwritable(String why) {
        return "The new master key could not be written: " + why + ". Nothing was done.";
    }

    static String wrong(String place) {
        return "The books in this database were sealed with another master key than the one in " + place
                + ". Set the key"
                + " that belongs to them, or let DATABASE_URL or KITH_HOME name the database that belongs to this key."
                + " Nothing was changed.";
    }

    static String beingFollowed() {
        return "The master key is being followed by a new one: give the command rotate-key again.";
    }
}
