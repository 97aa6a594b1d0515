package pinakes.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parameters as a query string or a form gives them, in order, each with all its values. */
final class Form {
  private static final int MOST = 200;

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /** Reads {@code a=1&b=2}. */
  static Form of(@Nullable String text) {
    Form form = new Form();
    if (text == null || text.isEmpty()) {
      return form;
    }
    String[] pairs = text.split("&", MOST + 1);
    if (pairs.length > MOST) {
      throw new Failure(400, "More than " + MOST + " parameters.");
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (!pair.isEmpty()) {
        form.add(
            decoded(equals < 0 ? pair : pair.substring(0, equals)),
            equals < 0 ? "" : decoded(pair.substring(equals + 1)));
      }
    }
    return form;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Failure(400, "A percent sign in the parameters begins no escape.");
    }
  }

  private void add(String name, String value) {
    values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  /** These parameters and then those. */
  Form and(Form others) {
    Form both = new Form();
    values.forEach((name, all) -> all.forEach(value -> both.add(name, value)));
    others.values.forEach((name, all) -> all.forEach(value -> both.add(name, value)));
    return both;
  }

  Map<String, List<String>> all() {
    return Collections.unmodifiableMap(values);
  }

  List<String> all(String name) {
    return Collections.unmodifiableList(values.getOrDefault(name, List.of()));
  }

  Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /**
   * A count, where it is given.
   *
   * @throws Failure when it is none
   */
  int number(String name, int otherwise) {
    Optional<String> given = first(name);
    if (given.isPresent() && !given.get().matches("\\d{1,9}")) {
      throw new Failure(
          400, "The parameter %s is no number: %s.".formatted(name, Shown.quoted(given.get())));
    }
    return given.map(Integer::parseInt).orElse(otherwise);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The first value of each. */
  Map<String, String> firsts() {
    Map<String, String> firsts = new LinkedHashMap<>();
    values.forEach((name, all) -> firsts.put(name, all.getFirst()));
    return firsts;
  }

  /** Refuses parameters that have no meaning here, and repeated ones that have only one. */
  Form allow(Collection<String> once, Collection<String> often) {
    values.forEach(
        (name, all) -> {
          if (!once.contains(name) && !often.contains(name)) {
            throw new Failure(
                400, "There is no parameter " + Shown.quoted(name) + " here." + hint(once, often));
          }
          if (all.size() > 1 && !often.contains(name)) {
            throw new Failure(400, "The parameter " + name + " is given more than once.");
          }
        });
    return this;
  }

  private static String hint(Collection<String> once, Collection<String> often) {
    List<String> known = new ArrayList<>(once);
    known.addAll(often);
    return known.isEmpty() ? "" : " There are: " + String.join(", ", known) + ".";
  }
}
