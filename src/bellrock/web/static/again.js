// Only in the app, which drops all that it holds when a person leaves: a page that the browser still had is asked for
// anew, and so leads away once somebody has left.
"use strict";
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  document.documentElement.replaceChildren();
  location.reload();
});
