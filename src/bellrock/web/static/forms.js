// Only in the local app: forms are sent from here, and the browser then goes to the name that the answer has, so that
// its history holds no form. Every form works without this file.
"use strict";
(() => {
  const { all, hear, walk, begin } = globalThis.bellrock;
  const root = document.documentElement;

  const show = (answer) => {
    document.title = answer.title;
    const { lang, dir } = answer.documentElement;
    Object.assign(root, { lang, dir });
    document.body.replaceWith(answer.body);
    begin();
    scrollTo(0, 0);
    document.getElementById("content").focus({ preventScroll: true });
  };
  // Gives the name of the answer, or a page where it has none: what was too much could not be read, nor held.
  const ask = (action, words, then, failed) => {
    const call = new XMLHttpRequest();
    call.open("POST", action);
    call.setRequestHeader("Accept", "text/plain");
    call.responseType = "document";
    call.onload = () => {
      const name = call.getResponseHeader("Location");
      then(name && new URL(name, action).href, call.response);
    };
    call.onerror = failed;
    call.send(words);
  };
  const send = (form, button) => {
    form.setAttribute("aria-busy", "true");
    ask(form.action, new FormData(form, button), (place, page) => {
      if (place) location.assign(place); else if (page) show(page);
    }, () => { form.removeAttribute("aria-busy"); hear(root.dataset.failed); });
  };
  addEventListener("pageshow", () => all("form[aria-busy]").forEach((form) => form.removeAttribute("aria-busy")));
  const tooLarge = (form) => {
    const size = all("input[type=file]", form).reduce((sum, input) => sum + (input.files[0]?.size || 0), 0);
    const words = document.getElementById("too-large");
    if (!words || size <= (Number(form.dataset.limit) || Infinity)) return false;
    words.hidden = false;
    words.scrollIntoView({ block: "nearest" });
    return true;
  };

  addEventListener("submit", (event) => {
    event.preventDefault();
    if (!tooLarge(event.target)) send(event.target, event.submitter);
  });

  const questions = (form) => {
    const parts = () => all("fieldset", form).filter((part) => !part.closest("details"));
    const draw = walk(form, parts, { back: "question-back", next: "question-next" });
    const follow = () => {
      const given = new FormData(form);
      parts().filter((part) => part.dataset.when).forEach((part) => {
        const fits = part.dataset.when.split(";").every((row) => {
          const [name, values] = row.split("=");
          return values.split(" ").includes(given.get(name) || "not_said");
        });
        if (fits) delete part.dataset.off; else part.dataset.off = "yes";
        part.disabled = !fits && Boolean(part.dataset.follows);
      });
      draw();
    };
    // What was answered goes with the address, whose name says nothing of it: a reload finds it there, and so does Back.
    let newest = 0;
    const keep = () => {
      const mine = newest += 1;
      ask(new URL(form.dataset.questions, location.href).href, new FormData(form), (place) => {
        if (place && mine === newest) history.replaceState(history.state, "", place + location.hash);
      }, () => {});
    };
    form.addEventListener("change", () => { follow(); keep(); });
    follow();
  };

  addEventListener("click", (event) => {
    const button = event.target.closest?.('[data-do="copy"]');
    if (!button) return;
    const done = button.closest("[data-done]").dataset.done;
    navigator.clipboard.writeText(button.dataset.copy).then(() => {
      button.firstChild.data = done;
      hear(done);
    });
  });

  // The app drops all that it holds, however slow the next site is and even where a check is stuck.
  addEventListener("leaving", () => {
    const way = document.getElementById("exit");
    if (way?.dataset.to) fetch(way.href, { keepalive: true, redirect: "manual" }).catch(() => {});
  });

  // A file that misses the box would open in the tab and stay in its history.
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    const input = document.getElementById("file");
    if (input) { input.files = event.dataTransfer.files; input.focus(); }
  });

  all("[data-questions]").forEach(questions);
})();
