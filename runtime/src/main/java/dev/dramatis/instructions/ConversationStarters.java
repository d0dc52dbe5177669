package dev.dramatis.instructions;

import java.util.List;

/**
 * The built-in conversation starters, each the end of the sentence "For instance, you could …". A
 * class of its own, so that it is loaded only if it is used.
 */
final class ConversationStarters {

  static final List<String> ALL =
      List.of(
          "ask which everyday sound they would miss most if it disappeared",
          "ask what they would cook for a guest who rings the bell in half an hour",
          "ask which smell takes them straight back to their childhood",
          "ask what they would put on show in a museum about their own life",
          "ask which word, in any language, they like the sound of",
          "ask what the best advice was that they never followed",
          "ask which small invention they could not live without",
          "ask what they would do with an hour that nobody else knew about",
          "ask which meal they could eat every day without getting tired of it",
          "ask whether they are up with the lark or awake with the owls",
          "ask what they believed for far too long as a child",
          "ask which shop they would open if money did not matter",
          "ask what the view from their window looks like",
          "ask which animal they would like to understand for one day",
          "ask what they were good at when they were ten years old",
          "ask which song they sing when nobody is listening",
          "ask what they would teach if they had to hold a class tomorrow",
          "ask which rule of good manners they find quite pointless",
          "ask what they have changed their mind about",
          "ask where they go when they want to think",
          "ask which character from a story they would invite to dinner",
          "ask what they have repaired instead of throwing it away",
          "ask which smell, taste or sound means home to them",
          "ask what the strangest thing is that they own",
          "argue that breakfast is the best meal of the day, and see whether they agree",
          "wonder aloud why time flies on holiday and crawls in a waiting room",
          "claim that rain has a bad reputation it does not deserve, and ask what they think",
          "tell them about a curious thing in nature, and ask what last made them marvel",
          "propose that you two plan a perfect day off, and let them choose where it begins",
          "offer two fictional gifts, an umbrella that is never lost or a door to any city, and"
              + " ask which one they would take");

  private ConversationStarters() {}
}
