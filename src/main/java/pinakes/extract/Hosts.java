package pinakes.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pinakes.catalogue.LinkKind;

/** What addresses are for, told from who keeps them: the name of the host or of one above it. */
final class Hosts {
  private static final Map<String, LinkKind> KINDS = new HashMap<>();
  private static final Set<String> PAPERS =
      new HashSet<>(
          List.of(
              ("arxiv.org openreview.net aclanthology.org aclweb.org"
                      + " aclanthology.info thecvf.com cv-foundation.org mlr.press jmlr.org"
                      + " neurips.cc nips.cc aaai.org ijcai.org ieee.org computer.org"
                      + " acm.org springer.com springeropen.com sciencedirect.com"
                      + " elsevier.com semanticscholar.org nature.com science.org"
                      + " sciencemag.org biorxiv.org medrxiv.org doi.org hal.science"
                      + " archives-ouvertes.fr tandfonline.com wiley.com mdpi.com"
                      + " frontiersin.org plos.org usenix.org ecva.net bmva.org"
                      + " isca-speech.org isca-archive.org researchgate.net ssrn.com nih.gov"
                      + " pnas.org oup.com sagepub.com iop.org aip.org aps.org acs.org"
                      + " rsc.org worldscientific.com jstor.org citeseerx.ist.psu.edu"
                      + " dblp.org ceur-ws.org mitpress.mit.edu direct.mit.edu cell.com"
                      + " techrxiv.org eccc.weizmann.ac.il iacr.org ndss-symposium.org"
                      + " roboticsproceedings.org mlsys.org vldb.org jair.org europepmc.org"
                      + " core.ac.uk lrec-conf.org ismir.net siam.org iclr.cc icml.cc"
                      + " alphaxiv.org ar5iv.org bmj.com hindawi.com emerald.com"
                      + " osapublishing.org optica.org spiedigitallibrary.org eurasip.org"
                      + " chemrxiv.org osf.io biomedcentral.com cshlp.org elifesciences.org"
                      + " copernicus.org royalsocietypublishing.org annualreviews.org cambridge.org"
                      + " degruyter.com thelancet.com nejm.org jamanetwork.com inspirehep.net")
                  .split(" ")));

  /** First words of hosts that keep papers, whoever they are of. */
  private static final Set<String> SERVICES = Set.of("ojs", "papers", "dl", "proceedings");

  /** Hosts of blogs, in many countries. */
  private static final String BLOGSPOT = "blogspot";

  private static final List<String> DOCUMENTS = List.of(".pdf", ".ps", ".ps.gz");
  private static final int LONGEST_PATH = 1_000;

  /** The number of parts of "/blob/BRANCH/FOLDER/FILE" before the file. */
  private static final int FOLDERS = 4;

  /** The path of a post, which begins with its date. */
  private static final Pattern DATED =
      Pattern.compile("/(?:[^/]{1,80}/)?(?:19|20)\\d{2}/(?:0?[1-9]|1[0-2])/");

  static {
    put(
        LinkKind.CODE,
        "github.com gitlab.com bitbucket.org gitee.com"
            + " colab.research.google.com code.google.com codeocean.com"
            + " anonymous.4open.science sourceforge.net githubusercontent.com");
    put(LinkKind.PROJECT, "github.io sites.google.com gitlab.io netlify.app vercel.app");
    put(
        LinkKind.VIDEO,
        "youtube.com youtu.be bilibili.com vimeo.com slideslive.com" + " videolectures.net");
    put(
        LinkKind.BLOG,
        "medium.com zhihu.com csdn.net mp.weixin.qq.com jianshu.com"
            + " wordpress.com towardsdatascience.com substack.com cnblogs.com"
            + " jiqizhixin.com distill.pub");
    put(LinkKind.SLIDES, "slideshare.net speakerdeck.com");
    put(LinkKind.DATASET, "kaggle.com zenodo.org");
    put(
        LinkKind.OTHER,
        "twitter.com x.com huggingface.co hf.co paperswithcode.com" + " connectedpapers.com");
  }

  private Hosts() {}

