package io.github.intertitre.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Rewrites JSON lines, one article each, into JSON lines, in order and over all cores. */
final class LineBatch {
  private static final Path STANDARD = Path.of("-");

  private final Shell shell;
  private final LineRewriter rewriter;
  private final boolean failsFast;

  /** A run that may end with the first article that fails. */
  LineBatch(Shell shell, LineRewriter rewriter, boolean failsFast) {
    this.shell = shell;
    this.rewriter = rewriter;
    this.failsFast = failsFast;
  }

  /** A line, and what an earlier run made of it. */
  private record Job(Lines.Line line, Optional<byte[]> earlier) {}

  /** A line that is done, by this run or, then empty, by an earlier one. */
  private record Done(Lines.Line line, Optional<LineRewriter.Outcome> outcome) {}

  /** Rewrites all lines of a file, « - » for standard input; the exit code. */
  int run(Path input, LineSink sink) {
    try (InputStream in = open(input);
        Lines kept = new Lines(sink.keptLines(), Integer.MAX_VALUE);
        Lines lines = new Lines(in, rewriter.lineLimit())) {
      Run run = new Run(sink, input.equals(STANDARD) ? 0 : Files.size(input));
      Ordered.run(jobs(lines, kept, sink.kept()), job -> done(job, input), run::take);
      return run.end();
    } catch (NoSuchFileException e) {
      throw new Trouble("input.missing", input);
    } catch (IOException | UncheckedIOException e) {
      throw new Trouble("input.unreadable", input);
    }
  }

  private InputStream open(Path input) throws IOException {
    return input.equals(STANDARD) ? shell.in() : Files.newInputStream(input);
  }

  private static Iterator<Job> jobs(Lines lines, Lines kept, int count) {
    return new Iterator<>() {
      private int left = count;

      @Override
      public boolean hasNext() {
        return lines.hasNext() || left > 0;
      }

      @Override
      public Job next() {
        if (!lines.hasNext()) {
          throw new Trouble("resume.other");
        }
        boolean done = left-- > 0;
        return new Job(lines.next(), done ? Optional.of(kept.next().bytes()) : Optional.empty());
      }
    };
  }

  private Done done(Job job, Path input) {
    if (job.earlier().isEmpty()) {
      return new Done(job.line(), Optional.of(rewriter.rewrite(job.line())));
    }
    if (!rewriter.matches(job.line(), job.earlier().get())) {
      throw new Trouble("resume.other");
    }
    return new Done(job.line(), Optional.empty());
  }

  /** Takes what is done, in order. */
  private final class Run {
    private final LineSink sink;
    private final long size;
    private final Tally tally = new Tally(shell);
    private boolean broken;

    Run(LineSink sink, long size) {
      this.sink = sink;
      this.size = size;
    }

    boolean take(Done done) {
      double part = size == 0 ? 0 : (double) done.line().end() / size;
      if (done.outcome().isEmpty()) {
        tally.kept(part);
        return true;
      }
      LineRewriter.Outcome outcome = done.outcome().get();
      tally.written(outcome.code(), part);
      broken = failsFast && outcome.trouble().isPresent();
      if (broken) {
        shell.say(outcome.trouble().get());
        return false;
      }
      sink.write(outcome.line());
      return true;
    }

    int end() {
      if (!broken) {
        sink.finish();
      }
      return tally.end();
    }
  }
}
