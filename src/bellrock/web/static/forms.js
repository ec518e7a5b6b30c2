// Only in the local app: forms bring the answer into the same page. Every form works without this file.
"use strict";
(() => {
  const { all, hear, walk, begin, begins } = globalThis.bellrock;
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
  const send = (form, button) => {
    const call = new XMLHttpRequest();
    call.open("POST", form.action);
    call.responseType = "document";
    call.onload = () => {
      if (!call.response) return;
      // A page in another language stands in another folder: its links must be read from there.
      if (form.closest(".languages")) history.replaceState(history.state, "", form.action);
      show(call.response);
    };
    call.onerror = () => { form.removeAttribute("aria-busy"); hear(root.dataset.failed); };
    form.setAttribute("aria-busy", "true");
    call.send(new FormData(form, button));
  };
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
    const parts = () => all("fieldset", form);
    const draw = walk(form, parts, { back: "question-back", next: "question-next" });
    const follow = () => {
      const given = new FormData(form);
      parts().filter((part) => part.dataset.when).forEach((part) => {
        const fits = part.dataset.when.split(";").every((row) => {
          const [name, values] = row.split("=");
          return values.split(" ").includes(given.get(name));
        });
        if (fits) delete part.dataset.off; else part.dataset.off = "yes";
        part.disabled = !fits;
      });
      draw();
    };
    form.addEventListener("change", follow);
    follow();
  };

  addEventListener("click", (event) => {
    const button = event.target.closest?.('[data-do="copy"]');
    if (!button) return;
    const done = button.closest("[data-done]").dataset.done;
    navigator.clipboard.writeText(button.dataset.copy).then(() => hear(done));
  });

  // A file that misses the box would open in the tab and stay in its history.
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    const input = document.getElementById("file");
    if (input) { input.files = event.dataTransfer.files; input.focus(); }
  });

  const ask = () => all("[data-questions]").forEach(questions);
  begins.push(ask);
  ask();
})();
