// Only in the guide as one file: the questions lead to the plan. The predicates are those of plan/facts.py.
"use strict";
(() => {
  const { all, walk, hear } = globalThis.bellrock;
  const box = document.querySelector("[data-asks]");
  const table = JSON.parse(document.getElementById("table").textContent);
  const NOT = "not_said";
  const UNDER_18 = ["under_13", "13_15", "16_17"];
  const yes = (holds) => (holds ? "yes" : "no");

  const holds = (when, facts) => Object.entries(when).every(([fact, allowed]) => allowed.includes(facts[fact]));
  const given = () => {
    const said = {};
    for (const question of table.questions) {
      const field = box.querySelector(`select[name="${question.id}"], input[name="${question.id}"]:checked`);
      said[question.id] = (field && field.value) || NOT;
    }
    for (const question of table.questions) if (!holds(question.when, said)) said[question.id] = NOT;
    return said;
  };
  const hasPicture = (said) => {
    if (said.picture === "real" || said.picture === "fake") return "yes";
    const without = ["mass_email", "other_extortion"].includes(said.form);
    return said.picture === "none" || (said.picture === NOT && without) ? "no" : "not_known";
  };
  const route = (said) => {
    if (said.age === NOT) return NOT;
    if (UNDER_18.includes(said.age)) return "child";
    if (UNDER_18.includes(said.age_in_picture)) return "adult_was_child";
    return said.age_in_picture !== NOT || hasPicture(said) === "no" ? "adult" : "adult_not_said";
  };
  const bluff = (said) => {
    const personal = hasPicture(said) === "yes" || ["known", "partner_or_ex"].includes(said.known) || said.came_by === "chat"
      || [said.talking, said.shared, said.more_sent].includes("yes");
    return yes(said.form === "mass_email" && !personal);
  };
  const closePerson = (said) => {
    if (said.known === "known" || said.known === "partner_or_ex") return "yes";
    const byMail = ["email", NOT].includes(said.came_by) && bluff(said) === "yes";
    return said.known === "stranger" || byMail ? "no" : "not_known";
  };
  const factsOf = (said) => ({
    ...said,
    route: route(said),
    where: ["scotland", "england", "wales", "northern_ireland"].includes(said.nation) ? "uk" : said.nation,
    has_picture: hasPicture(said),
    close_person: closePerson(said),
    for_whom: ["me", NOT].includes(said.role) ? "self" : "helper",
    young: said.age === NOT ? NOT : yes(UNDER_18.includes(said.age)),
    mail_bluff: bluff(said),
    ...(table.apps[said.app] || { app_pause: "not_known", screenshot_noticed: "no" }),
  });

  // Until these are answered or passed over, a step waits that only some answers make right: as in the pages.
  const passed = new Set();
  const isPassed = (id) => passed.has(id) || Boolean(box.querySelector(`input[name="${id}"]:checked`));
  const isAsked = (question, said) => holds(question.when, said) && holds(question.asked, said);
  const isWaiting = (said) => table.questions.some((question) => table.waited_for.includes(question.id)
    && isAsked(question, said) && said[question.id] === NOT && !isPassed(question.id));
  const heldBack = (step, services) => step.waits || services.includes(table.adults_tool);

  const show = (part, shown) => { if (part) part.hidden = !shown; };
  // "1 of 5" on each step that shows, how many wait on each door, and behind the first two helpers the others.
  const words = document.getElementById("plan").dataset.of;
  const number = (any) => {
    all(".group").forEach((group) => {
      const shown = all(".step", group).filter((part) => !part.hidden);
      shown.forEach((part, at) => {
        const told = words.replace("{place}", at + 1).replace("{count}", shown.length);
        part.querySelector("h4 i").textContent = any ? told : "";
      });
      show(group, shown.length > 0);
      all(`[data-door="${group.id}"]`).forEach((door) => {
        show(door, shown.length > 0);
        door.querySelector("span").textContent = any ? `(${shown.length})` : "";
      });
    });
  };
  const helpers = new Map(all("#plan .step").map((part) => [part, all("[data-helper]", part)]));
  const near = () => {
    helpers.forEach((each, part) => {
      const more = part.querySelector("[data-more]");
      if (!more) return;
      const shown = each.filter((helper) => !helper.hidden);
      each.forEach((helper) => (shown.indexOf(helper) < 2 ? more.before(helper) : more.append(helper)));
      show(more, shown.length > 2);
    });
  };
  const tellHeld = (count) => {
    const told = document.querySelector("[data-held]");
    show(told, count > 0);
    told.querySelector("span").textContent = count === 1 ? told.dataset.one : told.dataset.many.replace("{count}", count);
  };
  const fit = (facts, waiting) => {
    const ruledOut = new Set();
    // As the planner does: until it is known who does this, what they may notice waits and rules nothing out.
    const unknown = facts.close_person === "not_known";
    let held = 0;
    for (const step of table.steps) {
      const part = document.getElementById(step.id);
      const offered = step.services.filter((id) => holds(table.services[id], facts));
      const kept = offered.filter((id) => !unknown || id !== table.adults_tool);
      const alone = !step.services.length || step.alone;
      const fits = (offered.length > 0 || alone) && holds(step.when, facts) && !ruledOut.has(step.id);
      const waits = fits && unknown && (step.held || !(kept.length || alone));
      const shown = fits && !waits;
      held += waits;
      if (shown) step.never.forEach((id) => ruledOut.add(id));
      show(part, shown && !(waiting && heldBack(step, kept)));
      all("[data-helper]", part).forEach((each) => show(each, kept.includes(each.dataset.helper)));
    }
    tellHeld(held);
    const spoken = new Set();
    for (const script of table.scripts) {
      const part = document.getElementById(`say-${script.id}`);
      const shown = Boolean(part) && holds(script.when, facts) && !spoken.has(script.purpose);
      if (shown) spoken.add(script.purpose);
      show(part, shown);
    }
    let law = false;
    for (const each of table.laws) {
      const shown = !law && holds(each.when, facts);
      law = law || shown;
      show(document.getElementById(`law-${each.id}`), shown);
    }
  };
  const everything = (waiting) => {
    all(".step, [data-helper], [data-fits], .group").forEach((part) => show(part, true));
    for (const step of table.steps) {
      show(document.getElementById(step.id), !step.held && !(waiting && heldBack(step, step.services)));
    }
    all(`[data-helper="${table.adults_tool}"]`).forEach((part) => show(part, false));
    tellHeld(0);
  };

  const parts = () => all("fieldset", box).filter((part) => !part.closest("details"));
  const draw = walk(box, parts, { back: "question-back", next: "question-next" });
  const follow = () => {
    const said = given();
    const any = Object.values(said).some((value) => value !== NOT);
    table.questions.forEach((question) => {
      const part = box.querySelector(`[data-question="${question.id}"] fieldset`);
      if (!part) return;
      part.querySelector("legend").textContent = question.by[said.role] || question.ages[said.age] || question.text;
      if (isAsked(question, said)) delete part.dataset.off; else part.dataset.off = "yes";
    });
    document.documentElement.classList.toggle("fitted", any);
    const waiting = isWaiting(said);
    if (any) fit(factsOf(said), waiting); else everything(waiting);
    number(any);
    near();
    document.documentElement.classList.toggle("never-met", any && closePerson(said) === "no");
    document.documentElement.classList.toggle("quiet", said.age === "under_13" && closePerson(said) === "yes");
    show(box.querySelector("[data-waits]"), waiting);
    draw();
  };
  box.addEventListener("change", follow);
  // Before the walk moves on, the question still stands that "Next question" passes over.
  box.addEventListener("click", (event) => {
    const part = event.target.closest?.('[data-do="question-next"]') && parts().find((each) => !each.hidden);
    if (!part) return;
    passed.add(part.parentElement.dataset.question);
    queueMicrotask(follow);
  }, true);
  document.querySelector("[data-stranger]").addEventListener("click", () => {
    box.querySelector('input[name="known"][value="stranger"]').checked = true;
    follow();
  });
  box.querySelector("[data-again]").addEventListener("click", () => {
    all("input", box).forEach((field) => { field.checked = false; });
    passed.clear();
    all("select", box).forEach((field) => { field.value = ""; });
    draw.first();
    follow();
    hear(box.querySelector("[data-again]").dataset.done);
  });
  follow();
})();
