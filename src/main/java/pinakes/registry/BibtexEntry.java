package pinakes.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pinakes.catalogue.Identifier;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * An entry of BibTeX that stands within other text.
 *
 * @param span all of it, from its mark to its last brace
 * @param type what it is an entry of, in small letters
 * @param fields by their names in small letters; of several of one name the first
 * @param authors in their order and as they are written, "Lovelace, Ada"
 * @param authorsTruncated whether it says that there are others
 */
public record BibtexEntry(
    Span span,
    String type,
    Map<String, BibtexField> fields,
    List<BibtexField> authors,
    boolean authorsTruncated) {

  private static final Set<String> PAPERS =
      Set.of(
          "article",
          "conference",
          "inbook",
          "incollection",
          "inproceedings",
          "mastersthesis",
          "misc",
          "phdthesis",
          "report",
          "techreport",
          "thesis",
          "unpublished");

  public BibtexEntry {
    fields = Map.copyOf(fields);
    authors = List.copyOf(authors);
  }

  /** The entries in a part of a file, in order; what is no entry, or not whole, is passed over. */
  public static List<BibtexEntry> in(SourceFile file, Span span) {
    return new BibtexScanner(file.text(), span).entries();
  }

  /** Whether it is of a paper, with a title and authors, and not of a book, a site or a program. */
  public boolean isPaper() {
    return PAPERS.contains(type) && fields.containsKey("title") && !authors.isEmpty();
  }

  /** The first of some fields that says something. */
  public Optional<BibtexField> field(String... names) {
    for (String name : names) {
      BibtexField field = fields.get(name);
      if (field != null && !field.text().isEmpty()) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The identifiers that it states, each with the field that does. */
  public Map<Identifier, BibtexField> identifiers() {
    Map<Identifier, BibtexField> found = new LinkedHashMap<>();
    boolean elsewhere =
        field("archiveprefix", "eprinttype")
            .filter(archive -> !archive.text().equalsIgnoreCase("arxiv"))
            .isPresent();
    if (!elsewhere) {
      put(found, field("eprint"), WorkIdentifiers::arxiv);
    }
    for (String name : List.of("doi", "url", "journal", "booktitle", "howpublished", "note")) {
      put(found, field(name), WorkIdentifiers::arxivIn);
    }
    put(found, field("volume"), BibtexEntry::archived);
    put(found, field("doi"), WorkIdentifiers::doi);
    return found;
  }

  /** As DBLP has it: journal CoRR, volume abs/2012.01234. */
  private static Optional<Identifier> archived(String volume) {
    return volume.startsWith("abs/")
        ? WorkIdentifiers.arxiv(volume.substring("abs/".length()))
        : Optional.empty();
  }

  private static void put(
      Map<Identifier, BibtexField> found,
      Optional<BibtexField> field,
      Function<String, Optional<Identifier>> reader) {
    field.ifPresent(
        place -> reader.apply(place.text()).ifPresent(id -> found.putIfAbsent(id, place)));
  }
}
