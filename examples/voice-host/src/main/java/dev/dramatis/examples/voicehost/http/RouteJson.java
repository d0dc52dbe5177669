package dev.dramatis.examples.voicehost.http;

import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;

/** Writes what a route answers with {@link WireJson}; {@link JsonReader} reads what it is sent. */
public final class RouteJson implements JsonMapper {

  @Override
  public String toJsonString(Object value, Type type) {
    return WireJson.mapper().writeValueAsString(value);
  }
}
