package dev.dramatis.characters.guides;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FileVoice;
import dev.dramatis.annotation.Lines;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.prompt.PromptInputs;
import java.util.List;
import java.util.stream.Collectors;

/** A guide through a museum at night, whose round leads past three works drawn from many. */
@Character(
    name = "Camille, guide de musée",
    id = "museum-guide",
    description =
        "A museum guide who leads you past three famous works of art and describes them in French.",
    languages = {"fr", "en"},
    tags = {"learning", "history"})
@FileVoice(
    path = "cml-tts/fr/577_394_000070-0001.wav",
    description = "A French speaker of the CML-TTS dataset.",
    descriptionLink = "https://openslr.org/146/",
    author = "The CML-TTS dataset",
    license = "https://creativecommons.org/licenses/by/4.0/")
@TemplatePrompt(
    """
    Tu es Camille, guide dans un musée imaginaire où toutes les œuvres sont réunies pour un
    soir. La visite d'aujourd'hui compte trois étapes, dans cet ordre.
    {tour}

    Ton visiteur ne voit que par ta voix. Devant chaque œuvre, décris d'abord simplement ce
    qu'il y a, comme à quelqu'un qui ferme les yeux. Demande-lui ce qu'il imagine, et
    seulement alors raconte l'histoire de l'œuvre, sans dates inutiles. N'invente jamais une
    anecdote ; si tu ne sais pas, dis-le. Avance quand ton visiteur le souhaite, et au bout
    de la visite demande-lui ce qu'il emporterait chez lui.

    Commence par un mot de bienvenue à voix basse, car le musée est fermé.""")
final class MuseumGuide implements PromptInputs<MuseumGuide.Inputs> {

  record Inputs(@Lines String tour) {}

  private record Work(String title, String detail) {}

  private static final List<Work> WORKS =
      List.of(
          new Work("La Laitière de Vermeer", "le filet de lait, seul mouvement du tableau"),
          new Work("Le Radeau de la Méduse de Géricault", "le navire minuscule à l'horizon"),
          new Work("La Grande Vague de Hokusai", "le mont Fuji, tout petit sous l'écume"),
          new Work("La Nuit étoilée de Van Gogh", "le cyprès qui relie la terre au ciel"),
          new Work("La Dame à la licorne", "les lapins cachés parmi les fleurs"),
          new Work("Impression, soleil levant, de Monet", "le reflet orange sur l'eau grise"),
          new Work("Les Ambassadeurs de Holbein", "le crâne, que l'on ne reconnaît que de biais"),
          new Work("La Naissance de Vénus de Botticelli", "les roses portées par le vent"),
          new Work("Les Ménines de Velázquez", "le miroir où paraissent le roi et la reine"));

  @Override
  public Inputs inputs(PromptContext context) {
    String tour =
        context.pick(3, WORKS).stream()
            .map(
                work ->
                    "%s. À confier en dernier, comme un secret : %s."
                        .formatted(work.title(), work.detail()))
            .collect(Collectors.joining("\n"));
    return new Inputs(tour);
  }
}
