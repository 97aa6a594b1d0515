package pinakes.enrich;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jdom2.Element;
import pinakes.catalogue.Identifier;

/**
 * Reads {@code query?id_list=ID}, an Atom feed: the entry's title and authors, and the {@code
 * arxiv:journal_ref} and {@code arxiv:doi} that its authors gave it.
 */
final class Arxiv implements Dialect {
  private static final String NAMESPACE = "http://arxiv.org/schemas/atom";
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

  @Override
  public Optional<HttpUrl> question(HttpUrl service, Identifier identifier) {
    if (identifier.scheme() != Identifier.Scheme.ARXIV) {
      return Optional.empty();
    }
    return Optional.of(
        service
            .newBuilder()
            .addPathSegment("query")
            .addQueryParameter("id_list", identifier.value())
            .addQueryParameter("max_results", "1")
            .build());
  }

  @Override
  public List<Found> read(Identifier asked, String answer) {
    try {
      Feed feed = (Feed) new WireFeedInput().build(new StringReader(answer));
      return feed.getEntries().stream()
          .filter(entry -> entry.getId() != null && !entry.getId().contains("/api/errors"))
          .limit(1)
          .map(entry -> found(asked, entry))
          .toList();
    } catch (FeedException | IllegalArgumentException | ClassCastException e) {
      throw new UnreadableAnswerException("no Atom feed", e);
    }
  }

  private static Found found(Identifier asked, Entry entry) {
    Optional<String> journal = markup(entry, "journal_ref");
    return new Found(
        asked,
        Service.ARXIV,
        folded(entry.getTitle()),
        entry.getAuthors().stream().map(author -> folded(author.getName())).toList(),
        journal,
        journal.isPresent() ? Found.Kind.JOURNAL : Found.Kind.PREPRINT,
        journal.map(Arxiv::year).orElse(OptionalInt.empty()),
        markup(entry, "doi").map(doi -> doi.toLowerCase(Locale.ROOT)));
  }

  private static Optional<String> markup(Entry entry, String name) {
    return entry.getForeignMarkup().stream()
        .filter(element -> element.getNamespaceURI().equals(NAMESPACE))
        .filter(element -> element.getName().equals(name))
        .map(Element::getText)
        .map(Arxiv::folded)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static OptionalInt year(String reference) {
    Matcher year = YEAR.matcher(reference);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group())) : OptionalInt.empty();
  }

  private static String folded(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
