package pinakes.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Section;
import pinakes.catalogue.Technique;
import pinakes.catalogue.Text;
import pinakes.source.Rule;

/**
 * Techniques of lists that are not named in both languages, neither by their heading nor by the
 * reference scheme: one problem a list and language, at the first such heading.
 */
final class TechniqueNames implements Check {
  private static final int NAMED = 3;
  private static final Map<String, String> LANGUAGES =
      new TreeMap<>(Map.of("en", "English", "zh-Hans", "Chinese"));

  @Override
  public void look(Proof proof, Findings findings) {
    LANGUAGES.forEach((tag, language) -> add(proof.list(), tag, language, findings));
  }

  private static void add(PaperList list, String tag, String language, Findings findings) {
    Predicate<Technique> nameless =
        technique ->
            Stream.concat(technique.labels().stream(), technique.altLabels().stream())
                .map(Text::language)
                .noneMatch(tag::equals);
    Map<String, Section> sections =
        list.sections().stream().collect(Collectors.toMap(Section::key, section -> section));
    List<Section> found =
        list.techniques().stream()
            .filter(nameless)
            .flatMap(technique -> Stream.ofNullable(sections.get(technique.section())))
            .toList();
    if (found.isEmpty()) {
      return;
    }
    String named =
        found.stream()
            .limit(NAMED)
            .map(section -> '"' + section.heading().words() + '"')
            .collect(Collectors.joining(", "));
    findings.add(
        Rule.TECHNIQUE_IN_ONE_LANGUAGE,
        found.getFirst().place(),
        "%d of %d techniques have no name in %s: %s%s"
            .formatted(
                found.size(),
                list.techniques().size(),
                language,
                named,
                found.size() > NAMED ? ", …" : ""));
  }
}
