package pinakes.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Mozilla's HTTP Observatory takes from the score of an answer, by its published table, for
 * what a server decides: all but HSTS and the redirection to HTTPS, which are the proxy's. An
 * answer is judged as one that came over TLS.
 *
 * @see <a href="https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring">Tests and
 *     scoring</a>
 */
final class Observatory {
  private static final Set<String> BROAD =
      Set.of("ftp:", "http:", "https:", "*", "http://*", "https://*", "http://*.*", "https://*.*");
  private static final Set<String> PRIVATE =
      Set.of("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin");
  private static final Pattern SCRIPT =
      Pattern.compile("<script\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
  private static final Pattern SOURCE = Pattern.compile("\\bsrc=\"([^\"]*)\"");

  private final Map<String, List<String>> headers;
  private final List<String> lost = new ArrayList<>();
  private int bonus;

  private Observatory(Map<String, List<String>> headers) {
    this.headers = headers;
  }

  /**
   * What was found.
   *
   * @param lost each test that takes something, with how much; empty: nothing
   * @param bonus what the others give
   */
  record Verdict(List<String> lost, int bonus) {}

  /**
   * @param headers by name in small letters
   * @param page the body where it is HTML; else empty
   */
  static Verdict judge(Map<String, List<String>> headers, String page) {
    Observatory observatory = new Observatory(headers);
    observatory.contentSecurityPolicy();
    observatory.cookies();
    observatory.crossOriginSharing();
    observatory.crossOriginResources();
    observatory.referrerPolicy();
    observatory.sniffing();
    observatory.framing();
    observatory.integrity(page);
    return new Verdict(observatory.lost, observatory.bonus);
  }

  private void score(String test, int modifier) {
    if (modifier < 0) {
      lost.add(test + " " + modifier);
    } else {
      bonus += modifier;
    }
  }

  private String header(String name) {
    return String.join(", ", headers.getOrDefault(name, List.of())).strip();
  }

  private Map<String, List<String>> policy() {
    Map<String, List<String>> policy = new LinkedHashMap<>();
    for (String directive : header("content-security-policy").split(";")) {
      List<String> words = Arrays.asList(directive.strip().split("\\s+"));
      if (!words.getFirst().isEmpty()) {
        policy.putIfAbsent(
            words.getFirst().toLowerCase(Locale.ROOT), words.subList(1, words.size()));
      }
    }
    return policy;
  }

  private static List<String> sources(Map<String, List<String>> policy, String directive) {
    return policy.getOrDefault(directive, policy.getOrDefault("default-src", List.of("*")));
  }

  private static boolean any(List<String> sources, String... words) {
    return sources.stream()
        .anyMatch(source -> BROAD.contains(source) || List.of(words).contains(source));
  }

  private static boolean insecure(List<String> sources) {
    return sources.stream()
        .anyMatch(source -> source.startsWith("http:") || source.startsWith("ftp:"));
  }

  private void contentSecurityPolicy() {
    Map<String, List<String>> policy = policy();
    List<String> scripts = sources(policy, "script-src");
    List<String> styles = sources(policy, "style-src");
    List<String> active =
        policy.entrySet().stream()
            .filter(each -> !Set.of("img-src", "media-src").contains(each.getKey()))
            .flatMap(each -> each.getValue().stream())
            .toList();
    score(
        "content-security-policy",
        policy.isEmpty()
            ? -25
            : any(scripts, "'unsafe-inline'", "data:") || any(sources(policy, "object-src"))
                ? -20
                : insecure(active)
                    ? -20
                    : scripts.contains("'unsafe-eval'") || styles.contains("'unsafe-eval'")
                        ? -10
                        : insecure(sources(policy, "img-src"))
                                || insecure(sources(policy, "media-src"))
                            ? -10
                            : any(styles, "'unsafe-inline'", "data:")
                                ? 0
                                : policy.get("default-src").equals(List.of("'none'")) ? 10 : 5);
  }

  private void cookies() {
    for (String cookie : headers.getOrDefault("set-cookie", List.of())) {
      List<String> flags =
          Arrays.stream(cookie.toLowerCase(Locale.ROOT).split(";")).map(String::strip).toList();
      String site =
          flags.stream().filter(flag -> flag.startsWith("samesite")).findFirst().orElse("");
      boolean session = flags.getFirst().matches("(?s).*(login|sess).*");
      score(
          "cookies",
          !flags.contains("secure")
              ? session ? -40 : -20
              : session && !flags.contains("httponly")
                  ? -30
                  : !site.isEmpty() && !site.matches("samesite=(lax|strict|none)")
                      ? -20
                      : site.isEmpty() ? 0 : 5);
    }
  }

  private void crossOriginSharing() {
    String origin = header("access-control-allow-origin");
    boolean credentials = header("access-control-allow-credentials").equalsIgnoreCase("true");
    score("cross-origin-resource-sharing", !origin.isEmpty() && credentials ? -50 : 0);
  }

  private void crossOriginResources() {
    score(
        "cross-origin-resource-policy",
        switch (header("cross-origin-resource-policy")) {
          case "same-origin", "same-site" -> 10;
          case "cross-origin", "" -> 0;
          default -> -5;
        });
  }

  private void referrerPolicy() {
    String policy = header("referrer-policy");
    score("referrer-policy", policy.isEmpty() ? 0 : PRIVATE.contains(policy) ? 5 : -5);
  }

  private void sniffing() {
    score("x-content-type-options", header("x-content-type-options").equals("nosniff") ? 0 : -5);
  }

  private void framing() {
    List<String> ancestors = policy().getOrDefault("frame-ancestors", List.of("*"));
    boolean header = header("x-frame-options").matches("(?i)deny|sameorigin");
    score("x-frame-options", !any(ancestors) ? 5 : header ? 0 : -20);
  }

  private void integrity(String page) {
    Matcher scripts = SCRIPT.matcher(page);
    while (scripts.find()) {
      Matcher source = SOURCE.matcher(scripts.group(1));
      if (source.find() && source.group(1).matches("(?i)(https?:)?//.*")) {
        boolean sure = scripts.group(1).contains("integrity=");
        boolean secure = source.group(1).toLowerCase(Locale.ROOT).startsWith("https:");
        score("subresource-integrity", secure ? sure ? 5 : -5 : sure ? -20 : -50);
      }
    }
  }
}