  private static void put(LinkKind kind, String hosts) {
    for (String host : hosts.split(" ")) {
      KINDS.put(host, kind);
    }
  }

  /** What a link's host is for, where it is for one thing. */
  static Optional<LinkKind> kind(String url) {
    String host = host(url);
    for (int at = 0; at >= 0 && !host.isEmpty(); at = next(host, at)) {
      LinkKind kind = KINDS.get(host.substring(at));
      if (kind != null) {
        return Optional.of(kind == LinkKind.PROJECT && isDated(url) ? LinkKind.BLOG : kind);
      }
      if (host.startsWith(BLOGSPOT + ".", at)) {
        return Optional.of(LinkKind.BLOG);
      }
    }
    return Optional.empty();
  }

  private static boolean isDated(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    return path > 0 && DATED.matcher(url).region(path, url.length()).lookingAt();
  }

  /** Whether papers are kept there, or whether it is a document by its name. */
  static boolean isPaper(String url) {
    String host = host(url);
    for (int at = 0; at >= 0 && !host.isEmpty(); at = next(host, at)) {
      int dot = host.indexOf('.', at);
      if (PAPERS.contains(host.substring(at))
          || (dot > at && dot + 1 < host.length() && SERVICES.contains(host.substring(at, dot)))) {
        return !isGroup(url, host);
      }
    }
    return isDocument(url) || holdsDoi(url);
  }

  /** Whether the path of an address is a DOI: "/10." and at least four digits. */
  private static boolean holdsDoi(String url) {
    int at = url.indexOf("/10.");
    if (at < 0) {
      return false;
    }
    int end = at + 4;
    while (end < url.length() && url.charAt(end) >= '0' && url.charAt(end) <= '9') {
      end++;
    }
    return end - at >= 8 && end < url.length() && url.charAt(end) == '/';
  }

  /** Where all papers of a conference are listed. */
  private static boolean isGroup(String url, String host) {
    return host.endsWith("openreview.net") && url.contains("openreview.net/group");
  }

  /**
   * Whether an address is that of a text in Markdown beside the list, as the keeper's notes are, or
   * of one deeper in a repository, where it is not what introduces the repository.
   */
  static boolean isNotes(String url) {
    int end = url.length();
    for (char mark : new char[] {'#', '?'}) {
      int at = url.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    String path = url.substring(0, end).toLowerCase(Locale.ROOT);
    return (path.endsWith(".md") || path.endsWith(".markdown"))
        && (!path.contains("//") || isWithinRepository(path));
  }

  /** Whether a file in a folder of a repository on a forge is shown there. */
  private static boolean isWithinRepository(String address) {
    int at = address.indexOf("/blob/");
    String[] below = at < 0 ? new String[0] : address.substring(at).split("/", FOLDERS + 1);
    return below.length > FOLDERS && kind(address).filter(LinkKind.CODE::equals).isPresent();
  }

  /** Whether an address is that of a document by its name. */
  static boolean isDocument(String url) {
    int end = 0;
    while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
      end++;
    }
    for (String ending : DOCUMENTS) {
      int start = end - ending.length();
      if (start > 0
          && start <= LONGEST_PATH
          && url.regionMatches(true, start, ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** Where the name of the host above begins, -1 where there is none. */
  private static int next(String host, int at) {
    int dot = host.indexOf('.', at);
    return dot < 0 ? -1 : dot + 1;
  }

  /** The host of a web address in small letters; empty where there is none. */
  private static String host(String url) {
    int start = url.startsWith("//") ? 2 : afterScheme(url);
    if (start < 0) {
      return "";
    }
    int end = start;
    while (end < url.length() && isNameCharacter(url.charAt(end))) {
      end++;
    }
    boolean ends = end == url.length() || "/:?".indexOf(url.charAt(end)) >= 0;
    return ends ? url.substring(start, end).toLowerCase(Locale.ROOT) : "";
  }

  private static int afterScheme(String url) {
    for (String scheme : List.of("https://", "http://")) {
      if (url.regionMatches(true, 0, scheme, 0, scheme.length())) {
        return scheme.length();
      }
    }
    return -1;
  }

  private static boolean isNameCharacter(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
  }
}
