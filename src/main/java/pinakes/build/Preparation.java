package pinakes.build;

import java.lang.Character.UnicodeScript;
import java.util.List;
import pinakes.rdf.Description;
import pinakes.source.Source;
import pinakes.validate.Shapes;

/**
 * What a build needs later and no list changes, made ready in a thread of its own while the lists
 * are read. Whoever needs it before it is ready waits for it.
 */
final class Preparation {

  private Preparation() {}

  /** Begins. */
  static void begin(List<Source> lists) {
    Thread.ofPlatform().name("pinakes-prepare").daemon().start(() -> prepare(lists));
  }

  private static void prepare(List<Source> lists) {
    if (lists.stream().anyMatch(Preparation::hasHan)) {
      Description.prepareForHan();
    }
    Shapes.prepare();
  }

  private static boolean hasHan(Source list) {
    return switch (list) {
      case Source.Refused refused -> false;
      case Source.Read read ->
          read.file().text().codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    };
  }
}
