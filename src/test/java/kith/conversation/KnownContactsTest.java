package kith.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.people.Contact;
import kith.people.Details;
import kith.people.Person;
import kith.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who a contact is: by address first, then by name and company; and nobody is made one with another on a guess.
class KnownContactsTest {
    private final KnownContacts known = new KnownContacts();

    private Person knows(String name, @Nullable String role, Details details) {
        var person = Person.called(PersonId.fresh(), name).withRole(role);
        known.put(person, details);
        return person;
    }

    private Match match(String name, @Nullable String role, Details details) {
        return known.match(new Contact(1, name, List.of(), role, details, null, List.of(), List.of()));
    }

    private static Details email(String email) {
        return new Details(List.of(email), List.of(), List.of());
    }

    private static Details profile(String name) {
        return new Details(List.of(), List.of(), List.of("https://www.linkedin.com/in/" + name));
    }

    @Test
    void anAddressAndAWordOfTheNameAreEnough() {
        var priya = knows("Priya Raman", null, email("priya@example.com"));
        assertThat(match("Priya R.", "CTO at Acme", email("PRIYA@example.com"))).isEqualTo(new Match.Known(priya));
    }

    @Test
    void anAddressUnderAnotherNameIsDoubtful() {
        var office = knows("Priya Raman", null, email("office@example.com"));
        assertThat(match("Tom Reed", null, email("office@example.com"))).isEqualTo(new Match.Doubtful(List.of(office)));
    }

    @Test
    void theSameNameAtTheSameCompanyIsTheSamePerson() {
        var priya = knows("Priya Raman", "engineer at Acme", Details.NONE);
        assertThat(match("priya raman", "CTO at ACME Inc.", email("p@example.com")))
                .isEqualTo(new Match.Known(priya));
    }

    @Test
    void aNameAloneIsDoubtful() {
        var priya = knows("Priya Raman", null, Details.NONE);
        assertThat(match("Priya Raman", "CTO at Acme", email("p@example.com")))
                .isEqualTo(new Match.Doubtful(List.of(priya)));
    }

    @Test
    void namesakesWithAddressesOfTheirOwnElsewhereAreTwo() {
        knows("Michael Müller", "engineer at Acme", email("michael@acme.example"));
        assertThat(match("Michael Muller", "baker at Brot", email("mm@brot.example")))
                .isEqualTo(new Match.Nobody());
    }

    @Test
    void nobodyHasTwoProfilesAtOnePlace() {
        knows("Michael Müller", null, profile("mm1"));
        assertThat(match("Michael Müller", null, profile("mm2"))).isEqualTo(new Match.Nobody());
    }

    @Test
    void whoeverSharesNothingIsNobody() {
        knows("Priya Raman", "CTO at Acme", email("priya@example.com"));
        assertThat(match("Priya Shah", "CTO at Acme", email("shah@example.com")))
                .isEqualTo(new Match.Nobody());
    }
}
