package dispersal;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Habits of the house that show in the source only. */
final class SourceRules {

    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 50;
    private static final int MOST_PARAMETERS = 5;
    private static final Set<String> EQUATIONS_AND_STATE = Set.of("submodel", "model");
    private static final Pattern BANNED_IN_COMMENTS =
            Pattern.compile("@author|@since|\\b(TODO|FIXME|XXX|HACK)\\b|(?i)\\b(issue|ticket) #?\\d");
    private static final Set<Double> PLAIN_NUMBERS = Set.of(0.0, 1.0, 2.0);
    private static final Set<Tree.Kind> STEPS = Set.of(
            Tree.Kind.POSTFIX_INCREMENT,
            Tree.Kind.POSTFIX_DECREMENT,
            Tree.Kind.PREFIX_INCREMENT,
            Tree.Kind.PREFIX_DECREMENT);
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern COLLECTION = Pattern.compile("[\\w.]*(List|Map|Set|Deque|Queue|Stack|Vector)(<.*>)?");

    /**
     * A habit.
     *
     * @param claim  what holds
     * @param faults places of a file where it does not
     */
    record Rule(String claim, Function<SourceFile, List<String>> faults) {
        @Override
        public String toString() {
            return claim;
        }
    }

    static final Rule SHORT_FILES =
            new Rule("no file has more than 400 lines unless its class comment says why", SourceRules::longFile);
    static final Rule SHORT_METHODS = new Rule("no method has more than 50 lines", SourceRules::longMethods);
    static final Rule FEW_PARAMETERS =
            new Rule("no method of the product has more than five parameters", SourceRules::manyParameters);
    static final Rule NAMED_NUMBERS = new Rule(
            "numbers other than 0, 1 and 2 in submodel and model are named constants", SourceRules::looseNumbers);
    static final Rule DOCUMENTED = new Rule("public types and methods have a Javadoc", SourceRules::undocumented);
    static final Rule CLEAN_COMMENTS =
            new Rule("comments name no authors, tickets or things left to do", SourceRules::staleComments);
    static final Rule NO_NULL_STATE =
            new Rule("no field of submodel and model is null and no method returns null", SourceRules::nulls);
    static final Rule NARROW_CATCHES = new Rule("nobody catches Exception or Throwable", SourceRules::broadCatches);
    static final Rule CONSTANT_CONSTANTS =
            new Rule("constants of submodel and model are never written to", SourceRules::changedConstants);
    static final Rule MARKED_PACKAGES = new Rule("every package declares where null may be", SourceRules::unmarked);

    private SourceRules() {}

    static List<Rule> all() {
        return List.of(
                SHORT_FILES,
                SHORT_METHODS,
                FEW_PARAMETERS,
                NAMED_NUMBERS,
                DOCUMENTED,
                CLEAN_COMMENTS,
                NO_NULL_STATE,
                NARROW_CATCHES,
                CONSTANT_CONSTANTS,
                MARKED_PACKAGES);
    }

    private static List<String> longFile(SourceFile file) {
        boolean reasonGiven = file.tree().getTypeDecls().stream()
                .map(type -> file.comment(new TreePath(new TreePath(file.tree()), type)))
                .anyMatch(comment -> comment.orElse("").contains("lines because"));
        return file.lines() <= LONGEST_FILE || reasonGiven
                ? List.of()
                : List.of(file.path() + " has " + file.lines() + " lines");
    }

    private static List<String> longMethods(SourceFile file) {
        return inMethods(file, (path, faults) -> {
            MethodTree method = (MethodTree) path.getLeaf();
            if (file.linesOf(method) > LONGEST_METHOD) {
                faults.add(file.at(method) + method.getName() + " has " + file.linesOf(method) + " lines");
            }
        });
    }

