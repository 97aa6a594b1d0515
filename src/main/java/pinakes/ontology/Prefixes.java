package pinakes.ontology;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** The prefixes under which Pinakes writes and reads names, declared here and nowhere else. */
public final class Prefixes {

  private static final SortedMap<String, String> ALL = declare();

  private Prefixes() {}

  /** Prefix to namespace, sorted by prefix, unmodifiable. */
  public static SortedMap<String, String> all() {
    return ALL;
  }

  /** The same as a Jena mapping, which cannot be changed. */
  public static PrefixMapping mapping() {
    return PrefixMapping.Factory.create().setNsPrefixes(ALL).lock();
  }

  private static SortedMap<String, String> declare() {
    SortedMap<String, String> all = new TreeMap<>();
    all.put("cito", Cito.NS);
    all.put("dcat", DCAT.NS);
    all.put("dcterms", DCTerms.NS);
    all.put("fabio", Fabio.NS);
    all.put("foaf", FOAF.NS);
    all.put("frbr", Frbr.NS);
    all.put("oa", OA.NS);
    all.put("owl", OWL.NS);
    all.put("pin", Pin.NS);
    all.put("prism", Prism.NS);
    all.put("prov", Prov.NS);
    all.put("rdf", RDF.uri);
    all.put("rdfs", RDFS.uri);
    all.put("schema", SchemaDO.NS);
    all.put("sd", Sd.NS);
    all.put("sh", Sh.NS);
    all.put("skos", SKOS.uri);
    all.put("spdx", Spdx.NS);
    all.put("void", VOID.NS);
    all.put("xsd", XSD.NS);
    return Collections.unmodifiableSortedMap(all);
  }
}
