// The main path: from the log-in to people who could do a small job, with reasons.

import { check, run, same } from "./kit.mjs";

// Reads a file that a link gives.
async function download(person, link) {
  const [file] = await Promise.all([person.page.waitForEvent("download"), person.press(link)]);
  const stream = await file.createReadStream();
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

await run({
  "from the log-in to a match": async ({ meet }) => {
    const person = await meet();
    await person.step("log in", () => person.logIn("employer-consultant"));
    await person.step("find a company", async () => {
      const first = await person.page.locator("main a.button-primary").first().getAttribute("href");
      same(first, "/proposals?state=held", "what waits comes first");
      await person.click('main a.button-secondary[href="/companies"]');
      same(person.path(), "/companies", "the start page's other way");
      await person.fill({ q: "havnekoekken" });
      const found = person.page.waitForEvent("load");
      await person.page.keyboard.press("Enter");
      await found;
      same(await person.page.locator("main table tbody tr").count(), 1, "companies found without Danish letters");
      await person.click('main table tbody a[href^="/companies/"]');
    });
    const company = person.path();
    check((await person.text()).includes("99000101"), "the CVR number is shown");
    await person.step("a new position", async () => {
      await person.click('main a[href$="/positions/new"]');
      await person.fill({ title: "Afrydder", occupation: "rengøring" });
      await person.choose("unit", { index: 1 });
      await person.submit();
      const offered = person.page.locator('main input[type="radio"][name="occupation_chosen"]');
      check((await offered.count()) > 1, "a Danish word finds occupations");
      await person.press(offered.nth(1).locator("xpath=following-sibling::label"));
      await person.submit();
      check((await person.confirmed()) !== "", "the position is there");
      same(await person.text("h1"), "Afrydder", "the new position");
    });
    const position = person.path();
    await person.step("tasks from the catalogue", async () => {
      if (!person.path().endsWith("/catalogue")) await person.click('main a[href$="/catalogue"]');
      const closed = person.page.locator("main details:not([open]) summary");
      if ((await person.page.locator('main input[name="catalogue"]:visible').count()) < 3) await person.press(closed.first());
      const boxes = person.page.locator('main label[for^="catalogue-"]:visible');
      for (let n = 0; n < 3; n += 1) await person.press(boxes.nth(n));
      await person.submit();
      await person.confirmed();
      same(await person.page.locator("main table tbody tr").count(), 3, "tasks of the position");
    });
    await person.step("a typed task", async () => {
      await person.go(position);
      await person.click('main a[href$="/tasks/new"]');
      await person.fill({ title: "Vande planter", weekly_minutes: "0:45" });
      await person.press(person.page.locator("main .k-slot").nth(8));
      await person.choose("movable", "ja");
      await person.submit();
      await person.confirmed();
      check((await person.text()).includes("Vande planter"), "the task is there");
    });
    await person.step("a small job", async () => {
      await person.go(company);
      await person.click('main a[href$="/bundles/new"]');
      const own = person.page.locator('main label[for^="tasks-"]:visible');
      check((await own.count()) >= 4, "the company's free tasks are offered");
      await person.press('main label:has-text("Vande planter")');
      await person.press(own.nth(0));
      await person.press(own.nth(1));
      await person.fill({ title: "Formiddagshjælp" });
      await person.choose("legal_form", "job");
      await person.choose("state", "open");
      await person.submit();
      await person.confirmed();
      same(await person.text("h1"), "Formiddagshjælp", "the small job");
    });
    await person.step("who could do it", async () => {
      await person.click('main a[href$="/match"]');
      check((await person.text("h1")).length > 0, "the match");
    });
    const people = await person.text();
    check(/\d+ af [\d.]+ point/.test(people), `points are told: ${people.slice(0, 600)}`);
    await person.step("why this one", async () => {
      await person.click('main a[href*="/match/"]');
      check((await person.page.locator("main table").count()) >= 1, "tables of reasons");
      check(/\d+ af [\d.]+ point/.test(await person.text()), "the points of the pair");
    });
    await person.fits();
    person.report("employer consultant");
  },

  "a list is taken out as a file, exactly as it is shown": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    await person.go("/companies");
    const shown = await person.page.locator("main table tbody tr").count();
    const file = await download(person, 'main a[href^="/export/companies.csv"]');
    const lines = file.trim().split("\n");
    check(lines.length - 1 >= shown, `${lines.length - 1} rows in the file, ${shown} on the page`);
    check(file.includes("99000101"), "the first company is in the file");
  },

  "a praktik asks for what a praktik needs, and has no price": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    await person.go("/companies?q=havnekoekken");
    await person.click('main table tbody a[href^="/companies/"]');
    await person.click('main a[href$="/bundles/new"]');
    await person.press('main label[for^="tasks-"]');
    await person.fill({ title: "Praktik i køkkenet" });
    await person.choose("legal_form", "praktik");
    await person.choose("state", "open");
    await person.submit();
    check(await person.has(".k-error-summary"), "an open praktik without purpose is refused");
    same(await person.value("title"), "Praktik i køkkenet", "what was typed");
    await person.fill({ purpose: "At prøve rytmen i et køkken", steps: "Uge 1: opvask" });
    await person.fill({ responsible: "Anne Prøvesen", starts_on: "30.11.2026", ends_on: "18.12.2026" });
    await person.submit();
    await person.confirmed();
    const page = await person.text();
    check(!/\bkr\b|krone/.test(page), "no krone on a praktik");
  },
});
