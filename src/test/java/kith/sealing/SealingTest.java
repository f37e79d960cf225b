package kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SealingTest {
    private static final KeyOwner ADA = KeyOwner.ofBook("T1", "U0ADA");
    private static final KeyOwner BEN = KeyOwner.ofBook("T1", "U0BEN");
    private static final byte[] PLACE = Associated.of("fact", "1", "text");
    private static final String SECRET = "She wants to leave her firm, ça va?";

    private final MasterKey master = MasterKey.made();
    private final Sealing sealing = new Sealing(master);
    private final byte[] wrapped = sealing.newKey(ADA);
    private final DataKey key = sealing.key(ADA, wrapped);

    @Test
    void whatIsSealedOpensAgainInItsPlace() {
        assertThat(key.openText(key.seal(SECRET, PLACE), PLACE)).isEqualTo(SECRET);
        assertThat(key.openText(key.seal("", PLACE), PLACE)).isEmpty();
    }

    @Test
    void sealingTwiceNeverMakesTheSameBytes() {
        var made = new HashSet<String>();
        for (int i = 0; i < 100; i++) {
            made.add(new String(key.seal(SECRET, PLACE), StandardCharsets.ISO_8859_1));
        }
        assertThat(made).hasSize(100).noneMatch(each -> each.contains("firm"));
    }

    @Test
    void aValueThatWasMovedToAnotherRowDoesNotOpen() {
        var sealed = key.seal(SECRET, PLACE);
        assertThatThrownBy(() -> key.open(sealed, Associated.of("fact", "2", "text")))
                .isInstanceOf(Unopened.class);
        assertThatThrownBy(() -> key.open(sealed, Associated.of("fact", "1t", "ext")))
                .isInstanceOf(Unopened.class);
    }

    @Test
    void aChangedByteIsNoticed() {
        var sealed = key.seal(SECRET, PLACE);
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> key.open(changed, PLACE)).isInstanceOf(Unopened.class);
        }
    }

    @Test
    void nobodyElsesKeyOpensIt() {
        var bens = sealing.key(BEN, sealing.newKey(BEN));
        assertThatThrownBy(() -> bens.open(key.seal(SECRET, PLACE), PLACE)).isInstanceOf(Unopened.class);
        assertThatThrownBy(() -> sealing.key(BEN, wrapped)).isInstanceOf(Unopened.class);
    }

    @Test
    void aTokensHashIsTheSameInOneBookAndAnotherInEach() {
        var bens = sealing.key(BEN, sealing.newKey(BEN));
        assertThat(key.hash("maria"))
                .hasSize(16)
                .isEqualTo(new Sealing(master).key(ADA, wrapped).hash("maria"))
                .isNotEqualTo(key.hash("marie"))
                .isNotEqualTo(bens.hash("maria"));
    }

    @Test
    void anotherMasterKeyOpensNothing() {
        var other = new Sealing(MasterKey.made());
        assertThatThrownBy(() -> other.key(ADA, wrapped))
                .isInstanceOf(Unopened.class)
                .hasMessageContaining("master key");
        assertThat(other.checked(sealing.check())).isEqualTo(Check.WRONG);
        assertThat(sealing.checked(sealing.check())).isEqualTo(Check.NEWEST);
    }

    @Test
    void aKeyThatWasWrittenAnewIsNotTakenFromMemory() {
        var fresh = sealing.newKey(ADA);
        assertThatThrownBy(() -> sealing.key(ADA, fresh).open(key.seal(SECRET, PLACE), PLACE))
                .isInstanceOf(Unopened.class);
    }

    @Test
    void nothingThatHoldsAKeyTellsItInWords() {
        assertThat(key).hasToString("a data key");
        assertThat(MasterKey.made()).hasToString("the master key in the variable KITH_MASTER_KEY");
        assertThat(new KeyPlace.Told("AAAA").toString()).doesNotContain("AAAA");
        assertThat(new WrappedKey(ADA, wrapped)).hasToString("the wrapped key of " + ADA);
    }
}
