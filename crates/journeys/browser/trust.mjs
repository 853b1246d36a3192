// Who may see what, and who has: standing in, notes in strands, the log and the citizen who reads it.

import { check, run, same } from "./kit.mjs";

// A day from now on, as people write it.
function day(ahead) {
  const at = new Date(Date.now() + ahead * 24 * 60 * 60 * 1000);
  return at.toLocaleDateString("da-DK", { day: "2-digit", month: "2-digit", year: "numeric" });
}

// The first of the own citizens with this name.
async function open(person, name) {
  await person.click('.navigation-menu a[href="/citizens"] >> visible=true');
  await person.click(`main a:has-text("${name}")`);
}

const CONFIDED = "Aftalt en kort pause hver time.";

await run({
  "a colleague stands in, writes in the strand, and the log says for whom": async ({ meet }) => {
    const boss = await meet({ role: "administrator" });
    await boss.step("let somebody stand in", async () => {
      await boss.click('.navigation-menu a[href="/users"] >> visible=true');
      await boss.click('main a:has-text("Bent Følger")');
      await boss.click('main a[href$="/stand-in"]');
      const whom = boss.page.locator('main select[name="for"]');
      await whom.selectOption({ label: await whom.locator("option", { hasText: "Hanne Sund" }).innerText() });
      await boss.submit();
      check(await boss.has(".k-error-summary a[href='#last']"), "a last day is asked for");
      await boss.fill({ last: day(7) });
      await boss.submit();
      await boss.confirmed();
    });
    check((await boss.text()).includes("vikar for Hanne Sund"), "the account's page says for whom");
    boss.report("stand in");

    const substitute = await meet({ role: "buddy" });
    await substitute.step("switch role", async () => {
      await substitute.click('.portal-user a[href="/account/role"]');
      await substitute.click('main section:has-text("Hanne Sund") button');
      await substitute.confirmed();
    });
    const header = await substitute.text(".portal-user");
    check(header.includes("Sundhedsmedarbejder") && header.includes("vikar for Hanne Sund"), `the head says: ${header}`);
    await open(substitute, "Anne Tænktsen");
    await substitute.click('main a[href$="/notes"]');
    await substitute.accessible();
    await substitute.click('main a[href$="/notes/new"]');
    await substitute.choose("strand", "health");
    await substitute.fill({ words: CONFIDED });
    await substitute.submit();
    await substitute.confirmed();
    check((await substitute.text()).includes(CONFIDED), "the note stands");
    substitute.report("substitute");

    const caseworker = await meet({ role: "caseworker" });
    await open(caseworker, "Anne Tænktsen");
    check(!(await caseworker.text()).includes(CONFIDED), "the caseworker does not read of health");
    await caseworker.click('main a[href$="/notes"]');
    const strands = await caseworker.text();
    check(!strands.includes(CONFIDED) && strands.includes("Arbejde læses af"), "nor on the page of notes");

    const officer = await meet({ role: "data-protection-officer" });
    await officer.click('.navigation-menu a[href="/trace"] >> visible=true');
    check((await officer.text()).includes("vikar for Hanne Sund"), "the log says that somebody stood in");
    check(!(await officer.text()).includes(CONFIDED), "and not what was written");

    const citizen = await meet({ role: "citizen", width: 390 });
    await citizen.step("who has looked", () => citizen.click('main a[href$="/looks"]'));
    const looks = await citizen.text();
    check(looks.includes("Sundhedsmedarbejder") && looks.includes("vikar"), "the citizen reads that it was a substitute");
    check(!looks.includes("Bent Følger"), "and no name, where the officer has not decided so");
    check(citizen.clicks <= 3, "who looked is found in two clicks after the log-in");
    await citizen.accessible();
    citizen.report("who looked");
  },

  "without script: a note is struck by its writer and stands with the reason": async ({ meet }) => {
    const writer = await meet({ role: "social-worker", script: false, width: 390 });
    await writer.go("/citizens");
    await writer.click('main a:has-text("Anne Tænktsen")');
    await writer.click('main a[href$="/notes"]');
    await writer.click('main a[href$="/notes/new"]');
    await writer.fill({ words: "Skrevet på den forkerte." });
    await writer.submit();
    check(await writer.has(".k-error-summary a[href='#strand']"), "the strand is asked for");
    same(await writer.value("words"), "Skrevet på den forkerte.", "what was typed");
    await writer.choose("strand", "social");
    await writer.submit();
    await writer.confirmed();
    await writer.click('main a[href$="/strike"]');
    await writer.fill({ why: "Det var en anden borger." });
    await writer.submit();
    await writer.confirmed();
    const page = await writer.text();
    check(page.includes("Skrevet på den forkerte.") && page.includes("Det var en anden borger."), "both stand");
    check(await writer.has("main del"), "it is struck through");
  },
});
