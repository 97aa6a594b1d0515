package pinakes.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads RIS strictly: each line is a field and ends in CR LF, each record begins with its type and
 * ends with {@code ER}.
 */
public final class Ris {
  private static final Pattern FIELD = Pattern.compile("([A-Z][A-Z0-9])  - ([^\\p{Cc}]*)");

  private Ris() {}

  /** The records, each with its fields as {@code TAG=value}, without the end. */
  public static List<List<String>> parse(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    if (!text.endsWith("\r\n")) {
      throw new IllegalArgumentException("the last line does not end");
    }
    for (String line : text.substring(0, text.length() - 2).split("\r\n", -1)) {
      Matcher field = FIELD.matcher(line);
      if (!field.matches() || record.isEmpty() != field.group(1).equals("TY")) {
        throw new IllegalArgumentException("no field that may stand here: " + line);
      }
      if (field.group(1).equals("ER")) {
        records.add(List.copyOf(record));
        record.clear();
      } else {
        record.add(field.group(1) + "=" + field.group(2));
      }
    }
    if (!record.isEmpty()) {
      throw new IllegalArgumentException("a record does not end: " + record);
    }
    return records;
  }
}
