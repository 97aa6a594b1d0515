package pinakes.catalogue;

import java.util.List;

/**
 * One Markdown list as it was read.
 *
 * @param key its name in IRIs' stead: unique among the lists of a publication
 * @param file the file's name as it was given
 * @param title its first heading, or its file's name
 * @param sha256 the hash of the file's bytes, in hexadecimal
 * @param lineCount the number of its lines
 * @param sections its headings in order, without the one that titles it
 * @param techniques those of its headings that name a technique, in order
 * @param mentions its entries in order
 * @param curation what its keeper says beside it
 */
public record PaperList(
    String key,
    String file,
    Text title,
    String sha256,
    int lineCount,
    List<Section> sections,
    List<Technique> techniques,
    List<Mention> mentions,
    Curation curation) {

  public PaperList {
    sections = List.copyOf(sections);
    techniques = List.copyOf(techniques);
    mentions = List.copyOf(mentions);
  }
}
