package pinakes.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a saved query.
 *
 * @param name as given on the command line and in the API; no underscore
 * @param variable the variable of the query that stands for it, without the question mark
 * @param type what values are read as
 * @param required whether a value must be given; never when there is a default
 * @param defaultValue the value when none is given; null: none, the variable stays a variable
 * @param enumeration the values taken; empty: any of the type
 * @param description one sentence, maybe empty
 * @param example a value that has answers, for lists and training; maybe empty
 */
public record Parameter(
    String name,
    String variable,
    ValueType type,
    boolean required,
    @Nullable String defaultValue,
    List<String> enumeration,
    String description,
    String example) {

  public Parameter {
    enumeration = List.copyOf(enumeration);
    if (name.isEmpty() || (required && defaultValue != null)) {
      throw new IllegalArgumentException("parameter " + name);
    }
  }

  /** Refuses a value that is not among the enumerated. */
  void check(String value) {
    if (!enumeration.isEmpty() && !enumeration.contains(value)) {
      throw new QueryException(
          "parameter "
              + name
              + ": \""
              + Visible.text(value)
              + "\" is none of "
              + String.join(", ", enumeration));
    }
  }
}
