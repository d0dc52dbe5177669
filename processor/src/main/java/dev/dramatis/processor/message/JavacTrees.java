package dev.dramatis.processor.message;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Sources as javac has parsed them, which show what its elements leave out. */
final class JavacTrees {

  private final Trees trees;

  private JavacTrees(Trees trees) {
    this.trees = trees;
  }

  static JavacTrees of(ProcessingEnvironment environment) {
    return new JavacTrees(Trees.instance(environment));
  }

  boolean has(Element element) {
    return trees.getPath(element) != null;
  }

  /** Whether an element carries an annotation whose type javac cannot find: 17 hides those. */
  boolean lacksAnnotation(Element element) {
    TreePath path = trees.getPath(element);
    return path != null
        && annotations(path.getLeaf()).stream().anyMatch(annotation -> isUnknown(annotation, path));
  }

  private static List<? extends AnnotationTree> annotations(Tree tree) {
    if (tree instanceof ClassTree type) {
      return type.getModifiers().getAnnotations();
    }
    return tree instanceof PackageTree named ? named.getAnnotations() : List.of();
  }

  private boolean isUnknown(AnnotationTree annotation, TreePath around) {
    TreePath path = new TreePath(around, annotation);
    TypeMirror type = trees.getTypeMirror(new TreePath(path, annotation.getAnnotationType()));
    return type != null && type.getKind() == TypeKind.ERROR;
  }

  /** Whether an annotation has a value for an element that its type does not have. */
  boolean lacksValue(Element element, AnnotationMirror mirror) {
    Set<String> known =
        mirror.getElementValues().keySet().stream()
            .map(value -> value.getSimpleName().toString())
            .collect(Collectors.toSet());
    return trees.getTree(element, mirror) instanceof AnnotationTree annotation
        && annotation.getArguments().stream()
            .map(JavacTrees::elementOf)
            .anyMatch(name -> name != null && !known.contains(name));
  }

  private static @Nullable String elementOf(ExpressionTree argument) {
    return argument instanceof AssignmentTree assignment
        ? assignment.getVariable().toString()
        : null;
  }
}
