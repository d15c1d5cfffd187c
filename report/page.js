"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const findings = () => all(".finding").filter((f) => !f.hidden);
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

  const lit = () => {
    for (const e of all(".hit.here")) e.classList.remove("here");
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.hidden) target.hidden = false;
    if (target.classList.contains("target")) {
      let e = target.nextElementSibling;
      while (e && e.classList.contains("target")) e = e.nextElementSibling;
      if (e) {
        e.classList.add("here");
        e.scrollIntoView({ block: "center" });
      }
    }
  };
  window.addEventListener("hashchange", lit);
  lit();

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
