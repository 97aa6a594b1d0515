package pinakes.query;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.ARQInternalErrorException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** Runs a question and hands what comes to the writer of its format. */
final class Answer {
  private final Question question;
  private final Format format;
  private final Screen screen;

  Answer(Question question, Format format, Screen screen) {
    SavedQuery saved = question.saved();
    if (!format.suits(saved.results())) {
      throw new QueryException(
          "%s is a %s query: format %s does not suit its answer"
              .formatted(saved.name(), saved.results(), format.label()));
    }
    if (format == Format.TREE && saved.tree() == null) {
      throw new QueryException(
          saved.name()
              + " says of no columns that they make a tree (#+ tree:); format table shows its"
              + " rows");
    }
    this.question = question;
    this.format = format;
    this.screen = screen;
  }

  long write(DatasetGraph data, OutputStream out) {
    try {
      OutputStream buffered = new BufferedOutputStream(out, 1 << 15);
      OutputStream safe =
          screen.terminal() || format == Format.XML ? new Harmless(buffered) : buffered;
      long count = Txn.calculateRead(data, () -> run(data, safe));
      safe.flush();
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeIOException e) { // from Jena's writers
      throw new UncheckedIOException(
          e.getCause() instanceof IOException cause ? cause : new IOException(e));
    } catch (ARQInternalErrorException e) {
      throw e; // a bug, not an answer
    } catch (ARQException e) {
      throw new QueryException(
          question.saved().origin() + ": " + Visible.text(String.valueOf(e.getMessage())), e);
    }
  }

  private long run(DatasetGraph data, OutputStream out) {
    Query query = question.sparql();
    Terms terms = new Terms(query.getPrefixMapping(), Base.of(data).orElse(""));
    try (QueryExec exec = exec(data, query)) {
      return switch (question.saved().results()) {
        case SELECT -> rows(exec, terms, out);
        case ASK -> bool(exec.ask(), out);
        case CONSTRUCT -> Graphs.write(exec.construct(), query.getPrefixMapping(), format, out);
        case DESCRIBE -> Graphs.write(exec.describe(), query.getPrefixMapping(), format, out);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing is asked of other machines: SERVICE is refused. */
  private static QueryExec exec(DatasetGraph data, Query query) {
    return QueryExec.dataset(data).query(query).set(ARQ.httpServiceAllowed, false).build();
  }

  private long rows(QueryExec exec, Terms terms, OutputStream out) throws IOException {
    var rows = new CountedRows(exec.select());
    switch (format) {
      case TABLE -> {
        Writer writer = writer(out);
        new Table(terms, screen.columns()).write(rows, writer);
        writer.flush();
      }
      case TREE -> {
        Writer writer = writer(out);
        new Tree(terms, Objects.requireNonNull(question.saved().tree())).write(rows, writer);
        writer.flush();
      }
      case MARKDOWN -> {
        Writer writer = writer(out);
        Markdown.write(rows, terms, writer);
        writer.flush();
      }
      default -> Results.write(rows, format, out);
    }
    return rows.count();
  }

  private long bool(boolean answer, OutputStream out) throws IOException {
    if (format == Format.TABLE || format == Format.MARKDOWN) {
      Writer writer = writer(out);
      writer.write(answer + "\n");
      writer.flush();
    } else {
      Results.write(answer, format, out);
    }
    return 1;
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
