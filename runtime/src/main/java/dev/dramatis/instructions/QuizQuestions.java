package dev.dramatis.instructions;

import java.util.List;

/**
 * The built-in quiz questions, written to be spoken: timeless, with one right answer each, without
 * digits or symbols. A class of its own, so that it is loaded only if it is used.
 */
final class QuizQuestions {

  static final List<QuizItem> ALL =
      List.of(
          // Science
          question("Which gas do the bubbles in sparkling water consist of?", "carbon dioxide"),
          question("Which element are both diamond and graphite made of?", "carbon"),
          question("What do you call carbon dioxide that is frozen solid?", "dry ice"),
          question("Which silvery liquid metal rose and fell in old thermometers?", "mercury"),
          question("Which particle in an atom carries a negative charge?", "the electron"),
          question("Which instrument measures the pressure of the air?", "a barometer"),
          question("What does a seismograph record?", "earthquakes"),
          question("Which colour does blue litmus paper take on in acid?", "red"),
          question("In which unit is electrical resistance measured?", "the ohm"),
          question(
              "What reaches you first from a thunderstorm far away, the lightning or the thunder?",
              "the lightning"),
          question(
              "Which planet seemed to have ears when Galileo looked at it through his telescope?",
              "Saturn"),
          question("Which planet is the largest that goes around our Sun?", "Jupiter"),
          question("Which planet turns around the Sun in the shortest time?", "Mercury"),
          question("Which star is the nearest to the Earth?", "the Sun"),
          question("Who was the first human being to fly into space?", "Yuri Gagarin"),
          question(
              "Who spoke of one small step for a man when he set foot on the Moon?",
              "Neil Armstrong"),
          question(
              "Who was the first person to win Nobel Prizes in two different sciences?",
              "Marie Curie"),
          question(
              "Whose voyage on a ship called the Beagle led to a book about the origin of species?",
              "Charles Darwin"),
          question("Who found penicillin in a dish of mould?", "Alexander Fleming"),
          question("Which vitamin does the skin make in sunlight?", "vitamin D"),
          question("Which part of the eye is blue, green or brown?", "the iris"),
          question("Which joint lies between the thigh and the shin?", "the knee"),
          question("What colour are the blood cells that carry oxygen?", "red"),
          question("At how many degrees Celsius does pure water freeze at sea level?", "zero"),
          question("What is the science of the weather called?", "meteorology"),
          question("Which metal does a magnet attract, iron or copper?", "iron"),
          question(
              "What do you call a scientist who studies the stars and planets?", "an astronomer"),
          // Geography
          question("Which strait parts Spain from Morocco?", "the Strait of Gibraltar"),
          question("Which canal saves ships the way around Africa?", "the Suez Canal"),
          question("Which mountains lie between France and Spain?", "the Pyrenees"),
          question(
              "Which Russian mountains, running from north to south, are said to divide Europe from Asia?",
              "the Urals"),
          question("Which river flows through both Vienna and Budapest?", "the Danube"),
          question("Which river flows past the Eiffel Tower?", "the Seine"),
          question("Which river does Tower Bridge cross?", "the Thames"),
          question("Which river flows through Cairo?", "the Nile"),
          question("Which country looks like a boot on the map?", "Italy"),
          question("Which ocean lies between Africa and Australia?", "the Indian Ocean"),
          question(
              "In which lake, called a sea, do bathers float without swimming?", "the Dead Sea"),
          question(
              "What is the name of the line that divides the Earth into a northern and a southern half?",
              "the equator"),
          question("On which continent does the South Pole lie?", "Antarctica"),
          question("On which large island do lemurs live in the wild?", "Madagascar"),
          question("Which desert do Mongolia and China share?", "the Gobi"),
          question("Which city is the capital of Iceland?", "Reykjavik"),
          question("Which city is the capital of New Zealand?", "Wellington"),
          question("Which city used to be called Constantinople?", "Istanbul"),
          question("In which country would you climb up to Machu Picchu?", "Peru"),
          question("In which country would you visit the temples of Angkor?", "Cambodia"),
          question("In which country was the city of Petra cut into the rock?", "Jordan"),
          question("In which country does the Taj Mahal stand?", "India"),
          question("In which country do the cities of Oslo and Bergen lie?", "Norway"),
          question("On which continent does the Sahara lie?", "Africa"),
          question(
              "Which waterfalls lie on the border between Zambia and Zimbabwe?", "Victoria Falls"),
          question("In which Italian city do people travel by gondola?", "Venice"),
          // History
          question("In which year did the Berlin Wall come down?", "nineteen eighty-nine"),
          question(
              "Which ship met an iceberg on its first voyage, in nineteen twelve?", "the Titanic"),
          question(
              "Which French general was sent into exile on the island of Saint Helena?",
              "Napoleon Bonaparte"),
          question("Which volcano buried Pompeii?", "Vesuvius"),
          question("Which queen of Egypt was the ally of Caesar and of Mark Antony?", "Cleopatra"),
          question(
              "Which wall did the Romans build across the north of England?", "Hadrian's Wall"),
          question(
              "Which prison in Paris was stormed in July seventeen eighty-nine?", "the Bastille"),
          question(
              "Who led a march to the sea in India to protest against the tax on salt?",
              "Mahatma Gandhi"),
          question(
              "Which citizen of Mainz printed a famous Bible with movable type?",
              "Johannes Gutenberg"),
          question("Which country gave the Statue of Liberty to the United States?", "France"),
          question("Who was the first president of the United States?", "George Washington"),
          question(
              "Who became president of South Africa after twenty-seven years in prison?",
              "Nelson Mandela"),
          question(
              "What were the trade routes from China to the Mediterranean named after?", "silk"),
          question(
              "Which explorer set out on the first voyage around the world, but did not live to finish it?",
              "Ferdinand Magellan"),
          question("In which Greek town were the ancient Olympic Games held?", "Olympia"),
          question("Which plant from the banks of the Nile did the Egyptians write on?", "papyrus"),
          question("Which stone gave scholars the key to the hieroglyphs?", "the Rosetta Stone"),
          question("Which philosopher was condemned to drink hemlock in Athens?", "Socrates"),
          question(
              "Inside which wooden animal did the Greeks enter Troy, as the story has it?",
              "a horse"),
          question("Which people had an empire in the Andes when the Spanish arrived?", "the Inca"),
          // Music
          question("How many strings does a violin have?", "four"),
          question("How many keys does a modern concert piano usually have?", "eighty-eight"),
          question("How many musicians play in a string quartet?", "four"),
          question("On how many lines are the notes of a melody usually written?", "five"),
          question(
              "Who set the four seasons to music in four violin concertos?", "Antonio Vivaldi"),
          question("Who composed nine symphonies and lost his hearing?", "Ludwig van Beethoven"),
          question("Who composed the opera The Magic Flute?", "Wolfgang Amadeus Mozart"),
          question("Who wrote the music for the ballet Swan Lake?", "Pyotr Tchaikovsky"),
          question(
              "Which composer's Bolero repeats its tune over an unchanging drum?", "Maurice Ravel"),
          question(
              "Which group crossed a road in London on the cover of its album Abbey Road?",
              "the Beatles"),
          question("To which family of instruments does the trumpet belong?", "brass"),
          question(
              "Which instrument with keys and bellows is strapped to the player's chest?",
              "the accordion"),
          question("How should you play when the score says piano?", "softly"),
          question("What is the deepest male singing voice called?", "bass"),
          question("What is the highest female singing voice called?", "soprano"),
          question(
              "In which dance of three beats do couples turn at the balls of Vienna?", "the waltz"),
          question("Which drum does a drummer play with the foot?", "the bass drum"),
          question("What does a conductor hold in the hand?", "a baton"),
          // Language
          question("Which is the twenty-sixth letter of the English alphabet?", "Z"),
          question(
              "What do you call a word that reads the same forwards and backwards?",
              "a palindrome"),
          question("What do you call a word that means the opposite of another?", "an antonym"),
          question("Which letter is the last of the Greek alphabet?", "omega"),
          question("Which is the official language of Brazil?", "Portuguese"),
          question("In which language do you say thank you with the word danke?", "German"),
          question("In which language do you say thank you with the word arigato?", "Japanese"),
          question("What does the French word fromage mean?", "cheese"),
          question("What does the Italian word gatto mean?", "cat"),
          question("What do people do during a siesta?", "rest, or take a nap"),
          question("In which alphabet is Russian written?", "Cyrillic"),
          question("Which writing of raised dots is read with the fingertips?", "Braille"),
          question("Which code is made of dots and dashes?", "Morse code"),
          question("Which two meals hide in the word brunch?", "breakfast and lunch"),
          question(
              "Which language was invented by Ludwik Zamenhof, for people of all nations?",
              "Esperanto"),
          question("What kind of book does a lexicographer write?", "a dictionary"),
          question("Which punctuation mark ends a question?", "the question mark"),
          // Food
          question("Which fruit is guacamole made from?", "avocado"),
          question("Which pulse is hummus made from?", "chickpeas"),
          question("Which bean is tofu made from?", "the soybean"),
          question("Which spice is gathered by hand from crocus flowers?", "saffron"),
          question("What were raisins before they were dried?", "grapes"),
          question("What were prunes before they were dried?", "plums"),
          question("Which part of the egg is beaten for a meringue?", "the white"),
          question("Which nuts are ground for marzipan?", "almonds"),
          question("Which grain is a risotto made with?", "rice"),
          question("Which herb gives pesto from Genoa its green?", "basil"),
          question("Which vegetable turns borscht red?", "beetroot"),
          question("Is gazpacho eaten hot or cold?", "cold"),
          question(
              "Which tree gives its sap for the syrup that Canada is famous for?", "the maple"),
          question("Which citrus fruit scents Earl Grey tea?", "bergamot"),
          question("From which country does feta cheese come?", "Greece"),
          question("From which country does paella come?", "Spain"),
          question("What do bees make from nectar?", "honey"),
          question("Which small living thing makes bread dough rise?", "yeast"),
          question("Which fruit is cider made from?", "apples"),
          // Sport and games
          question("How many players of one football team may be on the pitch?", "eleven"),
          question("Which word do tennis players use for zero?", "love"),
          question("How many points is the very centre of a dartboard worth?", "fifty"),
          question("Which chess piece moves along the diagonals only?", "the bishop"),
          question("Which chess piece may jump over others?", "the knight"),
          question("How many squares does a chessboard have?", "sixty-four"),
          question("How many holes are there in a full round of golf?", "eighteen"),
          question("How many rings are on the Olympic flag?", "five"),
          question("How many players does a volleyball team have on court in a hall?", "six"),
          question("In which sport can you throw a strike or a spare?", "bowling"),
          question("What do you call three goals by one player in one match?", "a hat trick"),
          question("What do badminton players hit instead of a ball?", "a shuttlecock"),
          question("In which sport do players sweep the ice with brooms?", "curling"),
          question("In which sport do you fight with a foil, an epee or a sabre?", "fencing"),
          question("Which swimming stroke is named after an insect?", "butterfly"),
          question("How many events make up a decathlon?", "ten"),
          question("How many cards are in a standard pack without jokers?", "fifty-two"),
          question("Which card does a football referee show to send a player off?", "the red card"),
          question("Which colour is the belt of a beginner in judo?", "white"),
          question("What do the dots on opposite sides of an ordinary dice add up to?", "seven"),
          // Arts and stories
          question("In which museum does the Mona Lisa hang?", "the Louvre"),
          question("Who painted Guernica?", "Pablo Picasso"),
          question("Who painted sunflowers in Arles and cut his own ear?", "Vincent van Gogh"),
          question("Who carved the giant marble David that stands in Florence?", "Michelangelo"),
          question("Who painted the girl with a pearl earring?", "Johannes Vermeer"),
          question(
              "Which Mexican painter is known for self-portraits with joined eyebrows?",
              "Frida Kahlo"),
          question("Which architect planned the Sagrada Familia in Barcelona?", "Antoni Gaudí"),
          question("In which city did Shakespeare have Romeo and Juliet fall in love?", "Verona"),
          question("Who sent Don Quixote to fight the windmills?", "Miguel de Cervantes"),
          question("Who wrote Pride and Prejudice?", "Jane Austen"),
          question("Who wrote War and Peace?", "Leo Tolstoy"),
          question("Who invented the detective Sherlock Holmes?", "Arthur Conan Doyle"),
          question("Who wrote the novel Frankenstein?", "Mary Shelley"),
          question("Who told the tale of Jean Valjean and his candlesticks?", "Victor Hugo"),
          question("Which Danish author wrote The Little Mermaid?", "Hans Christian Andersen"),
          question("Which pilot wrote The Little Prince?", "Antoine de Saint-Exupéry"),
          question("Who sent his heroes around the world in eighty days?", "Jules Verne"),
          question("Which poet is said to have sung of the travels of Odysseus?", "Homer"),
          question("Whose nose grows when he tells a lie?", "Pinocchio's"),
          question("Which boy in a story never grows up?", "Peter Pan"),
          question("How many lines does a sonnet have?", "fourteen"),
          question("What is the Japanese art of folding paper called?", "origami"),
          question("What do you call a picture made of many small coloured stones?", "a mosaic"),
          question("Which colour do you get when you mix blue and yellow paint?", "green"),
          // Nature
          question("How many legs does a spider have?", "eight"),
          question("How many hearts does an octopus have?", "three"),
          question("What is a young kangaroo called?", "a joey"),
          question("What is a young swan called?", "a cygnet"),
          question("Which is the fastest animal on land over a short distance?", "the cheetah"),
          question("Which animal is the tallest on land?", "the giraffe"),
          question("Which bird lays the largest eggs?", "the ostrich"),
          question("What does a giant panda eat almost all the time?", "bamboo"),
          question("From which tree does a koala eat the leaves?", "the eucalyptus"),
          question("Which animal fells trees and dams rivers?", "the beaver"),
          question("Which tree grows from an acorn?", "the oak"),
          question(
              "What can you count in a tree trunk to learn how old the tree was?", "its rings"),
          question("How many sides does a cell of a honeycomb have?", "six"),
          question("Is a whale a fish or a mammal?", "a mammal"),
          question("What do you call animals that are awake at night?", "nocturnal"),
          question("What is molten rock called once it has left the volcano?", "lava"),
          question(
              "What does a caterpillar become in the end, a butterfly or a beetle?", "a butterfly"),
          question("What does a tadpole grow into?", "a frog or a toad"),
          question("Which insects light up on summer nights?", "fireflies, or glow-worms"),
          // Mathematics
          question("What is the square root of one hundred and forty-four?", "twelve"),
          question("Which is the smallest prime number?", "two"),
          question("Which prime number comes after seven?", "eleven"),
          question(
              "What do the angles of a triangle add up to, in degrees?", "one hundred and eighty"),
          question("What is the longest side of a right-angled triangle called?", "the hypotenuse"),
          question("Which number is a circle's circumference divided by its diameter?", "pi"),
          question("Which number does the Roman numeral L stand for?", "fifty"),
          question("What is seven times eight?", "fifty-six"),
          question("How many edges does a cube have?", "twelve"),
          question("How many zeros are there in one million?", "six"),
          question("What is half of a half?", "a quarter"),
          question("How many minutes are there in two and a half hours?", "one hundred and fifty"),
          question("How many sides does a pentagon have?", "five"),
          question("What is two to the power of ten?", "one thousand and twenty-four"),
          question(
              "What is the line from the centre of a circle to its edge called?", "the radius"),
          question("How many eggs are in a dozen dozens?", "one hundred and forty-four"));

  private QuizQuestions() {}

  private static QuizItem question(String question, String answer) {
    return new QuizItem(question, answer);
  }
}
