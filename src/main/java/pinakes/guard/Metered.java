package pinakes.guard;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * An expression whose values may be only so long: a chain of twenty doublings makes a million
 * characters of one, and thirty more than any memory has.
 */
final class Metered extends ExprFunction1 {

  private final int longest;
  private final int beside;
  private final AtomicLong left;

  /**
   * @param longest characters, or digits, of one value
   * @param beside characters that are written beside each value
   * @param left characters that may still be made of all values
   */
  Metered(Expr expr, int longest, int beside, AtomicLong left) {
    super(expr, "metered");
    this.longest = longest;
    this.beside = beside;
    this.left = left;
  }

  Metered(Expr expr, int longest) {
    this(expr, longest, 0, new AtomicLong(Long.MAX_VALUE));
  }

  @Override
  public NodeValue eval(NodeValue value) {
    long length = length(value);
    if (length > longest) {
      throw Refused.tooLarge(
          "a value that the query computes, or matches, is longer than %,d".formatted(longest));
    }
    if (left.addAndGet(-length - beside) < 0) {
      throw Refused.tooLarge("the values that the query puts together are too long");
    }
    return value;
  }

  private static long length(NodeValue value) {
    if (value.isInteger()) {
      return value.getInteger().bitLength() / 3;
    }
    if (value.isDecimal()) {
      return (long) value.getDecimal().precision() + Math.abs(value.getDecimal().scale());
    }
    if (value.isNumber() || value.isBoolean()) {
      return 1;
    }
    return value.asNode().isLiteral()
        ? value.asNode().getLiteralLexicalForm().length()
        : value.asNode().toString().length();
  }

  @Override
  public Expr copy(Expr inner) {
    return new Metered(inner, longest, beside, left);
  }
}
