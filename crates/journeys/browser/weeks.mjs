// Weeks: confirmed with one tap, corrected, settled, answered by the citizen; praktik that becomes work.

import { check, run, same } from "./kit.mjs";

// The state of a person's week in the list of everybody's.
async function state(person, name) {
  return person.page.locator("main .k-group tr", { hasText: name }).innerText();
}

await run({
  "a manager confirms the week of everybody and corrects one day": async ({ meet }) => {
    const manager = await meet({ role: "company-manager", width: 390 });
    const name = "Åse Østerø";
    await manager.step("confirm the week as planned", async () => {
      await manager.click('main a[href^="/weeks?week="][href$="state=open"]');
      check((await state(manager, name)).includes("Ikke bekræftet"), "planned is not confirmed");
      await manager.fits([390, 1280]);
      await manager.click("main .k-group form button");
      await manager.confirmed();
    });
    check((await state(manager, name)).includes("Bekræftet"), "now it is");
    check(!(await manager.has("main .k-group form button")), "and is not asked again");
    await manager.accessible();
    manager.report("confirming a week");
    await manager.step("correct a day", async () => {
      await manager.click('main .k-group a:has-text("Ret ugen")');
      await manager.fill({ ordinary_tue: "25 t" });
      await manager.submit();
      const why = await manager.text(".k-error-summary");
      check(why.includes("25 t") && why.includes("højst 16 t"), `no day has 25 hours: ${why}`);
      same(await manager.value("ordinary_tue"), "25 t", "what was typed");
      await manager.fill({ ordinary_tue: "1:30" });
      await manager.page.locator('main select[name="absence_thu"]').selectOption("ill");
      await manager.fits([390, 1280]);
      await manager.accessible();
      await manager.submit();
      await manager.confirmed();
    });
    const seen = await manager.text();
    check(seen.includes("1 t 30 min med løn"), "what counts follows");
    check(seen.includes("torsdag: Syg"), "the absence has a kind and no cause");
    manager.report("correcting a week");
  },

  "what two sides say differently is settled, in English without script": async ({ meet }) => {
    const consultant = await meet({ role: "employer-consultant", language: "en", script: false });
    await consultant.click('main a[href$="state=differs"]');
    await consultant.click('main .k-group a:has-text("Correct the week")');
    const form = consultant.path();
    check((await consultant.text()).includes("neither counts yet"), "what is the matter is told");
    const said = await consultant.text("main dl");
    check(said.includes("The company") && said.includes("The municipality"), `both are read: ${said}`);
    await consultant.submit();
    await consultant.go(form);
    check((await consultant.text()).includes("neither counts yet"), "the same word again settles nothing");
    await consultant.page.locator('main input[name="settles"]').check({ force: true });
    await consultant.submit();
    await consultant.confirmed();
    await consultant.go(form);
    check(!(await consultant.text()).includes("neither counts yet"), "settled");
    check((await consultant.text()).includes("after talking"), "and told to be");
  },

  "two people write the same week": async ({ meet }) => {
    const consultant = await meet({ role: "employer-consultant" });
    await consultant.go("/weeks?q=Rengøring");
    await consultant.click('main .k-group a:has-text("Skriv ugen")');
    const caseworker = await meet({ role: "caseworker" });
    await caseworker.go(consultant.path());
    await caseworker.submit();
    await caseworker.confirmed();
    await consultant.fill({ ordinary_mon: "2 t" });
    await consultant.submit();
    check((await consultant.text()).includes("2 t"), "both versions stand there");
    same(await consultant.value("ordinary_mon"), "2 t", "what was typed");
  },

  "whoever is said not to have come answers": async ({ meet }) => {
    const citizen = await meet({ role: "citizen", width: 390 });
    await citizen.go("/placements");
    await citizen.click("main table tbody a");
    await citizen.click('main a[href$="/weeks"]');
    await citizen.click('main a:has-text("Se ugen")');
    const seen = await citizen.text();
    check(!seen.includes("at du ikke kom"), "nobody is told of an absence that nobody wrote");
    check(seen.includes("Kommunen") && seen.includes("med løn"), "what was said of the week is read");
    await citizen.page.goBack();
    await citizen.click('main a:has-text("Svar")');
    await citizen.submit();
    check(await citizen.has(".k-error-summary"), "an answer is chosen");
    await citizen.choose("absence_wed", "agreed");
    await citizen.fits([390]);
    await citizen.accessible();
    await citizen.submit();
    await citizen.confirmed();
    check((await citizen.text()).includes("Skal afklares"), "nobody counts what is not agreed");
  },

  "praktik becomes work from a day on": async ({ meet }) => {
    const caseworker = await meet({ role: "caseworker" });
    await caseworker.go("/placements?state=running&q=Indgang");
    await caseworker.click("main table tbody a");
    await caseworker.click('main a[href$="/weeks"]');
    const first = () => caseworker.page.locator("main table").first().locator("tbody tr").last().innerText();
    const before = await first();
    await caseworker.click('main a.button-primary[href$="/convert"]');
    await caseworker.fill({ minutes: "9 t 30 min", why: "Kan passe hele indgangen." });
    await caseworker.submit();
    check((await caseworker.text(".k-error-summary")).includes("tilbage"), "never more than is left");
    await caseworker.fill({ minutes: "30 min" });
    await caseworker.fits([390, 1280]);
    await caseworker.accessible();
    await caseworker.submit();
    await caseworker.confirmed();
    const seen = await caseworker.text();
    check(seen.includes("30 min om ugen fra den"), "what was converted stands there");
    check(seen.includes("Kan passe hele indgangen."), "and why");
    same(await first(), before, "an earlier week");
    caseworker.report("converting");
  },

  "the steering group sees people with paid hours move": async ({ meet }) => {
    const member = await meet({ role: "steering-member" });
    const tile = (title) => member.page.locator("main .k-tiles section", { hasText: title });
    const people = async () => Number(await tile("Personer med løntimer").locator(".k-stat-value").innerText());
    await member.step("find the results", async () => {
      await member.click('main a.button-primary[href="/board"]');
    });
    const before = await people();
    const consultant = await meet({ role: "employer-consultant" });
    await consultant.go("/weeks?q=Byggemarkedet");
    await consultant.click("main .k-group form button");
    await consultant.confirmed();
    await member.go("/board");
    same(await people(), before + 1, "people with paid hours");
    await tile("Personer med løntimer").locator("summary").click();
    const said = await tile("Personer med løntimer").innerText();
    check(said.includes("(tæller)") && said.includes("(nævner)") && said.includes("Ugelinjer"), `the definition: ${said}`);
    check(said.includes("Mål: 30"), "the target stands beside it");
    check(!(await member.text()).includes("Havprøve"), "no person is named");
    await member.fits([390, 1280]);
    await member.accessible();
    member.report("the board");
    const english = await meet({ role: "caseworker", language: "en", script: false });
    await english.go("/board");
    const rows = await english.text();
    check(rows.includes("The people behind") && rows.includes("Kirsten Havprøve"), "a colleague sees the rows");
  },

  "a target is set": async ({ meet }) => {
    const administrator = await meet({ role: "administrator" });
    await administrator.click('nav a[href="/board/targets"]');
    await administrator.fill({ number: "40", by: "1.1.2020", source: "Styregruppens møde" });
    await administrator.submit();
    check((await administrator.text(".k-error-summary")).includes("er gået"), "a target is for a day to come");
    await administrator.choose("indicator", "people-with-paid-hours");
    await administrator.fill({ by: "31.12.2099" });
    await administrator.submit();
    await administrator.confirmed();
    check((await administrator.text("main dl")).includes("40 den 31.12.2099"), "it stands there");
    await administrator.accessible();
  },
});
