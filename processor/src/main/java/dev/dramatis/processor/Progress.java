package dev.dramatis.processor;

import dev.dramatis.processor.bank.WrittenIndex;
import dev.dramatis.processor.read.PendingDeclarations;
import java.util.Optional;

/**
 * How far a compile is, from one round to the next.
 *
 * @param pending what no round has dealt with yet
 * @param index the index, where a round has written it; it is not written twice
 */
record Progress(PendingDeclarations pending, Optional<WrittenIndex> index) {

  static Progress none() {
    return new Progress(PendingDeclarations.none(), Optional.empty());
  }

  /** Returns the progress when a round has dealt with all that is pending. */
  Progress done() {
    return new Progress(pending.done(), index);
  }

  Progress with(WrittenIndex written) {
    return new Progress(pending, Optional.of(written));
  }
}
