// What the pages do better with script. Every page works without this file.

(function () {
  "use strict";

  // The design system adds another «more» button to the menu each time it starts: once a page.
  function startDesignSystem() {
    if (!window.DKFDS) return;
    window.DKFDS.init();
    const nav = document.querySelector(".navigation-menu .nav");
    const more = document.querySelector(".navigation-menu .more-button span");
    if (nav && more && nav.dataset.more) more.textContent = nav.dataset.more;
  }

  // After a swap only what came in is started; what has run already is marked.
  function startParts() {
    for (const button of document.querySelectorAll("[data-print]")) button.hidden = false;
    const summary = document.querySelector('[data-module="error-summary"]:not([data-started])');
    if (!summary) return;
    summary.dataset.started = "yes";
    if (window.DKFDS) new window.DKFDS.ErrorSummary(summary).init();
  }

  // Typed text is not left behind without a question.
  const changed = new WeakSet();

  function isLost(form) {
    return changed.has(form) && document.contains(form);
  }

  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form && form.hasAttribute("data-guarded")) changed.add(form);
  });

  function markUnsaved() {
    for (const form of document.querySelectorAll("form[data-unsaved]")) changed.add(form);
  }

  window.addEventListener("beforeunload", (event) => {
    if ([...document.querySelectorAll("form[data-guarded]")].some(isLost)) event.preventDefault();
  });

  // What belongs to one choice opens with it.
  document.addEventListener("change", (event) => {
    for (const part of document.querySelectorAll("details[data-open-with]")) {
      const [name, value] = part.dataset.openWith.split("=");
      if (event.target.name === name) part.open = event.target.value === value;
    }
  });

  // A second press while the first is on its way does nothing.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    changed.delete(form);
    if (form.method !== "post" || form.matches("[hx-post], [hx-action]")) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    for (const button of form.querySelectorAll('button[type="submit"]')) button.setAttribute("aria-busy", "true");
  });

  // A page that comes back from the browser's memory is fresh again.
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) {
      delete form.dataset.sent;
      for (const button of form.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy");
    }
  });

  // What is typed is completed from a list of codes; a later answer wins over an earlier one.
  const asked = new WeakMap();

  async function complete(input) {
    const words = input.value.trim();
    const list = input.list;
    if (!list || words.length < 2) return;
    if (Array.from(list.options).some((option) => option.value === words)) return;
    asked.get(input)?.abort();
    const asking = new AbortController();
    asked.set(input, asking);
    try {
      const address = `${input.dataset.lookup}?q=${encodeURIComponent(words)}`;
      const answer = await fetch(address, { signal: asking.signal, headers: { accept: "application/json" } });
      if (!answer.ok || answer.redirected) return;
      const found = await answer.json();
      list.replaceChildren(...found.map((one) => new Option(`${one.title} (${one.code})`, one.code)));
    } catch {
      // Without an answer the field is what it is without script.
    }
  }

  const waits = new WeakMap();

  document.addEventListener("input", (event) => {
    const input = event.target;
    if (!input.matches("input[data-lookup]")) return;
    clearTimeout(waits.get(input));
    waits.set(input, setTimeout(() => complete(input), 200));
  });

  // The head of a day or of a part of the day ticks all its times, or none when all are ticked.
  function timesOf(head) {
    const table = head.closest("table");
    if (head.scope === "row") return [...head.parentElement.querySelectorAll("input")];
    const at = [...head.parentElement.children].indexOf(head);
    return [...table.tBodies[0].rows].map((row) => row.children[at].querySelector("input"));
  }

  document.addEventListener("click", (event) => {
    const head = event.target.closest(".k-slots:not(.k-slots-read) th");
    if (!head) return;
    const times = timesOf(head);
    const all = times.every((time) => time.checked);
    for (const time of times) time.checked = !all;
    times[0].dispatchEvent(new Event("input", { bubbles: true }));
  });

  // What the ticked boxes come to, in hours and minutes.
  function duration(minutes, words) {
    const parts = [];
    if (minutes >= 60) parts.push(`${Math.floor(minutes / 60)} ${words.hour}`);
    if (minutes % 60 || minutes < 60) parts.push(`${minutes % 60} ${words.minute}`);
    return parts.join(" ");
  }

  function sumUp() {
    for (const sum of document.querySelectorAll("[data-sum]")) {
      const ticked = document.querySelectorAll(`input[name="${sum.dataset.sum}"][data-minutes]:checked`);
      const minutes = [...ticked].reduce((all, box) => all + Number(box.dataset.minutes), 0);
      sum.textContent = sum.dataset.words.replace("{}", duration(minutes, sum.dataset));
      sum.hidden = false;
    }
  }

  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-minutes]")) sumUp();
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) window.print();
  });

  document.addEventListener("htmx:after:swap", startParts);
  document.addEventListener("DOMContentLoaded", () => {
    startDesignSystem();
    markUnsaved();
    sumUp();
    const summary = document.querySelector('[data-module="error-summary"]');
    if (summary) summary.dataset.started = "yes";
    startParts();
  });
})();
