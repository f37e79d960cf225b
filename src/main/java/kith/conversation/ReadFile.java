package kith.conversation;

import kith.people.ContactFile;

/// Reads a file of contacts, told by what is in it.
@FunctionalInterface
public interface ReadFile {
    ContactFile read(byte[] bytes);
}
