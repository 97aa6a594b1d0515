package pinakes.catalogue;

import java.util.List;

/**
 * All that is credited under one name, folded by case, spacing and dots; this need not be one human
 * being.
 *
 * @param key the folded name
 * @param name the spelling used most often, the first of those
 * @param spellings every spelling credited, in order of code points
 */
public record Author(String key, String name, List<String> spellings) {

  public Author {
    spellings = List.copyOf(spellings);
  }
}
