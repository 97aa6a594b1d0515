package pinakes.relate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Claim;
import pinakes.catalogue.Curation;
import pinakes.catalogue.Mention;
import pinakes.catalogue.Method;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Quote;
import pinakes.catalogue.Statement;
import pinakes.catalogue.Text;
import pinakes.catalogue.Work;
import pinakes.registry.Registry;
import pinakes.registry.RegistryReader;
import pinakes.source.Place;

/** Notes with what they say, and what the rules read in them. */
final class LabelledNotes {
  static final Registry REGISTRY = RegistryReader.read();
  static final Map<String, Grammar> GRAMMARS = Grammar.all(REGISTRY);
  private static final Path FOLDER = Path.of("src/test/resources/golden/notes");
  private static final Map<String, Set<String>> NAMES = names();

  /** Which half of the labelled notes is meant: rules were written in sight of one of them only. */
  enum Half {
    TUNING,
    HELD_OUT;

    boolean has(int line) {
      return (line % 2 == 1) == (this == TUNING);
    }
  }

  /**
   * A note.
   *
   * @param line where it stands in its file
   * @param title of the entry
   * @param note on it
   * @param says the statements, each with the relations that are equally right
   * @param others titles of other entries of the list
   */
  record Labelled(int line, String title, String note, List<Wanted> says, List<String> others) {}

  /** A statement that is wanted: "extends/modifies LoRA". */
  record Wanted(Optional<String> subject, Set<String> relations, String object) {}

  /**
   * What was measured.
   *
   * @param wrong each wrong statement with its note
   * @param missed each missed statement with its note
   */
  record Score(
      int wanted, int right, List<String> wrong, List<String> missed, int quiet, int loud) {
    double precision() {
      return right + wrong.size() == 0 ? 1 : (double) right / (right + wrong.size());
    }

    double recall() {
      return wanted == 0 ? 1 : (double) (wanted - missed.size()) / wanted;
    }
  }

  private LabelledNotes() {}

