package pinakes.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The program as it is written, which shows more than class files: constants, comments. */
final class Sources {

  /** Where the program's sources lie; tests run at the top of the repository. */
  static final Path MAIN = Path.of("src/main/java");

  /**
   * One file.
   *
   * @param name for messages
   * @param packageName in full
   * @param annotations of the package, as written; of a package-info only
   * @param sentence the first of the comment on the package; of a package-info only
   * @param references full names of classes and members it names, and its string literals in quotes
   * @param types in the order of the file, nested ones too
   */
  record File(
      String name,
      String packageName,
      List<String> annotations,
      String sentence,
      List<String> references,
      List<Type> types) {}

  /**
   * A class, interface, record, enum or annotation.
   *
   * @param name without the package; of a nested one {@code Outer.Nested}
   * @param reachable whether other packages see it: it is public, and so is all around it
   * @param described whether it has a Javadoc comment
   */
  record Type(String name, boolean reachable, boolean described) {}

  private Sources() {}

  static List<File> main() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      List<Path> paths = files.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      try (StandardJavaFileManager manager = compiler().getStandardFileManager(null, null, UTF_8)) {
        return read(manager.getJavaFileObjectsFromPaths(paths));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that is not on disk. */
  static File of(String text) {
    var file =
        new SimpleJavaFileObject(URI.create("string:///Text.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    return read(List.of(file)).getFirst();
  }

  private static JavaCompiler compiler() {
    return ToolProvider.getSystemJavaCompiler();
  }

  private static List<File> read(Iterable<? extends JavaFileObject> files) {
    JavacTask task =
        (JavacTask) compiler().getTask(null, null, null, List.of("-proc:none"), null, files);
    DocTrees comments = DocTrees.instance(task);
    try {
      return StreamSupport.stream(task.parse().spliterator(), false)
          .map(unit -> new Reader(comments).read(unit))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes through one file. */
  private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees comments;
    private final List<String> annotations = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<Type> types = new ArrayList<>();
    private final List<Type> around = new ArrayList<>();
    private String sentence = "";

    Reader(DocTrees comments) {
      this.comments = comments;
    }

    File read(CompilationUnitTree unit) {
      scan(unit, null);
      return new File(
          unit.getSourceFile().getName(),
          String.valueOf(unit.getPackageName()),
          annotations,
          sentence,
          references,
          types);
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
      tree.getAnnotations().forEach(annotation -> annotations.add(annotation.toString()));
      DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        sentence =
            String.join("", comment.getFirstSentence().stream().map(Object::toString).toList());
      }
      return null;
    }

    @Override
    public @Nullable Void visitImport(ImportTree tree, @Nullable Void nothing) {
      references.add(tree.getQualifiedIdentifier().toString());
      return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
      String name = tree.toString();
      if (name.matches("[a-z]\\w*(\\.\\w+)*\\.[A-Z]\\w*(\\.\\w+)*")) {
        references.add(name);
        return null;
      }
      return super.visitMemberSelect(tree, nothing);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
      if (tree.getValue() instanceof String text) {
        references.add('"' + text + '"');
      }
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
      if (tree.getSimpleName().isEmpty()) {
        return super.visitClass(tree, nothing);
      }
      Type type = type(tree);
      types.add(type);
      around.addLast(type);
      super.visitClass(tree, nothing);
      around.removeLast();
      return null;
    }

    private Type type(ClassTree tree) {
      boolean described = comments.getDocComment(getCurrentPath()) != null;
      boolean seen =
          tree.getModifiers().getFlags().contains(Modifier.PUBLIC)
              || getCurrentPath().getParentPath().getLeaf() instanceof ClassTree outer
                  && outer.getKind() == com.sun.source.tree.Tree.Kind.INTERFACE;
      if (around.isEmpty()) {
        return new Type(tree.getSimpleName().toString(), seen, described);
      }
      Type outer = around.getLast();
      return new Type(
          outer.name() + "." + tree.getSimpleName(), seen && outer.reachable(), described);
    }
  }
}
