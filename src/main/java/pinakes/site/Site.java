package pinakes.site;

import com.google.gson.Gson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import pinakes.export.Excerpt;
import pinakes.export.Export;
import pinakes.export.ExportFormat;
import pinakes.ontology.Pin;
import pinakes.pages.Asset;
import pinakes.pages.Assets;
import pinakes.pages.Page;
import pinakes.pages.PageName;
import pinakes.pages.Pages;
import pinakes.pages.Searched;
import pinakes.pages.Tongue;
import pinakes.pages.View;
import pinakes.store.Publication;

/**
 * Writes a publication as a site of files: every page in every tongue, what is said of every thing
 * as Turtle and JSON-LD, dumps with a description, and a search that runs in the browser. All links
 * are relative, so that it works wherever it lies, from a disk too.
 */
public final class Site {

  static final String ASSETS = "assets/";

  private static final String NOT_FOUND = "404.html";

  private static final List<ExportFormat> DATA = List.of(ExportFormat.TURTLE, ExportFormat.JSONLD);

  private final DatasetGraph data;
  private final Pages pages;
  private final List<String> things;
  private final String base;
  private final Layout layout;
  private final SiteFolder folder;

  private Site(Publication publication, SiteFolder folder) {
    this.data = publication.dataset();
    this.pages = Pages.of(publication);
    this.things = pages.things();
    this.base =
        pages
            .base()
            .orElseThrow(() -> new IllegalStateException("the publication does not name itself"));
    this.layout = new Layout(base, new HashSet<>(things));
    this.folder = folder;
  }

  /**
   * Writes the site, over an earlier one where there is one.
   *
   * @param folder empty, not there yet, or with an earlier site
   * @return how many files were written
   * @throws IOException when the folder holds something else, or the disk refuses
   */
  public static int write(Publication publication, Path folder) throws IOException {
    SiteFolder target = SiteFolder.at(folder);
    Site site = new Site(publication, target);
    site.assets();
    for (Tongue tongue : Tongue.values()) {
      site.pages(tongue);
    }
    site.read(site::data);
    Crate crate = new Crate();
    site.read(new Dumps(site.data, site.base, target, crate)::write);
    crate.write(site.base, publication.time(), target);
    site.forHosts();
    target.finish();
    return target.files();
  }

  /** A step that writes. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private void read(Step step) throws IOException {
    try {
      Txn.executeRead(
          data,
          () -> {
            try {
              step.run();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void assets() throws IOException {
    for (String name : Assets.names()) {
      if (!name.startsWith("yasgui") && !name.equals("sparql.js")) {
        Asset asset = Assets.find(name).orElseThrow();
        folder.write(ASSETS + name, asset.bytes());
      }
    }
    // hosts must take the files as they are
    folder.write(".nojekyll", new byte[0]);
  }

  /**
   * What hosts and search engines look for: the page for what is not there, and the others' names.
   */
  private void forHosts() throws IOException {
    new Sitemap(base, folder).write(folder.ending(".html"));
    SiteLinks links =
        new SiteLinks(
            layout, Tongue.ENGLISH, NOT_FOUND, other -> Layout.page(PageName.HOME, other));
    View view = new View(Tongue.ENGLISH, new RootedLinks(links, base), Map.of());
    write(NOT_FOUND, pages.problem(404, "", view));
  }

  private void pages(Tongue tongue) throws IOException {
    for (PageName name : PageName.values()) {
      if (name != PageName.SPARQL) {
        String file = Layout.page(name, tongue);
        View view = view(tongue, file, other -> Layout.page(name, other));
        write(file, pages.page(name, view));
      }
    }
    for (String thing : things) {
      String file = layout.page(thing, tongue).orElseThrow();
      View view = view(tongue, file, other -> layout.page(thing, other).orElseThrow());
      write(file, pages.thing(thing, view).orElseThrow());
    }
    index(tongue);
  }

  private View view(Tongue tongue, String file, Function<Tongue, String> sisters) {
    return new View(tongue, new SiteLinks(layout, tongue, file, sisters), Map.of());
  }

  private void write(String file, Page page) throws IOException {
    folder.write(file, page.html().getBytes(StandardCharsets.UTF_8));
  }

  /** A script and no JSON: a page that is opened from a disk may load no data. */
  private void index(Tongue tongue) throws IOException {
    String search = Layout.page(PageName.SEARCH, tongue);
    SiteLinks links =
        new SiteLinks(layout, tongue, search, other -> Layout.page(PageName.SEARCH, other));
    List<List<String>> index = new ArrayList<>();
    for (Searched thing : pages.searched(tongue, links)) {
      List<String> row =
          new ArrayList<>(List.of(links.to(thing.iri()), thing.kind(), thing.name()));
      row.addAll(thing.texts());
      index.add(row);
    }
    String script = "window.pinakesIndex = " + new Gson().toJson(index) + ";\n";
    folder.write(
        ASSETS + "search-" + tongue.tag() + ".js", script.getBytes(StandardCharsets.UTF_8));
  }

  private void data() throws IOException {
    Excerpt excerpt = Excerpt.from(data);
    for (String thing : things) {
      data(layout.of(thing).orElseThrow(), excerpt.about(NodeFactory.createURI(thing)));
    }
    Node vocabulary = NodeFactory.createURI(Pin.NS.substring(0, Pin.NS.length() - 1));
    data(PageName.ONTOLOGY.path(), excerpt.ofVocabulary(vocabulary));
  }

  private void data(String path, DatasetGraph said) throws IOException {
    for (ExportFormat format : DATA) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Export.write(said, format, format.evidence(), out);
      folder.write(path + "." + format.extension(), out.toByteArray());
    }
  }
}
