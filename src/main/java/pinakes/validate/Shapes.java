package pinakes.validate;

import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import pinakes.ontology.OntologyFile;

/** The shapes in {@code ontology/}. */
public final class Shapes {
  private Shapes() {}

  /** Holds the union of a dataset's graphs against the shapes. */
  public static Conformance check(DatasetGraph data) {
    org.apache.jena.shacl.Shapes shapes =
        org.apache.jena.shacl.Shapes.parse(OntologyFile.SHAPES.graph());
    ValidationReport report =
        Txn.calculateRead(data, () -> ShaclValidator.get().validate(shapes, data.getUnionGraph()));
    return new Conformance(report.getEntries().stream().map(Object::toString).sorted().toList());
  }
}
