package pinakes.diff;

import java.io.OutputStream;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;

/** A difference as an RDF Patch, in one transaction. */
final class PatchLog {
  private PatchLog() {}

  static void write(Difference difference, OutputStream out) {
    RDFChangesWriterText patch = RDFPatchOps.textWriter(out);
    patch.start();
    patch.txnBegin();
    difference
        .removed()
        .forEach(
            quad ->
                patch.delete(
                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    difference
        .added()
        .forEach(
            quad ->
                patch.add(
                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    patch.txnCommit();
    patch.finish();
  }
}
