package pinakes.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import pinakes.ontology.Pin;
import pinakes.store.Publication;

/**
 * The pages of a publication. Safe to use from several threads; each page is read within one
 * transaction. What needs the whole graph is worked out when it is first asked for and kept.
 */
public final class Pages {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  private final DatasetGraph data;
  private final Summary summary = new Summary();

  private Pages(DatasetGraph data) {
    this.data = data;
  }

  /** The pages of a publication, which its opener closes when they are no longer asked for. */
  public static Pages of(Publication publication) {
    return new Pages(publication.dataset());
  }

  /**
   * Works out now what needs the whole graph, and makes a page of each kind that is asked for most,
   * so that no reader waits for it. What is asked for meanwhile is answered.
   *
   * @param enough whether to leave the rest, asked between its parts
   */
  public void warm(BooleanSupplier enough) {
    List<Runnable> parts = new ArrayList<>();
    for (Tongue tongue : Tongue.values()) {
      parts.add(() -> page(PageName.HOME, new View(tongue, Unlinked.LINKS, Map.of())));
    }
    View view = new View(Tongue.ENGLISH, Unlinked.LINKS, Map.of());
    parts.add(() -> read(() -> firstPaper(material(view))).ifPresent(iri -> thing(iri, view)));
    parts.add(() -> read(() -> outlines(material(view))));
    parts.add(
        () ->
            page(
                PageName.SEARCH, new View(Tongue.ENGLISH, Unlinked.LINKS, Map.of("q", "pinakes"))));
    for (Tongue tongue : Tongue.values()) {
      parts.add(
          () -> read(() -> IndexPage.warm(material(new View(tongue, Unlinked.LINKS, Map.of())))));
    }
    parts.add(() -> summary.examples(data));
    for (Runnable part : parts) {
      if (enough.getAsBoolean()) {
        return;
      }
      part.run();
    }
  }

  private static Optional<String> firstPaper(Material material) {
    return material.shelf().all().stream()
        .map(Shelf.Entry::work)
        .filter(Node::isURI)
        .map(Node::getURI)
        .findFirst();
  }

  private static List<Outline> outlines(Material material) {
    return material.facts().subjects(RDF.type.asNode(), Pin.PAPER_LIST).stream()
        .map(list -> material.summary().outline(list, material.graph()))
        .toList();
  }

  /** The page about a thing; nothing when the graph does not speak of it. */
  public Optional<Page> thing(String iri, View view) {
    Node thing = NodeFactory.createURI(iri);
    return read(
        () -> {
          Material material = material(view);
          return material.facts().knows(thing)
              ? Optional.of(thing(thing, material))
              : Optional.empty();
        });
  }

  /** A standing page. */
  public Page page(PageName name, View view) {
    if (name == PageName.SPARQL) {
      // a question that has no answer ends the transaction it is asked in, so it has its own
      summary.examples(data);
    }
    return read(
        () -> {
          Material material = material(view);
          return switch (name) {
            case HOME -> home(material);
            case PAPERS ->
                standing(name, Words.PAPERS, "allpapers", PapersPage.of(material), material);
            case METHODS ->
                standing(
                    name,
                    Words.METHODS,
                    "index",
                    IndexPage.methods(material, Words.METHODS),
                    material);
            case AUTHORS ->
                standing(name, Words.AUTHORS, "index", IndexPage.authors(material), material);
            case VENUES ->
                standing(name, Words.VENUES, "index", IndexPage.venues(material), material);
            case SEARCH ->
                standing(name, Words.SEARCH, "search", SearchPage.of(data, material), material);
            case STATISTICS ->
                standing(
                    name, Words.STATISTICS, "statistics", StatisticsPage.of(material), material);
            case SPARQL ->
                standing(
                    name,
                    Words.SPARQL,
                    "sparql",
                    SparqlPage.of(view.links(), summary.examples(data)),
                    material);
            case ONTOLOGY ->
                standing(name, Words.ONTOLOGY, "ontology", OntologyPage.of(view), material);
          };
        });
  }

  /**
   * A page that says why there is none.
   *
   * @param status of HTTP
   * @param message for people, maybe empty
   */
  public Page problem(int status, String message, View view) {
    return read(
        () -> {
          Material material = material(view);
          ProblemPage problem = ProblemPage.of(status, message);
          String title = problem.what().in(view.tongue());
          return print("problem", frame(title, null, "", "", null, material), problem);
        });
  }

