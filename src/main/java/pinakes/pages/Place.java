package pinakes.pages;

import org.jspecify.annotations.Nullable;

/**
 * Where in a list something stands.
 *
 * @param line from 1; 0: not known
 * @param address of the line on the list's host; null: not known
 */
record Place(Ref list, String file, int line, @Nullable String address) {

  /** File and line, as compilers print them. */
  String words() {
    return line > 0 ? file + ":" + line : file;
  }
}