    private static List<String> manyParameters(SourceFile file) {
        if (file.room().isEmpty()) {
            return List.of();
        }
        return inMethods(file, (path, faults) -> {
            MethodTree method = (MethodTree) path.getLeaf();
            String name = method.getName().toString();
            // what a record is made of is a list of things, not an argument list
            boolean makesRecord = path.getParentPath().getLeaf().getKind() == Tree.Kind.RECORD && name.equals("<init>");
            if (method.getParameters().size() > MOST_PARAMETERS && !makesRecord) {
                faults.add(file.at(method) + name + " has "
                        + method.getParameters().size() + " parameters");
            }
        });
    }

    private static List<String> inMethods(SourceFile file, BiConsumer<TreePath, List<String>> look) {
        List<String> faults = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                look.accept(getCurrentPath(), faults);
                return super.visitMethod(method, unused);
            }
        }.scan(file.tree(), null);
        return faults;
    }

    private static List<String> looseNumbers(SourceFile file) {
        if (!isEquationOrState(file)) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        new TreePathScanner<Void, Boolean>() {
            @Override
            public Void visitVariable(VariableTree variable, Boolean named) {
                Set<Modifier> modifiers = variable.getModifiers().getFlags();
                scan(variable.getType(), named);
                boolean constant =
                        modifiers.containsAll(Set.of(Modifier.STATIC, Modifier.FINAL)) || isEnumConstant(variable);
                return scan(variable.getInitializer(), named || constant);
            }

            @Override
            public Void visitMethod(MethodTree method, Boolean named) {
                return scan(method.getBody(), false);
            }

            @Override
            public Void visitAnnotation(AnnotationTree annotation, Boolean named) {
                return null;
            }

            @Override
            public Void visitLambdaExpression(LambdaExpressionTree lambda, Boolean named) {
                return scan(lambda.getBody(), false);
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Boolean named) {
                if (!named
                        && literal.getValue() instanceof Number number
                        && !PLAIN_NUMBERS.contains(Math.abs(number.doubleValue()))) {
                    faults.add(file.at(literal) + "number " + literal + " has no name");
                }
                return null;
            }
        }.scan(file.tree(), false);
        return faults;
    }

    private static boolean isEnumConstant(VariableTree variable) {
        return variable.getInitializer() instanceof NewClassTree created
                && variable.getModifiers().getFlags().isEmpty()
                && CONSTANT.matcher(variable.getName()).matches()
                && created.getIdentifier().toString().equals(variable.getType().toString());
    }

    private static List<String> undocumented(SourceFile file) {
        if (file.room().isEmpty()) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void unused) {
                if (isOpen(getCurrentPath()) && file.comment(getCurrentPath()).isEmpty()) {
                    faults.add(file.at(type) + "public type " + type.getSimpleName() + " has no Javadoc");
                }
                return super.visitClass(type, unused);
            }

            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                boolean overrides = method.getModifiers().getAnnotations().stream()
                        .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
                boolean implicit = file.linesOf(method) < 1;
                if (isOpen(getCurrentPath())
                        && !overrides
                        && !implicit
                        && file.comment(getCurrentPath()).isEmpty()) {
                    faults.add(file.at(method) + "public method " + method.getName() + " has no Javadoc");
                }
                return null;
            }
        }.scan(file.tree(), null);
        return faults;
    }

    private static boolean isOpen(TreePath path) {
        for (TreePath part = path;
                part != null && part.getLeaf().getKind() != Tree.Kind.COMPILATION_UNIT;
                part = part.getParentPath()) {
            TreePath outer = part.getParentPath();
            boolean inInterface = Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE)
                    .contains(outer.getLeaf().getKind());
            Set<Modifier> modifiers = modifiersOf(part.getLeaf());
            if (!modifiers.contains(Modifier.PUBLIC) && (!inInterface || modifiers.contains(Modifier.PRIVATE))) {
                return false;
            }
        }
        return true;
    }

    private static Set<Modifier> modifiersOf(Tree tree) {
        if (tree instanceof ClassTree type) {
            return type.getModifiers().getFlags();
        }
        return tree instanceof MethodTree method ? method.getModifiers().getFlags() : Set.of();
    }

    private static List<String> staleComments(SourceFile file) {
        return Comments.of(file.text()).stream()
                .flatMap(comment -> BANNED_IN_COMMENTS
                        .matcher(comment.text())
                        .results()
                        .map(found -> file.path() + ":" + comment.line() + " comment says " + found.group()))
                .toList();
    }

    private static List<String> nulls(SourceFile file) {
        if (!isEquationOrState(file)) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void unused) {
                Tree user = getCurrentPath().getParentPath().getLeaf();
                if (literal.getKind() == Tree.Kind.NULL_LITERAL && (isReturn(user) || reachesField(user))) {
                    faults.add(file.at(literal) + "null is kept or returned");
                }
                return null;
            }

            private boolean isReturn(Tree user) {
                return user.getKind() == Tree.Kind.RETURN;
            }

            private boolean reachesField(Tree user) {
                boolean declared = user instanceof VariableTree
                        && getCurrentPath().getParentPath().getParentPath().getLeaf() instanceof ClassTree;
                return declared
                        || user instanceof AssignmentTree assignment
                                && assignment.getVariable().toString().startsWith("this.");
            }
        }.scan(file.tree(), null);
        return faults;
    }

    private static List<String> broadCatches(SourceFile file) {
        if (file.room().isEmpty()) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitCatch(CatchTree caught, Void unused) {
                Tree type = caught.getParameter().getType();
                Stream<? extends Tree> types =
                        type instanceof UnionTypeTree union ? union.getTypeAlternatives().stream() : Stream.of(type);
                types.map(Tree::toString)
                        .filter(Set.of("Exception", "Throwable")::contains)
                        .forEach(name -> faults.add(file.at(caught) + "catches " + name));
                return super.visitCatch(caught, unused);
            }
        }.scan(file.tree(), null);
        return faults;
    }

    private static List<String> changedConstants(SourceFile file) {
        if (!isEquationOrState(file)) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitAssignment(AssignmentTree assignment, Void unused) {
                refuse(assignment.getVariable());
                return super.visitAssignment(assignment, unused);
            }

            @Override
            public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void unused) {
                refuse(assignment.getVariable());
                return super.visitCompoundAssignment(assignment, unused);
            }

            @Override
            public Void visitUnary(UnaryTree operation, Void unused) {
                if (STEPS.contains(operation.getKind())) {
                    refuse(operation.getExpression());
                }
                return super.visitUnary(operation, unused);
            }

            private void refuse(Tree target) {
                if (target instanceof ArrayAccessTree cell
                        && CONSTANT.matcher(cell.getExpression().toString()).matches()) {
                    faults.add(file.at(target) + "writes into " + cell.getExpression());
                }
            }

            @Override
            public Void visitVariable(VariableTree variable, Void unused) {
                if (variable.getModifiers().getFlags().contains(Modifier.STATIC)
                        && variable.getInitializer() instanceof NewClassTree created
                        && COLLECTION
                                .matcher(created.getIdentifier().toString())
                                .matches()) {
                    faults.add(file.at(variable) + variable.getName() + " can be changed");
                }
                return super.visitVariable(variable, unused);
            }
        }.scan(file.tree(), null);
        return faults;
    }

    private static List<String> unmarked(SourceFile file) {
        boolean describesPackage = file.path().endsWith("package-info.java");
        boolean marked = file.tree().getPackageAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().endsWith("NullMarked"));
        return file.room().isPresent() && describesPackage && !marked
                ? List.of(file.path() + " lacks @NullMarked")
                : List.of();
    }

    private static boolean isEquationOrState(SourceFile file) {
        return file.room().filter(EQUATIONS_AND_STATE::contains).isPresent();
    }
}
