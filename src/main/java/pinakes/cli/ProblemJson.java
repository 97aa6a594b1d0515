package pinakes.cli;

import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pinakes.source.Problem;

/** Problems for programs: {@code {"problems": […]}}. */
final class ProblemJson {
  private ProblemJson() {}

  static void print(List<Problem> problems, PrintWriter out) {
    List<Map<String, Object>> values = new ArrayList<>();
    for (Problem problem : problems) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("file", problem.place().file());
      value.put("line", problem.place().line());
      value.put("column", problem.place().column());
      value.put("start", problem.place().start());
      value.put("end", problem.place().end());
      value.put("severity", problem.severity().word());
      value.put("rule", problem.rule().id());
      value.put("message", problem.message());
      problem.related().ifPresent(other -> value.put("related", other.toString()));
      value.put("mendable", !problem.mends().isEmpty());
      values.add(value);
    }
    out.println(
        new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .create()
            .toJson(Map.of("problems", values)));
  }
}
