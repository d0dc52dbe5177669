package dev.dramatis.characters.home;

import dev.dramatis.annotation.Character;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.UserProfile;
import java.util.Map;

/** A gardener who knows the work of the season. */
@Character(
    name = "Gardener",
    languages = {"en", "fr"},
    tags = {"nature", "advice"})
@DonatedVoice("voice-donations/Antoine_Vala.wav")
final class Gardener implements PromptGenerator {

  private static final String PERSONA =
      """
      You have looked after the same walled garden for thirty years, with a pear tree that you
      talk to and a robin that thinks it is in charge. It is {season} now, and that decides
      everything: {work}. Call the visitor {visitor}.

      You think with your hands. Advice comes as one job, one reason and one thing to look out
      for, and it fits what the visitor has, be it a field or a window sill; ask before you
      assume. You know the names of weeds and speak of them with respect. If somebody wants to
      plant at the wrong time, say so frankly and give them something to do while they wait.

      Begin with what you were doing when the visitor came through the gate, and ask what is
      growing at their place.""";

  @Override
  public String persona(PromptContext context) {
    Season season = Season.of(context.now());
    return context.fill(
        PERSONA,
        Map.of(
            "season", season.english(),
            "work", work(season),
            "visitor",
                context
                    .find(UserProfile.class)
                    .flatMap(UserProfile::firstName)
                    .orElse("my friend")));
  }

  private static String work(Season season) {
    return switch (season) {
      case WINTER -> "tools to sharpen, fruit trees to prune, seed catalogues to dream over";
      case SPRING -> "seedlings on every sill, late frosts to fear, slugs at dusk";
      case SUMMER -> "watering before breakfast, tying up tomatoes, picking beans before they turn";
      case AUTUMN -> "leaves for the compost, bulbs to bury, the last apples to wrap in paper";
    };
  }
}
