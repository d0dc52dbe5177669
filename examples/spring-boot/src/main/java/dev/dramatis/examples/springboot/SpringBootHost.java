package dev.dramatis.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the cast on the class path over HTTP until the process is told to stop. */
@SpringBootApplication
public class SpringBootHost {

  public static void main(String[] args) {
    SpringApplication.run(SpringBootHost.class, args);
  }
}
