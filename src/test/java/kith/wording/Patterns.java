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
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Every pattern that the code can say, read from its sources.
final class Patterns extends TreeScanner<Void, Void> {
    private static final Set<String> CALLS = Set.of("Phrase.say", "Text.saying", "Reply.saying");
    private static final String UNQUALIFIED = "kith.wording.Phrase.say";

    private final Map<String, Set<String>> found = new TreeMap<>();
    private String file = "";
    private boolean unqualified;

    private Patterns() {}

    /// By the class that says them.
    static Map<String, Set<String>> ofSources() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var all = Files.walk(Path.of("src/main/java/kith"))) {
            var sources = files.getJavaFileObjectsFromPaths(
                    all.filter(each -> each.toString().endsWith(".java")).toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            var patterns = new Patterns();
            task.parse().forEach(each -> each.accept(patterns, null));
            return patterns.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree unit, Void nothing) {
        file = unit.getSourceFile().getName().replaceAll(".*/|\\.java$", "");
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
        }
        return super.visitMethodInvocation(call, null);
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
