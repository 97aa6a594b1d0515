package pinakes.bibliography;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One way to write papers down. */
sealed interface ReferenceWriter permits BibtexWriter, CslWriter, RisWriter {

  /** Writes the papers in their order. */
  void write(List<Reference> references, Writer out) throws IOException;
}
