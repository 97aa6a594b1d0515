package pinakes.serve;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import pinakes.guard.Refused;
import pinakes.query.CutShort;
import pinakes.query.Format;
import pinakes.query.Inquiry;
import pinakes.query.QueryException;
import pinakes.query.ResultKind;

/**
 * Asks queries in their turn and within bounds. An answer is put together whole before any of it is
 * sent: what a client gets is whole, or says that it is not.
 */
final class Answers {

  /** What a query is answered in, with the media types under which it is asked for. */
  record Offer(Format format, List<String> types) {
    private static Offer of(Format format, String... more) {
      return new Offer(
          format,
          java.util.stream.Stream.concat(
                  java.util.stream.Stream.of(format.mediaType()), Arrays.stream(more))
              .toList());
    }
  }

  private static final List<Offer> ROWS =
      List.of(
          Offer.of(Format.JSON, "application/json"),
          Offer.of(Format.XML, "application/xml", "text/xml"),
          Offer.of(Format.CSV),
          Offer.of(Format.TSV));

  private static final List<Offer> GRAPHS =
      List.of(
          Offer.of(Format.TURTLE, "application/x-turtle"),
          Offer.of(Format.NTRIPLES, "text/plain"),
          Offer.of(Format.JSONLD, "application/json"),
          Offer.of(Format.RDFXML, "application/xml"));

  /** Bytes of all answers that are on their way, of which slow readers hold as many as they can. */
  private static final long SENDING = Memory.most() / 8;

  private final Limits limits;
  private final Turns turns;
  private final AtomicLong sending = new AtomicLong();

  Answers(Limits limits, Turns turns) {
    this.limits = limits;
    this.turns = turns;
  }

  /** The offers for an answer of that kind, the first for who does not mind. */
  static List<Offer> offers(ResultKind kind) {
    return switch (kind) {
      case SELECT, ASK -> ROWS;
      case CONSTRUCT, DESCRIBE -> GRAPHS;
    };
  }

  /** A page of an answer, and whether there is more. */
  record Page(Representation content, boolean more) {}

  /**
   * Asks a query on the publication of the exchange.
   *
   * @param reading reads the query, in its turn too
   * @param rows how many to give: the answer ends there, as a page of a longer one; negative for
   *     all, where more than the bound is a failure
   */
  Page ask(Exchange exchange, Supplier<Inquiry> reading, long rows) {
    Page page = inTurn(exchange, reading, rows);
    int length = page.content().bytes().length;
    exchange.atTheEnd(() -> sending.addAndGet(-length));
    if (sending.addAndGet(length) > SENDING) {
      throw Failure.later(503, "Too many long answers are being read; try again in a moment.", 5);
    }
    return page;
  }

  private Page inTurn(Exchange exchange, Supplier<Inquiry> reading, long rows) {
    Served served = exchange.served();
    served.hold(); // for the query, which may outlive the request
    return turns.take(
        turn -> {
          try {
            return ask(exchange, reading.get(), rows, turn);
          } catch (Refused e) {
            throw refused(e);
          } catch (QueryException e) {
            throw new Failure(400, String.valueOf(e.getMessage()));
          } catch (CutShort e) {
            throw cut(e);
          } finally {
            served.letGo();
          }
        });
  }

  private Page ask(Exchange exchange, Inquiry inquiry, long rows, Turn turn) {
    Offer offer = chosen(exchange.accept(), offers(inquiry.kind()));
    Bounded out = new Bounded(limits.bytes());
    boolean more =
        inquiry.answer(
            exchange.served().data(),
            offer.format(),
            rows < 0 ? limits.rows() : rows,
            rows >= 0,
            limits.deadline(),
            out,
            turn::stoppedBy);
    return new Page(Representation.of(out.toByteArray(), offer.format().mediaType()), more);
  }

  private static Offer chosen(Accept accept, List<Offer> offers) {
    return accept
        .best(offers, Offer::types)
        .orElseThrow(
            () ->
                Failure.notAcceptable(
                    offers.stream().map(offer -> offer.format().mediaType()).toList()));
  }

  private static Failure refused(Refused e) {
    int status =
        switch (e.reason()) {
          case MALFORMED, TOO_LARGE -> 400;
          case FORBIDDEN -> 403;
        };
    return new Failure(status, String.valueOf(e.getMessage()));
  }

  private Failure cut(CutShort e) {
    return switch (e.reason()) {
      case TIME -> turns.late();
      case ROWS ->
          new Failure(
              403,
              "The answer has more than %,d rows or triples. Ask for less with LIMIT, or take a dump from /dumps/."
                  .formatted(limits.rows()));
    };
  }
}
