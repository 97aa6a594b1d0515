package pinakes.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Mention;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Quote;
import pinakes.catalogue.Statement;
import pinakes.registry.Registry;

/** Reads what the notes of a catalogue say of methods. */
public final class Relater {
  private final Methods methods;
  private final List<CompiledRule> rules;
  private final List<Statement> statements = new ArrayList<>();

  private Relater(Methods methods, List<CompiledRule> rules) {
    this.methods = methods;
    this.rules = rules;
  }

  /** The catalogue with the methods its works introduce and the statements its notes make. */
  public static Catalogue relate(Catalogue catalogue, Registry registry) {
    Relater relater =
        new Relater(
            Methods.of(catalogue, registry),
            registry.rules().stream().map(CompiledRule::new).toList());
    for (PaperList list : catalogue.lists()) {
      list.mentions().forEach(mention -> relater.read(list, mention));
    }
    Set<String> named = new HashSet<>();
    relater.statements.forEach(
        statement -> {
          named.add(statement.subject());
          named.add(statement.object());
        });
    relater.statements.sort(Comparator.comparing(statement -> statement.quote().place()));
    return catalogue.withRelations(relater.methods.all(named), relater.statements);
  }

  private void read(PaperList list, Mention mention) {
    if (mention.note().isEmpty()) {
      return;
    }
    Mention.Note note = mention.note().get();
    MarkedNote marked = MarkedNote.of(note.text().words(), methods);
    if (marked.names().isEmpty()) {
      return;
    }
    for (CompiledRule rule : rules) {
      if (rule.rule().language().equals(note.text().language())) {
        rule.hits(marked).forEach(hit -> add(list, mention, note, rule, hit));
      }
    }
  }

  private void add(
      PaperList list, Mention mention, Mention.Note note, CompiledRule rule, CompiledRule.Hit hit) {
    Set<String> own = methods.of(mention.work());
    List<String> subjects = hit.subject().map(name -> narrowed(name, own)).orElse(List.copyOf(own));
    List<String> objects = hit.object().methods();
    if (subjects.size() != 1 || objects.size() != 1 || subjects.equals(objects)) {
      return;
    }
    statements.add(
        new Statement(
            subjects.getFirst(),
            rule.rule().relation(),
            objects.getFirst(),
            true,
            rule.rule().confidence(),
            rule.rule().id(),
            quote(note, hit),
            list.key(),
            mention.key(),
            List.of()));
  }

  /** Of several methods of one name, the one that the paper itself introduces is meant. */
  private static List<String> narrowed(MarkedNote.Name name, Set<String> own) {
    Optional<String> mine = name.methods().stream().filter(own::contains).findFirst();
    return mine.map(List::of).orElse(name.methods());
  }

  /** The words of a hit in the file; the whole note where markup within it moves the offsets. */
  private static Quote quote(Mention.Note note, CompiledRule.Hit hit) {
    String words = note.text().words().substring(hit.start(), hit.end());
    int at = note.quote().exact().indexOf(words);
    return at < 0 ? note.quote() : note.quote().part(at, at + words.length());
  }
}
