package pinakes.export;

/**
 * Evidence was asked for in a spelling the format has no words for: a mistake in the asking, not in
 * the data. The message names the spelling to ask for instead.
 */
public final class UnsupportedEvidenceException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  UnsupportedEvidenceException(ExportFormat format, Evidence evidence) {
    super(
        format.label()
            + " has no words for evidence as "
            + evidence.label()
            + ": use "
            + format.evidence().label());
  }
}
