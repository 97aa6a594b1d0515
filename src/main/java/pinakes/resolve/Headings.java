package pinakes.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pinakes.catalogue.Curation;
import pinakes.catalogue.Facet;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Mention;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Section;
import pinakes.catalogue.Technique;
import pinakes.catalogue.Text;
import pinakes.extract.Extraction;
import pinakes.extract.SectionPath;
import pinakes.markdown.Heading;
import pinakes.registry.HeadingRemark;
import pinakes.registry.Overlay;
import pinakes.registry.Registry;
import pinakes.registry.Techniques;

/**
 * The headings of a list as sections, and those of them that name a technique.
 *
 * <p>A heading names a technique when it names a subject and its branch below the document's title
 * holds entries. A heading that only names a table of contents names none, and its branches are
 * those of the document, where the list follows below it.
 */
final class Headings {
  private static final Pattern GLOSS = Pattern.compile("(.+?)\\s*[（(]([^（()）]+)[)）]\\s*");

  private static final class Node {
    final Heading heading;
    final @Nullable Node parent;
    final List<Node> children = new ArrayList<>();
    String key = "";
    boolean holdsEntries;
    boolean technique;
    Optional<Facet> facet = Optional.empty();
    Optional<HeadingRemark> remark = Optional.empty();

    /** What the heading calls its subject, and what it says of it in brackets behind. */
    String subject = "";

    Optional<String> gloss = Optional.empty();

    Node(Heading heading, @Nullable Node parent) {
      this.heading = heading;
      this.parent = parent;
    }

    /** Its words and those of the headings above it, the uppermost first. */
    List<String> path() {
      List<String> path = new ArrayList<>();
      for (Node node = this; node != null; node = node.parent) {
        path.addFirst(node.heading.text());
      }
      return path;
    }

    /** Whether nothing stands above it but what names a table of contents. */
    boolean beginsBranch() {
      boolean top = true;
      for (Node node = parent; node != null; node = node.parent) {
        top &= node.namesContents();
      }
      return top && !namesContents();
    }

    private boolean namesContents() {
      return SectionPath.isContents(heading);
    }

    boolean holdsEntriesBelow() {
      return holdsEntries || children.stream().anyMatch(Node::holdsEntriesBelow);
    }
  }

  private final Text title;
  private final Curation curation;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Integer, Node> byPart = new HashMap<>();
  private final Map<String, Node> byKey = new HashMap<>();
  private final List<Section> sections;
  private final List<Technique> techniques;

  private Headings(String listKey, Extraction extraction, Registry registry) {
    Optional<Heading> titleHeading = SectionPath.title(extraction);
    title =
        Text.of(
            titleHeading
                .filter(heading -> !SectionPath.isContents(heading))
                .map(Heading::text)
                .filter(text -> !text.isEmpty())
                .orElse(listKey));
    link(extraction, titleHeading);
    nameKeys();
    nodes.forEach(node -> readWords(node, registry));
    nodes.stream().filter(Node::beginsBranch).forEach(Headings::markBranch);
    Overlay overlay = registry.overlays().of(extraction.file().name());
    curation = overlay.curation();
    nodes.forEach(node -> heed(node, overlay));
    sections = nodes.stream().map(node -> section(extraction, node)).toList();
    techniques =
        nodes.stream()
            .filter(node -> node.technique)
            .map(node -> technique(node, registry.techniques()))
            .toList();
  }

  static Headings of(String listKey, Extraction extraction, Registry registry) {
    return new Headings(listKey, extraction, registry);
  }

  /** The key of the section that a part's items stand in. */
  Optional<String> section(int part) {
    return Optional.ofNullable(byPart.get(part)).map(node -> node.key);
  }

  /** The key of the technique that a section's entries belong to: its own, or the nearest above. */
  Optional<String> technique(String section) {
    for (Node node = byKey.get(section); node != null; node = node.parent) {
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
        mentions,
        curation);
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
    Map<String, Integer> count = new HashMap<>();
    nodes.forEach(node -> count.merge(Folding.title(node.heading.text()), 1, Integer::sum));
    for (Node node : nodes) {
      boolean unique = count.getOrDefault(Folding.title(node.heading.text()), 0) == 1;
      String words = node.heading.text();
      String path = unique || node.parent == null ? words : node.parent.key + "/" + words;
      String key = path;
      for (int copy = 2; byKey.containsKey(key); copy++) {
        key = path + " " + copy;
      }
      node.key = key;
      byKey.put(key, node);
    }
  }

  /** A year in brackets is a facet of the heading; anything else there is another name. */
  private static void readWords(Node node, Registry registry) {
    String words = node.heading.text();
    node.subject = words;
    node.facet = Facets.of(words, registry);
    Matcher gloss = GLOSS.matcher(words);
    if (node.facet.isEmpty() && gloss.matches()) {
      node.subject = gloss.group(1);
      node.facet = Facets.of(gloss.group(2), registry);
      node.gloss =
          Optional.of(gloss.group(2).strip())
              .filter(name -> node.facet.isEmpty() && Character.isLetter(name.codePointAt(0)));
    }
  }

  private static void markBranch(Node root) {
    if (root.holdsEntriesBelow()) {
      mark(root);
    }
  }

  private static void mark(Node node) {
    boolean onlyFacet = node.facet.isPresent() && node.subject.equals(node.heading.text());
    node.technique = !onlyFacet && !node.heading.text().isBlank() && !node.namesContents();
    node.children.forEach(Headings::mark);
  }

  /** What the list's keeper says of a heading stands above what its words tell. */
  private static void heed(Node node, Overlay overlay) {
    Optional<HeadingRemark> remark = overlay.remark(node.path());
    node.remark = remark;
    remark.flatMap(HeadingRemark::technique).ifPresent(said -> node.technique = said);
  }

  private static Section section(Extraction extraction, Node node) {
    return new Section(
        node.key,
        Text.of(node.heading.text()),
        node.heading.level(),
        Optional.ofNullable(node.parent).map(parent -> parent.key),
        node.technique ? Optional.of(node.key) : Optional.empty(),
        node.facet,
        extraction.file().place(node.heading.span()));
  }

  private Technique technique(Node node, Techniques scheme) {
    Text own = Text.of(node.subject);
    List<Text> altLabels = node.gloss.map(Text::of).stream().toList();
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
    Technique read =
        new Technique(
            node.key, labels, altLabels, broader, node.key, matches, !node.holdsEntriesBelow());
    return node.remark.map(remark -> Labels.with(read, remark)).orElse(read);
  }
}
