package pinakes.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import pinakes.ontology.Fabio;
import pinakes.ontology.Frbr;
import pinakes.ontology.Pin;

/**
 * A venue, or one edition of it, and the papers that appeared there.
 *
 * @param kinds what it is: series, journal, preprint server …
 * @param names all its names but the title
 * @param series that an edition is of; null for a series
 * @param firstHeld a year; empty: not stated
 */
record VenuePage(
    Text title,
    List<Text> kinds,
    List<Text> names,
    @Nullable Ref series,
    String firstHeld,
    List<Ref> editions,
    Shelved shelved) {

  private static final List<Node> GENERAL = List.of(Pin.VENUE, Fabio.SERIES);

  static VenuePage of(Node venue, Material material) {
    Facts facts = material.facts();
    Text title = facts.name(venue);
    Optional<Node> series =
        facts
            .one(venue, Frbr.PART_OF)
            .filter(whole -> facts.is(venue, Fabio.CONFERENCE_PROCEEDINGS));
    List<Shelf.Entry> papers =
        series
            .map(whole -> ofEdition(venue, whole, material))
            .orElseGet(() -> material.shelf().in(venue));
    return new VenuePage(
        title,
        material.types(venue).stream()
            .filter(type -> !GENERAL.contains(type))
            .map(material::term)
            .toList(),
        Stream.of(RDFS.label.asNode(), Pin.ACRONYM, SKOS.altLabel.asNode())
            .flatMap(property -> facts.texts(venue, property).stream())
            .filter(name -> !name.words().equals(title.words()))
            .toList(),
        series.map(facts::ref).orElse(null),
        facts.words(venue, Pin.FIRST_HELD).orElse(""),
        facts.subjects(Frbr.PART_OF, venue).stream()
            .filter(edition -> facts.is(edition, Fabio.CONFERENCE_PROCEEDINGS))
            .map(
                edition ->
                    facts.ref(edition).counting(facts.subjects(Frbr.PART_OF, edition).size()))
            .sorted(Comparator.comparing((Ref ref) -> ref.name().words()).reversed())
            .toList(),
        Shelved.of(papers, material));
  }

  private static List<Shelf.Entry> ofEdition(Node edition, Node series, Material material) {
    Facts facts = material.facts();
    Set<Node> works =
        facts.subjects(Frbr.PART_OF, edition).stream()
            .flatMap(expression -> facts.subjects(Frbr.REALIZATION, expression).stream())
            .collect(Collectors.toSet());
    return material.shelf().in(series).stream()
        .filter(entry -> works.contains(entry.work()))
        .toList();
  }

  static boolean isOne(Node thing, Facts facts) {
    return Stream.of(
            Pin.VENUE,
            Pin.PUBLISHER,
            Pin.PREPRINT_SERVER,
            Pin.PLATFORM,
            Fabio.SERIES,
            Fabio.JOURNAL,
            Fabio.CONFERENCE_PROCEEDINGS)
        .anyMatch(type -> facts.is(thing, type));
  }
}
