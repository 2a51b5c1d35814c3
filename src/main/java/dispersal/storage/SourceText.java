package dispersal.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of an input file: UTF-8 without control characters, at most 5 MB.
 *
 * @param file file as the user named it
 * @param text its characters, without a byte order mark
 */
record SourceText(String file, String text) {

    private static final long LARGEST = 5_000_000;

    /**
     * Reads a file.
     *
     * @param path   the file
     * @param faults takes what makes it unreadable
     * @return the text, unless there was a fault
     */
    static Optional<SourceText> read(Path path, Faults faults) {
        String file = name(path);
        Place whole = Place.ofFile(file);
        try {
            if (!Files.exists(path)) {
                return refuse(faults, whole, "there is no such file");
            }
            if (!Files.isRegularFile(path)) {
                return refuse(faults, whole, "is not a file");
            }
            long size = Files.size(path);
            if (size > LARGEST) {
                return refuse(faults, whole, "has " + size + " bytes; at most " + LARGEST + " are read");
            }
            return decode(file, Files.readAllBytes(path), faults);
        } catch (IOException e) {
            return refuse(faults, whole, "cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** How messages name a file: as the user did, with forward slashes and without detours. */
    static String name(Path path) {
        return path.normalize().toString().replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    }

    private static Optional<SourceText> decode(String file, byte[] bytes, Faults faults) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return refuse(faults, new Place(file, 1, 1), "is written in UTF-16 or UTF-32; save it as UTF-8");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String found = String.format("0x%02X", bytes[in.position()]);
            return refuse(
                    faults, place(file, text, text.length()), "is not UTF-8 (byte " + found + "); save it as UTF-8");
        }
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return refuse(faults, place(file, text, i), controlMessage(text.charAt(i)));
            }
        }
        return Optional.of(new SourceText(file, text));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** What to say about a control character. */
    static String controlMessage(char character) {
        return String.format("control character U+%04X is not allowed; remove it", (int) character);
    }

    /** Whether a character is neither for reading nor for layout. */
    static boolean isControl(char character) {
        boolean layout = character == '\t' || character == '\n' || character == '\r';
        return (Character.isISOControl(character) && !layout)
                || character == '\uFEFF'
                || character == '\uFFFE'
                || character == '\uFFFF';
    }

    private static Place place(String file, String text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            char character = text.charAt(i);
            if (character == '\n' || (character == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(file, line, text.codePointCount(lineStart, index) + 1);
    }

    private static Optional<SourceText> refuse(Faults faults, Place place, String message) {
        faults.add(place, "", message);
        return Optional.empty();
    }
}
