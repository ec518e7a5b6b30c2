// In the local app and in the guide as one file, where questions are answered in the page.
"use strict";
(() => {
  const { all, turnTo } = globalThis.bellrock;

  // --- Questions one at a time. Which one shows is a number at the end of the address, so that Back goes to the one
  // before and a reload stays. It counts questions and says nothing of an answer.
  const walk = (box, parts, chosen) => {
    const buttons = (name) => all(`[data-do="${name}"]`, box);
    let at = 0;
    const follows = (part, now) => Boolean(part.dataset.follows) && part.dataset.follows === now?.dataset.ask;
    const open = () => parts().filter((part) => !part.dataset.off && !part.dataset.follows);
    const told = box.querySelector("[data-of]");
    const stay = () => {
      const [, number] = /^#k(\d+)$/.exec(location.hash) || [];
      at = Math.max(open().indexOf(parts()[number - 1]), 0);
      draw();
      return number;
    };
    const draw = () => {
      const now = open();
      at = Math.min(Math.max(at, 0), now.length - 1);
      parts().forEach((part) => {
        const shown = part === now[at] || (!part.dataset.off && follows(part, now[at]));
        part.hidden = box.classList.contains("walking") && !shown;
      });
      told.textContent = told.dataset.of.replace("{place}", at + 1).replace("{count}", now.length);
      buttons(chosen.back).forEach((button) => { button.hidden = at === 0; });
      buttons(chosen.next).forEach((button) => { button.hidden = at >= now.length - 1; });
    };
    const move = (by) => {
      at += by;
      draw();
      const part = open()[at];
      const place = `#k${parts().indexOf(part) + 1}`;
      // Where the walk began is marked, too, so that Back to it shows the first question and no other place does.
      if (by > 0 && history.state !== "walked") history.replaceState("walks", "");
      if (by > 0) history.pushState("walked", "", place); else history.replaceState("walks", "", place);
      turnTo(part.querySelector("legend"));
    };
    box.classList.add("walking");
    buttons(chosen.back).forEach((button) => {
      button.addEventListener("click", () => { if (history.state === "walked") history.back(); else move(-1); });
    });
    buttons(chosen.next).forEach((button) => button.addEventListener("click", () => move(1)));
    addEventListener("popstate", () => {
      if (history.state !== "walks" && history.state !== "walked") return;
      const before = at;
      stay();
      if (at !== before) turnTo(open()[at].querySelector("legend"));
    });
    if (stay()) box.scrollIntoView();
    draw.first = () => {
      at = 0;
      history.replaceState(null, "", "#k1");
      draw();
    };
    return draw;
  };
  globalThis.bellrock.walk = walk;
})();
