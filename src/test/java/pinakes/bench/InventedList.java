package pinakes.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes lists of any length in the dialect of {@code data/large-model-lightweighting.md}, with its
 * habits and its defects: remarks in bold above the title or none, papers listed again with another
 * remark or venue, names in several spellings, brackets that do not match, links to nothing, lines
 * without their break, and remarks that say what a method is built on, so that methods form chains
 * and graphs. The same length and seed give the same list.
 */
final class InventedList {
  private static final double LISTED_BEFORE = 0.07;
  private static final double EMPTY_SECTIONS = 0.1;
  private static final double FACETS = 0.08;
  private static final int LARGEST_SECTION = 55;

  private final int entries;
  private final Chance chance;
  private final Field field;
  private final People people;
  private final Lineage lineage;
  private final List<Paper> papers = new ArrayList<>();
  private final Appendable out;
  private int written;

  private InventedList(int entries, long seed, Appendable out) {
    this.entries = entries;
    this.chance = new Chance(seed);
    this.field = new Field(chance);
    this.people = new People(entries, chance);
    this.lineage = new Lineage(chance);
    this.out = out;
  }

  /** Writes a list of so many entries. */
  static void write(int entries, long seed, Appendable out) throws IOException {
    new InventedList(entries, seed, out).write();
  }

  private void write() throws IOException {
    out.append("# Large-model-lightweighting\n");
    while (written < entries) {
      heading(2, field.heading());
      int techniques = chance.between(4, 9);
      for (int i = 0; i < techniques && written < entries; i++) {
        technique();
      }
    }
    heading(2, "未来发展方向");
  }

  private void technique() throws IOException {
    heading(3, field.heading());
    int sections = chance.between(0, 8);
    if (sections == 0) {
      entries();
    }
    for (int i = 0; i < sections; i++) {
      heading(4, chance.happens(FACETS) ? field.facet() : field.heading());
      if (!chance.happens(EMPTY_SECTIONS)) {
        entries();
      }
    }
  }

  private void heading(int level, String words) throws IOException {
    out.append("#".repeat(level)).append(' ').append(words).append("\n\n");
  }

  private void entries() throws IOException {
    int size = chance.between(5, LARGEST_SECTION);
    for (int i = 0; i < size && written < entries; i++, written++) {
      boolean again = !papers.isEmpty() && chance.happens(LISTED_BEFORE);
      if (!again) {
        papers.add(Paper.invent(papers.size(), field, people, chance));
      }
      entry(again ? chance.oneOf(papers) : papers.getLast(), again);
    }
  }

  private void entry(Paper paper, boolean again) throws IOException {
    String note = note(paper);
    if (!note.isEmpty()) {
      out.append("**").append(note).append("**\n");
    }
    out.append("**").append(paper.title()).append("**");
    out.append(chance.happens(0.01) ? "\n" : "<br>\n");
    out.append(names(paper.authors())).append('\n');
    out.append(again && chance.happens(0.3) ? published(paper) : stated(paper)).append("\n\n");
  }

  private String note(Paper paper) {
    if (!paper.method().isEmpty()) {
      String built = chance.happens(0.25) ? lineage.note(paper.method()) : "";
      lineage.add(paper.method());
      if (!built.isEmpty()) {
        return built;
      }
    }
    if (chance.happens(0.25)) {
      return "";
    }
    return chance.happens(0.1) ? field.englishRemark() : field.remark();
  }

  private String names(List<String> authors) {
    List<String> spelt = authors.stream().map(this::spelling).toList();
    return switch (chance.between(0, 39)) {
      case 0 -> "*" + String.join("、 ", spelt) + " ·*<br>";
      case 1 -> "* " + String.join("; ", spelt) + " *<br>";
      case 2 -> "*  " + String.join(",", spelt) + " ·*<br>";
      case 3 -> "* " + String.join(", ", spelt) + " · *<br>  ";
      case 4 -> "* " + String.join(", ", spelt) + " * <br>";
      case 5 -> "* " + String.join(" ", spelt) + " *<br>";
      default -> "* " + String.join(", ", spelt) + " *<br>";
    };
  }

  /** A name as its owner spells it, or now and then with a capital within the given name. */
  private String spelling(String name) {
    int second = name.length() > 3 ? 3 : 0;
    if (second == 0 || !chance.happens(0.01) || name.charAt(second) == ' ') {
      return name;
    }
    return name.substring(0, second)
        + Character.toUpperCase(name.charAt(second))
        + name.substring(second + 1);
  }

  private String stated(Paper paper) {
    if (!paper.address().isEmpty()) {
      return "%s %d  ·  %s".formatted(paper.venue(), paper.year() + 1, link(paper.address()));
    }
    boolean preprint = chance.happens(0.55);
    int year = preprint && !chance.happens(0.1) ? paper.year() : paper.year() + 1;
    return "%s %d%s  %s"
        .formatted(
            preprint ? "arXiv" : paper.venue(),
            year,
            chance.oneOf("  ·|   ·| ·|.  "),
            link(arxiv(paper)));
  }

  private String published(Paper paper) {
    return "%s %d  ·  %s"
        .formatted(paper.venue(), paper.year() + chance.between(0, 1), link(arxiv(paper)));
  }

  private String arxiv(Paper paper) {
    String version = chance.happens(0.45) ? "v" + chance.between(1, 4) : "";
    String path = chance.happens(0.9) ? "pdf/" : "abs/";
    return "https://arxiv.org/" + path + paper.arxiv() + version;
  }

  private String link(String address) {
    return switch (chance.between(0, 99)) {
      case 0 -> "[[PDF]()]";
      case 1 -> "[PDF]](" + address + ")]";
      case 2 -> "[[PDF](" + address + ")] [[Code](https://github.com/" + code() + ")]";
      default -> chance.happens(0.25) ? "[[PDF]](" + address + ")]" : "[[PDF](" + address + ")]";
    };
  }

  private String code() {
    return "lab-%d/model-%d".formatted(chance.between(1, 999), chance.between(1, 9_999));
  }
}
