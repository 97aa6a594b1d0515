package pinakes.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Method;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Work;
import pinakes.registry.Registry;
import pinakes.registry.Techniques;
import pinakes.relate.MarkedText.Kind;
import pinakes.relate.MarkedText.Name;
import pinakes.relate.NameIndex.Meaning;

/**
 * The methods that the works of a catalogue introduce, and those the registry knows, by every name.
 */
final class Methods {
  private final NameIndex index = new NameIndex();
  private final Techniques techniques;
  private final Map<String, Registry.KnownMethod> known = new HashMap<>();
  private final Map<String, Method> minted = new TreeMap<>();
  private final Map<String, String> byNameAndTitle = new HashMap<>();
  private final Map<String, List<String>> introducedBy = new HashMap<>();
  private final Map<String, String> methodOfWork = new HashMap<>();
  private final Map<String, Work> works = new HashMap<>();
  private final Map<String, Set<String>> listsOfWork = new HashMap<>();

  /**
   * What a name means in one list.
   *
   * @param methods the keys of the methods that it may mean; more than one is an ambiguity
   * @param formed whether it is an acronym that only the title tells
   */
  record Resolution(List<String> methods, boolean formed) {}

  private Methods(Techniques techniques) {
    this.techniques = techniques;
  }

  static Methods of(Catalogue catalogue, Registry registry) {
    Methods found = new Methods(registry.techniques());
    Map<String, String> byIdentifier = new HashMap<>();
    Map<String, String> byTitle = new HashMap<>();
    for (Registry.KnownMethod method : registry.methods()) {
      String key = method.method().key();
      found.known.put(key, method);
      method.names().forEach(name -> found.index.addMethod(name, key));
      byIdentifier.put(method.identifier(), key);
      byTitle.put(Folding.title(method.method().name()), key);
    }
    registry
        .techniques()
        .labels()
        .forEach(
            (label, concepts) ->
                concepts.forEach(concept -> found.index.addTechnique(label, concept)));
    registry.substrates().forEach(found.index::addSubstrate);
    for (PaperList list : catalogue.lists()) {
      list.mentions()
          .forEach(
              mention ->
                  found
                      .listsOfWork
                      .computeIfAbsent(mention.work(), key -> new HashSet<>())
                      .add(list.key()));
    }
    // what a registered paper introduces, other works of its whole title introduce too
    for (Work work : catalogue.works()) {
      registered(work, byIdentifier)
          .ifPresent(key -> byTitle.putIfAbsent(Folding.title(work.title()), key));
    }
    for (Work work : catalogue.works()) {
      found.works.put(work.key(), work);
      found.introduce(work, byIdentifier, byTitle);
    }
    return found;
  }

  NameIndex index() {
    return index;
  }

  private void introduce(Work work, Map<String, String> byIdentifier, Map<String, String> byTitle) {
    Optional<String> registered =
        registered(work, byIdentifier)
            .or(() -> Optional.ofNullable(byTitle.get(Folding.title(work.title()))));
    Optional<String> named = Titles.name(work.title()).filter(name -> !isSubstrate(name));
    Optional<String> method =
        registered.or(() -> named.flatMap(name -> sameInRegistry(name, work)));
    if (method.isPresent()) {
      introduces(work, method.get());
      named.filter(this::isFree).ifPresent(name -> index.addMethod(name, method.get()));
    } else {
      named.ifPresent(name -> mint(name, work));
    }
    if (Titles.mayIntroduce(work.title())) {
      for (String acronym : Titles.acronyms(work.title())) {
        Titles.spellings(acronym).stream()
            .filter(spelling -> !isTechnique(spelling))
            .forEach(spelling -> index.addFormed(spelling, work.key()));
      }
    }
  }

