package pinakes.check;

import java.util.OptionalInt;
import pinakes.source.Severities;

/**
 * How a list is checked.
 *
 * @param severities how much each rule matters
 * @param thisYear the year of reading; without it the lists tell how far a year may reach
 */
public record CheckSettings(Severities severities, OptionalInt thisYear) {

  /** Each rule's own severity, the year as the lists tell it. */
  public static CheckSettings usual() {
    return new CheckSettings(Severities.usual(), OptionalInt.empty());
  }
}
