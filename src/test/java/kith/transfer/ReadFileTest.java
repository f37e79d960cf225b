package kith.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.people.Contact;
import kith.people.ContactFile;
import kith.people.ContactFile.Addresses;
import kith.people.ContactFile.Source;
import kith.people.ContactFile.Why;
import kith.people.FactKind;
import org.junit.jupiter.api.Test;

/// Address books are read as they come: whoever wrote them, in whichever encoding, and whatever they are called.
class ReadFileTest {
    private static final String LINKEDIN = """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses are missing. Each \
            member decides, ""privately"", who sees theirs."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Priya,Raman,https://www.linkedin.com/in/priya-raman,,Acme,CTO,12 Mar 2024
            Jürgen,"Groß, PhD",https://www.linkedin.com/in/jgross,jg@example.com,"Groß & Söhne, GmbH",,7-Feb-22
            ,,,,,,03 Jan 2023
            Ana,Sousa,,ana@example.com,,Painter,
            """.replace("\n", "\r\n");

    private final ReadFile files = new ReadFile();

    private ContactFile read(String text) {
        return files.read(text.getBytes(UTF_8));
    }

    private Addresses list(String text) {
        return (Addresses) read(text);
    }

    private static Why why(ContactFile file) {
        return ((ContactFile.Refused) file).why();
    }

    @Test
    void linkedInsNotesBeforeTheHeadArePassedOver() {
        var list = list("\uFEFF" + LINKEDIN);
        assertThat(list.source()).isEqualTo(Source.LINKEDIN);
        assertThat(list.contacts())
                .extracting(Contact::name)
                .containsExactly("Priya Raman", "Jürgen Groß, PhD", "Ana Sousa");
        assertThat(list.contacts())
                .extracting(Contact::role)
                .containsExactly("CTO at Acme", "at Groß & Söhne, GmbH", "Painter");
        assertThat(list.contacts())
                .extracting(Contact::connectedOn)
                .containsExactly(LocalDate.of(2024, 3, 12), LocalDate.of(2022, 2, 7), null);
        assertThat(list.contacts().getFirst().details().urls())
                .containsExactly("https://www.linkedin.com/in/priya-raman");
        assertThat(list.contacts().getFirst().details().emails()).isEmpty();
    }

    @Test
    void aLineWithoutANameIsNamedByItsNumber() {
        assertThat(list(LINKEDIN).unreadable()).containsExactly(7);
        assertThat(list(LINKEDIN).contacts()).extracting(Contact::line).containsExactly(5, 6, 8);
    }

    @Test
    void googlesOlderTableIsRead() {
        var list = list("""
                Name,Given Name,Additional Name,Family Name,Nickname,Birthday,Notes,Group Membership,E-mail 1 - Type,\
                E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,\
                Organization 1 - Title,Website 1 - Value
                Maya B Lindgren,Maya,B,Lindgren,May,1980-05-03,Met at the fair,* myContacts ::: Biotech,* Work,\
                maya@example.com ::: m@example.org,may@example.net,Mobile,+46 70 123 45 67 ::: 08-123 456 78,Skärgård,CEO,https://maya.example
                """);
        var maya = list.contacts().getFirst();
        assertThat(list.source()).isEqualTo(Source.GOOGLE);
        assertThat(maya.name()).isEqualTo("Maya B Lindgren");
        assertThat(maya.aliases()).containsExactly("May");
        assertThat(maya.role()).isEqualTo("CEO at Skärgård");
        assertThat(maya.details().emails()).containsExactly("maya@example.com", "m@example.org", "may@example.net");
        assertThat(maya.details().phones()).containsExactly("+46 70 123 45 67", "08-123 456 78");
        assertThat(maya.tags()).containsExactly("biotech");
        assertThat(maya.told())
                .containsExactly(
                        new Contact.Told(FactKind.DATE, "birthday on 3 May (born 1980)"),
                        new Contact.Told(FactKind.OTHER, "Met at the fair"));
    }

    @Test
    void googlesNewerTableIsRead() {
        var list = list("""
                First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,\
                E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value
                Otto,,Brandt,,Brandt AG,Founder, --11-09,,* myContacts,,otto@example.com,Mobile,+49 30 1234567
                """);
        var otto = list.contacts().getFirst();
        assertThat(list.source()).isEqualTo(Source.GOOGLE);
        assertThat(otto.role()).isEqualTo("Founder at Brandt AG");
        assertThat(otto.told()).containsExactly(new Contact.Told(FactKind.DATE, "birthday on 9 November"));
        assertThat(otto.tags()).isEmpty();
    }

