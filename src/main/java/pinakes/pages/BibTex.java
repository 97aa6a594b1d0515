package pinakes.pages;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A paper as an entry of a BibTeX file. */
record BibTex(
    String fallback, String title, List<Credit> authors, List<PaperPage.Version> versions) {

  String entry() {
    Optional<PaperPage.Version> published =
        first(Words.CONFERENCE_PAPER).or(() -> first(Words.JOURNAL_ARTICLE));
    Map<String, String> fields = new LinkedHashMap<>();
    if (!authors.isEmpty()) {
      fields.put(
          "author",
          authors.stream()
              .map(author -> plain(author.name()))
              .collect(Collectors.joining(" and ")));
    }
    // braced twice: styles must not lower the case of acronyms
    fields.put("title", "{" + plain(title) + "}");
    published.ifPresent(
        version -> {
          if (version.where() != null) {
            String field = version.kind() == Words.JOURNAL_ARTICLE ? "journal" : "booktitle";
            fields.put(field, plain(version.where().name().words()));
          }
        });
    int year = year(published);
    if (year > 0) {
      fields.put("year", String.valueOf(year));
    }
    identifiers(fields);
    String body =
        fields.entrySet().stream()
            .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
            .collect(Collectors.joining(",\n"));
    return "@" + type(published) + "{" + key(year) + ",\n" + body + "\n}\n";
  }

  private Optional<PaperPage.Version> first(Words kind) {
    return versions.stream().filter(version -> version.kind() == kind).findFirst();
  }

  private static String type(Optional<PaperPage.Version> published) {
    return published
        .map(version -> version.kind() == Words.JOURNAL_ARTICLE ? "article" : "inproceedings")
        .orElse("misc");
  }

  private int year(Optional<PaperPage.Version> published) {
    return published
        .map(PaperPage.Version::year)
        .filter(year -> year > 0)
        .orElseGet(
            () ->
                versions.stream()
                    .mapToInt(PaperPage.Version::year)
                    .filter(year -> year > 0)
                    .min()
                    .orElse(0));
  }

  private void identifiers(Map<String, String> fields) {
    for (PaperPage.Version version : versions) {
      for (Outlink identifier : version.identifiers()) {
        String shown = identifier.shown();
        if (shown.startsWith("arXiv:") && version.kind() == Words.PREPRINT) {
          fields.put("eprint", plain(shown.substring("arXiv:".length())));
          fields.put("archiveprefix", "arXiv");
        } else if (shown.startsWith("doi:") && version.kind() != Words.PREPRINT) {
          fields.put("doi", plain(shown.substring("doi:".length())));
        }
      }
    }
  }

  /** The first author's last name, the year and the first word of the title, in ASCII. */
  private String key(int year) {
    String name =
        authors.isEmpty() ? "" : authors.getFirst().name().strip().replaceFirst(".*\\s", "");
    String word =
        List.of(title.split("[^\\p{L}\\p{N}]+")).stream()
            .map(BibTex::ascii)
            .filter(part -> part.length() > 3)
            .findFirst()
            .orElse("");
    String key = ascii(name) + (year > 0 ? year : "") + word;
    return key.isEmpty() ? fallback : key;
  }

  private static String ascii(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }

  /** Text in which nothing is a command: what TeX would take for one is escaped. */
  private static String plain(String text) {
    var plain = new StringBuilder();
    text.replaceAll("\\s+", " ")
        .codePoints()
        .filter(c -> !Character.isISOControl(c))
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> plain.append("{\\textbackslash}");
                case '{' -> plain.append("\\{");
                case '}' -> plain.append("\\}");
                case '~' -> plain.append("{\\textasciitilde}");
                case '^' -> plain.append("{\\textasciicircum}");
                case '%', '&', '#', '$', '_' -> plain.append('\\').appendCodePoint(c);
                default -> plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }
}