  /** What the IRIs of the publication begin with; nothing where the data is no publication. */
  public Optional<String> base() {
    return read(() -> Everything.base(data.getUnionGraph()));
  }

  /** The IRIs of all things that have a page, sorted; terms of the vocabulary share one. */
  public List<String> things() {
    return read(() -> Everything.things(data.getUnionGraph()));
  }

  /** The names and notes of all things, for a search without a server. */
  public List<Searched> searched(Tongue tongue, Links links) {
    return read(() -> Everything.searched(material(new View(tongue, links, Map.of()))));
  }

  private <T> T read(Supplier<T> page) {
    return Txn.calculateRead(data, page::get);
  }

  private Material material(View view) {
    return new Material(new Facts(data.getUnionGraph(), view), summary, data);
  }

  private static Page home(Material material) {
    HomePage home = HomePage.of(material);
    String about = Words.ABOUT.in(material.view().tongue());
    Frame frame =
        frame(
            home.title().words(),
            null,
            about,
            SchemaOrg.catalogue(home, material),
            PageName.HOME,
            material);
    return print("home", frame, home);
  }

  private static Page standing(
      PageName name, Words title, String template, Object page, Material material) {
    String words = title.in(material.view().tongue());
    Frame frame = frame(words, null, "", SchemaOrg.page(words, material), name, material);
    Frame titled =
        new Frame(
            frame.view(),
            frame.heading(title),
            frame.site(),
            frame.description(),
            null,
            frame.jsonLd(),
            name);
    return print(template, titled, page);
  }

  private static Page thing(Node thing, Material material) {
    Tongue tongue = material.view().tongue();
    return switch (Kind.of(thing, material.facts())) {
      case PAPER -> {
        PaperPage paper = PaperPage.of(thing, material);
        yield print("paper", thing, paper.title(), SchemaOrg.paper(thing, paper), material, paper);
      }
      case TECHNIQUE -> {
        TechniquePage technique = TechniquePage.of(thing, material);
        yield print(
            "technique",
            thing,
            technique.title(),
            SchemaOrg.term(thing, technique),
            material,
            technique);
      }
      case METHOD -> {
        MethodPage method = MethodPage.of(thing, material);
        yield print(
            "method", thing, method.title(), SchemaOrg.method(thing, method), material, method);
      }
      case AUTHOR -> {
        AuthorPage author = AuthorPage.of(thing, material);
        yield print(
            "author", thing, author.title(), SchemaOrg.author(thing, author), material, author);
      }
      case VENUE -> {
        VenuePage venue = VenuePage.of(thing, material);
        yield print("venue", thing, venue.title(), SchemaOrg.venue(thing, venue), material, venue);
      }
      case LIST -> {
        ListPage list = ListPage.of(thing, material);
        yield print("list", thing, list.title(), SchemaOrg.list(thing, list), material, list);
      }
      case MENTION -> {
        MentionPage mention = MentionPage.of(thing, material);
        yield print(
            "mention",
            thing,
            mention.title(),
            SchemaOrg.thing(thing, mention.title(), "CreativeWork"),
            material,
            mention);
      }
      case STATEMENT, CLAIM -> {
        StatementPage statement = StatementPage.of(thing, material);
        Text title = statement.title(Words.STATEMENT, tongue);
        yield print(
            "statement", thing, title, SchemaOrg.thing(thing, title, "Claim"), material, statement);
      }
      case HEADING, RESOURCE -> {
        ResourcePage resource = ResourcePage.of(thing, material);
        yield print(
            "resource",
            thing,
            resource.title(),
            SchemaOrg.thing(thing, resource.title(), "Thing"),
            material,
            resource);
      }
    };
  }

  private static Page print(
      String template, Node thing, Text title, String jsonLd, Material material, Object page) {
    Frame frame = frame(title.words(), thing.getURI(), title.words(), jsonLd, null, material);
    return print(template, frame, page);
  }

  private static Frame frame(
      String title,
      @Nullable String iri,
      String description,
      String jsonLd,
      @Nullable PageName here,
      Material material) {
    String site = HomePage.title(material.facts()).words();
    return new Frame(material.view(), title, site, description, iri, jsonLd, here);
  }

  private static Page print(String template, Frame frame, Object page) {
    StringOutput html = new StringOutput(16 * 1024);
    TEMPLATES.render(template + ".jte", Map.of("frame", frame, "page", page), html);
    return new Page(frame.windowTitle(), html.toString(), page instanceof SparqlPage);
  }
}
