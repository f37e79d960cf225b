package kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {
    private final Person tom = Person.called(PersonId.fresh(), "Tom Baker");

    @Test
    void takingBackOneChangeLeavesWhatCameAfterIt() {
        var atAcme = tom.withRole("at Acme");
        var tagged = atAcme.withTags(List.of("biotech"));
        assertThat(tagged.following(atAcme, tom)).isEqualTo(tom.withTags(List.of("biotech")));
    }

    @Test
    void theFormerNameStillFindsThem() {
        var renamed = tom.renamed("Thomas Baker");
        assertThat(renamed.name()).isEqualTo("Thomas Baker");
        assertThat(renamed.aliases()).containsExactly("Tom Baker");
    }
}
