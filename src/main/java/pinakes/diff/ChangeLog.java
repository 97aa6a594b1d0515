package pinakes.diff;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The formats in which a difference is written out, in UTF-8. */
public enum ChangeLog {
  /** For reading: the changes under a heading a kind. */
  TEXT(TextLog::write),
  /** For programs: an object with the two versions, and the changes in order. */
  JSON(JsonLog::write),
  /**
   * <a href="https://afs.github.io/rdf-delta/rdf-patch.html">RDF Patch</a>: applied to the quads of
   * the older version it gives those of the newer.
   */
  RDFPATCH(PatchLog::write),
  /**
   * <a href="https://www.rfc-editor.org/rfc/rfc4287">Atom</a>: an entry a change, dated as the
   * newer version is.
   */
  ATOM(AtomLog::write);

  private interface Form {
    void write(Difference difference, OutputStream out) throws IOException;
  }

  private final Form form;

  ChangeLog(Form form) {
    this.form = form;
  }

  /** The name of the format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes a difference and flushes, but does not close, the stream. */
  public void write(Difference difference, OutputStream out) throws IOException {
    form.write(difference, out);
    out.flush();
  }

  /** What was and what is, a line each. */
  static List<String> sides(Change change) {
    return Stream.concat(
            change.before().map("- "::concat).stream(), change.after().map("+ "::concat).stream())
        .map(side -> side.replaceAll("\\s+", " "))
        .toList();
  }
}
