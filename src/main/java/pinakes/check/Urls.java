package pinakes.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Link;
import pinakes.extract.Stated;
import pinakes.source.Mend;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** Targets that are meant as addresses and are none, and those that give safety away. */
final class Urls implements Check {
  /** Meant as an address of the web; a path within the list's own repository is not. */
  private static final Pattern MEANT =
      Pattern.compile(
          "(?i)(?:h?t?tps?|https?|hpps?|htts)\\b.*|www\\..*|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|io|edu|cc|ai|cn|gov)(?:/.*)?");

  private static final Pattern TWO_SCHEMES =
      Pattern.compile("(?i)https?:/*(?:https?[:/].*|www\\.https?.*)");

  /** Hosts that answer at https, as their own pages link to them. */
  private static final Pattern INSECURE =
      Pattern.compile(
          "(?i)http://((?:[\\w-]+\\.)*(?:arxiv\\.org|github\\.com|github\\.io|openaccess\\.thecvf\\.com"
              + "|proceedings\\.neurips\\.cc|papers\\.nips\\.cc|proceedings\\.mlr\\.press|aclanthology\\.org"
              + "|openreview\\.net|doi\\.org|ieeexplore\\.ieee\\.org|dl\\.acm\\.org|link\\.springer\\.com"
              + "|sciencedirect\\.com|nature\\.com|youtube\\.com|youtu\\.be|medium\\.com|wikipedia\\.org"
              + "|pytorch\\.org|tensorflow\\.org|huggingface\\.co|semanticscholar\\.org|kaggle\\.com"
              + "|ojs\\.aaai\\.org|jmlr\\.org))(?:[/?#].*)?");

  @Override
  public void look(Proof proof, Findings findings) {
    for (Entry entry : proof.entries()) {
      for (Stated<Link> link : entry.reading().links()) {
        look(proof.file(), link, findings);
      }
    }
  }

  private static void look(SourceFile file, Stated<Link> link, Findings findings) {
    String target = link.value().target();
    Span span = targetSpan(file, link);
    if (TWO_SCHEMES.matcher(target).matches()
        || (link.value().address().isEmpty() && MEANT.matcher(target).matches())) {
      findings.add(Rule.MALFORMED_URL, span, "\"%s\" is no web address".formatted(target));
      return;
    }
    Matcher insecure = INSECURE.matcher(target);
    if (insecure.matches()) {
      findings.add(
          Rule.INSECURE_URL,
          span,
          insecure.group(1) + " answers at https",
          file.slice(span).startsWith("http:")
              ? List.of(
                  new Mend(
                      new Span(span.start() + "http".length(), span.start() + "http".length()),
                      "s"))
              : List.of());
    }
  }

  /** Where a link's target stands; the whole link where it is written in another form. */
  static Span targetSpan(SourceFile file, Stated<Link> link) {
    int at = file.slice(link.span()).lastIndexOf(link.value().target());
    int start = link.span().start() + at;
    return at < 0 ? link.span() : new Span(start, start + link.value().target().length());
  }
}
