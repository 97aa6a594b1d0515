package pinakes.bibliography;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** RIS: a field a line, two letters, two spaces, a hyphen and a space before its value. */
final class RisWriter implements ReferenceWriter {

  @Override
  public void write(List<Reference> references, Writer out) throws IOException {
    for (Reference reference : references) {
      field(out, "TY", type(reference));
      field(out, "ID", reference.key());
      field(out, "TI", reference.title());
      for (PersonName author : reference.authors()) {
        field(out, "AU", author.familyFirst());
      }
      if (reference.venue().isPresent()) {
        boolean preprint = reference.kind() == Reference.Kind.PREPRINT;
        field(out, preprint ? "PB" : "T2", reference.venue().get().name());
        if (!preprint && reference.venue().get().acronym().isPresent()) {
          field(out, "J2", reference.venue().get().acronym().get());
        }
      }
      if (reference.year().isPresent()) {
        field(out, "PY", Integer.toString(reference.year().getAsInt()));
      }
      if (reference.arxiv().isPresent()) {
        field(out, "AN", "arXiv:" + reference.arxiv().get());
      }
      if (reference.doi().isPresent()) {
        field(out, "DO", reference.doi().get());
      }
      if (reference.address().isPresent()) {
        field(out, "UR", reference.address().get());
      }
      for (String keyword : reference.keywords()) {
        field(out, "KW", keyword);
      }
      if (reference.note().isPresent()) {
        field(out, "N1", reference.note().get());
      }
      out.write("ER  - \r\n");
    }
  }

  private static String type(Reference reference) {
    return switch (reference.kind()) {
      case CONFERENCE_PAPER -> "CPAPER";
      case JOURNAL_ARTICLE -> "JOUR";
      case PREPRINT -> "UNPB";
      case OTHER -> "GEN";
    };
  }

  private static void field(Writer out, String tag, String value) throws IOException {
    out.write(tag + "  - " + value.strip().replaceAll("[\\s\\p{Cc}]+", " ") + "\r\n");
  }
}
