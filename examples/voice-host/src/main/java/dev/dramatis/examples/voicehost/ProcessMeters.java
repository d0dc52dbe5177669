package dev.dramatis.examples.voicehost;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import java.util.List;

/** Memory, garbage collection, threads and processor time of the process. */
final class ProcessMeters {

  private ProcessMeters() {}

  /** Loads the platform's management classes, which takes a while; best done when all is up. */
  static void bindTo(MeterRegistry meters) {
    List<MeterBinder> binders =
        List.of(
            new JvmMemoryMetrics(),
            garbageCollection(),
            new JvmThreadMetrics(),
            new ProcessorMetrics(),
            new UptimeMetrics());
    binders.forEach(binder -> binder.bindTo(meters));
  }

  /** Listens for as long as the process lives, so that nothing has to be closed. */
  @SuppressWarnings("resource")
  private static MeterBinder garbageCollection() {
    return new JvmGcMetrics();
  }
}
