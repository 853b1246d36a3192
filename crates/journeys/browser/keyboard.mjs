// Once by keyboard alone, once without script.

import { check, run, same } from "./kit.mjs";

// The element that has the focus.
function focused(page) {
  return page.evaluate(() => {
    const one = document.activeElement;
    const box = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    const seen = style.outlineStyle !== "none" || style.boxShadow !== "none";
    return {
      name: one.getAttribute("name") ?? "",
      href: one.getAttribute("href") ?? "",
      tag: one.tagName,
      isMain: one.classList.contains("button-primary"),
      isSeen: seen && box.width > 0 && box.height > 0,
    };
  });
}

// Tabs on until the focus is where it should be; each stop on the way must be visible.
async function tabTo(page, isThere, what) {
  for (let n = 0; n < 80; n += 1) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    check(here.tag === "BODY" || here.isSeen, `the focus cannot be seen on ${JSON.stringify(here)}`);
    if (isThere(here)) return;
  }
  throw new Error(`Tab does not reach ${what} on ${page.url()}`);
}

async function enter(page) {
  await page.keyboard.press("Enter");
  await page.waitForLoadState("load");
}

await run({
  "by keyboard alone: log in, skip to the content, add a company": async ({ meet }) => {
    const person = await meet();
    const { page } = person;
    await person.go("/log-in");
    await page.keyboard.press("Tab");
    same((await focused(page)).href, "#main-content", "the first stop");
    await enter(page);
    same(await page.evaluate(() => document.activeElement.id), "main-content", "where skipping leads");
    await tabTo(page, (here) => here.name === "user", "the first of the demo's people");
    await Promise.all([page.waitForURL((url) => url.pathname === "/"), page.keyboard.press("Enter")]);
    await tabTo(page, (here) => here.href === "/companies", "the companies");
    await Promise.all([page.waitForURL("**/companies"), page.keyboard.press("Enter")]);
    await tabTo(page, (here) => here.href === "/companies/new", "adding");
    await Promise.all([page.waitForURL("**/companies/new"), page.keyboard.press("Enter")]);
    await tabTo(page, (here) => here.name === "cvr", "the first field");
    await page.keyboard.type("87654331");
    await tabTo(page, (here) => here.name === "name", "the name");
    await page.keyboard.type("Tastens Café");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/companies\/[0-9a-f-]{36}/);
    same(await person.text("h1"), "Tastens Café", "the new company");
    await person.confirmed();
  },

  "a refused form puts the focus on what is wrong": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    const { page } = person;
    await person.go("/companies/new");
    await person.submit();
    same(await page.evaluate(() => document.activeElement.className.includes("k-error-summary")), true, "the focus");
    await tabTo(page, (here) => here.href === "#cvr", "the first fault");
    await page.keyboard.press("Enter");
    same((await focused(page)).name, "cvr", "where the fault's link leads");
  },

  "without script: log in, find, add, log out": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant", script: false, width: 390 });
    await person.go("/");
    check(await person.page.locator('nav a[href="/companies"]').first().isVisible(), "a menu is there without script");
    await person.click('nav a[href="/companies"] >> visible=true');
    await person.fill({ q: "e" });
    await person.click('form[role="search"] button[type="submit"]');
    check(new URL(person.page.url()).searchParams.get("q") === "e", "the search is in the address");
    await person.go("/companies/new");
    await person.fill({ cvr: "1", name: "Uden Script" });
    await person.submit();
    same(await person.value("name"), "Uden Script", "a refused form without script");
    await person.fill({ cvr: "87654332" });
    await person.submit();
    await person.confirmed();
    same(await person.text("h1"), "Uden Script", "the new company");
    await person.click('form[action="/log-out"] button >> visible=true');
    same(person.path(), "/log-in", "after logging out");
    await person.go("/companies");
    same(person.path(), "/log-in", "a page after logging out");
  },
});
