package kith.conversation;

import java.util.List;
import kith.people.Contact;
import kith.people.Person;

/// A contact who may be one of those, or somebody else.
record Doubt(Contact contact, List<Person> people) {}
