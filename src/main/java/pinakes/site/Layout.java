package pinakes.site;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import pinakes.ontology.Pin;
import pinakes.pages.PageName;
import pinakes.pages.Tongue;

/** Where in a site's folder what lies: paths with slashes, below its root. */
final class Layout {

  private static final String VOCABULARY = Pin.NS.substring(0, Pin.NS.length() - 1);
  private static final String HOME = VOCABULARY.substring(0, VOCABULARY.lastIndexOf('/') + 1);

  /** The registries' things, where they are not at home in the publication's own base. */
  private static final String REFERENCE = "reference/";

  private final String base;
  private final Set<String> things;

  /**
   * @param base what the publication's IRIs begin with
   * @param things those that have a page
   */
  Layout(String base, Set<String> things) {
    this.base = base;
    this.things = things;
  }

  /** The path of a thing, without an ending; of a term of the vocabulary that of the vocabulary. */
  Optional<String> of(String iri) {
    if (iri.equals(VOCABULARY) || iri.startsWith(Pin.NS)) {
      return Optional.of(PageName.ONTOLOGY.path());
    }
    if (!things.contains(iri)) {
      return Optional.empty();
    }
    return Optional.of(
        iri.startsWith(base)
            ? safe(iri.substring(base.length()))
            : REFERENCE + safe(iri.substring(HOME.length())));
  }

  /** The file of a thing's page. */
  Optional<String> page(String iri, Tongue tongue) {
    return of(iri).map(path -> folder(tongue) + path + ".html");
  }

  static String page(PageName name, Tongue tongue) {
    return folder(tongue) + (name == PageName.HOME ? "index" : name.path()) + ".html";
  }

  /** English stands at the root, where hosts look for the first page. */
  private static String folder(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> "";
      case CHINESE -> "zh/";
    };
  }

  /** The way from one file to another. */
  static String way(String from, String to) {
    return "../".repeat((int) from.chars().filter(c -> c == '/').count()) + to;
  }

  /** What follows the base as a path on any disk: what could be more than a name is spelt out. */
  private static String safe(String rest) {
    var safe = new StringBuilder();
    for (String segment : rest.split("/", -1)) {
      if (safe.length() > 0) {
        safe.append('/');
      }
      boolean name = segment.matches("[A-Za-z0-9_~-][A-Za-z0-9._~-]*");
      safe.append(name ? segment : spelt(segment));
    }
    return safe.toString();
  }

  private static String spelt(String segment) {
    var spelt = new StringBuilder("_");
    for (byte one : segment.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xFF);
      boolean plain = (c < 0x80 && Character.isLetterOrDigit(c)) || c == '-' || c == '~';
      spelt.append(plain ? String.valueOf(c) : "_%02x".formatted((int) c));
    }
    return spelt.toString();
  }
}
