package pinakes.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A description of the dataset or the service, as RDF. */
final class DescriptionRoute implements Route {
  private final BiFunction<Exchange, Variant, Representation> description;

  DescriptionRoute(BiFunction<Exchange, Variant, Representation> description) {
    this.description = description;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.query().allow(List.of(), List.of());
    Optional<Variant> variant = exchange.accept().best(Variant.DATA, Variant::types);
    exchange.send(
        description.apply(
            exchange,
            variant.orElseThrow(
                () ->
                    Failure.notAcceptable(Variant.DATA.stream().map(Variant::mediaType).toList()))),
        "Accept");
  }
}
