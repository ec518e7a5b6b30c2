// Only in the guide. Runs before anything is shown: whoever leaves is led out by the place where they came in.
// The browser tells which places of its history are ours. From the first of them the next site takes over, so that Back
// finds what was there before. The name of the tab says on the way that it leads out; no other site ever sees it.
"use strict";
(() => {
  const SIGN = "leaves ";
  // The first of our pages may come slowly. Until then the page is blank, and after that the next site comes anyway.
  const PATIENCE = 2500;
  const blank = () => { document.title = ""; document.documentElement.replaceChildren(); };
  const loaded = async () => {
    if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done));
  };
  // A step through the history is broken off where the page is still coming; then it is tried again.
  const gone = async (step) => {
    for (let again = 0; ; again += 1) {
      await loaded();
      const going = step();
      going.committed.catch(() => {});
      try { return await going.finished; } catch (fault) { if (again === 2) throw fault; }
    }
  };
  const out = async () => {
    if (!name.startsWith(SIGN + "http")) return;
    const to = name.slice(SIGN.length);
    name = "";
    blank();
    setTimeout(() => location.replace(to), PATIENCE);
    await loaded();
    // A place behind this one makes the browser forget those that were there.
    try { history.pushState(null, ""); await gone(() => navigation.back()); } finally { location.replace(to); }
  };
  if (performance.getEntriesByType("navigation")[0]?.type === "back_forward") out();
  else if (name.startsWith(SIGN)) name = "";
  addEventListener("pageshow", (event) => { if (event.persisted) out(); });
  // A page that the browser still has in its memory would come back with the name that the tab had then. Word of the
  // leaving reaches it there, and a browser then forgets it and loads it anew.
  const word = globalThis.BroadcastChannel && new BroadcastChannel("leaves");
  word?.addEventListener("message", () => {});
  addEventListener("leaving", (event) => {
    word?.postMessage("");
    const ours = globalThis.navigation?.entries() ?? [];
    if (ours.length < 2) return;
    event.preventDefault();
    setTimeout(() => location.replace(event.detail), PATIENCE);
    name = SIGN + event.detail;
    if (ours[0].key === navigation.currentEntry.key) out();
    else gone(() => navigation.traverseTo(ours[0].key)).then(out, () => location.replace(event.detail));
  });
})();
