// Runs before anything is shown: a tab that was left by "Exit this page" never shows these pages on Back.
"use strict";
(() => {
  const LEFT = "left";
  let here;
  try { here = window.sessionStorage; } catch { return; }
  const away = () => {
    const to = here.getItem(LEFT);
    if (!to) return;
    document.documentElement.replaceChildren();
    location.replace(to);
  };
  const entry = performance.getEntriesByType("navigation")[0];
  if (entry && entry.type === "back_forward") away();
  else here.removeItem(LEFT);
  addEventListener("pageshow", (event) => { if (event.persisted) away(); });
  addEventListener("leaving", (event) => here.setItem(LEFT, event.detail));
})();
