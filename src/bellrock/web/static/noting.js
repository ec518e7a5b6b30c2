// Only on the page of notes, which works without this file.
"use strict";
(() => {
  const { all, offer, hasLeft } = globalThis.bellrock;
  const fields = () => all(".notes input, .notes textarea");

  // What is copied or shared is each label with what stands behind it; no button stands there before that is so.
  const notes = document.querySelector(".notes");
  notes.said = () => fields().filter((field) => field.value)
    .map((field) => `${field.labels[0].textContent}: ${field.value}`).join("\n");
  offer(notes);

  document.querySelector('[data-do="clear"]').addEventListener("click", () => {
    fields().forEach((field) => { field.value = ""; });
  });

  // Notes are nowhere but on their page: whoever goes with words in it is asked one time. Exit never asks.
  let asks = true;
  addEventListener("beforeunload", (event) => {
    if (hasLeft() || !asks || fields().every((field) => field.value === field.defaultValue)) return;
    asks = false;
    event.preventDefault();
  });
})();
