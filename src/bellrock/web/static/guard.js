// Only in the guide. Runs before anything is shown: whoever leaves is led out by the place where they came in.
// The browser tells which places of its history are ours. From the first of them the next site takes over, so that Back
// finds what was there before. The name of the tab says on the way that it leads out; no other site ever sees it.
"use strict";
(() => {
  const SIGN = "leaves ";
  // The first of our pages may come slowly. Until then the page is blank, and after that the next site comes anyway.
  const PATIENCE = 5000;
  const blank = () => { document.title = ""; document.documentElement.replaceChildren(); };
  const loaded = async () => {
    if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done));
  };
  // A step through the history is broken off where the page is still coming, or where the browser just forgot the page
  // that it leads to; then it is tried again, until patience ends.
  const gone = async (step) => {
    for (;;) {
      await loaded();
      try {
        const going = step();
        going.committed.catch(() => {});
        return await going.finished;
      } catch { await new Promise((again) => setTimeout(again, 100)); }
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
    history.pushState(null, "");
    await gone(() => navigation.back());
    location.replace(to);
  };
  if (performance.getEntriesByType("navigation")[0]?.type === "back_forward") out();
  else if (name.startsWith(SIGN)) name = "";
  addEventListener("pageshow", (event) => { if (event.persisted) out(); });
  // A page that the browser still has in its memory would come back with the name that the tab had then. Word of the
  // leaving reaches it there, and a browser then forgets it and loads it anew.
  const word = globalThis.BroadcastChannel && new BroadcastChannel("leaves");
  word?.addEventListener("message", () => {});
  const leave = (to) => {
    word?.postMessage("");
    blank();
    const ours = globalThis.navigation?.entries() ?? [];
    if (ours.length < 2) return location.replace(to);
    setTimeout(() => location.replace(to), PATIENCE);
    name = SIGN + to;
    if (ours[0].key === navigation.currentEntry.key) out();
    else gone(() => navigation.traverseTo(navigation.entries()[0].key)).then(out);
  };
  addEventListener("leaving", (event) => { event.preventDefault(); leave(event.detail); });
  // Whoever leaves while the page is still coming must not wait for its script.
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a.leave");
    if (!link) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave(link.href);
  }, true);
})();
