package pinakes.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Claim;
import pinakes.catalogue.Mention;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.RepeatedNotes;
import pinakes.catalogue.Statement;
import pinakes.registry.Registry;
import pinakes.source.Problem;

/** Reads what the notes and titles of a catalogue say of methods. */
public final class Relater {
  private final Methods methods;
  private final RepeatedNotes repeated;
  private final Map<String, Grammar> grammars;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Relater(Methods methods, RepeatedNotes repeated, Map<String, Grammar> grammars) {
    this.methods = methods;
    this.repeated = repeated;
    this.grammars = grammars;
  }

  /** The catalogue with the methods its works introduce and the statements its notes make. */
  public static Related relate(Catalogue catalogue, Registry registry) {
    return relate(catalogue, registry, Grammar.all(registry));
  }

  /** The same with grammars that are made ready already. */
  static Related relate(Catalogue catalogue, Registry registry, Map<String, Grammar> grammars) {
    Methods methods = Methods.of(catalogue, registry);
    NoteNames.tell(catalogue, methods);
    Relater relater = new Relater(methods, RepeatedNotes.of(catalogue), grammars);
    for (PaperList list : catalogue.lists()) {
      list.mentions().forEach(mention -> relater.read(list, mention));
    }
    return relater.related(catalogue);
  }

  private void read(PaperList list, Mention mention) {
    EntryReader reader =
        new EntryReader(methods, grammars, list.key(), mention, repeated.isSuspect(mention));
    reader.read();
    statements.addAll(reader.statements());
    claims.addAll(reader.claims());
    problems.addAll(reader.problems());
  }

  private Related related(Catalogue catalogue) {
    Set<String> named = new HashSet<>();
    for (Statement statement : statements) {
      named.add(statement.subject());
      if (!statement.relation().leadsToTechnique()) {
        named.add(statement.object());
      }
    }
    statements.sort(
        Comparator.comparing((Statement statement) -> statement.quote().place())
            .thenComparing(Statement::relation)
            .thenComparing(Statement::object));
    claims.sort(
        Comparator.comparing((Claim claim) -> claim.quote().place()).thenComparing(Claim::kind));
    return new Related(
        catalogue.withRelations(methods.all(named), statements, claims),
        problems.stream().sorted().toList());
  }
}
