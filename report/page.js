"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const findings = () => all(".finding").filter((f) => f.getClientRects().length > 0);
  let back = null;

  for (const chip of all(".chip")) {
    chip.addEventListener("click", () => {
      const on = chip.getAttribute("aria-pressed") !== "true";
      chip.setAttribute("aria-pressed", String(on));
      const story = chip.closest(".story");
      const verdict = `[data-verdict="${chip.dataset.verdict}"]`;
      for (const e of all(`.finding${verdict}, tr${verdict}`, story)) e.hidden = !on;
    });
  }

  // The target of the address is shown, whatever the filters say; a quote is
  // lit with all the runs that it is cut into.
  const lit = () => {
    for (const e of all(".hit.here")) e.classList.remove("here");
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    target.hidden = false;
    for (let e = target.closest("details"); e; e = e.parentElement.closest("details")) e.open = true;
    if (target.classList.contains("finding")) target.focus({ preventScroll: true });
    if (!target.classList.contains("target")) return;
    const runs = all(".hit").filter((e) => e.dataset.quotes.split(" ").includes(id));
    for (const e of runs) e.classList.add("here");
    if (runs.length) runs[0].scrollIntoView({ block: "center" });
  };
  window.addEventListener("hashchange", lit);
  document.addEventListener("click", (e) => {
    const link = e.target.closest && e.target.closest("a[href^='#']");
    if (link && link.getAttribute("href") === location.hash) lit(); // a second click changes no address
  });
  lit();

  window.addEventListener("beforeprint", () => { for (const e of all("details")) e.open = true; });

  const current = () => document.activeElement && document.activeElement.closest(".finding");
  const go = (step) => {
    const list = findings();
    if (!list.length) return;
    const at = list.indexOf(current());
    const next = list[Math.min(Math.max(at + step, 0), list.length - 1)];
    next.focus();
    next.scrollIntoView({ block: "start" });
  };
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    switch (e.key) {
      case "j": go(1); break;
      case "k": go(-1); break;
      case "b":
        if (back) { back.hidden = false; back.focus(); back.scrollIntoView({ block: "start" }); }
        break;
      case "Enter": {
        const finding = document.activeElement;
        if (!finding || !finding.classList.contains("finding")) return;
        const quote = finding.querySelector(".quote");
        if (!quote) return;
        back = finding;
        quote.click();
        break;
      }
      default: return;
    }
    e.preventDefault();
  });
})();
