// From a citizen to small jobs that fit, and those that nearly do.

import { check, run, same } from "./kit.mjs";

// The first citizen on the list whose page is open.
async function firstCitizen(person) {
  await person.go("/citizens");
  await person.click('main table tbody a[href^="/citizens/"]');
  return person.path();
}

await run({
  "from the log-in to a match": async ({ meet }) => {
    const person = await meet();
    await person.step("log in", () => person.logIn("caseworker"));
    await person.step("find a citizen", async () => {
      await person.click('main a.button[href="/citizens"]');
      same(person.path(), "/citizens", "the start page's next step");
      await person.fill({ q: "N-1001" });
      const found = person.page.waitForEvent("load");
      await person.page.keyboard.press("Enter");
      await found;
      await person.click('main table tbody a[href^="/citizens/"]');
    });
    const citizen = person.path();
    await person.step("change hours and slots", async () => {
      await person.click('main a[href$="/work"]');
      await person.fill({ weekly_minutes: "9:30", travel_limit: "45" });
      await person.press(person.page.locator("main .k-slot").last());
      await person.submit();
      await person.confirmed();
      check((await person.text()).includes("9"), "the new hours");
    });
    await person.step("what a company sees", async () => {
      const name = await person.text("h1");
      await person.click('main a[href$="/card"]');
      const card = await person.text("main .k-preview, main .k-card, main section");
      check(!card.includes(name), `the card does not tell the name: ${card}`);
      check(!card.includes("N-1001"), "the card does not tell the case");
      await person.fits([390, 1280]);
    });
    await person.step("small jobs that fit", async () => {
      await person.go(citizen);
      await person.click('main a[href$="/match"]');
    });
    const match = await person.text();
    check(/\d+ af [\d.]+ point/.test(match), `points are told: ${match.slice(0, 600)}`);
    check(match.includes("Næsten"), "those that nearly fit have a heading of their own");
    check(/Det passer, (hvis|når)/.test(match), "what it would take is told");
    await person.step("why this one", async () => {
      await person.press("main details:not([open]) summary");
      check(await person.has("main details[open] table"), "a table of reasons");
    });
    await person.fits();
    person.report("caseworker");
  },

  "a new citizen has no CPR number, and what was typed stays": async ({ meet }) => {
    const person = await meet({ role: "caseworker" });
    await person.go("/citizens/new");
    await person.fill({ reference: "010190-1234", name: "Ida Opdigt" });
    await person.submit();
    check(await person.has(".k-error-summary"), "a CPR number is refused");
    same(await person.value("name"), "Ida Opdigt", "what was typed");
    await person.fill({ reference: "N-9001" });
    await person.submit();
    await person.confirmed();
    same(await person.text("h1"), "Ida Opdigt", "the new citizen");
  },

  "a protected person is hidden from the consultant": async ({ meet }) => {
    const caseworker = await meet({ role: "caseworker" });
    const citizen = await firstCitizen(caseworker);
    const name = await caseworker.text("h1");
    await caseworker.go(`${citizen}/facts`);
    await caseworker.page.locator('main input[name="protected"]').check({ force: true });
    await caseworker.submit();
    await caseworker.confirmed();
    const consultant = await meet({ role: "employer-consultant" });
    same(await consultant.go(citizen), 404, "the protected person's page");
    await consultant.go("/citizens");
    check(!(await consultant.text()).includes(name), "the list does not name the person");
    same(await caseworker.go(citizen), 200, "the caseworker's own view");
  },

  "the page prints well": async ({ meet }) => {
    const person = await meet({ role: "caseworker" });
    await firstCitizen(person);
    await person.page.emulateMedia({ media: "print" });
    check(!(await person.page.locator(".navigation-menu").first().isVisible()), "no menu on paper");
    check(await person.page.locator("h1").isVisible(), "the heading on paper");
    same(await person.page.locator("main a.button:visible").count(), 0, "buttons on paper");
  },
});
