import { answerOf, openingOf } from "./completion.js";
import { Composer } from "./composer.js";
import { tell } from "./dom.js";
import { Unanswered } from "./host.js";
import { save } from "./save.js";
import { Talk } from "./talk.js";
import { Transcript } from "./transcript.js";

const BACK = "Your line is back in the box.";

/** A conversation with one character; all that was said is sent again with each turn. */
export class Chat {
  #character;
  #changed;
  #transcript;
  #composer;
  #talk;
  #turn = null;

  /** `changed` is called after each turn, and when the conversation is another. */
  constructor(character, changed) {
    this.#character = character;
    this.#changed = changed;
    this.#transcript = new Transcript(character);
    this.#composer = new Composer(character.id);
    this.#talk = new Talk(character.id);
    this.#goOn();
  }

  get conversation() {
    return this.#talk.conversation;
  }

  /** Shows what was said before the page was loaded again. */
  #goOn() {
    const unanswered = this.#talk.takeBack();
    for (const { role, content } of this.#talk.messages) {
      if (role === "user") {
        this.#transcript.hear(content);
      } else {
        this.#transcript.answer(content).end();
      }
    }
    if (unanswered) {
      this.#composer.giveBack(unanswered);
      this.#composer.showError(`The answer did not come. ${BACK}`);
    }
    this.#rest();
  }

  /** Says what is in the box; what gets no answer comes back there. */
  say() {
    const { text } = this.#composer;
    if (this.#turn) {
      this.#composer.remind();
    } else if (text) {
      this.#composer.clear();
      this.#talk.hear(text);
      const line = this.#transcript.hear(text);
      this.#perform((signal) => this.#answer(this.#talk.messages, signal), {
        keep: (answer) => this.#talk.answer(answer),
        undo: () => {
          this.#transcript.remove(line);
          this.#composer.giveBack(this.#talk.takeBack());
          return BACK;
        },
      });
    }
  }

  /** Lets the character say the first line. */
  begin() {
    this.#perform((signal) => openingOf(this.#character, this.conversation, signal), {
      keep: (answer) => this.#talk.answer(answer),
      undo: () => "",
    });
  }

  /** Asks for another answer; the last one stays if there is none. */
  regenerate() {
    const last = this.#transcript.last;
    last.item.hidden = true;
    this.#perform((signal) => this.#answer(this.#talk.messages.slice(0, -1), signal), {
      keep: (answer) => {
        this.#transcript.remove(last);
        this.#talk.answerInstead(answer);
      },
      undo: () => {
        last.item.hidden = false;
        return "The answer before stays.";
      },
    });
  }

  stop() {
    this.#turn?.abort();
  }

  startOver() {
    this.#talk.startOver();
    this.#transcript.clear();
    this.#composer.clearError();
    this.#rest();
    this.#composer.focus();
    tell("The conversation starts over.");
    this.#changed();
  }

  save() {
    const { id, name } = this.#character;
    const lines = this.#talk.messages.map(
      ({ role, content }) => `${role === "user" ? "You" : name}: ${content}`,
    );
    save(`${id}.txt`, [`${name}, ${location.href}`, ...lines].join("\n\n") + "\n");
    tell("The conversation is saved as text.");
  }

  #answer(messages, signal) {
    return answerOf(this.#character.id, this.conversation, messages, signal);
  }

  /** Takes down an answer; what was said of it is kept, and nothing said undoes the turn. */
  async #perform(pieces, { keep, undo }) {
    this.#turn = new AbortController();
    this.#composer.wait();
    tell(`${this.#character.name} answers.`);
    const line = this.#transcript.answer();
    let problem = null;
    try {
      for await (const piece of pieces(this.#turn.signal)) {
        line.append(piece);
      }
    } catch (thrown) {
      problem = thrown;
    }
    if (line.text.trim()) {
      keep(line.text);
      this.#end(line, problem);
    } else {
      this.#transcript.remove(line);
      this.#explain(problem ?? new Unanswered(`${this.#character.name} says nothing.`), undo());
    }
    this.#turn = null;
    this.#rest();
    this.#changed();
  }

  #end(line, problem) {
    const isStopped = this.#turn.signal.aborted;
    line.end(problem && (isStopped ? "(is interrupted)" : "(breaks off)"));
    if (problem) {
      this.#explain(problem, "");
    }
    tell(`${this.#character.name}: ${isStopped ? "stopped." : line.text}`);
  }

  /** Says why no whole answer came, unless the user stopped it. */
  #explain(problem, outcome) {
    tell(this.#turn.signal.aborted ? outcome : "");
    if (!this.#turn.signal.aborted) {
      const why = problem instanceof Unanswered ? problem.message : "The answer cannot be read.";
      this.#composer.showError(`${why} ${outcome}`.trim());
    }
  }

  #rest() {
    const { messages } = this.#talk;
    const isGreeted = this.#character.greets && messages.length === 1;
    this.#composer.goOn({
      hasLines: messages.length > 0,
      canRegenerate: messages.length > 0 && !isGreeted,
    });
  }
}
