package dev.dramatis.testing.inn;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FileVoice;
import dev.dramatis.annotation.Greeting;
import dev.dramatis.annotation.Needs;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.prompt.UserProfile;
import java.util.List;

/** The innkeeper, whose mood is drawn and who knows the hour and the guest. */
@Character(name = "Innkeeper")
@FileVoice(path = "inn/innkeeper.wav")
@Needs(optional = UserProfile.class)
@Greeting({"Come in, come in.", "Good to see you."})
public final class Innkeeper implements PromptGenerator {

  @Override
  public String persona(PromptContext context) {
    String guest = context.find(UserProfile.class).flatMap(UserProfile::firstName).orElse("friend");
    String mood = context.pick(List.of("cheerful", "tired"));
    int hour = context.now().getHour();
    return "You keep an inn. You are "
        + mood
        + ". It is "
        + hour
        + " o'clock. Your guest is "
        + guest
        + ".";
  }
}
