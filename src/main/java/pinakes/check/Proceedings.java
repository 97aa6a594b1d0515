package pinakes.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The proceedings that an address names.
 *
 * @param venue the key of the series in the registry of venues
 * @param year of the edition
 * @param words as a reader says it: CVPR 2019
 */
record Proceedings(String venue, int year, String words) {

  private static final Pattern CVF =
      Pattern.compile(
          "(?i)openaccess\\.thecvf\\.com/content[_/](CVPR|ICCV|WACV|ECCV|ACCV)_?(\\d{4})/(?!W|workshops).*");
  private static final Pattern NEURIPS =
      Pattern.compile(
          "(?i)(?://|\\.)(?:proceedings\\.neurips\\.cc|papers\\.n(?:eur)?ips\\.cc)/paper(?:_files/paper)?/(\\d{4})/.*");
  private static final Pattern ANTHOLOGY =
      Pattern.compile("(?i)aclanthology\\.org/(\\d{4})\\.(acl|emnlp|naacl|eacl|coling|tacl)-.*");
  private static final Pattern OLD_ANTHOLOGY =
      Pattern.compile(
          "(?i)(?:aclanthology\\.org|aclweb\\.org/anthology)/(?:papers/)?(?:[A-Z]/[A-Z]\\d{2}/)?([PQCEK])(\\d{2})-\\d{4}.*");
  private static final Map<String, String> LETTERS =
      Map.of("P", "acl", "Q", "tacl", "C", "coling", "E", "eacl", "K", "conll");
  private static final int CENTURY = 100;
  private static final int FIRST_TWO_DIGITS = 60;

  /** Reads an address; empty where it names no proceedings, or those of several series. */
  static Optional<Proceedings> in(String url) {
    Matcher matcher = CVF.matcher(url);
    if (matcher.find()) {
      return Optional.of(of(matcher.group(1), matcher.group(2)));
    }
    matcher = NEURIPS.matcher(url);
    if (matcher.find()) {
      int year = Integer.parseInt(matcher.group(1));
      return Optional.of(new Proceedings("neurips", year, "NeurIPS " + year));
    }
    matcher = ANTHOLOGY.matcher(url);
    if (matcher.find()) {
      return Optional.of(of(matcher.group(2), matcher.group(1)));
    }
    matcher = OLD_ANTHOLOGY.matcher(url);
    if (matcher.find()) {
      int digits = Integer.parseInt(matcher.group(2));
      int year = digits + (digits < FIRST_TWO_DIGITS ? 20 : 19) * CENTURY;
      String series = LETTERS.get(matcher.group(1).toUpperCase(Locale.ROOT));
      return series == null ? Optional.empty() : Optional.of(of(series, String.valueOf(year)));
    }
    return Optional.empty();
  }

  private static Proceedings of(String series, String year) {
    return new Proceedings(
        series.toLowerCase(Locale.ROOT),
        Integer.parseInt(year),
        series.toUpperCase(Locale.ROOT) + " " + year);
  }
}
