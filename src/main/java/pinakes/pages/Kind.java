package pinakes.pages;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import pinakes.ontology.Fabio;
import pinakes.ontology.Pin;

/** What a thing is, and so which form its page has. */
enum Kind {
  PAPER(Words.PAPER),
  TECHNIQUE(Words.TECHNIQUE),
  METHOD(Words.METHOD),
  AUTHOR(Words.AUTHOR),
  VENUE(Words.VENUE),
  LIST(Words.LIST),
  MENTION(Words.MENTION),
  STATEMENT(Words.STATEMENT),
  CLAIM(Words.CLAIM),
  HEADING(Words.HEADING),
  RESOURCE(Words.RESOURCE);

  private final Words word;

  Kind(Words word) {
    this.word = word;
  }

  Words word() {
    return word;
  }

  static Kind of(Node thing, Facts facts) {
    if (facts.is(thing, Fabio.RESEARCH_PAPER)) {
      return PAPER;
    } else if (facts.is(thing, Pin.AUTHOR)) {
      return AUTHOR;
    } else if (facts.is(thing, Pin.METHOD)) {
      return METHOD;
    } else if (facts.is(thing, Pin.MENTION)) {
      return MENTION;
    } else if (facts.is(thing, Pin.STATEMENT)) {
      return STATEMENT;
    } else if (facts.is(thing, Pin.CLAIM)) {
      return CLAIM;
    } else if (facts.is(thing, Pin.PAPER_LIST)) {
      return LIST;
    } else if (facts.is(thing, SKOS.Concept.asNode()) && !facts.is(thing, Pin.CLAIM_KIND)) {
      return TECHNIQUE;
    } else if (VenuePage.isOne(thing, facts)) {
      return VENUE;
    } else if (facts.is(thing, Pin.SECTION)) {
      return HEADING;
    }
    return RESOURCE;
  }
}
