package dev.dramatis.examples.springboot;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.annotation.Cast;
import dev.dramatis.prompt.UserProfile;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** A host that serves a cast over HTTP. */
@Cast(perSession = UserProfile.class)
@SpringBootApplication(exclude = ErrorMvcAutoConfiguration.class) // It answers with JSON of its own
public class SpringBootHost {

  public static void main(String[] args) {
    SpringApplication.run(SpringBootHost.class, args);
  }

  /** Returns a builder of the cast that the compiler has checked; auto-configuration loads it. */
  @Bean
  @Scope("prototype") // A builder makes one registry
  CharacterRegistry.Builder cast() {
    return CharacterCast.builder();
  }

  /** A number where a text is expected is an error; no property can say this. */
  @Bean
  JsonMapperBuilderCustomizer strictTexts() {
    return json ->
        json.withCoercionConfig(
            LogicalType.Textual,
            texts ->
                texts
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemValve() {
    return factory ->
        factory.addContextCustomizers(
            context ->
                ((StandardHost) context.getParent())
                    .setErrorReportValveClass(ProblemValve.class.getName()));
  }
}
