package pinakes.registry;

import java.math.BigDecimal;
import java.util.List;
import pinakes.catalogue.Method;

/**
 * What the field knows, as values.
 *
 * @param venues by their names
 * @param techniques of the reference scheme, by their labels
 * @param methods with their names; what they were introduced by is in {@link KnownMethod}
 * @param substrates the names of what methods run on or are measured by, which are no methods: data
 *     sets, frameworks, hardware, metrics
 * @param rules that read notes and titles
 * @param phrases that the rules share
 * @param threshold the confidence from which a statement is asserted
 * @param authority what authority files say of works
 * @param overlays what the keepers of lists say beside them
 */
public record Registry(
    Venues venues,
    Techniques techniques,
    List<KnownMethod> methods,
    List<String> substrates,
    List<NoteRule> rules,
    List<Phrase> phrases,
    BigDecimal threshold,
    Authority authority,
    Overlays overlays) {

  public Registry {
    methods = List.copyOf(methods);
    substrates = List.copyOf(substrates);
    rules = List.copyOf(rules);
    phrases = List.copyOf(phrases);
  }

  /** This registry with what authority files say. */
  public Registry withAuthority(Authority known) {
    return new Registry(
        venues, techniques, methods, substrates, rules, phrases, threshold, known, overlays);
  }

  /** The same with what the keepers of lists say beside them. */
  public Registry withOverlays(Overlays said) {
    return new Registry(
        venues, techniques, methods, substrates, rules, phrases, threshold, authority, said);
  }

  /**
   * A method the field knows.
   *
   * @param method its names, with its IRI
   * @param names everything it is called
   * @param identifier of the work that introduced it ({@code arxiv:1907.09682}), empty where it is
   *     not known
   * @param backbone whether it is a model that other methods commonly run on, so that to be based
   *     on it tells no lineage
   */
  public record KnownMethod(
      Method method, List<String> names, String identifier, boolean backbone) {
    public KnownMethod {
      names = List.copyOf(names);
    }
  }
}
