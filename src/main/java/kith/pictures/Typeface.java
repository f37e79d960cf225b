package kith.pictures;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The letters of a picture: Noto Sans, which comes with Kith, and for scripts that it lacks whatever the system has.
record Typeface(Font own, boolean systemHasFonts) {
    private static final String NOTO = "noto-sans.ttf";

    /// Where the JDK looks for a list of fonts before it asks the system's fontconfig.
    private static final String LIST_OF_FONTS = "sun.awt.fontconfig";

    static Typeface find() {
        System.setProperty("java.awt.headless", "true");
        try {
            return new Typeface(read(), probe());
        } catch (RuntimeException _) {
            listOwnFont();
            return new Typeface(read(), false);
        }
    }

    Font size(float size) {
        return own.deriveFont(size);
    }

    /// A font that has the letters of `text`, as far as any has.
    Font sizeFor(String text, float size) {
        return systemHasFonts && own.canDisplayUpTo(text) >= 0
                ? new Font(Font.SANS_SERIF, Font.PLAIN, Math.round(size))
                : size(size);
    }

    private static Font read() {
        try (var file = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font is damaged", e);
        }
    }

    private static InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(NOTO));
    }

    /// A slim container has fontconfig's library but no font, for which the JDK has no exception but an error.
    private static boolean probe() {
        try {
            return new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('a');
        } catch (Error _) {
            return false;
        }
    }

    /// Without fontconfig's library the JDK refuses to open even a font that is handed to it, unless a list names one.
    private static void listOwnFont() {
        try (var file = open()) {
            var folder = Files.createTempDirectory("kith-font");
            var font = Files.write(folder.resolve(NOTO), file.readAllBytes());
            var list = folder.resolve("fontconfig.properties");
            Files.writeString(list, list(font));
            for (var each : new Path[] {folder, font, list}) {
                each.toFile().deleteOnExit();
            }
            System.setProperty(LIST_OF_FONTS, list.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String list(Path font) {
        return """
                version=1
                sequence.allfonts=latin-1
                allfonts.latin-1=Noto
                serif.plain.latin-1=Noto
                sansserif.plain.latin-1=Noto
                monospaced.plain.latin-1=Noto
                dialog.plain.latin-1=Noto
                dialoginput.plain.latin-1=Noto
                filename.Noto=%s
                """.formatted(font.toString().replace("\\", "\\\\"));
    }
}
