package kith.bench.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/// One kept connection of HTTP/1.1, as thin as can be: whoever sends shares the processors with what is measured, and
/// the JDK's client takes more of them than a small server does.
final class Wire implements AutoCloseable {
    private static final int HEXADECIMAL = 16;
    private static final long FRESH_NANOS = 10_000_000_000L;

    record Answer(int status, String body) {}

    private final Socket socket;
    private final InputStream in;
    private long used = System.nanoTime();

    Wire(URI server) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /// Whether no server that is measured closes it as idle yet.
    boolean isFresh() {
        return System.nanoTime() - used < FRESH_NANOS;
    }

    /// `head` is all before the empty line, without the length.
    Answer post(String head, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        var request = new ByteArrayOutputStream();
        request.writeBytes((head + "Content-Length: " + bytes.length + "\r\n\r\n").getBytes(ISO_8859_1));
        request.writeBytes(bytes);
        request.writeTo(socket.getOutputStream());
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var small = header.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length = Integer.parseInt(
                        small.substring("content-length:".length()).strip());
            }
            chunked |= small.startsWith("transfer-encoding:") && small.contains("chunked");
        }
        used = System.nanoTime();
        return new Answer(status, new String(chunked ? chunks() : in.readNBytes(length), UTF_8));
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        int length;
        do {
            length = Integer.parseInt(line(), HEXADECIMAL);
            all.writeBytes(in.readNBytes(length));
            line();
        } while (length > 0);
        return all.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new EOFException("closed by the server");
            }
            if (each != '\r') {
                line.append((char) each);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
