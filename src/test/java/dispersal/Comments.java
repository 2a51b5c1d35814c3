package dispersal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the comments of a Java file from its code, strings and text blocks. */
final class Comments {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>//[^\\n]*|/\\*(?:[^*]|\\*(?!/))*+\\*/)"
                    + "|\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\""
                    + "|\"(?:[^\"\\\\\\n]|\\\\.)*+\""
                    + "|'(?:[^'\\\\\\n]|\\\\.)+'",
            Pattern.DOTALL);

    private Comments() {}

    /** A comment with the line on which it begins. */
    record Comment(int line, String text) {}

    /** All comments of a file, in order. */
    static List<Comment> of(String source) {
        List<Comment> comments = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            if (token.group("comment") != null) {
                int line = 1
                        + (int) source.chars()
                                .limit(token.start())
                                .filter(c -> c == '\n')
                                .count();
                comments.add(new Comment(line, token.group()));
            }
        }
        return comments;
    }
}
