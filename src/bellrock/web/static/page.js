// Every page works without this file. DOM calls only: the page's policy refuses HTML from text.
"use strict";
(() => {
  const root = document.documentElement;
  const all = (what, where = document) => [...where.querySelectorAll(what)];
  const hear = (words) => { const at = document.getElementById("heard"); if (at) at.textContent = words; };

  // --- Exit this page: first blank the page, since the next site may be slow; then take its place in the history.
  let left = "";
  const leave = () => {
    const link = document.getElementById("exit");
    const to = link?.dataset.to;
    left = left || to || (link ? link.href : "about:blank");
    const goes = dispatchEvent(new CustomEvent("leaving", { detail: left, cancelable: true }));
    document.title = "";
    root.replaceChildren();
    if (goes) location.replace(left);
  };
  addEventListener("pageshow", (event) => { if (event.persisted && left) location.replace(left); });

  // Shift three times, alone, within five seconds. Capital letters do not count, nor does writing in an input method.
  let alone = false;
  let presses = [];
  addEventListener("keydown", (event) => {
    if (event.key === "Shift" && !event.repeat) alone = !event.isComposing;
    else if (event.key !== "Shift") { alone = false; presses = []; }
  });
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    presses = [...presses.filter((at) => event.timeStamp - at < 5000), event.timeStamp];
    if (presses.length >= 3) leave();
  });

  addEventListener("click", (event) => {
    if (!event.target.closest?.("a.leave")) return;
    event.preventDefault();
    leave();
  });

  const turnTo = (head) => {
    head.tabIndex = -1;
    head.focus();
  };

  // --- A step that was opened is a place, too: Back closes it, and a reload finds it open. The number says no more than
  // the order on the page. Those of another time stand on a page of their own and fold by themselves.
  const folds = () => all(".at-first .step > details");
  const unfold = () => {
    const opened = folds()[location.hash.split("#o")[1] - 1];
    if (opened) opened.open = true;
    return opened;
  };
  addEventListener("click", (event) => {
    const fold = event.target.closest?.("summary")?.parentElement;
    const number = folds().indexOf(fold) + 1;
    if (number && !fold.open) history.pushState("unfolded", "", `#o${number}`);
  });
  addEventListener("popstate", () => {
    const kept = unfold();
    if (!location.hash.startsWith("#n")) folds().forEach((fold) => { fold.open = fold === kept; });
    kept?.closest(".step").scrollIntoView({ block: "nearest" });
  });
  unfold()?.closest(".step").scrollIntoView();

  // --- What is opened by the end of the address has its own title, and is read out from its heading.
  let plain = document.title;
  const retitle = () => {
    const shown = document.querySelector(":target");
    document.title = shown?.closest("[data-title]")?.dataset.title || plain;
    return shown;
  };
  addEventListener("hashchange", () => {
    const shown = retitle();
    if (shown?.matches(".group, .view")) turnTo(shown.querySelector("h2, h3"));
  });

  // --- On paper the steps stand unfolded; a browser that does so by itself needs no help from here.
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = all(".step > details:not([open]), .steps .say:not([open]), .why:not([open])");
    unfolded.forEach((each) => { each.open = true; });
  });
  addEventListener("afterprint", () => unfolded.forEach((each) => { each.open = false; }));

  const counted = () => {
    const done = document.querySelector(".done");
    if (!done) return;
    const count = all(".tick input:checked").length;
    done.textContent = count === 0 ? "" : count === 1 ? done.dataset.one : done.dataset.many.replace("{count}", count);
    hear(done.textContent);
  };

  // --- Each message to write can be copied, and from a phone shared where the other side was never met. Nothing is sent
  // from here. What is copied may show on other devices of the person: that is said once, before the first.
  const texts = document.getElementById("heard").dataset;
  const words = (from) => {
    if (from.said) return from.said();
    const lines = all("p:not(.copies, .meant)", from);
    return (lines.length ? lines : [from]).map((line) => line.textContent.trim().replace(/\s+/g, " ")).join("\n");
  };
  const button = (label, kind, act) => {
    const made = document.createElement("button");
    Object.assign(made, { type: "button", textContent: label, className: `plain ${kind}` });
    made.addEventListener("click", () => act(made));
    return made;
  };
  const copy = (from) => (made) => navigator.clipboard.writeText(words(from)).then(() => {
    made.textContent = texts.copied;
    hear(texts.copied);
  });
  const share = (from) => () => {
    navigator.share({ text: words(from).replace(/(https?:\/\/|www\.)\S+/gi, "…") }).catch(() => {});
  };
  const warned = document.createElement("p");
  const seen = (at) => at.offsetParent && !at.closest("details:not([open])");
  const warn = () => {
    const first = all(".copies").find(seen);
    if (first && !seen(warned)) first.before(warned);
  };
  const offer = (from) => {
    if (!texts.copy || !navigator.clipboard) return;
    const row = document.createElement("p");
    row.className = "no-print copies";
    row.append(button(texts.copy, "copy", copy(from)));
    if (navigator.share && matchMedia("(pointer: coarse)").matches) row.append(" ", button(texts.share, "share", share(from)));
    if (from.matches("details")) from.append(row); else from.closest("p, .notes").after(row);
    warn();
  };

  // --- Small things.
  const acts = {
    print: () => print(),
    back: (button) => history.go(-button.dataset.pages),
  };
  addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-do]");
    if (button && acts[button.dataset.do]) acts[button.dataset.do](button);
  });
  addEventListener("change", (event) => { if (event.target.closest?.(".tick")) counted(); });

  const begin = () => {
    root.classList.add("script");
    plain = document.title;
    retitle();
  };
  begin();
  root.classList.toggle("never-met", Boolean(document.querySelector("[data-never-met]")));
  Object.assign(warned, { textContent: texts.before, className: "small no-print" });
  all("[data-words]").forEach(offer);
  addEventListener("toggle", warn, true);
  globalThis.bellrock = { all, hear, turnTo, begin, offer, hasLeft: () => Boolean(left) };
})();
