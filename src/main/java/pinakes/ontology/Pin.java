package pinakes.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The core vocabulary, {@code pin:}, as RDF terms. {@code ontology/pinakes.ttl} defines each of
 * them; a test holds that this class and that file name the same terms.
 */
public final class Pin {

  /** The namespace of the core vocabulary. */
  public static final String NS = "https://w3id.org/pinakes/ont#";

  // Classes
  public static final Node PAPER_LIST = term("PaperList");
  public static final Node SECTION = term("Section");
  public static final Node MENTION = term("Mention");
  public static final Node PASSAGE = term("Passage");
  public static final Node AUTHORSHIP = term("Authorship");
  public static final Node AUTHOR = term("Author");
  public static final Node METHOD = term("Method");
  public static final Node NAMED = term("Named");
  public static final Node VENUE = term("Venue");
  public static final Node CONFERENCE_SERIES = term("ConferenceSeries");
  public static final Node WORKSHOP_SERIES = term("WorkshopSeries");
  public static final Node PROCEEDINGS_SERIES = term("ProceedingsSeries");
  public static final Node PLATFORM = term("Platform");
  public static final Node PREPRINT_SERVER = term("PreprintServer");
  public static final Node PUBLISHER = term("Publisher");
  public static final Node STATEMENT = term("Statement");
  public static final Node CLAIM = term("Claim");
  public static final Node CLAIM_KIND = term("ClaimKind");
  public static final Node FINDING = term("Finding");
  public static final Node RUN = term("Run");
  public static final Node PUBLICATION = term("Publication");
  public static final Node TOMBSTONE = term("Tombstone");
  public static final Node POLARITY = term("Polarity");
  public static final Node RULE = term("Rule");
  public static final Node PHRASE = term("Phrase");
  public static final Node BACKBONE = term("Backbone");
  public static final Node SUBSTRATE = term("Substrate");

  // What keepers say beside their list
  public static final Node HEADING_REMARK = term("HeadingRemark");
  public static final Node CORRECTION = term("Correction");
  public static final Node BASE_IRI = term("baseIri");
  public static final Node HEADING = term("heading");
  public static final Node IS_TECHNIQUE = term("isTechnique");
  public static final Node CORRECTS = term("corrects");
  public static final Node CORRECTED_TITLE = term("correctedTitle");
  public static final Node CORRECTED_AUTHORS = term("correctedAuthors");
  public static final Node CORRECTED_VENUE = term("correctedVenue");
  public static final Node CORRECTED_YEAR = term("correctedYear");
  public static final Node CORRECTION_OF = term("correctionOf");

  // Individuals
  public static final Node POSITIVE = term("positive");
  public static final Node NEGATIVE = term("negative");
  public static final Node CLAIM_KINDS = term("claimKinds");
  public static final Node FIRST_CLAIM = term("firstClaim");
  public static final Node FOUNDATIONAL_CLAIM = term("foundationalClaim");

  // List structure
  public static final Node IN_SECTION = term("inSection");
  public static final Node PARENT_SECTION = term("parentSection");
  public static final Node HEADING_LEVEL = term("headingLevel");
  public static final Node SECTION_OF = term("sectionOf");
  public static final Node STATES_YEAR = term("statesYear");
  public static final Node STATES_VENUE = term("statesVenue");
  public static final Node STATES_KIND = term("statesKind");
  public static final Node TECHNIQUE = term("technique");

  // Mention
  public static final Node MENTION_OF = term("mentionOf");
  public static final Node STATED_TITLE = term("statedTitle");
  public static final Node STATED_AUTHORS = term("statedAuthors");
  public static final Node STATED_VENUE = term("statedVenue");
  public static final Node STATED_YEAR = term("statedYear");
  public static final Node NOTE = term("note");
  public static final Node PAPER_LINK = term("paperLink");
  public static final Node CODE_LINK = term("codeLink");
  public static final Node PROJECT_LINK = term("projectLink");
  public static final Node SLIDES_LINK = term("slidesLink");
  public static final Node VIDEO_LINK = term("videoLink");
  public static final Node DATASET_LINK = term("datasetLink");
  public static final Node BLOG_LINK = term("blogLink");
  public static final Node OTHER_LINK = term("otherLink");
  public static final Node MALFORMED_LINK = term("malformedLink");
  public static final Node LINK = term("link");
  public static final Node SOURCE_ADDRESS = term("sourceAddress");

  public static final Node MATCHED_BY = term("matchedBy");

  // Work
  public static final Node HAS_AUTHORSHIP = term("authorship");
  public static final Node ORDINAL = term("ordinal");
  public static final Node CREDITED_NAME = term("creditedName");
  public static final Node AUTHORED_BY = term("author");
  public static final Node INTRODUCES = term("introduces");
  public static final Node INTRODUCED_IN = term("introducedIn");
  public static final Node ACRONYM = term("acronym");
  public static final Node FIRST_HELD = term("firstHeld");
  public static final Node HOSTED_BY = term("hostedBy");

  // Statement
  public static final Node QUOTE = term("quote");
  public static final Node APPLIED_RULE = term("appliedRule");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node HAS_POLARITY = term("polarity");
  public static final Node FROM_MENTION = term("fromMention");
  public static final Node IN_LIST = term("inList");
  public static final Node CONSIDERED = term("considered");
  public static final Node DERIVED_FROM = term("derivedFrom");
  public static final Node CLAIM_KIND_OF = term("claimKind");
  public static final Node CLAIM_SUBJECT = term("claimSubject");

  public static final Node HITS = term("hits");
  public static final Node RIGHT_HITS = term("rightHits");
  public static final Node PATTERN = term("pattern");
  public static final Node READS = term("reads");
  public static final Node READ_IN = term("readIn");
  public static final Node EXAMPLE = term("example");
  public static final Node COUNTER_EXAMPLE = term("counterExample");

  // Finding
  public static final Node FINDING_RULE = term("findingRule");
  public static final Node SEVERITY = term("severity");
  public static final Node SEVERITY_OF = term("severityOf");
  public static final Node MESSAGE = term("message");
  public static final Node ABOUT = term("about");

  // Positions
  public static final Node LINE = term("line");
  public static final Node COLUMN = term("column");
  public static final Node STALE = term("stale");
  public static final Node CONTENT_HASH = term("contentHash");
  public static final Node COMMIT = term("commit");
  public static final Node ENTRY_COUNT = term("entryCount");
  public static final Node LINE_COUNT = term("lineCount");

  // Relations
  public static final Node RELATED_TO = term("relatedTo");
  public static final Node BUILDS_ON = term("buildsOn");
  public static final Node EXTENDS = term("extends");
  public static final Node REFORMULATES = term("reformulates");
  public static final Node GENERALIZES = term("generalizes");
  public static final Node MODIFIES = term("modifies");
  public static final Node COMBINES = term("combines");
  public static final Node ADDRESSES_LIMITATION_OF = term("addressesLimitationOf");
  public static final Node CONTRASTS_WITH = term("contrastsWith");
  public static final Node COMPLEMENTS = term("complements");
  public static final Node RELATED_TECHNIQUE = term("relatedTechnique");
  public static final Node USES_TECHNIQUE = term("usesTechnique");
  public static final Node CONTRASTS_WITH_TECHNIQUE = term("contrastsWithTechnique");

  // Settings
  public static final Node ASSERTION_THRESHOLD = term("assertionThreshold");

  private Pin() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
