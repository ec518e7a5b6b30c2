// Runs before anything is shown: a tab that was left by "Exit this page" never shows these pages on Back.
"use strict";
(() => {
  let here;
  try { here = sessionStorage; } catch { return; }
  const away = () => {
    const to = here.getItem("left");
    if (!to) return;
    document.documentElement.replaceChildren();
    location.replace(to);
  };
  if (performance.getEntriesByType("navigation")[0]?.type === "back_forward") away(); else here.removeItem("left");
  addEventListener("pageshow", (event) => { if (event.persisted) away(); });
  addEventListener("leaving", (event) => here.setItem("left", event.detail));
})();
