package pinakes.bibliography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import pinakes.ontology.Fabio;
import pinakes.ontology.Frbr;
import pinakes.ontology.Pin;
import pinakes.ontology.Prism;
import pinakes.ontology.Prov;

/** Reads papers out of a publication, in the order in which the lists have them. */
final class ReferenceReader {
  private static final Pattern ARXIV_DOI = Pattern.compile("10\\.48550/arxiv\\..*");

  private static final Pattern MORE =
      Pattern.compile("\\bet\\.? al\\b|\\band others\\b|等\\W*$", Pattern.CASE_INSENSITIVE);

  /** The most formal first. */
  private static final List<Map.Entry<Node, Reference.Kind>> KINDS =
      List.of(
          Map.entry(Fabio.CONFERENCE_PAPER, Reference.Kind.CONFERENCE_PAPER),
          Map.entry(Fabio.JOURNAL_ARTICLE, Reference.Kind.JOURNAL_ARTICLE),
          Map.entry(Fabio.PREPRINT, Reference.Kind.PREPRINT));

  private final Said said;

  ReferenceReader(Said said) {
    this.said = said;
  }

  /** A form in which a paper appeared. */
  private record Form(Node node, Reference.Kind kind, boolean attested, OptionalInt year) {}

  /** The papers that the lists mention. */
  List<Reference> references(List<Listing> listings) {
    Map<String, List<Reference.Place>> places = new LinkedHashMap<>();
    Map<String, Entry> first = new LinkedHashMap<>();
    for (Listing listing : listings) {
      for (Entry entry : listing.entries()) {
        first.putIfAbsent(entry.work(), entry);
        places
            .computeIfAbsent(entry.work(), work -> new ArrayList<>())
            .add(new Reference.Place(listing.key(), entry.number(), entry.path()));
      }
    }
    Map<String, String> keys = keys(first.keySet().stream().sorted().toList());
    List<Reference> references = new ArrayList<>();
    first.forEach(
        (work, entry) ->
            references.add(
                reference(
                    NodeFactory.createURI(work),
                    keys.getOrDefault(work, ""),
                    entry,
                    places.getOrDefault(work, List.of()))));
    return references;
  }

  /** Given in the order of the IRIs, which does not change when a list is put in another order. */
  private Map<String, String> keys(List<String> works) {
    CitationKeys keys = new CitationKeys();
    Map<String, String> given = new TreeMap<>();
    for (String iri : works) {
      Node work = NodeFactory.createURI(iri);
      given.put(iri, keys.of(authors(work), firstYear(work), title(work)));
    }
    return given;
  }

  private String firstYear(Node work) {
    return arxiv(work)
        .map(ReferenceReader::yearOfArxiv)
        .or(
            () ->
                forms(work).stream().flatMapToInt(form -> form.year().stream()).min().stream()
                    .mapToObj(Integer::toString)
                    .findFirst())
        .orElse("");
  }

  private static String yearOfArxiv(String id) {
    String digits = id.substring(id.lastIndexOf('/') + 1);
    int year = Integer.parseInt(digits.substring(0, 2));
    return Integer.toString(year > 90 ? 1900 + year : 2000 + year);
  }

  /** A paper by itself, with the key it has when no other is before it. */
  Reference reference(Node work, Entry first) {
    String key = new CitationKeys().of(authors(work), firstYear(work), title(work));
    return reference(work, key, first, List.of());
  }

