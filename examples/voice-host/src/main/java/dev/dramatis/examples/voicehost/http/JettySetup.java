package dev.dramatis.examples.voicehost.http;

import dev.dramatis.examples.voicehost.config.HostConfig;
import io.javalin.config.JettyConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * What Jetty does for the host beneath all routes: where it listens, what it takes, how it ends.
 */
public final class JettySetup {

  private static final long STOP_PATIENCE_MILLIS = 1_000;
  private static final long IDLE_AT_STOP_MILLIS = 50;

  private final HostConfig config;
  private final StatusErrors errors;
  private final MeterRegistry meters;
  private final GracefulHandler requests = new GracefulHandler();

  public JettySetup(HostConfig config, StatusErrors errors, MeterRegistry meters) {
    this.config = config;
    this.errors = errors;
    this.meters = meters;
  }

  public void apply(JettyConfig jetty) {
    // else Jetty asks the MBean server, which takes 300 classes
    System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
    jetty.addConnector((server, http) -> connector(server, http, config.port()));
    if (config.metricsPort() > 0) {
      jetty.addConnector(this::metricsConnector);
    }
    jetty.modifyServer(this::configure);
    jetty.modifyServletContextHandler(JettySetup::configure);
  }

  /**
   * Refuses new requests and waits for those that are under way, while the host still listens, so
   * that probes see it.
   *
   * @return whether all have been answered in time
   */
  public boolean drain() {
    try {
      requests.shutdown().get(config.limits().stop().toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      return false;
    }
  }

  private Connector metricsConnector(Server server, HttpConfiguration http) {
    ServerConnector connector = connector(server, http, config.metricsPort());
    connector.setName(RequestGate.METRICS);
    return connector;
  }

  private ServerConnector connector(Server server, HttpConfiguration http, int port) {
    http.setRequestHeaderSize(config.limits().headerBytes());
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(config.host());
    connector.setPort(port);
    connector.setIdleTimeout(config.limits().idle().toMillis());
    // What was under way has been waited for when this counts.
    connector.setShutdownIdleTimeout(IDLE_AT_STOP_MILLIS);
    return connector;
  }

  private void configure(Server server) {
    server.setStopTimeout(STOP_PATIENCE_MILLIS);
    server.insertHandler(new BusyHost(config.limits()));
    server.insertHandler(new EagerContentHandler(new CollectedBodies(BodyBudget.ofHeap())));
    server.insertHandler(requests);
    server.insertHandler(new RequestGate(config));
    server.setErrorHandler(new UnparsedRequestErrors(errors, new Cors(config.origins())));
    RequestMeter meter = new RequestMeter(meters);
    server.setRequestLog(
        config.hasAccessLog()
            ? new RequestLog.Collection(meter, new AccessLog(System.out))
            : meter);
  }

  /** Javalin begins an HTTP session with each WebSocket, which would set a cookie. */
  private static void configure(ServletContextHandler context) {
    SessionHandler sessions = context.getSessionHandler();
    sessions.setUsingCookies(false);
    sessions.setUsingUriParameters(false);
  }
}
