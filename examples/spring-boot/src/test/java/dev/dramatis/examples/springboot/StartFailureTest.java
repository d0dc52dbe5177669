package dev.dramatis.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What somebody reads whose settings do not make a cast. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

  @Test
  void unknownBank_isReportedWithTheBanksThatExist(CapturedOutput output) {
    assertThatThrownBy(
            () ->
                SpringApplication.run(
                    SpringBootHost.class,
                    "--spring.main.web-application-type=none",
                    "--dramatis.only-banks=kids"))
        .isNotNull();

    assertThat(output)
        .contains(
            "APPLICATION FAILED TO START",
            "there is no bank kids; the banks are dramatis.",
            "Correct dramatis.only-banks, or remove it to load every bank.")
        .doesNotContain("\tat ");
  }
}