  private Reference reference(Node work, String key, Entry entry, List<Reference.Place> places) {
    Optional<Form> form = forms(work).stream().findFirst();
    Reference.Kind kind = form.map(Form::kind).orElse(Reference.Kind.OTHER);
    Optional<String> arxiv = arxiv(work);
    Optional<String> doi = doi(work, form);
    Stream<Optional<String>> addresses =
        Stream.of(
            entry.links().stream()
                .filter(link -> link.kind().equals("Paper"))
                .map(Entry.Link::address)
                .findFirst(),
            arxiv.map(id -> "https://arxiv.org/abs/" + id),
            doi.map(id -> "https://doi.org/" + id));
    return new Reference(
        work.getURI(),
        key,
        kind,
        form.flatMap(one -> said.words(one.node(), DCTerms.title.asNode()))
            .orElseGet(() -> title(work)),
        authors(work),
        entry.authors().filter(words -> MORE.matcher(words).find()).isPresent(),
        form.flatMap(one -> venue(one.node())),
        form.map(Form::year).filter(OptionalInt::isPresent).orElse(year(entry, arxiv)),
        arxiv,
        doi,
        addresses.flatMap(Optional::stream).findFirst(),
        entry.note(),
        places);
  }

  private static OptionalInt year(Entry entry, Optional<String> arxiv) {
    return entry.year().isPresent() || arxiv.isEmpty()
        ? entry.year()
        : OptionalInt.of(Integer.parseInt(yearOfArxiv(arxiv.get())));
  }

  private String title(Node work) {
    return said.words(work, DCTerms.title.asNode()).orElse("");
  }

  private List<PersonName> authors(Node work) {
    return said.objects(work, Pin.HAS_AUTHORSHIP).stream()
        .sorted(Comparator.comparingInt(node -> said.number(node, Pin.ORDINAL).orElse(0)))
        .flatMap(node -> said.words(node, Pin.CREDITED_NAME).stream())
        .map(PersonName::of)
        .toList();
  }

  private Optional<String> arxiv(Node work) {
    return said.objects(work, Frbr.REALIZATION).stream()
        .flatMap(form -> said.words(form, Fabio.HAS_ARXIV_ID).stream())
        .findFirst();
  }

  /** Of the form itself, else of the work; a preprint's own only where there is nothing better. */
  private Optional<String> doi(Node work, Optional<Form> form) {
    return Stream.concat(
            form.stream().flatMap(one -> said.words(one.node(), Prism.DOI).stream()),
            said.objects(work, Prism.DOI).stream().map(Node::getLiteralLexicalForm))
        .min(Comparator.comparing(doi -> ARXIV_DOI.matcher(doi).matches()));
  }

  /** What a venue published before preprints; what an authority file knows before the rest. */
  private List<Form> forms(Node work) {
    return said.objects(work, Frbr.REALIZATION).stream()
        .filter(node -> said.one(node, DCTerms.isVersionOf.asNode()).isEmpty())
        .map(this::form)
        .sorted(
            Comparator.comparing((Form form) -> order(form.kind()))
                .thenComparing(form -> !form.attested())
                .thenComparing(form -> form.year().isEmpty())
                .thenComparing(form -> form.node().getURI()))
        .toList();
  }

  private static int order(Reference.Kind kind) {
    return switch (kind) {
      case CONFERENCE_PAPER, JOURNAL_ARTICLE -> 0;
      case OTHER -> 1;
      case PREPRINT -> 2;
    };
  }

  private Form form(Node node) {
    Reference.Kind kind =
        KINDS.stream()
            .filter(type -> said.is(node, type.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(Reference.Kind.OTHER);
    return new Form(
        node,
        kind,
        said.one(node, Prov.WAS_DERIVED_FROM).isPresent(),
        said.number(node, Fabio.HAS_PUBLICATION_YEAR));
  }

  /** The series of the edition that it is a part of, or what it is a part of itself. */
  private Optional<Reference.VenueName> venue(Node form) {
    return Stream.of(Frbr.PART_OF, Pin.HOSTED_BY, DCTerms.publisher.asNode())
        .flatMap(property -> said.one(form, property).stream())
        .findFirst()
        .map(whole -> said.one(whole, Frbr.PART_OF).orElse(whole))
        .flatMap(this::venueName);
  }

  private Optional<Reference.VenueName> venueName(Node venue) {
    Optional<String> acronym = said.words(venue, Pin.ACRONYM);
    return said.words(venue, RDFS.label.asNode())
        .or(() -> acronym)
        .map(name -> new Reference.VenueName(name, acronym.filter(a -> !a.equals(name))));
  }
}
