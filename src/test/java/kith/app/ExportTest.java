package kith.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Note;
import java.util.Map;
import java.util.Objects;
import kith.playground.LocalSlack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A member's book leaves as a file that others read and Kith brings back.
@ExtendWith(InAWorld.class)
class ExportTest {
    private static final byte[] LINKEDIN = """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Priya,Raman,https://www.linkedin.com/in/priya-raman,priya@example.com,Acme,=CTO,12 Mar 2024
            Otto,Brandt,https://www.linkedin.com/in/otto,,Brandt AG,Founder,20 Nov 2025
            """.getBytes(UTF_8);

    private static Someone withABook(World world) {
        var ada = world.newcomer();
        ada.says("coffee w/ Maria Sousa yesterday, she's moving to Berlin, I owe her the paper by Friday");
        ada.says("met Tom Reed and Maria Sousa on 3 March, Tom needs a designer, Tom's birthday is on 3 May");
        ada.says("I gave Tom Reed feedback on his deck and asked Maria Sousa for an intro to Lena");
        ada.says("offer reading a pitch deck");
        ada.says("tag Maria Sousa with biotech");
        ada.says("I'm in Lisbon next week");
        ada.sends("Connections.csv", LINKEDIN);
        ada.presses(ada.isTold("comes from LinkedIn"), "Import");
        ada.isTold("Done with");
        return ada;
    }

    private static ObjectNode book(Map<String, byte[]> export) {
        var book = (ObjectNode) new JsonMapper().readTree(part(export, "book.json"));
        book.remove("exportedAt");
        return book;
    }

    private static String part(Map<String, byte[]> export, String name) {
        return new String(Objects.requireNonNull(export.get(name), name), UTF_8);
    }

    @Test
    void aBookThatIsForgottenComesBackAsItWas(World world) {
        var ada = withABook(world);
        ada.says("export");
        var zip = world.slack().content(ada.sees().files().getFirst());
        var before = Unzipped.parts(zip);
        ada.presses(ada.says("forget everything"), "Delete everything");
        assertThat(ada.says("about Maria").words()).contains("nobody");
        ada.sends("kith.zip", zip);
        var preview = ada.isTold("is a book of Kith's");
        assertThat(preview.words()).contains("come back");
        ada.presses(preview, "Import");
        ada.isTold("Done with");
        assertThat(book(ada.exports())).isEqualTo(book(before));
        assertThat(ada.says("who").words()).doesNotContain("Priya", "Otto");
        assertThat(ada.says("about Maria").words()).contains("talks");
    }

    @Test
    void everythingIsInIt(World world) {
        var parts = withABook(world).exports();
        var book = book(parts);
        assertThat(book.path("people").findValuesAsString("name"))
                .contains("Maria Sousa", "Tom Reed", "Priya Raman", "Otto Brandt");
        var priya = person(book, "Priya Raman");
        assertThat(priya.path("emails").get(0).asString()).isEqualTo("priya@example.com");
        assertThat(priya.path("connectedOn").asString()).isEqualTo("2024-03-12");
        assertThat(priya.path("listed").asBoolean()).isTrue();
        assertThat(person(book, "Maria Sousa").path("listed").asBoolean()).isFalse();
        assertThat(book.path("talks").size()).isEqualTo(2);
        assertThat(book.path("offers").size()).isEqualTo(1);
        assertThat(book.path("visits").size()).isEqualTo(1);
    }

    private static JsonNode person(JsonNode book, String name) {
        return book.path("people")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSpreadsheetCarriesNothingOut(World world) {
        var table = part(withABook(world).exports(), "people.csv");
        assertThat(table).contains("\"'=CTO at Acme\"", "\"priya@example.com\"");
    }

    @Test
    void anAddressBookReadsTheCardsWithTheirNotes(World world) {
        var cards =
                Ezvcard.parse(part(withABook(world).exports(), "contacts.vcf")).all();
        var tom = cards.stream()
                .filter(each -> each.getFormattedName().getValue().equals("Tom Reed"))
                .findFirst()
                .orElseThrow();
        assertThat(tom.validate(tom.getVersion()).isEmpty()).isTrue();
        assertThat(tom.getBirthday().getPartialDate().toISO8601(false)).isEqualTo("--0503");
        assertThat(tom.getNotes())
                .extracting(Note::getValue)
                .anyMatch(each -> each.matches("\\d{4}-03-03 meeting: met Tom.*"));
        assertThat(cards).extracting(VCard::getVersion).containsOnly(VCardVersion.V4_0);
    }

    @Test
    void fromAChannelNothingPrivateIsPosted(World world) {
        var office = Office.open(world);
        office.ada().says("coffee with Maria Sousa today");
        var answer = office.ada("export");
        assertThat(answer.words())
                .contains("our direct message", "only you see it")
                .doesNotContain("Maria");
        assertThat(answer.ephemeral()).isTrue();
        var file = office.ada().sees();
        assertThat(file.channel()).isEqualTo(office.ada().direct());
        assertThat(world.slack().messages(office.channel()))
                .noneMatch(each ->
                        each.user().equals(LocalSlack.BOT) && !each.files().isEmpty());
    }

    @Test
    void anEmptyBookIsNotPacked(Someone ada) {
        assertThat(ada.says("export").words()).contains("nothing of yours to export yet");
    }
}
