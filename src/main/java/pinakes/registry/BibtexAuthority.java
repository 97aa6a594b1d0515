package pinakes.registry;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import pinakes.catalogue.Attestation;
import pinakes.catalogue.Identifier;
import pinakes.source.SourceFile;

/** Authority files in BibTeX. */
final class BibtexAuthority {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
  private static final Key EPRINT = new Key("eprint");
  private static final Key DATE = new Key("date");
  private static final Key JOURNAL_TITLE = new Key("journaltitle");

  private BibtexAuthority() {}

  static List<KnownVersion> read(SourceFile file, VenueNames venues) {
    List<KnownVersion> versions = new ArrayList<>();
    parse(file).getEntries().values().forEach(entry -> versions.add(version(file, entry, venues)));
    return versions;
  }

  private static BibTeXDatabase parse(SourceFile file) {
    try {
      return new BibTeXParser().parse(new StringReader(file.text()));
    } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
      throw new AuthorityException(file.name() + ": no BibTeX: " + firstLines(e), e);
    }
  }

  /** The message without the list of what was expected instead. */
  private static String firstLines(Exception e) {
    String message = String.valueOf(e.getMessage());
    int rest = message.indexOf("Was expecting");
    return (rest < 0 ? message : message.substring(0, rest)).strip().replaceAll("\\s+", " ");
  }

  private static KnownVersion version(SourceFile file, BibTeXEntry entry, VenueNames venues) {
    String key = entry.getKey().getValue();
    String title =
        text(entry, BibTeXEntry.KEY_TITLE)
            .orElseThrow(
                () -> new AuthorityException(file.name() + ": the entry " + key + " has no title"));
    Optional<Identifier> doi = text(entry, BibTeXEntry.KEY_DOI).flatMap(WorkIdentifiers::doi);
    List<Identifier> identifiers =
        Stream.of(
                text(entry, EPRINT).flatMap(WorkIdentifiers::arxiv),
                text(entry, BibTeXEntry.KEY_DOI).flatMap(WorkIdentifiers::arxivIn),
                text(entry, BibTeXEntry.KEY_URL).flatMap(WorkIdentifiers::arxivIn),
                text(entry, BibTeXEntry.KEY_JOURNAL).flatMap(WorkIdentifiers::arxivIn),
                doi)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    boolean journal = entry.getType().equals(BibTeXEntry.TYPE_ARTICLE);
    List<String> names =
        Stream.of(
                BibTeXEntry.KEY_SERIES,
                BibTeXEntry.KEY_BOOKTITLE,
                BibTeXEntry.KEY_JOURNAL,
                JOURNAL_TITLE)
            .flatMap(field -> text(entry, field).stream())
            .toList();
    return new KnownVersion(
        new Attestation(file.name(), key, title, year(entry), doi),
        authors(entry),
        venues.of(names, journal),
        identifiers);
  }

  private static OptionalInt year(BibTeXEntry entry) {
    Matcher year =
        YEAR.matcher(text(entry, BibTeXEntry.KEY_YEAR).or(() -> text(entry, DATE)).orElse(""));
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group())) : OptionalInt.empty();
  }

  private static List<String> authors(BibTeXEntry entry) {
    return Optional.ofNullable(entry.getField(BibTeXEntry.KEY_AUTHOR))
        .map(Value::toUserString)
        .map(BibtexNames::split)
        .orElse(List.of());
  }

  private static Optional<String> text(BibTeXEntry entry, Key field) {
    return Optional.ofNullable(entry.getField(field))
        .map(Value::toUserString)
        .map(LatexText::plain)
        .filter(text -> !text.isEmpty());
  }
}
