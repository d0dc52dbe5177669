package dev.dramatis.examples.voicehost.health;

import io.javalin.http.Context;
import java.util.Map;

/**
 * Says whether the host lives and whether requests are to be sent to it, under the names that
 * Kubernetes has for that. What the host needs beside itself is no part of it: to start the host
 * anew would mend none of that, and {@link HealthProbe} tells about it. Thread-safe.
 */
public final class Probes {

  private volatile boolean isStopping;

  /** The process serves. */
  public void live(Context ctx) {
    ctx.json(Map.of("status", "live"));
  }

  /** The cast is loaded, or nobody would be asked; 503 from when the host is told to stop. */
  public void ready(Context ctx) {
    ctx.status(isStopping ? 503 : 200).json(Map.of("status", isStopping ? "stopping" : "ready"));
  }

  /** From now on the host is not ready. */
  public void stopping() {
    isStopping = true;
  }
}
