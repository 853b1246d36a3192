// The whole path with four people: from a match to twelve hours with a wage, and the steering group sees it.

import { check, run, same } from "./kit.mjs";

const language = process.env.KANTEN_LANGUAGE ?? "da";
const script = process.env.KANTEN_SCRIPT !== "no";
const NAME = "Anne Tænktsen";
const JOB = "Opvask og grøntsager";
const da = language === "da";

// What the board says of people with paid hours.
async function paid(member) {
  await member.go("/board");
  const tile = member.page.locator("main section.k-card").filter({ hasText: da ? "Personer med løntimer" : "People with paid hours" });
  return Number((await tile.first().locator(".k-stat-value").innerText()).trim());
}

await run({
  [`a person goes from a match to twelve hours with a wage (${language}, ${script ? "with" : "without"} script)`]: async ({ meet }) => {
    const as = (role) => meet({ role, language, script });
    const member = await as("steering-member");
    const before = await paid(member);

    const find = async (person) => {
      await person.go("/citizens");
      await person.fill({ q: NAME });
      await person.click('form[role="search"] button[type="submit"]');
      await person.click(`main table tbody a:has-text("${NAME}")`);
    };
    const caseworker = await as("caseworker");
    await caseworker.step("write that the person would like more hours", async () => {
      await find(caseworker);
      await caseworker.click('main a[href$="/work"]');
      await caseworker.fill({ weekly_minutes: "12:30" });
      await caseworker.submit();
      await caseworker.confirmed();
    });

    const consultant = await as("employer-consultant");
    await consultant.step("propose the person from the match", async () => {
      await find(consultant);
      await consultant.click('main a[href$="/match"]');
      await consultant.click(`main a[href*="/match/"]:has-text("${JOB}")`);
      await consultant.click('main a[href$="/propose"]');
      await consultant.choose("helps", "limits");
      await consultant.fill({ why: da ? "Kan opvask og vil gerne have flere timer." : "Can wash dishes and would like more hours." });
      await consultant.submit();
      await consultant.confirmed();
    });
    const proposal = consultant.path();

    const manager = await as("company-manager");
    await manager.step("say yes to the card", async () => {
      await manager.click('main a.button-primary[href="/proposals"]');
      const card = manager.page.locator("main article", { hasText: JOB });
      await manager.click(card.locator('button[type="submit"]').first());
      await manager.confirmed();
    });

    const citizen = await as("citizen");
    await citizen.step("say yes as the citizen", async () => {
      await citizen.click('main a[href^="/proposals"]');
      await citizen.click(`main table tbody a:has-text("${JOB}")`);
      await citizen.click('main a[href$="/say"]');
      const sentence = da ? "Dette er et forslag, ikke et tilbud." : "This is a proposal, not an offer.";
      check((await citizen.text()).includes(sentence), "the sentence above the buttons");
      await citizen.choose("answer", "yes");
      await citizen.submit();
      await citizen.confirmed();
    });

    await caseworker.step("give the name and write the agreement", async () => {
      await caseworker.go("/");
      await caseworker.click('main a.button-primary[href^="/proposals"]');
      await caseworker.click(`main table tbody a[href="${proposal}"]`);
      await caseworker.click('main a.button-primary[href$="/release"]');
      await caseworker.choose("basis", "own-choice");
      await caseworker.fill({ basis_words: da ? "Sagt ja i dag." : "Said yes today." });
      await caseworker.submit();
      await caseworker.confirmed();
      await caseworker.click('main a.button-primary[href$="/agreement"]');
      // Three weeks ago on a Monday: four hours a week, of which nobody has said anything yet.
      await caseworker.fill({ mentor: "Ida Kok", from: "2026-11-02", ordinary_mon: "13-15", ordinary_wed: "13-15" });
      await caseworker.submit();
      await caseworker.confirmed();
    });
    const placement = caseworker.path();

    await manager.step("confirm the agreement and let it begin", async () => {
      await manager.go("/placements");
      await manager.click(`main table tbody a:has-text("${NAME}")`);
      await manager.click('main a.button-primary[href$="/confirm"]');
      await manager.click("main .k-confirm button");
      await manager.confirmed();
      await manager.click('main a.button-primary[href$="/begin"]');
      await manager.click("main .k-confirm button");
      await manager.confirmed();
    });
    same(manager.path(), placement, "the same placement");
    same(await paid(member), before, "a plan is no hour");

    await manager.step("confirm the last two weeks", async () => {
      for (const week of ["2026-W46", "2026-W47"]) {
        await manager.go(`/weeks?week=${week}`);
        await manager.click("main .k-group form button");
        await manager.confirmed();
      }
    });
    await consultant.step("confirm the week that the company did not", async () => {
      await consultant.go("/weeks?week=2026-W45&state=open&q=Havnek");
      await consultant.click("main .k-group form button");
      await consultant.confirmed();
    });
    await consultant.go(`${placement}/weeks`);
    check((await consultant.text()).includes("4 t") || !da, "four hours a week");

    await member.step("see the figure move and open its definition", async () => {
      same(await paid(member), before + 1, "one person more with paid hours");
      const tile = member.page.locator("main section.k-card").nth(1).locator("summary");
      await tile.click();
      member.clicks += 1;
      const definition = da ? "Praktiktimer tæller ikke" : "Praktik hours do not count";
      check((await member.text()).includes(definition), "what the figure counts is said");
      await member.fits([390, 1280]);
      // The checker is a script itself.
      if (script) await member.accessible();
    });
    for (const [who, person] of Object.entries({ consultant, manager, citizen, caseworker, member })) person.report(`the path, ${who}`);

    await citizen.go(`${placement}/weeks`);
    const own = await citizen.text();
    check(own.includes(da ? "4 t" : "4 h"), `the citizen reads the own hours: ${own.slice(0, 300)}`);
  },
});
