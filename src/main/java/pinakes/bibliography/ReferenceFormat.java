package pinakes.bibliography;

/** A format that papers are written in. */
public enum ReferenceFormat {
  /** <a href="https://ctan.org/pkg/bibtex">BibTeX</a>, in UTF-8: one entry a paper. */
  BIBTEX("bibtex", "bib", "application/x-bibtex"),
  /** <a href="https://docs.citationstyles.org/">CSL-JSON</a>: one item a paper. */
  CSL("csl", "csl.json", "application/vnd.citationstyles.csl+json"),
  /** <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS</a>: one record a paper. */
  RIS("ris", "ris", "application/x-research-info-systems"),
  /** <a href="https://www.rfc-editor.org/rfc/rfc4180">CSV</a>: one row an entry of a list. */
  CSV("csv", "csv", "text/csv"),
  /** Markdown: the lists, entry by entry. */
  MARKDOWN("markdown", "md", "text/markdown");

  private final String label;
  private final String extension;
  private final String mediaType;

  ReferenceFormat(String label, String extension, String mediaType) {
    this.label = label;
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The word for it on the command line. */
  public String label() {
    return label;
  }

  /** How names of such files end, without the dot. */
  public String extension() {
    return extension;
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }
}
