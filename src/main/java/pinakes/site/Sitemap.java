package pinakes.site;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The addresses of all pages, for search engines, as <a
 * href="https://www.sitemaps.org/protocol.html">Sitemaps</a> has them. An address is whole, so they
 * are right where the site lies at what its publication's IRIs begin with.
 */
final class Sitemap {
  static final String NAME = "sitemap.xml";

  /** As many as one file may have. */
  private static final int MOST = 50_000;

  private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final String root;
  private final SiteFolder folder;

  /**
   * @param root where the site lies, ends in a slash
   */
  Sitemap(String root, SiteFolder folder) {
    this.root = root;
    this.folder = folder;
  }

  /** Writes it: one file, or several and one that names them. */
  void write(SortedSet<String> pages) throws IOException {
    folder.write("robots.txt", ("Sitemap: " + root + NAME + "\n").getBytes(US_ASCII));
    if (pages.size() <= MOST) {
      write(NAME, "urlset", "url", pages);
      return;
    }
    List<String> all = List.copyOf(pages);
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST) {
      String part = "sitemap-%d.xml".formatted(parts.size() + 1);
      write(part, "urlset", "url", all.subList(from, Math.min(from + MOST, all.size())));
      parts.add(part);
    }
    write(NAME, "sitemapindex", "sitemap", new TreeSet<>(parts));
  }

  private void write(String name, String set, String one, Iterable<String> paths)
      throws IOException {
    try (OutputStream out = folder.open(name)) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement(set);
      xml.writeDefaultNamespace(SCHEMA);
      for (String path : paths) {
        xml.writeCharacters("\n");
        xml.writeStartElement(one);
        xml.writeStartElement("loc");
        xml.writeCharacters(root + path);
        xml.writeEndElement();
        xml.writeEndElement();
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write " + name + ": " + e.getMessage(), e);
    }
  }
}
