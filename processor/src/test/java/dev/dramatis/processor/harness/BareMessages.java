package dev.dramatis.processor.harness;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** No verdict depends on messages, and the expressions in them would need a library. */
public final class BareMessages implements MessageInterpolator {

  @Override
  public String interpolate(String template, Context context) {
    return template;
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return template;
  }
}
