package kith.wording;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Every pattern that the code can say, read from its sources.
final class Patterns extends TreeScanner<Void, Void> {
    private static final Set<String> CALLS = Set.of("Phrase.say", "Text.saying", "Reply.saying");
    private static final String UNQUALIFIED = "kith.wording.Phrase.say";

    private static final Set<String> ROOMS = Set.of("kith.conversation", "kith.coaching", "kith.pictures");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

    private final Map<String, Set<String>> found = new TreeMap<>();
    private final Map<String, Set<String>> outside = new TreeMap<>();
    private String file = "";
    private boolean unqualified;
    private boolean spoken;

    private Patterns() {}

    /// By the class that says them.
    static Map<String, Set<String>> ofSources() {
        return read().found;
    }

    /// By the class of words, whatever else there has several words in it; what fills slots aside.
    static Map<String, Set<String>> outsideOfPatterns() {
        return read().outside;
    }

    private static Patterns read() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var all = Files.walk(Path.of("src/main/java/kith"))) {
            var sources = files.getJavaFileObjectsFromPaths(
                    all.filter(each -> each.toString().endsWith(".java")).toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            var patterns = new Patterns();
            task.parse().forEach(each -> each.accept(patterns, null));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree unit, Void nothing) {
        file = unit.getSourceFile().getName().replaceAll(".*/|\\.java$", "");
        spoken = file.contains("Words") && ROOMS.contains(String.valueOf(unit.getPackageName()));
        unqualified = unit.getImports().stream().anyMatch(Patterns::isOfPhrase);
        return super.visitCompilationUnit(unit, null);
    }

    private static boolean isOfPhrase(ImportTree each) {
        return each.isStatic() && each.getQualifiedIdentifier().toString().equals(UNQUALIFIED);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        var called = call.getMethodSelect().toString();
        if (CALLS.contains(called) || (unqualified && called.equals("say"))) {
            constants(call.getArguments().getFirst())
                    .forEach(each ->
                            found.computeIfAbsent(file, _ -> new TreeSet<>()).add(each));
            call.getArguments().stream()
                    .filter(each -> !(each instanceof LiteralTree || each instanceof BinaryTree))
                    .forEach(each -> each.accept(this, null));
            return null;
        }
        return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (spoken
                && literal.getValue() instanceof String text
                && WORDS.matcher(text).find()) {
            outside.computeIfAbsent(file, _ -> new TreeSet<>()).add(text);
        }
        return null;
    }

    /// Empty for what was handed on by another method, where it had to be constant already.
    private static Stream<String> constants(ExpressionTree expression) {
        return switch (expression) {
            case LiteralTree literal ->
                Stream.of(Objects.requireNonNull(literal.getValue()).toString());
            case ParenthesizedTree inner -> constants(inner.getExpression());
            case BinaryTree sum ->
                constants(sum.getLeftOperand())
                        .flatMap(left -> constants(sum.getRightOperand()).map(left::concat));
            case ConditionalExpressionTree choice ->
                Stream.concat(constants(choice.getTrueExpression()), constants(choice.getFalseExpression()));
            default -> Stream.empty();
        };
    }
}
