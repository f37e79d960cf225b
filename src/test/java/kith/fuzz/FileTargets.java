package kith.fuzz;

import java.util.HashSet;
import kith.people.ContactFile;
import kith.transfer.ReadFile;

/// Files that members can send, tried with any bytes.
public final class FileTargets {
    private final ReadFile files = new ReadFile();

    /// Read or refused, with everybody in the order of the lines and nothing of a copied book about anybody else.
    public void read(byte[] input) {
        switch (files.read(input)) {
            case ContactFile.Addresses list -> {
                int line = 1;
                for (var each : list.contacts()) {
                    if (each.line() < line) {
                        throw new AssertionError("line " + each.line() + " behind line " + line);
                    }
                    line = each.line();
                }
            }
            case ContactFile.Copy copy -> {
                var people = new HashSet<Object>();
                copy.people().forEach(each -> people.add(each.person().id()));
                copy.entries().forEach(each -> {
                    if (!people.containsAll(each.people())) {
                        throw new AssertionError("an entry about somebody else");
                    }
                });
            }
            case ContactFile.Refused _ -> {}
        }
    }
}