  static List<Labelled> read(String file) {
    List<Labelled> notes = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        String[] parts = lines.get(i).split(" \\| ", -1);
        notes.add(
            new Labelled(
                i + 1,
                parts[0],
                parts[1],
                parts[2].equals("-")
                    ? List.of()
                    : Arrays.stream(parts[2].split("; ")).map(LabelledNotes::wanted).toList(),
                Arrays.asList(parts).subList(3, parts.length)));
      }
    }
    return notes;
  }

  private static Wanted wanted(String words) {
    String[] parts = words.split(" ");
    for (int i = 0; i < parts.length; i++) {
      Set<String> relations = Set.of(parts[i].split("/"));
      if (relations.stream().anyMatch(LabelledNotes::isRelation)) {
        String subject = String.join(" ", Arrays.copyOf(parts, i));
        String object = String.join(" ", Arrays.copyOfRange(parts, i + 1, parts.length));
        return new Wanted(
            subject.isEmpty() ? Optional.empty() : Optional.of(subject), relations, object);
      }
    }
    return new Wanted(Optional.empty(), Set.of(words), "");
  }

  private static boolean isRelation(String word) {
    return Arrays.stream(pinakes.catalogue.Relation.values())
        .anyMatch(relation -> relation.term().equals(word));
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The catalogue of a list with the entry first and the others after it, notes read. */
  static Catalogue related(Labelled note) {
    List<Mention> mentions = new ArrayList<>();
    List<Work> works = new ArrayList<>();
    mentions.add(mention(note.title(), Optional.of(note.note())));
    works.add(work(note.title()));
    for (String other : note.others()) {
      mentions.add(mention(other, Optional.empty()));
      works.add(work(other));
    }
    return Relater.relate(catalogue(mentions, works), REGISTRY, GRAMMARS).catalogue();
  }

  static Catalogue catalogue(List<Mention> mentions, List<Work> works) {
    PaperList list =
        new PaperList(
            "list",
            "list.md",
            Text.of("List"),
            "0",
            1,
            List.of(),
            List.of(),
            mentions,
            Curation.NONE);
    return new Catalogue(
        List.of(list),
        works,
        List.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        REGISTRY.threshold());
  }

  static Work work(String title) {
    return new Work(title, title, List.of(), List.of(), List.of(), List.of());
  }

  /** An entry whose note, if any, stands in strong letters on the line before the title. */
  static Mention mention(String title, Optional<String> note) {
    String exact = note.map(words -> "**" + words + "**\n").orElse("") + "**" + title + "**";
    Quote quote = quote(exact, 1);
    int at = exact.length() - title.length() - 2;
    int start = exact.codePointCount(0, at);
    return new Mention(
        title,
        title,
        Optional.empty(),
        Optional.empty(),
        title,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        note.map(words -> new Mention.Note(Text.of(words), quote("**" + words + "**", 1))),
        List.of(),
        quote,
        new Place(
            "list.md",
            note.isPresent() ? 2 : 1,
            3,
            start,
            start + title.codePointCount(0, title.length())),
        Optional.empty(),
        List.of());
  }

  private static Quote quote(String exact, int line) {
    return new Quote(
        exact, "", "", new Place("list.md", line, 1, 0, exact.codePointCount(0, exact.length())));
  }

  /** What the rules assert of a half of the notes against what these say. */
  static Score score(String file, Half half) {
    int wanted = 0;
    int right = 0;
    int quiet = 0;
    int loud = 0;
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (Labelled note : read(file)) {
      if (!half.has(note.line())) {
        continue;
      }
      List<Wanted> left = new ArrayList<>(note.says());
      wanted += left.size();
      List<Said> said = said(file, related(note), REGISTRY.threshold());
      for (Said one : said) {
        Optional<Wanted> match =
            note.says().stream().filter(want -> one.is(want, note.title())).findFirst();
        if (match.isPresent()) {
          right++;
          left.remove(match.get());
        } else {
          wrong.add(file + ":" + note.line() + ": " + one + " <- " + note.note());
        }
      }
      left.forEach(
          want -> missed.add(file + ":" + note.line() + ": " + want + " <- " + note.note()));
      if (note.says().isEmpty()) {
        quiet += said.isEmpty() ? 1 : 0;
        loud += said.isEmpty() ? 0 : 1;
      }
    }
    return new Score(wanted, right, wrong, missed, quiet, loud);
  }

  /** A statement or claim that is asserted, with every name of its subject and object. */
  record Said(
      Set<String> subject,
      boolean own,
      String relation,
      Set<String> object,
      String rule,
      boolean hedged) {
    boolean is(Wanted want, String title) {
      boolean subjectIsRight = want.subject().map(subject::contains).orElse(own);
      return subjectIsRight
          && want.relations().contains(relation)
          && (want.object().isEmpty() || object.contains(want.object()));
    }

    @Override
    public String toString() {
      return (own ? "own" : new TreeSet<>(subject))
          + " "
          + relation
          + " "
          + new TreeSet<>(object)
          + " by "
          + rule;
    }
  }

  static List<Said> said(Catalogue catalogue) {
    return said(catalogue, catalogue.threshold());
  }

  /** What is affirmed with at least some confidence. */
  static List<Said> said(Catalogue catalogue, BigDecimal least) {
    List<Said> said = new ArrayList<>(statements(catalogue, least));
    said.addAll(claims(catalogue, least));
    return said;
  }

  /** What a file of notes is labelled with: statements, or claims. */
  static List<Said> said(String file, Catalogue catalogue, BigDecimal least) {
    return file.startsWith("claims") ? claims(catalogue, least) : statements(catalogue, least);
  }

  private static List<Said> statements(Catalogue catalogue, BigDecimal least) {
    List<Said> said = new ArrayList<>();
    for (Statement statement : catalogue.statements()) {
      if (statement.positive() && statement.confidence().compareTo(least) >= 0) {
        Method subject = catalogue.methods().get(statement.subject());
        boolean own = subject.introducedBy().contains(statement.mention());
        Set<String> object =
            statement.relation().leadsToTechnique()
                ? Set.of(statement.object().substring(statement.object().lastIndexOf('/') + 1))
                : namesOf(catalogue.methods().get(statement.object()));
        said.add(
            new Said(
                namesOf(subject),
                own,
                statement.relation().term(),
                object,
                statement.rule(),
                statement.considered().stream().anyMatch(words -> words.contains("hedged"))));
      }
    }
    return said;
  }

  private static List<Said> claims(Catalogue catalogue, BigDecimal least) {
    List<Said> said = new ArrayList<>();
    for (Claim claim : catalogue.claims()) {
      if (claim.positive() && claim.confidence().compareTo(least) >= 0) {
        said.add(
            new Said(
                Set.of(claim.work()),
                claim.work().equals(claim.mention()),
                claim.kind().name().toLowerCase(java.util.Locale.ROOT),
                Set.of(),
                claim.rule(),
                claim.confidence().compareTo(new BigDecimal("0.5")) < 0));
      }
    }
    return said;
  }

  private static Set<String> namesOf(Method method) {
    Set<String> names = new TreeSet<>(NAMES.getOrDefault(method.key(), Set.of()));
    names.add(method.name());
    names.addAll(method.acronyms());
    return names;
  }

  private static Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new HashMap<>();
    REGISTRY.methods().forEach(known -> names.put(known.method().key(), Set.copyOf(known.names())));
    return names;
  }
}
