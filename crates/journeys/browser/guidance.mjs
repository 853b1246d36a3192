// From 1 January 2027 on: the demo stands on 4 January, the rules only guide, and what was decided under them
// is on a list to be seen again.

import { check, run, same } from "./kit.mjs";

const NAME = "Dennis Opdigt";
const DRAFT = "Lone Demosen";

// How many placements are to be seen again, from the start page.
async function count(person, label) {
  await person.go("/");
  const tile = person.page.locator("main .k-stat").filter({ hasText: label });
  return (await tile.count()) === 0 ? 0 : Number((await tile.locator(".k-stat-value").innerText()).trim());
}

await run({
  "an agreement of 2027 is weighed and seen again": async ({ meet }) => {
    const caseworker = await meet({ role: "caseworker" });
    const before = await count(caseworker, "Ses igen");
    check(before >= 5, `agreements of the demo are to be seen again: ${before}`);

    await caseworker.step("see what the rule gives at a company", async () => {
      await caseworker.go("/companies?q=Havnek");
      await caseworker.click("main table tbody a");
      check((await caseworker.text()).includes("Vejledende: reglen er kendt til og med 31.12.2026"), "guidance, with its last day");
    });

    await caseworker.step("write an agreement that somebody has weighed", async () => {
      await caseworker.go("/proposals?state=named&q=Dennis");
      await caseworker.click(`main table tbody a:has-text("${NAME}")`);
      await caseworker.click('main a.button-primary[href$="/agreement"]');
      await caseworker.fill({ mentor: "Ida Kok", praktik_mon: "9-11" });
      await caseworker.submit();
      const summary = await caseworker.text(".k-error-summary");
      check(summary.includes("Reglen er ikke bekræftet fra den 01.01.2027"), `it asks whether it was weighed: ${summary}`);
      same(await caseworker.value("praktik_mon"), "9-11", "what was typed");
      await caseworker.fits([390, 1280]);
      await caseworker.accessible();
      await caseworker.choose("assessed", "on");
      await caseworker.submit();
      await caseworker.confirmed();
      check((await caseworker.text()).includes("Den ses igen, når reglen er bekræftet"), "the page says that it is seen again");
    });

    await caseworker.step("find it on the list to be seen again", async () => {
      await caseworker.go("/");
      await caseworker.click('main a:has-text("Ses igen")');
      check((await caseworker.text()).includes(NAME), "it is on the list");
      await caseworker.fits([390, 1280]);
    });
    same(await count(caseworker, "Ses igen"), before + 1, "how many are to be seen again");
    caseworker.report("guidance");
  },

  "without script and in English a changed agreement is weighed again": async ({ meet }) => {
    const caseworker = await meet({ role: "caseworker", language: "en", script: false });
    await caseworker.go("/placements?state=revisit");
    await caseworker.click(`main table tbody a:has-text("${DRAFT}")`);
    check((await caseworker.text()).includes("It is seen again when the rule is confirmed"), "the page says so");
    await caseworker.go(`${caseworker.path()}/agreement`);
    await caseworker.fill({ mentor: "Bo Kok" });
    await caseworker.submit();
    check((await caseworker.text(".k-error-summary")).includes("The rule is not confirmed from 01/01/2027 on"), "weighed once is not weighed again");
    await caseworker.choose("assessed", "on");
    await caseworker.submit();
    await caseworker.confirmed();
    check((await caseworker.text()).includes("Bo Kok"), "the agreement is changed");
  },

  "the company and the citizen are told nothing of the list": async ({ meet }) => {
    for (const role of ["company-manager", "citizen"]) {
      const person = await meet({ role });
      same(await count(person, "Ses igen"), 0, `on the start page of a ${role}`);
    }
  },
});
