const audio = new Audio();
let playing;

/** Plays the sample of a button, the only one at a time; nothing is loaded before. */
function play(button) {
  playing = button;
  button.setAttribute("aria-pressed", "true");
  audio.src = button.dataset.sample;
  audio.play().catch(() => {}); // the event says it too
}

function stop() {
  audio.pause();
  playing?.setAttribute("aria-pressed", "false");
  playing = undefined;
}

for (const button of document.querySelectorAll(".play")) {
  button.addEventListener("click", () => {
    const isOther = button !== playing;
    stop();
    if (isOther) {
      play(button);
    }
  });
}
audio.addEventListener("ended", stop);
audio.addEventListener("error", () => {
  playing?.setAttribute("aria-label", "This voice cannot be played; try again");
  playing?.classList.add("broken");
  stop();
});
