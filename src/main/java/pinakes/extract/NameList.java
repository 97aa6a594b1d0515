package pinakes.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names between their separators, where a comma may also stand within a name: "Skarding, Joakim and
 * Gabrys, Bogdan", "Hinton, Geoffrey, Oriol Vinyals, and Jeff Dean", "Müller, R., Hinton, G.".
 */
final class NameList {
  private static final Pattern AND =
      Pattern.compile(",?\\s+(?:and|&|AND)\\s+|[;；]\\s*(?:and\\s|&)?");
  private static final Pattern COMMA = Pattern.compile("[,，]\\s*");
  private static final Pattern FAMILY =
      Pattern.compile(
          "(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]i|[Ll]e|[Ll]a|[Dd]el)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}'’‐-]+(?:\\s(?:Jr|Sr)\\.?)?");
  private static final Pattern TWO_WORDS =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’‐-]+\\s\\p{Lu}[\\p{L}\\p{M}'’‐-]+");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?(?:[\\s-]?\\p{Lu}\\.?){0,3}");
  private static final Pattern GIVEN =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’‐-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’‐-]*){0,2}");

  private NameList() {}

  static List<Words> of(Words line) {
    List<Words> groups = Names.split(line, AND);
    if (groups.size() > 1 && groups.stream().allMatch(NameList::isInverted)) {
      return groups;
    }
    List<Words> pieces = Names.split(line, Names.SEPARATOR);
    List<Words> commas = groups.size() == 1 ? Names.split(line, COMMA) : pieces;
    if (pieces.size() < 2 || commas.size() < 2) {
      return pieces;
    }
    if (alternates(pieces)) {
      return joined(line, pieces, pieces.size());
    }
    boolean inverted =
        isFamily(pieces.get(0))
            && GIVEN.matcher(pieces.get(1).text()).matches()
            && (pieces.size() == 2
                ? groups.size() == 1
                : !isFamily(pieces.get(2))
                    && (groups.size() > 1 || !isFull(pieces.get(1)))
                    && line.text().substring(0, line.text().length()).indexOf(',') >= 0)
            && startsWithComma(line, pieces);
    return inverted ? joined(line, pieces, 2) : pieces;
  }

  /** "Last, First", and nothing else. */
  private static boolean isInverted(Words group) {
    List<Words> parts = Names.split(group, COMMA);
    return parts.size() == 2
        && FAMILY.matcher(parts.get(0).text()).matches()
        && GIVEN.matcher(parts.get(1).text()).matches();
  }

  private static boolean isFamily(Words piece) {
    return FAMILY.matcher(piece.text()).matches() && !INITIALS.matcher(piece.text()).matches();
  }

  /** Two words without an initial, which a person's name in full may be. */
  private static boolean isFull(Words piece) {
    return TWO_WORDS.matcher(piece.text()).matches();
  }

  private static boolean startsWithComma(Words line, List<Words> pieces) {
    int between = pieces.get(0).text().length();
    int start = line.text().indexOf(pieces.get(0).text());
    int at = start + between;
    return at < line.text().length() && line.text().substring(at).stripLeading().startsWith(",");
  }

  /** Family names and given names in turn, all of them. */
  private static boolean alternates(List<Words> pieces) {
    if (pieces.size() % 2 != 0 || pieces.size() < 2) {
      return false;
    }
    int initials = 0;
    for (int i = 0; i < pieces.size(); i += 2) {
      String given = pieces.get(i + 1).text();
      boolean initial = INITIALS.matcher(given).matches();
      boolean family =
          isFamily(pieces.get(i)) || (initial && TWO_WORDS.matcher(pieces.get(i).text()).matches());
      if (!family || !GIVEN.matcher(given).matches()) {
        return false;
      }
      initials += initial ? 1 : 0;
    }
    boolean single = pieces.stream().noneMatch(piece -> piece.text().indexOf(' ') >= 0);
    return initials * 4 >= pieces.size() || (single && pieces.size() > 2);
  }

  /** The first {@code count} pieces joined in pairs, the rest as they are. */
  private static List<Words> joined(Words line, List<Words> pieces, int count) {
    List<Words> names = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (i + 1 < count && i % 2 == 0) {
        int from = java.util.Arrays.binarySearch(line.starts(), pieces.get(i).starts()[0]);
        int to = java.util.Arrays.binarySearch(line.ends(), pieces.get(i + 1).span().end()) + 1;
        names.add(line.slice(from, to));
        i++;
      } else {
        names.add(pieces.get(i));
      }
    }
    return names;
  }
}
