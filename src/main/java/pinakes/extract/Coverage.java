package pinakes.extract;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Who owns the lines of a list.
 *
 * @param lines those that are not blank
 * @param headings lines of headings
 * @param entries lines of entries
 * @param others lines of items that are no entry, by reason
 */
public record Coverage(int lines, int headings, int entries, Map<Item.Reason, Integer> others) {

  public Coverage {
    EnumMap<Item.Reason, Integer> copy = new EnumMap<>(Item.Reason.class);
    copy.putAll(others);
    others = Collections.unmodifiableMap(copy);
  }

  /** Lines that nothing owns; 0 unless the reader has a defect. */
  public int unowned() {
    return lines - headings - entries - others.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Lines of items that were not understood. */
  public int notUnderstood() {
    return others.getOrDefault(Item.Reason.NOT_UNDERSTOOD, 0);
  }
}
