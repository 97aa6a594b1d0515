package pinakes.relate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pinakes.relate.NameIndex.Meaning;

/**
 * A sentence or title in which every name is one mark, so that rules see names whatever they are.
 *
 * @param text the words with marks
 * @param starts for each unit of {@code text} its offset in the words, and the words' end
 * @param names the names behind the marks, in order
 */
record MarkedText(String text, int[] starts, int[] ends, List<Name> names) {

  /** What kind of thing a mark stands for: each kind has private-use characters of its own. */
  enum Kind {
    METHOD,
    BACKBONE,
    METHOD_AND_TECHNIQUE,
    TECHNIQUE,
    SUBSTRATE;

    /** The kinds of what may mean a method. */
    static final Set<Kind> METHODS = EnumSet.of(METHOD, BACKBONE, METHOD_AND_TECHNIQUE);

    /** The kinds of what may mean a technique. */
    static final Set<Kind> TECHNIQUES = EnumSet.of(METHOD_AND_TECHNIQUE, TECHNIQUE);

    private static final int ROOM = 0x500;

    char first() {
      return (char) (0xE000 + ordinal() * ROOM);
    }

    /** Whether a character is the mark of a name that may mean a method. */
    static boolean isMethod(char c) {
      return METHOD.first() <= c && c < TECHNIQUE.first();
    }

    /** The range of its marks, as it stands between square brackets in a pattern. */
    String range() {
      return first() + "-" + (char) (first() + ROOM - 1);
    }
  }

  /** All marks, as they stand between square brackets in a pattern. */
  static final String ANY = "\uE000-\uF8FF";

  /**
   * A name that stands in the words.
   *
   * @param words as they stand
   * @param kind of what it means
   * @param meaning what it may mean
   * @param asWritten whether it is written as the name is
   */
  record Name(String words, Kind kind, Meaning meaning, boolean asWritten) {}

  /** Tells the kinds of names. */
  interface Kinds {
    Kind of(Meaning meaning, String words);
  }

  static MarkedText of(String words, NameIndex index, Kinds kinds) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[words.length() + 1];
    int[] ends = new int[words.length() + 1];
    List<Name> names = new ArrayList<>();
    boolean shouting = isShouting(words);
    int at = 0;
    while (at < words.length()) {
      var found = index.at(words, at).filter(name -> names.size() < Kind.ROOM);
      int end = at + 1;
      char c = words.charAt(at);
      if (found.isPresent() && !(shouting && found.get().end() - at < 4)) {
        end = found.get().end();
        String name = words.substring(at, end);
        Meaning meaning = found.get().meaning();
        Kind kind = kinds.of(meaning, name);
        c = (char) (kind.first() + names.size());
        names.add(new Name(name, kind, meaning, found.get().asWritten()));
      } else if (c >= '\uE000' && c <= '\uF8FF') {
        c = '\uFFFD';
      } else if (c == '\n') {
        c = ' ';
      }
      starts[text.length()] = at;
      ends[text.length()] = end;
      text.append(c);
      at = end;
    }
    return new MarkedText(text.toString(), starts, ends, List.copyOf(names));
  }

  /** Words all in capitals, in which AT is a word and no name. */
  private static boolean isShouting(String words) {
    long capitals = words.chars().filter(Character::isUpperCase).count();
    return capitals > 12 && words.chars().noneMatch(Character::isLowerCase);
  }

  /** The kinds of its names. */
  Set<Kind> kinds() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    names.forEach(name -> kinds.add(name.kind()));
    return kinds;
  }

  static boolean isMark(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  /** The name behind a mark. */
  Name name(char mark) {
    return names.get((mark - Kind.METHOD.first()) % Kind.ROOM);
  }

  /** The names whose marks stand in a stretch, in order. */
  List<Name> namesIn(int from, int to) {
    List<Name> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (isMark(text.charAt(i))) {
        found.add(name(text.charAt(i)));
      }
    }
    return found;
  }

  /** The words behind a stretch of the text. */
  String words(String original, int from, int to) {
    return from >= to ? "" : original.substring(starts[from], ends[to - 1]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MarkedText marked
        && marked.text.equals(text)
        && marked.names.equals(names);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
