package pinakes.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pinakes.catalogue.Mention;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Section;
import pinakes.catalogue.Technique;
import pinakes.catalogue.Text;
import pinakes.extract.Extraction;
import pinakes.extract.SectionPath;
import pinakes.markdown.Heading;
import pinakes.registry.Techniques;

/**
 * The headings of a list as sections, and those of them that name a technique.
 *
 * <p>A heading names a technique when it names a subject and its branch below the document's title
 * holds entries.
 */
final class Headings {
  private static final Pattern GLOSS = Pattern.compile("(.+?)\\s*[（(]([^（()）]+)[)）]\\s*");
  private static final Pattern FACET =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}-]{1,12}[\\s'’-]*)?(?:19|20)\\d{2}(?:\\s*年)?|(?:survey|review|paper|other|miscellaneous|misc|publication|preprint|reading|literature|recent|latest|news|update)s?(?: papers?)?|综述|论文|其他|其它",
          Pattern.CASE_INSENSITIVE);

  private static final class Node {
    final Heading heading;
    final @Nullable Node parent;
    final List<Node> children = new ArrayList<>();
    String key = "";
    boolean holdsEntries;
    boolean technique;

    Node(Heading heading, @Nullable Node parent) {
      this.heading = heading;
      this.parent = parent;
    }

    boolean holdsEntriesBelow() {
      return holdsEntries || children.stream().anyMatch(Node::holdsEntriesBelow);
    }
  }

  private final Text title;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Integer, Node> byPart = new HashMap<>();
  private final List<Section> sections;
  private final List<Technique> techniques;

  private Headings(String listKey, Extraction extraction, Techniques scheme) {
    Optional<Heading> titleHeading = SectionPath.title(extraction);
    title =
        Text.of(titleHeading.map(Heading::text).filter(text -> !text.isEmpty()).orElse(listKey));
    link(extraction, titleHeading);
    nameKeys();
    nodes.stream().filter(node -> node.parent == null).forEach(Headings::markBranch);
    sections = nodes.stream().map(node -> section(extraction, node)).toList();
    techniques =
        nodes.stream().filter(node -> node.technique).map(node -> technique(node, scheme)).toList();
  }

  static Headings of(String listKey, Extraction extraction, Techniques scheme) {
    return new Headings(listKey, extraction, scheme);
  }

  /** The key of the section that a part's items stand in. */
  Optional<String> section(int part) {
    return Optional.ofNullable(byPart.get(part)).map(node -> node.key);
  }

  /** The key of the technique that a section's entries belong to: its own, or the nearest above. */
  Optional<String> technique(String section) {
    for (Node node = node(section); node != null; node = node.parent) {
      if (node.technique) {
        return Optional.of(node.key);
      }
    }
    return Optional.empty();
  }

  PaperList list(String key, Extraction extraction, List<Mention> mentions) {
    return new PaperList(
        key,
        extraction.file().name(),
        title,
        extraction.file().sha256(),
        extraction.file().lineCount(),
        sections,
        techniques,
        mentions);
  }

  private @Nullable Node node(String section) {
    return nodes.stream().filter(node -> node.key.equals(section)).findFirst().orElse(null);
  }

  private void link(Extraction extraction, Optional<Heading> titleHeading) {
    Deque<Node> open = new ArrayDeque<>();
    for (int part = 0; part < extraction.parts().size(); part++) {
      Optional<Heading> heading = extraction.parts().get(part).heading();
      if (heading.isPresent() && !heading.equals(titleHeading)) {
        while (!open.isEmpty() && open.peek().heading.level() >= heading.get().level()) {
          open.pop();
        }
        Node node = new Node(heading.get(), open.peek());
        if (node.parent != null) {
          node.parent.children.add(node);
        }
        nodes.add(node);
        open.push(node);
      }
      Node current = open.peek();
      if (current != null) {
        byPart.put(part, current);
        current.holdsEntries |= extraction.parts().get(part).readings().findAny().isPresent();
      }
    }
  }

  /** The heading's words; with those of the headings above where a list has them twice. */
  private void nameKeys() {
    Set<String> taken = new HashSet<>();
    Map<String, Integer> count = new HashMap<>();
    nodes.forEach(node -> count.merge(Folding.title(node.heading.text()), 1, Integer::sum));
    for (Node node : nodes) {
      boolean unique = count.getOrDefault(Folding.title(node.heading.text()), 0) == 1;
      String words = node.heading.text();
      String key = unique || node.parent == null ? words : node.parent.key + "/" + words;
      for (int copy = 2; !taken.add(key); copy++) {
        key = words + " " + copy;
      }
      node.key = key;
    }
  }

  private static void markBranch(Node root) {
    if (root.holdsEntriesBelow()) {
      mark(root);
    }
  }

  private static void mark(Node node) {
    node.technique =
        !FACET.matcher(node.heading.text().strip()).matches() && !node.heading.text().isBlank();
    node.children.forEach(Headings::mark);
  }

  private static Section section(Extraction extraction, Node node) {
    return new Section(
        node.key,
        Text.of(node.heading.text()),
        node.heading.level(),
        Optional.ofNullable(node.parent).map(parent -> parent.key),
        node.technique ? Optional.of(node.key) : Optional.empty(),
        extraction.file().place(node.heading.span()));
  }

  private Technique technique(Node node, Techniques scheme) {
    Matcher gloss = GLOSS.matcher(node.heading.text());
    boolean glossed = gloss.matches();
    Text own = Text.of(glossed ? gloss.group(1) : node.heading.text());
    List<Text> altLabels = glossed ? List.of(Text.of(gloss.group(2))) : List.of();
    List<String> concepts = scheme.find(own.words());
    List<Technique.Match> matches =
        concepts.stream()
            .map(concept -> new Technique.Match(concept, concepts.size() == 1))
            .toList();
    List<Text> labels = new ArrayList<>(List.of(own));
    if (concepts.size() == 1) {
      scheme.labels(concepts.getFirst()).stream()
          .filter(label -> !label.language().equals(own.language()))
          .forEach(labels::add);
    }
    Optional<String> broader = node.parent == null ? Optional.empty() : technique(node.parent.key);
    return new Technique(
        node.key, labels, altLabels, broader, node.key, matches, !node.holdsEntriesBelow());
  }
}
