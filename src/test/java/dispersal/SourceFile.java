package dispersal;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java file as text and as a syntax tree.
 *
 * @param path path from the top of the repository, with slashes
 * @param text all of it
 * @param tree the parsed unit
 * @param docs access to documentation comments and positions
 */
record SourceFile(String path, String text, CompilationUnitTree tree, DocTrees docs) {

    /** Parses all Java files below some folders. */
    static List<SourceFile> below(String... folders) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                for (Path path : paths.filter(p -> p.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    files.add(of(path.toString().replace('\\', '/'), Files.readString(path)));
                }
            }
        }
        return files;
    }

    /** Parses one file. */
    static SourceFile of(String path, String text) throws IOException {
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, faults, List.of("-proc:none"), null, List.of(unit(path, text)));
        CompilationUnitTree tree = task.parse().iterator().next();
        if (!faults.getDiagnostics().isEmpty()) {
            throw new IllegalArgumentException(
                    path + ": " + faults.getDiagnostics().get(0).getMessage(Locale.ROOT));
        }
        return new SourceFile(path, text, tree, DocTrees.instance(task));
    }

    /** Room the file is in, or empty for files elsewhere than in the product's rooms. */
    Optional<String> room() {
        String[] parts = path.split("/");
        boolean inHouse = path.startsWith("src/main/java/dispersal/") && parts.length > 5;
        return inHouse ? Optional.of(parts[4]) : Optional.empty();
    }

    int lines() {
        return (int) text.lines().count();
    }

    int linesOf(Tree part) {
        return lineOf(positions().getEndPosition(tree, part))
                - lineOf(positions().getStartPosition(tree, part))
                + 1;
    }

    /** Path and line of a part, as faults begin. */
    String at(Tree part) {
        return path + ":" + lineOf(positions().getStartPosition(tree, part)) + " ";
    }

    Optional<String> comment(TreePath part) {
        return Optional.ofNullable(docs.getDocComment(part));
    }

    private int lineOf(long position) {
        return (int) tree.getLineMap().getLineNumber(position);
    }

    private SourcePositions positions() {
        return docs.getSourcePositions();
    }

    private static JavaFileObject unit(String path, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
