package pinakes.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where a quick look says that a pattern cannot match, it does not: on all that the golden lists
 * say, line by line, piece by piece, and in runs of a few words.
 *
 * <p>Looks and patterns are private and are taken by their names, so that they need not be shown to
 * anybody else for this.
 */
class GlanceTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Pattern PIECES = Pattern.compile("[,.;:()\\[\\]|<>*`]+|\\s[-–—]\\s");
  private static final int LONGEST_RUN = 5;
  private static final Set<String> TEXTS = texts();

  /** How a pattern is tried. */
  private enum Way {
    FOUND(Matcher::find),
    AT_FIRST(Matcher::lookingAt),
    WHOLE(Matcher::matches);

    private final Predicate<Matcher> tried;

    Way(Predicate<Matcher> tried) {
      this.tried = tried;
    }
  }

  /**
   * A pattern and the look before it.
   *
   * @param in the class whose pattern it is
   */
  private record Guarded(Class<?> in, String pattern, Way way, Predicate<String> look) {
    boolean matches(String text) {
      try {
        Field field = in.getDeclaredField(pattern);
        field.setAccessible(true);
        return way.tried.test(((Pattern) field.get(null)).matcher(text));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError("there is no pattern " + this, e);
      }
    }

    @Override
    public String toString() {
      return in.getSimpleName() + "." + pattern;
    }
  }

  static Stream<Guarded> guarded() {
    Predicate<String> digit = Glance::hasDigit;
    Predicate<String> han = Glance::hasHan;
    return Stream.of(
        new Guarded(VenueName.class, "FORM", Way.FOUND, at(VenueName.class, "FORMS").or(han)),
        new Guarded(VenueName.class, "QUALIFIED", Way.WHOLE, at(VenueName.class, "QUALIFIERS")),
        new Guarded(VenueEdges.class, "VOLUME", Way.FOUND, digit.or(text -> text.contains("abs/"))),
        new Guarded(VenueText.class, "SHORT_YEAR", Way.FOUND, digit),
        new Guarded(VenueText.class, "YEAR_FIRST", Way.AT_FIRST, digit),
        new Guarded(VenueEdges.class, "AWARD", Way.FOUND, told(VenueEdges.class, "mayEndInAward")),
        new Guarded(VenueName.class, "BRACKETED", Way.WHOLE, text -> text.endsWith(")")),
        new Guarded(
            OtherEvidence.class,
            "AFFILIATION",
            Way.WHOLE,
            at(OtherEvidence.class, "INSTITUTIONS").or(han)),
        new Guarded(
            AuthorEvidence.class,
            "BETWEEN_NAMES",
            Way.FOUND,
            at(AuthorEvidence.class, "JOINTS")
                .or(text -> text.indexOf('&') >= 0)
                .or(told(AuthorEvidence.class, "hasComma"))),
        new Guarded(AuthorEvidence.class, "BY", Way.AT_FIRST, text -> text.startsWith("by")),
        new Guarded(AuthorEvidence.class, "ET_AL", Way.FOUND, EtAl::mayBeIn),
        new Guarded(Names.class, "TRUNCATION", Way.FOUND, told(Names.class, "mayBeTruncated")),
        new Guarded(Borders.class, "ET_AL", Way.FOUND, EtAl::mayBeIn),
        new Guarded(
            Borders.class, "ARXIV", Way.FOUND, text -> text.contains("rX") || text.contains("rx")),
        new Guarded(Borders.class, "DATE_FIRST", Way.AT_FIRST, digit),
        new Guarded(Borders.class, "DATED_VENUE", Way.AT_FIRST, digit),
        new Guarded(Borders.class, "SPACED_VENUE", Way.AT_FIRST, digit),
        new Guarded(Borders.class, "VENUE_LAST", Way.FOUND, digit),
        new Guarded(Borders.class, "BY_NAMES", Way.FOUND, text -> text.contains(" by ")),
        new Guarded(Borders.class, "OTHER_SCRIPT", Way.FOUND, han),
        new Guarded(Dates.class, "DATE", Way.WHOLE, digit),
        new Guarded(Dates.class, "COMPACT", Way.WHOLE, digit),
        new Guarded(Dates.class, "SHORT", Way.WHOLE, digit),
        new Guarded(Dates.class, "FOUND", Way.FOUND, digit),
        new Guarded(Names.class, "DATED", Way.WHOLE, digit),
        new Guarded(NameShape.class, "HAN", Way.WHOLE, text -> !Glance.isAscii(text)));
  }

  /** A look for words. */
  private static Predicate<String> at(Class<?> in, String name) {
    try {
      Field field = in.getDeclaredField(name);
      field.setAccessible(true);
      return ((Glance) field.get(null))::mayBeIn;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("there is no look " + in.getSimpleName() + "." + name, e);
    }
  }

  /** A look by a method of its own. */
  private static Predicate<String> told(Class<?> in, String name) {
    try {
      Method method = in.getDeclaredMethod(name, String.class);
      method.setAccessible(true);
      return text -> {
        try {
          return (boolean) method.invoke(null, text);
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(name + " of " + text, e);
        }
      };
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("there is no look " + in.getSimpleName() + "." + name, e);
    }
  }

  private static Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>(List.of("'19"));
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      for (Path list : files.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
        String text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
        for (String line : text.split("\\R")) {
          texts.add(line);
          for (String piece : PIECES.split(line)) {
            texts.add(piece);
            texts.add(piece.strip());
            runs(piece.strip(), texts);
          }
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return texts;
  }

  private static void runs(String piece, Set<String> texts) {
    String[] words = piece.split("\\s+");
    for (int from = 0; from < words.length; from++) {
      for (int to = from + 1; to <= Math.min(words.length, from + LONGEST_RUN); to++) {
        texts.add(String.join(" ", List.of(words).subList(from, to)));
      }
    }
  }

  @Test
  void thereIsMuchToLookAt() {
    assertTrue(TEXTS.size() > 10_000, TEXTS.size() + " texts");
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void noPatternMatchesWhereTheLookBeforeItSaysNo(Guarded guarded) {
    List<String> wrong = new ArrayList<>();
    int matched = 0;
    for (String text : TEXTS) {
      if (guarded.matches(text)) {
        matched++;
        if (!guarded.look().test(text)) {
          wrong.add(text);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(matched > 0, "nothing in the golden lists matches " + guarded);
  }
}
