package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DictatedTest {
    @Test
    void signsThatWereSaidEndAClause() {
        assertThat(Reading.of("zoltan texted period he got the grant period his son starts school in the fall period")
                        .facts())
                .extracting(Meaning.Learned::text)
                .containsExactly("got the grant", "his son starts school in the fall");
    }

    @Test
    void whereNothingSaysSoANewSubjectBeginsAClause() {
        assertThat(Reading.of("zoltan rang me this morning he is done with consulting he wants to open a bakery")
                        .facts())
                .extracting(Meaning.Learned::text)
                .containsExactly("done with consulting", "wants to open a bakery");
    }
}
