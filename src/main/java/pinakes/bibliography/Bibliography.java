package pinakes.bibliography;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Writes the papers of a publication for reference managers, spreadsheets and readers. Everything
 * comes from the graph; the same publication gives the same bytes.
 *
 * <ul>
 *   <li>BibTeX, CSL-JSON and RIS have each paper once, in the order in which the lists have it
 *       first, in the form in which a venue published it. Keywords tell its number in each list and
 *       the headings above it.
 *   <li>CSV and Markdown have each entry of each list.
 * </ul>
 */
public final class Bibliography {
  private final List<Listing> listings;
  private final List<Reference> references;

  private Bibliography(List<Listing> listings, List<Reference> references) {
    this.listings = listings;
    this.references = references;
  }

  /** Reads a publication, within a transaction of its own. */
  public static Bibliography of(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () -> {
          Said said = new Said(data);
          List<Listing> listings = new ListingReader(said).listings();
          return new Bibliography(listings, new ReferenceReader(said).references(listings));
        });
  }

  /**
   * One paper as BibTeX, within a transaction of the caller's: what {@link #write} has of it but
   * the keywords, which only whole lists tell. Its key is the same, unless that was given to
   * another paper before. Empty when no list mentions it.
   */
  public static String cite(DatasetGraph data, String work) {
    Said said = new Said(data);
    Node node = NodeFactory.createURI(work);
    StringWriter out = new StringWriter();
    new ListingReader(said)
        .first(node)
        .map(entry -> new ReferenceReader(said).reference(node, entry))
        .ifPresent(reference -> write(reference, out));
    return out.toString();
  }

  /** The short names of the lists, as they stand in IRIs, in order. */
  public List<String> lists() {
    return listings.stream().map(Listing::key).toList();
  }

  /**
   * Writes all of it, as UTF-8; flushes the stream and leaves it open.
   *
   * @param layout of Markdown
   */
  public void write(ReferenceFormat format, Layout layout, OutputStream out) {
    write(
        out,
        writer -> {
          switch (format) {
            case BIBTEX -> new BibtexWriter().write(references, writer);
            case CSL -> new CslWriter().write(references, writer);
            case RIS -> new RisWriter().write(references, writer);
            case CSV -> CsvWriter.write(listings, references, writer);
            case MARKDOWN -> {
              String between = "";
              for (Listing listing : listings) {
                writer.write(between);
                MarkdownWriter.write(listing, layout, writer);
                between = "\n";
              }
            }
          }
        });
  }

  /**
   * Writes one list as Markdown.
   *
   * @param list one of {@link #lists()}
   */
  public void writeList(String list, Layout layout, OutputStream out) {
    Listing wanted =
        listings.stream()
            .filter(listing -> listing.key().equals(list))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(list));
    write(out, writer -> MarkdownWriter.write(wanted, layout, writer));
  }

  private static void write(Reference reference, StringWriter out) {
    try {
      new BibtexWriter().write(List.of(reference), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string refuses nothing
    }
  }

  @FunctionalInterface
  private interface Writing {
    void to(Writer writer) throws IOException;
  }

  private static void write(OutputStream out, Writing writing) {
    try {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      writing.to(writer);
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
