package pinakes.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pinakes.registry.Overlay;
import pinakes.registry.OverlayReader;
import pinakes.registry.Overlays;
import pinakes.source.Place;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.Source;
import pinakes.source.SourceReader;

/**
 * Which overlays belong to which lists: {@code NAME.overlay.ttl} to {@code NAME.md} beside it, or
 * to the list of that name where it is given.
 */
public final class OverlayFiles {
  private static final String ENDING = ".overlay.ttl";

  private OverlayFiles() {}

  /**
   * Reads the overlays of lists.
   *
   * @param given overlays that a user names; each takes the place of one beside the list
   */
  public static Overlays read(List<Source> lists, List<Path> given) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Path> files = new TreeMap<>();
    for (Source list : lists) {
      Path beside = Path.of(stem(list.name()) + ENDING);
      if (Files.isRegularFile(beside)) {
        files.put(list.name(), beside);
      }
    }
    for (Path overlay : given) {
      List<String> meant = lists.stream().map(Source::name).filter(n -> isOf(overlay, n)).toList();
      if (meant.isEmpty() && lists.size() == 1) {
        meant = List.of(lists.getFirst().name());
      }
      if (meant.size() == 1) {
        files.put(meant.getFirst(), overlay);
      } else {
        String name = overlay.toString().replace('\\', '/');
        problems.add(
            new Problem(
                Rule.OVERLAY,
                Place.startOf(name),
                (meant.isEmpty() ? "none" : "more than one")
                    + " of the lists is named so; an overlay is named as its list, with "
                    + ENDING));
      }
    }
    return read(files, problems);
  }

  private static Overlays read(Map<String, Path> files, List<Problem> problems) {
    Map<String, Overlay> overlays = new TreeMap<>();
    Set<String> refused = new TreeSet<>();
    files.forEach(
        (list, path) -> {
          List<Problem> found =
              switch (SourceReader.read(path)) {
                case Source.Refused unreadable -> List.of(unreadable.problem());
                case Source.Read read -> {
                  OverlayReader.Result result = OverlayReader.read(read.file());
                  overlays.put(list, result.overlay());
                  yield result.problems();
                }
              };
          if (!found.isEmpty()) {
            refused.add(list);
            problems.addAll(found);
          }
        });
    return new Overlays(overlays, problems, refused);
  }

  private static boolean isOf(Path overlay, String list) {
    Path name = overlay.getFileName();
    Path file = Path.of(stem(list)).getFileName();
    return name != null && file != null && name.toString().equals(file + ENDING);
  }

  private static String stem(String list) {
    return list.replaceFirst("(?i)\\.(md|markdown)$", "");
  }
}