    @Test
    void vCardsOfAllVersionsAreRead() {
        var list = list("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen
                FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen M=C3=BCller
                TEL;CELL:+49 170 1234567
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                N:Okafor;Grace;;;
                FN:Grace Okafor
                ORG:Lagos Labs;Research
                TITLE:Head of Research
                item1.URL:https://grace.example
                item1.X-ABLabel:_$!<HomePage>!$_
                item2.URL:https://www.linkedin.com/in/grace
                item3.EMAIL;type=INTERNET:grace@example.com
                BDAY:1979-12-24
                NOTE:Likes\\, above all\\, chess
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Kenji Mori
                BDAY:--0203
                TEL;VALUE=uri:tel:+81-3-1234-5678
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                NOTE:nobody
                END:VCARD
                """);
        assertThat(list.contacts())
                .extracting(Contact::name)
                .containsExactly("Jürgen Müller", "Grace Okafor", "Kenji Mori");
        var grace = list.contacts().get(1);
        assertThat(grace.role()).isEqualTo("Head of Research at Lagos Labs");
        assertThat(grace.details().urls())
                .containsExactly("https://grace.example", "https://www.linkedin.com/in/grace");
        assertThat(grace.details().emails()).containsExactly("grace@example.com");
        assertThat(grace.told())
                .extracting(Contact.Told::text)
                .containsExactly("birthday on 24 December (born 1979)", "Likes, above all, chess");
        assertThat(list.contacts().get(2).told())
                .extracting(Contact.Told::text)
                .containsExactly("birthday on 3 February");
        assertThat(list.contacts().get(2).details().phones()).containsExactly("+81-3-1234-5678");
        assertThat(list.unreadable()).containsExactly(26);
    }

    @Test
    void olderEncodingsAreRead() {
        var table = "Name;E-mail\nJosé Ångström;jose@example.com\n";
        for (var bytes : List.of(
                table.getBytes(Charset.forName("windows-1252")),
                table.getBytes(UTF_16LE),
                ("\uFEFF" + table).getBytes(UTF_16LE),
                ("\uFEFF" + table).getBytes(java.nio.charset.StandardCharsets.UTF_16BE))) {
            var list = (Addresses) files.read(bytes);
            assertThat(list.contacts()).extracting(Contact::name).containsExactly("José Ångström");
        }
    }

    @Test
    void aQuotationMarkLeftOpenCostsItsOwnLineAlone() {
        var table = new StringBuilder("Name,Email\n");
        for (int i = 0; i < 500; i++) {
            table.append(i == 3 ? "\"Broken One" : "Person Number" + i)
                    .append(",p")
                    .append(i)
                    .append("@example.com\n");
        }
        var list = list(table.toString());
        assertThat(list.contacts()).hasSize(499);
        assertThat(list.unreadable()).containsExactly(5);
        assertThat(list.contacts().getLast().line()).isEqualTo(501);
    }

    @Test
    void aZipIsOpenedForTheListInIt() throws IOException {
        var zip = zip("Complete_LinkedInDataExport/Connections.csv", LINKEDIN.getBytes(UTF_8));
        assertThat(((Addresses) files.read(zip)).contacts()).hasSize(3);
        assertThat(why(files.read(zip("photo.jpg", new byte[] {1, 2, 3})))).isEqualTo(Why.ZIP);
        assertThat(why(files.read(zip("[Content_Types].xml", new byte[] {1})))).isEqualTo(Why.WORKBOOK);
        assertThat(why(files.read("PK\u0003\u0004 and nothing more".getBytes(ISO_8859_1))))
                .isEqualTo(Why.ZIP);
    }

    @Test
    void aZipThatUnpacksToTooMuchIsGivenUp() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("contacts.csv"));
            var block = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(block);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(why(files.read(bytes.toByteArray()))).isEqualTo(Why.TOO_MUCH);
    }

    @Test
    void whatIsNoListIsRefusedWithItsReason() {
        assertThat(why(files.read(new byte[0]))).isEqualTo(Why.EMPTY);
        assertThat(why(read(" \r\n "))).isEqualTo(Why.EMPTY);
        assertThat(why(read("Dear Tom,\nhere is the list that you wanted.\n"))).isEqualTo(Why.NO_NAMES);
        assertThat(why(read("Name,Email\n"))).isEqualTo(Why.EMPTY);
        assertThat(why(read("{\"format\":\"something else\"}"))).isEqualTo(Why.NO_NAMES);
        assertThat(why(read("{\"format\":\"kith-book\",\"version\":2}"))).isEqualTo(Why.NOT_THIS_BOOK);
        assertThat(why(read("{\"format\":\"kith-book\",\"version\":1,\"people\":[{\"id\":\"x\"}]}")))
                .isEqualTo(Why.NOT_THIS_BOOK);
        assertThat(why(files.read("%PDF-1.7\n\u0000\u0001\u0002".getBytes(ISO_8859_1))))
                .isEqualTo(Why.BINARY);
    }

    @Test
    void noBytesWhateverBreakIt() {
        var random = new Random(7);
        var seeds = List.of(LINKEDIN.getBytes(UTF_8), "BEGIN:VCARD\nVERSION:3.0\nFN:A B\nEND:VCARD\n".getBytes(UTF_8));
        for (int i = 0; i < 3_000; i++) {
            var bytes = seeds.get(i % 2).clone();
            for (int n = random.nextInt(12); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(files.read(bytes)).isNotNull();
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
