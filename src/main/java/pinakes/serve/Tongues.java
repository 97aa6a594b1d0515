package pinakes.serve;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import pinakes.pages.Tongue;

/** In which language a page is given: as the address says, else the cookie, else the browser. */
final class Tongues {
  static final String PARAMETER = "lang";

  private Tongues() {}

  static Tongue wanted(HttpServletRequest request, Form parameters) {
    return parameters
        .first(PARAMETER)
        .flatMap(Tongues::named)
        .or(() -> kept(request))
        .orElseGet(
            () -> Tongue.of(Optional.ofNullable(request.getHeader("Accept-Language")).orElse("")));
  }

  private static Optional<Tongue> kept(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(PARAMETER))
            .flatMap(cookie -> named(cookie.getValue()).stream())
            .findFirst();
  }

  static Optional<Tongue> named(String tag) {
    return Arrays.stream(Tongue.values())
        .filter(tongue -> tongue.tag().equalsIgnoreCase(tag))
        .findFirst();
  }

  /** What a browser keeps when its reader has chosen. */
  static String cookie(Tongue chosen, boolean secure) {
    return PARAMETER
        + "="
        + chosen.tag()
        + "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax"
        + (secure ? "; Secure" : "");
  }
}
