package dev.dramatis.spring.autoconfigure;

import dev.dramatis.spring.ai.CharacterToolCalls;
import org.springframework.ai.model.tool.ToolCallingManager;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Makes every tool loop of the host's beans answer the names of tools that an LLM made up. */
final class ToolCallsPostProcessor implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    return bean instanceof ToolCallingManager calls && !(bean instanceof CharacterToolCalls)
        ? new CharacterToolCalls(calls)
        : bean;
  }
}
