package pinakes.pages;

import java.util.Map;
import java.util.Optional;

/**
 * How a page is looked at.
 *
 * @param parameters those of a GET request, the first value of each; unknown and malformed ones are
 *     passed over
 */
public record View(Tongue tongue, Links links, Map<String, String> parameters) {

  public View {
    parameters = Map.copyOf(parameters);
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
  }

  /** A parameter that is a positive number, else 0. */
  int number(String name) {
    return parameter(name)
        .filter(value -> value.matches("[1-9][0-9]{0,8}"))
        .map(Integer::parseInt)
        .orElse(0);
  }
}