  private static Optional<String> registered(Work work, Map<String, String> byIdentifier) {
    return work.identifiers().stream()
        .map(identifier -> byIdentifier.get(identifier.toString()))
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  /** The method of the registry that a title names in short and in full. */
  private Optional<String> sameInRegistry(String name, Work work) {
    boolean onArxiv =
        work.identifiers().stream().anyMatch(id -> id.scheme() == Identifier.Scheme.ARXIV);
    String title = Folding.title(work.title());
    return index.meaning(name).stream()
        .flatMap(meaning -> meaning.methods.stream())
        .filter(known::containsKey)
        .filter(key -> !onArxiv || known(key).identifier().isEmpty())
        .filter(key -> !known(key).method().name().equals(name))
        .filter(key -> title.contains(Folding.title(known(key).method().name())))
        .findFirst();
  }

  private Registry.KnownMethod known(String key) {
    return java.util.Objects.requireNonNull(known.get(key), key);
  }

  private boolean isSubstrate(String name) {
    return index.meaning(name).filter(meaning -> meaning.substrate).isPresent();
  }

  private boolean isTechnique(String name) {
    return index.meaning(name).filter(meaning -> !meaning.techniques.isEmpty()).isPresent();
  }

  private boolean isFree(String name) {
    return index.meaning(name).filter(meaning -> !meaning.methods.isEmpty()).isEmpty();
  }

  private void introduces(Work work, String method) {
    methodOfWork.put(work.key(), method);
    introducedBy.computeIfAbsent(method, key -> new ArrayList<>()).add(work.key());
  }

  /**
   * A method of its own: two works that name a method alike need not mean the same, unless they
   * have the same title, as those have that different identifiers or none keep apart.
   */
  private String mint(String name, Work work) {
    Optional<String> same = sameByTitle(name, work);
    if (same.isPresent()) {
      introduces(work, same.get());
      return same.get();
    }
    String lower = name.toLowerCase(Locale.ROOT);
    boolean taken = known.containsKey(lower) || minted.containsKey(lower);
    String key = taken ? lower + " " + work.key() : lower;
    minted.put(key, new Method(key, name, List.of(name), Optional.empty(), List.of()));
    byNameAndTitle.put(nameAndTitle(name, work), key);
    if (!isTechnique(name)) {
      index.addMethod(name, key);
    }
    introduces(work, key);
    return key;
  }

  /** The method that was minted under a name for a work of the same title. */
  private Optional<String> sameByTitle(String name, Work work) {
    return Optional.ofNullable(byNameAndTitle.get(nameAndTitle(name, work)));
  }

  private static String nameAndTitle(String name, Work work) {
    return name.toLowerCase(Locale.ROOT) + "\n" + Folding.title(work.title());
  }

  /** A method that no text calls anything, under the words that its title begins with. */
  private String mintUnnamed(Work work) {
    String name = Titles.phrase(work.title());
    Optional<String> same = sameByTitle(name, work);
    if (same.isPresent()) {
      introduces(work, same.get());
      return same.get();
    }
    String key = name.toLowerCase(Locale.ROOT) + " " + work.key();
    minted.put(key, new Method(key, name, List.of(), Optional.empty(), List.of()));
    byNameAndTitle.put(nameAndTitle(name, work), key);
    introduces(work, key);
    return key;
  }

  /** What kind of thing a name stands for. */
  Kind kind(Meaning meaning, String words) {
    if (meaning.substrate) {
      return Kind.SUBSTRATE;
    }
    boolean method = !meaning.methods.isEmpty() || !meaning.formed.isEmpty();
    if (method && !meaning.techniques.isEmpty()) {
      boolean inWords = words.chars().anyMatch(Character::isLowerCase) || NameIndex.isHan(words);
      boolean broad = meaning.techniques.stream().anyMatch(techniques::isBroad);
      return inWords && broad ? Kind.TECHNIQUE : Kind.METHOD_AND_TECHNIQUE;
    }
    if (!method) {
      return Kind.TECHNIQUE;
    }
    boolean backbone =
        !meaning.methods.isEmpty()
            && meaning.methods.stream()
                .allMatch(key -> known.containsKey(key) && known(key).backbone());
    return backbone ? Kind.BACKBONE : Kind.METHOD;
  }

  /**
   * The methods that a name may mean in a list: those of the works of the list, else of the works
   * of other lists, else those that only the registry knows.
   */
  Resolution resolve(Name name, String list) {
    Meaning meaning = name.meaning();
    List<String> here = meaning.methods.stream().filter(key -> isIn(key, list)).toList();
    if (!here.isEmpty()) {
      return new Resolution(here, false);
    }
    List<String> formed =
        meaning.formed.stream().filter(work -> listsOfWork(work).contains(list)).toList();
    List<String> elsewhere = meaning.methods.stream().filter(introducedBy::containsKey).toList();
    boolean registered = !meaning.methods.isEmpty();
    if (!formed.isEmpty() && !(registered && name.words().length() > 2 && elsewhere.isEmpty())) {
      return new Resolution(
          formed.stream().map(this::ownMethod).distinct().sorted().toList(), true);
    }
    return new Resolution(elsewhere.isEmpty() ? List.copyOf(meaning.methods) : elsewhere, false);
  }

  private boolean isIn(String method, String list) {
    return introducedBy.getOrDefault(method, List.of()).stream()
        .anyMatch(work -> listsOfWork(work).contains(list));
  }

  private Set<String> listsOfWork(String work) {
    return listsOfWork.getOrDefault(work, Set.of());
  }

  /** The method that a work introduces, if its title, a note or the registry tells. */
  Optional<String> of(String work) {
    return Optional.ofNullable(methodOfWork.get(work));
  }

  /** The method that a work introduces; one called by its title where nothing tells its name. */
  String ownMethod(String workKey) {
    String method = methodOfWork.get(workKey);
    if (method == null) {
      method = mintUnnamed(java.util.Objects.requireNonNull(works.get(workKey), workKey));
    }
    return method;
  }

  /** Notes that a work's own note calls its method so. */
  void isCalled(String workKey, String name) {
    Work work = java.util.Objects.requireNonNull(works.get(workKey), workKey);
    if (methodOfWork.containsKey(workKey)) {
      index.addMethod(name, ownMethod(workKey));
    } else {
      mint(name, work);
    }
  }

  /** Whether a name is known already, as this work's own or as what no title but another forms. */
  boolean isKnown(String name, String work) {
    Optional<Meaning> meaning = index.meaning(name);
    if (meaning.isEmpty()) {
      return false;
    }
    boolean mine = of(work).filter(meaning.get().methods::contains).isPresent();
    boolean formed = meaning.get().formed.contains(work);
    boolean taken = !meaning.get().methods.isEmpty() || meaning.get().substrate;
    return mine || (taken && !formed);
  }

  /** Whether a title can form the name. */
  boolean isFormedBy(String name, String work) {
    return index.meaning(name).filter(meaning -> meaning.formed.contains(work)).isPresent();
  }

  /** Methods by name, with the work that introduces each. */
  List<String> described(List<String> keys) {
    return keys.stream().map(this::described).toList();
  }

  private String described(String key) {
    String name =
        known.containsKey(key)
            ? known(key).method().name()
            : java.util.Objects.requireNonNull(minted.get(key), key).name();
    return worksOf(key).stream()
        .findFirst()
        .flatMap(work -> Optional.ofNullable(works.get(work)))
        .map(work -> "that of \"" + work.title() + "\"")
        .orElse(name);
  }

  /** The works that introduce a method. */
  List<String> worksOf(String method) {
    return introducedBy.getOrDefault(method, List.of());
  }

  /** Every method that a work introduces or that {@code named} holds, by key. */
  Map<String, Method> all(Set<String> named) {
    Map<String, Method> all = new TreeMap<>();
    Set<String> keys = new TreeSet<>(named);
    keys.addAll(introducedBy.keySet());
    for (String key : keys) {
      Method method = known.containsKey(key) ? known(key).method() : minted.get(key);
      if (method != null) {
        List<String> works = new LinkedHashSet<>(worksOf(key)).stream().toList();
        all.put(key, new Method(key, method.name(), method.acronyms(), method.iri(), works));
      }
    }
    return all;
  }
}
