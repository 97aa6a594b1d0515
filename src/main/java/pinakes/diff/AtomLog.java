package pinakes.diff;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** A difference as a feed. */
final class AtomLog {
  private AtomLog() {}

  static void write(Difference difference, OutputStream out) throws IOException {
    Feed feed = new Feed("atom_1.0");
    feed.setEncoding(StandardCharsets.UTF_8.name());
    feed.setTitle(difference.older().name() + " → " + difference.newer().name());
    feed.setId(id(difference.older().digest(), difference.newer().digest()));
    feed.setAuthors(List.of(pinakes()));
    feed.setUpdated(Date.from(difference.newer().time()));
    feed.setEntries(
        difference.changes().stream().map(change -> entry(difference, change)).toList());
    try {
      out.write(new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8));
    } catch (FeedException e) {
      throw new IOException("cannot write the feed: " + e.getMessage(), e);
    }
  }

  private static SyndPerson pinakes() {
    Person author = new Person();
    author.setName("Pinakes");
    return author;
  }

  private static Entry entry(Difference difference, Change change) {
    Entry entry = new Entry();
    entry.setTitle(change.kind().words() + ": " + change.label());
    entry.setId(
        id(
            difference.older().digest(),
            difference.newer().digest(),
            change.kind().id(),
            change.iri(),
            change.before().orElse(""),
            change.after().orElse("")));
    Link link = new Link();
    link.setRel("alternate");
    link.setHref(change.iri());
    entry.setAlternateLinks(List.of(link));
    entry.setUpdated(Date.from(difference.newer().time()));
    Content content = new Content();
    content.setType("text");
    content.setValue(String.join("\n", ChangeLog.sides(change)));
    entry.setSummary(content);
    return entry;
  }

  /** An IRI that is the same whenever the same change is written. */
  private static String id(String... parts) {
    byte[] name = String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }
}
