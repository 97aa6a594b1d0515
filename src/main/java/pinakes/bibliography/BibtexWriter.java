package pinakes.bibliography;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** BibTeX in UTF-8, as biber and BibTeX of today read it. */
final class BibtexWriter implements ReferenceWriter {

  @Override
  public void write(List<Reference> references, Writer out) throws IOException {
    String between = "";
    for (Reference reference : references) {
      out.write(between);
      out.write("@" + type(reference) + "{" + reference.key() + ",\n");
      for (Map.Entry<String, String> field : fields(reference).entrySet()) {
        out.write("  " + field.getKey() + " = {" + field.getValue() + "},\n");
      }
      out.write("}\n");
      between = "\n";
    }
  }

  private static String type(Reference reference) {
    return switch (reference.kind()) {
      case CONFERENCE_PAPER -> "inproceedings";
      case JOURNAL_ARTICLE -> "article";
      case PREPRINT, OTHER -> "misc";
    };
  }

  private static Map<String, String> fields(Reference reference) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", Latex.title(reference.title()));
    if (!reference.authors().isEmpty()) {
      fields.put(
          "author",
          reference.authors().stream()
                  .map(BibtexWriter::author)
                  .collect(Collectors.joining(" and "))
              + (reference.moreAuthors() ? " and others" : ""));
    }
    venue(reference).ifPresent(venue -> fields.put(venueField(reference), venue));
    reference.year().ifPresent(year -> fields.put("year", Integer.toString(year)));
    reference
        .arxiv()
        .ifPresent(
            id -> {
              fields.put("eprint", id);
              fields.put("archiveprefix", "arXiv");
            });
    reference.doi().ifPresent(doi -> fields.put("doi", verbatim(doi)));
    reference.address().ifPresent(address -> fields.put("url", verbatim(address)));
    if (!reference.keywords().isEmpty()) {
      fields.put(
          "keywords",
          reference.keywords().stream()
              .map(BibtexWriter::keyword)
              .collect(Collectors.joining(", ")));
    }
    reference.note().ifPresent(note -> fields.put("annote", Latex.text(note)));
    return fields;
  }

  private static String venueField(Reference reference) {
    return switch (reference.kind()) {
      case CONFERENCE_PAPER -> "booktitle";
      case JOURNAL_ARTICLE -> "journal";
      case PREPRINT, OTHER -> "howpublished";
    };
  }

  /** arXiv is told by the eprint. */
  private static Optional<String> venue(Reference reference) {
    boolean onArxiv = reference.kind() == Reference.Kind.PREPRINT && reference.arxiv().isPresent();
    return reference
        .venue()
        .filter(venue -> !onArxiv)
        .map(
            venue -> venue.name() + venue.acronym().map(acronym -> " (" + acronym + ")").orElse(""))
        .map(Latex::title);
  }

  /** A name that BibTeX would take apart elsewhere than we do stands in braces. */
  private static String author(PersonName name) {
    String family = Latex.text(name.family());
    if (name.given().isEmpty()) {
      return "{" + family + "}";
    }
    String written = family + ", " + Latex.text(name.given().get());
    boolean plain =
        name.given().get().indexOf(',') < 0
            && name.family().indexOf(',') < 0
            && !written.matches("(?i).*\\band\\b.*");
    return plain ? written : "{" + Latex.text(name.credited()) + "}";
  }

  private static String keyword(String keyword) {
    String text = Latex.text(keyword);
    return text.indexOf(',') < 0 ? text : "{" + text + "}";
  }

  /** Addresses are no LaTeX; only braces would end the field. */
  private static String verbatim(String address) {
    return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }
}
