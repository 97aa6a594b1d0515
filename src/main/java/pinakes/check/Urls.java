package pinakes.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Link;
import pinakes.extract.Stated;
import pinakes.source.Mend;
import pinakes.source.Rule;
import pinakes.source.Span;

/** Targets that are meant as addresses and are none, and those that give safety away. */
final class Urls implements Check {
  /** Meant as an address of the web; a path within the list's own repository is not. */
  private static final Pattern MEANT =
      Pattern.compile(
          "(?i)(?:h?t?tps?|https?|hpps?|htts)\\b.*|www\\..*|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|io|edu|cc|ai|cn|gov)(?:/.*)?");

  private static final Pattern MISTYPED =
      Pattern.compile(
          "(?i)(?<![\\w/:.])(?:htp|htps|hpp|hpps|htts|htttps?|ttps?|httpss|https?;)://[^\\s)\\]>|]+");

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
    proof.links().forEach(link -> look(proof, link, findings));
    proof.entries().forEach(entry -> bare(proof, entry, findings));
  }

  /** An address that nothing made a link of, because its scheme is mistyped. */
  private static void bare(Proof proof, Entry entry, Findings findings) {
    String words = proof.words(entry);
    if (!words.contains("://")) {
      return;
    }
    Matcher mistyped = MISTYPED.matcher(words);
    while (mistyped.find()) {
      int start = entry.reading().span().start() + mistyped.start();
      Span span = new Span(start, start + mistyped.group().length());
      if (entry.reading().links().stream().noneMatch(link -> link.span().contains(start))) {
        findings.add(Rule.MALFORMED_URL, span, noAddress(mistyped.group()));
      }
    }
  }

  private static String noAddress(String target) {
    return "\"%s\" is no web address".formatted(target);
  }

  private static void look(Proof proof, Stated<Link> link, Findings findings) {
    String target = link.value().target();
    Span span = proof.target(link);
    if (TWO_SCHEMES.matcher(target).matches()
        || (link.value().address().isEmpty() && MEANT.matcher(target).matches())) {
      findings.add(Rule.MALFORMED_URL, span, noAddress(target));
      return;
    }
    Matcher insecure = INSECURE.matcher(target);
    if (insecure.matches()) {
      findings.add(
          Rule.INSECURE_URL,
          span,
          insecure.group(1) + " answers at https",
          proof.file().slice(span).startsWith("http:")
              ? List.of(
                  new Mend(
                      new Span(span.start() + "http".length(), span.start() + "http".length()),
                      "s"))
              : List.of());
    }
  }
}
