package pinakes.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pinakes.catalogue.Technique;
import pinakes.catalogue.Text;
import pinakes.registry.HeadingRemark;

/** The labels of a technique with those that the list's keeper gives it. */
final class Labels {
  private Labels() {}

  /**
   * The keeper's preferred labels in place of others in their language; what they take the place of
   * stays as another name.
   */
  static Technique with(Technique technique, HeadingRemark remark) {
    Map<String, Text> preferred = new LinkedHashMap<>();
    technique.labels().forEach(label -> preferred.put(label.language(), label));
    Set<Text> others = new LinkedHashSet<>(technique.altLabels());
    for (Text label : remark.labels()) {
      Text before = preferred.put(label.language(), label);
      if (before != null) {
        others.add(before);
      }
    }
    others.addAll(remark.altLabels());
    List<Text> labels = new ArrayList<>(preferred.values());
    others.removeAll(labels);
    return technique.withLabels(labels, List.copyOf(others));
  }
}
