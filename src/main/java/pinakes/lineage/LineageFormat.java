package pinakes.lineage;

/** A format that lineages are drawn in. */
public enum LineageFormat {
  /** A <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid</a> flowchart. */
  MERMAID("mermaid", "mmd", "text/vnd.mermaid"),
  /** <a href="https://graphviz.org/doc/info/lang.html">DOT</a>, as Graphviz reads it. */
  DOT("dot", "dot", "text/vnd.graphviz"),
  /** <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>. */
  GRAPHML("graphml", "graphml", "application/graphml+xml");

  private final String label;
  private final String extension;
  private final String mediaType;

  LineageFormat(String label, String extension, String mediaType) {
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
