package pinakes.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Identifier.Scheme;

/** The identifiers that addresses carry: each host's way to write them, and nothing guessed. */
final class Identifiers {

  /**
   * One host's way to write an identifier.
   *
   * @param part what every address of this form holds, in small letters
   */
  private record Form(
      String part, Pattern pattern, Function<MatchResult, VersionedIdentifier> read) {
    static Form of(String part, String pattern, Function<MatchResult, VersionedIdentifier> read) {
      return new Form(part, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), read);
    }

    static Form of(String part, String pattern, Scheme scheme) {
      return of(part, HOST + pattern, match -> plain(scheme, match.group(1)));
    }
  }

  /** Nothing of a longer name stands before the host's. */
  private static final String HOST = "(?<![\\w-])";

  private static final String ARXIV_ID =
      "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?!\\d)(?:v(\\d{1,3})(?!\\d))?";

  private static final List<Form> FORMS =
      List.of(
          Form.of(
              "arxiv.org/",
              HOST + "(?:arxiv\\.org/(?:abs|pdf|html|ps|format)/|arxiv\\.org/[a-z]+/)" + ARXIV_ID,
              Identifiers::arxiv),
          Form.of(
              "ar5iv.",
              HOST + "ar5iv\\.(?:labs\\.)?(?:arxiv\\.)?org/(?:abs|html)/" + ARXIV_ID,
              Identifiers::arxiv),
          Form.of("10.48550/arxiv.", "10\\.48550/arxiv\\." + ARXIV_ID, Identifiers::arxiv),
          Form.of(
              "/10.",
              "(?:"
                  + HOST
                  + "doi\\.org/|/doi/(?:abs/|pdf/|full/|epdf/|book/)?)(10\\.\\d{4,9}/[^?#\\s]+)",
              match -> plain(Scheme.DOI, doi(match.group(1)))),
          Form.of(
              "openreview.net/",
              "openreview\\.net/(?:forum|pdf|attachment)\\?(?:[^#]*&)?id=([\\w-]+)",
              Scheme.OPENREVIEW),
          Form.of(
              "acl",
              HOST
                  + "(?:aclanthology\\.org|aclweb\\.org/anthology)/(?:papers/)?(?:[A-Z]/[A-Z]\\d{2}/)?([A-Z]\\d{2}-\\d{4}|\\d{4}\\.[\\w-]+\\.\\d+)",
              match -> plain(Scheme.ACL, anthology(match.group(1)))),
          Form.of(
              "thecvf.com/",
              "openaccess\\.thecvf\\.com/(?:content[\\w-]*/)(?:.*/)?([\\w-]+_paper)\\.(?:html|pdf)",
              Scheme.CVF),
          Form.of(
              "mlr.press/",
              "proceedings\\.mlr\\.press/(v\\d+/[\\w-]+?)(?:\\.html|/[\\w-]+\\.pdf|\\.pdf)",
              Scheme.PMLR),
          Form.of(
              "ips.cc/",
              HOST
                  + "(?:proceedings\\.neurips\\.cc|papers\\.n(?:eur)?ips\\.cc)/(?:paper|paper_files/paper)/(\\d{4})/(?:file|hash)/([0-9a-f]{32})",
              match ->
                  plain(
                      Scheme.NEURIPS,
                      match.group(1) + "/" + match.group(2).toLowerCase(Locale.ROOT))),
          Form.of(
              "ojs.aaai.org/",
              "ojs\\.aaai\\.org/index\\.php/AAAI/article/(?:view|download)/(\\d+)",
              Scheme.AAAI),
          Form.of(
              "ieee.org/",
              "ieeexplore\\.ieee\\.org/(?:abstract/|iel\\d*/.*/)?document/(\\d+)",
              Scheme.IEEE),
          Form.of(
              "semanticscholar.org/",
              "semanticscholar\\.org/paper/(?:[^/]*/)?([0-9a-f]{40})",
              Scheme.SEMANTIC_SCHOLAR));

  private static final Pattern BEHIND_DOI = Pattern.compile("(?:\\.pdf)?[.,;)]*$");
  private static final Pattern SUBJECT = Pattern.compile("\\.[a-z]{2}/");
  private static final Pattern FIVE_DIGITS_TOO_EARLY =
      Pattern.compile("(?:0[7-9]|1[0-4])\\d{2}\\.0\\d{4}");

  private Identifiers() {}

  /** The identifier that an address carries, in the first form that fits. */
  static Optional<VersionedIdentifier> in(String url) {
    String small = url.toLowerCase(Locale.ROOT);
    for (Form form : FORMS) {
      if (small.contains(form.part())) {
        Matcher matcher = form.pattern().matcher(url);
        if (matcher.find()) {
          return Optional.of(form.read().apply(matcher));
        }
      }
    }
    return Optional.empty();
  }

  private static VersionedIdentifier arxiv(MatchResult match) {
    OptionalInt version =
        match.group(2) == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(match.group(2)));
    return new VersionedIdentifier(
        new Identifier(Scheme.ARXIV, canonical(match.group(1))), version);
  }

  /**
   * Without the subject class that identifiers of before 2007 may carry, math.GT/0309136, and the
   * zero that those of before 2015, which count to four digits, are sometimes given: 1412.06115.
   */
  private static String canonical(String arxiv) {
    String small = arxiv.toLowerCase(Locale.ROOT);
    String plain = small.indexOf('/') < 0 ? small : SUBJECT.matcher(small).replaceFirst("/");
    return FIVE_DIGITS_TOO_EARLY.matcher(plain).matches() ? plain.replaceFirst("\\.0", ".") : plain;
  }

  private static VersionedIdentifier plain(Scheme scheme, String value) {
    return new VersionedIdentifier(new Identifier(scheme, value), OptionalInt.empty());
  }

  /** Identifiers of before 2020 begin with a capital: P19-1001. */
  private static String anthology(String written) {
    return Character.isLetter(written.charAt(0))
        ? written.toUpperCase(Locale.ROOT)
        : written.toLowerCase(Locale.ROOT);
  }

  private static String doi(String written) {
    return BEHIND_DOI.matcher(written.toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}
