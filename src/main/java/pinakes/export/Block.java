package pinakes.export;

import java.util.List;

/**
 * What is said of one resource at one place.
 *
 * @param subject the resource as it is written
 * @param properties its properties, sorted, each with at least one value
 */
record Block(Slice subject, List<Property> properties) {

  /**
   * One property of a resource.
   *
   * @param name the property as it is written
   * @param values its values, sorted
   */
  record Property(Properties.Property name, List<Value> values) {}

  /**
   * One value of a property.
   *
   * @param text the value as it is written
   * @param annotations what is said of the statement, sorted
   */
  record Value(Slice text, List<Slice> annotations) {}
}
