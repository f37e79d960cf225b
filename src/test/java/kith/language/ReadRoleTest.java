package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadRoleTest {
    private final ReadRole roles = new Understand().roles();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "moved to Acme | at Acme",
                "from Kestrel Freight | at Kestrel Freight",
                "joined Acme as head of design | head of design at Acme",
                "CFO of Norrvik Foods | CFO at Norrvik Foods",
                "a product lead at Rimba now | product lead at Rimba",
                "now a GP at Foghorn Capital | GP at Foghorn Capital",
                "head of operations | head of operations",
                "senior brand manager | senior brand manager",
                "head of fleet at Kestrel Freight | head of fleet at Kestrel Freight",
                "with Daejin Motors these days, strategy | at Daejin Motors",
                "been poached by Ravenscroft Media as a producer | producer at Ravenscroft Media"
            })
    void aPostOrAnOrganisation(String fact, String role) {
        assertThat(roles.read(fact, null)).hasValue(role);
    }

    @Test
    void aPromotionStaysWhereTheyWorked() {
        assertThat(roles.read("got promoted to creative director", "art director at Lumen"))
                .hasValue("creative director at Lumen");
        assertThat(roles.read("got promoted to creative director", null)).hasValue("creative director");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "retired",
                "was CFO at Rimba before the merger",
                "CFO at Rimba until 2023",
                "proud of her team",
                "needs a bookkeeper",
                "joined the board of Alpvia",
                "teaching glassblowing at a commune near Villa de Leyva now",
                "takes private pupils",
                "budget comes in Q1",
                "hiring a data lead",
                "quit his bank"
            })
    void otherNewsOfTheirWorkIsNoRole(String fact) {
        assertThat(roles.read(fact, "CFO at Acme")).isEmpty();
    }
}
