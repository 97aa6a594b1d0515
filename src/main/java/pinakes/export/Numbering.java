package pinakes.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers from 0 for different things, in the order of their first coming. */
final class Numbering<T> {

  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> all = new ArrayList<>();

  int of(T thing) {
    Integer known = numbers.get(thing);
    if (known != null) {
      return known;
    }
    numbers.put(thing, all.size());
    all.add(thing);
    return all.size() - 1;
  }

  T numbered(int number) {
    return all.get(number);
  }
}
