package dev.dramatis.examples.springboot;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * The problem details of requests that do not reach Spring MVC: Tomcat refuses a path with {@code
 * %00}, and a filter refuses a foreign host name.
 */
public final class ProblemValve extends ErrorReportValve {

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  protected void report(Request request, Response response, @Nullable Throwable throwable) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()
        || !isWritable(response)) {
      return;
    }
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(JSON.writeValueAsString(problem(request, response)));
        response.finishResponse();
      }
    } catch (IOException e) {
      container.getLogger().debug("The client did not wait for its error", e);
    }
  }

  private static boolean isWritable(Response response) {
    AtomicBoolean isWritable = new AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, isWritable);
    return isWritable.get();
  }

  private static Map<String, Object> problem(Request request, Response response) {
    Map<String, Object> problem = new LinkedHashMap<>();
    HttpStatus status = HttpStatus.resolve(response.getStatus());
    if (status != null) {
      problem.put("title", status.getReasonPhrase());
    }
    problem.put("status", response.getStatus());
    if (response.getMessage() != null) {
      problem.put("detail", response.getMessage());
    }
    if (request.getRequestURI() != null) {
      problem.put("instance", request.getRequestURI());
    }
    return problem;
  }
}
