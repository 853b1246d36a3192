// From a match to a name: consultant, manager, citizen and caseworker, each with the own part.

import { check, run, same } from "./kit.mjs";

const NAME = "Ditte Fyrdemo";

// The proposal of a person in the list, opened.
async function open(person, name) {
  await person.go("/proposals");
  await person.fill({ q: name });
  await person.click('form[role="search"] button[type="submit"]');
  await person.click(`main table tbody a:has-text("${name}")`);
  return person.path();
}

await run({
  "a citizen answers, deletes the answer, and answers again": async ({ meet }) => {
    const citizen = await meet({ role: "citizen", width: 390 });
    await citizen.step("read the proposal", async () => {
      await citizen.click('main a.button-primary[href="/proposals"]');
      await citizen.click('main table tbody a:has-text("Køkkenrengøring")');
    });
    await citizen.step("answer", async () => {
      await citizen.click('main a.button-primary[href$="/say"]');
      await citizen.choose("answer", "no");
      await citizen.fill({ words: "Jeg er bange for larmen." });
      await citizen.submit();
      await citizen.confirmed();
    });
    await citizen.fits([390]);
    await citizen.accessible();
    const proposal = citizen.path();
    await citizen.go("/proposals");
    check((await citizen.text()).includes("Du har sagt nej tak."), "the own list tells the own answer");
    await citizen.go(proposal);
    const manager = await meet({ role: "company-manager" });
    await manager.go("/proposals");
    check((await manager.text()).includes("I vil gerne mødes"), "a citizen's no changes nothing that the company sees");
    await citizen.step("delete the answer", async () => {
      await citizen.click('main a[href$="/unsay"]');
      await citizen.click("main .k-confirm button");
      await citizen.confirmed();
    });
    check(!(await citizen.text()).includes("larmen"), "what was deleted stands nowhere");
    const caseworker = await meet({ role: "caseworker" });
    await caseworker.go(proposal);
    check(!(await caseworker.text()).includes("larmen"), "nor at the caseworker's");
    await citizen.click('main a.button-primary[href$="/say"]');
    await citizen.choose("answer", "yes");
    await citizen.submit();
    await citizen.confirmed();
    citizen.report("citizen");
  },

  "a person is proposed, met with yes by both, and named": async ({ meet }) => {
    const consultant = await meet({ role: "employer-consultant" });
    await consultant.step("find the small job's people", async () => {
      await consultant.go("/bundles?q=Havnekøkken&state=free");
      await consultant.click('main table tbody a:has-text("Køkkenrengøring")');
      await consultant.click('main a[href$="/match"]');
    });
    await consultant.step("propose one of them", async () => {
      await consultant.click(`main a[href*="/match/"]:has-text("${NAME}")`);
      await consultant.click('main a[href$="/propose"]');
      const card = await consultant.text("main .k-preview");
      check(!card.includes("Fyrdemo"), `the card does not tell the name: ${card}`);
      await consultant.submit();
      check(await consultant.has(".k-error-summary"), "a proposal without a word why is refused");
      await consultant.choose("helps", "limits");
      await consultant.fill({ why: "Kan gøre rent og har tid om eftermiddagen." });
      await consultant.fits([390, 1280]);
      await consultant.submit();
      await consultant.confirmed();
    });
    const proposal = consultant.path();
    consultant.report("proposing");

    const manager = await meet({ role: "company-manager" });
    await manager.step("say yes", async () => {
      await manager.click('main a.button-primary[href="/proposals"]');
      const asked = await manager.text();
      check(!asked.includes("Fyrdemo"), "the page of requests names nobody");
      check(asked.includes("Kokkene bruger halvdelen af tiden"), "the company reads its own words");
      await manager.fits();
      await manager.accessible();
      const card = manager.page.locator("main article", { hasText: "Køkkenrengøring" });
      const called = await card.locator("h3").innerText();
      check(/^Person \d+ til »Køkkenrengøring«, foreslået \d\d\.\d\d\.\d{4}$/.test(called), `a name for the telephone: ${called}`);
      await manager.click(card.locator('button:has-text("Ja, vi vil gerne mødes")'));
      await manager.confirmed();
      check((await manager.text()).includes(called), "the same name once it is answered");
      check(await manager.has(`main a[href="${proposal}/answer?answer=no"]:has-text("Svar igen")`), "the thank-you has a way back");
    });
    same(await manager.go(proposal), 200, "the own proposal");
    check(!(await manager.text("body")).includes("Fyrdemo"), "a yes alone does not tell the name");
    manager.report("answering");

    const caseworker = await meet({ role: "caseworker" });
    await caseworker.step("talk with the citizen and write it down", async () => {
      await caseworker.click('main a.button-primary[href^="/proposals"]');
      await caseworker.click(`main table tbody a:has-text("${NAME}")`);
      check((await caseworker.text("main .k-page-head, main")).includes("Tal med borgeren"), "what comes next is told");
      await caseworker.click('main a[href$="/say"]');
      check((await caseworker.text()).includes("Dette er et forslag, ikke et tilbud."), "the sentence above the buttons");
      await caseworker.choose("answer", "yes");
      await caseworker.submit();
      check(await caseworker.has(".k-error-summary"), "an answer given together is said to be so");
      await caseworker.page.locator('main input[name="together"]').check({ force: true });
      await caseworker.submit();
      await caseworker.confirmed();
      same(caseworker.path(), `${proposal}/copy`, "the copy on paper comes next");
      check((await caseworker.text()).includes("Ja, det vil jeg gerne"), "the copy tells the answer");
    });
    await caseworker.step("give the name", async () => {
      await caseworker.go(proposal);
      await caseworker.click('main a.button-primary[href$="/release"]');
      await caseworker.choose("basis", "own-choice");
      await caseworker.fill({ basis_words: "Sagt ja ved samtalen i dag." });
      await caseworker.submit();
      await caseworker.confirmed();
    });
    caseworker.report("naming");

    await manager.go("/proposals");
    check((await manager.text()).includes(NAME), "the company reads the name now");
    await consultant.go(proposal);
    const seen = await consultant.text();
    check(seen.includes("Sagt ja ved samtalen i dag."), "the basis stands in a line");
    check(!seen.includes("Ja, det vil jeg gerne"), "the consultant does not read the dialogue");

    await caseworker.step("write the agreement", async () => {
      await caseworker.click('main a.button-primary[href$="/agreement"]');
      await caseworker.submit();
      const faults = caseworker.page.locator(".k-error-summary a");
      const places = await faults.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      same(places.join(" "), "#mentor #ordinary", "all faults at once, in the order of the page");
      await caseworker.fill({ mentor: "Ida Kok", ordinary_mon: "9-11", ordinary_wed: "om morgenen" });
      await caseworker.submit();
      check((await caseworker.text(".k-error-summary")).includes("om morgenen"), "times that are none are named");
      same(await caseworker.value("ordinary_mon"), "9-11", "what was typed");
      await caseworker.fill({ ordinary_wed: "9.30-12" });
      await caseworker.fits([390, 1280]);
      await caseworker.submit();
      await caseworker.confirmed();
    });
    const placement = caseworker.path();
    await caseworker.accessible();
    await manager.step("confirm the agreement", async () => {
      await manager.go("/placements");
      await manager.click(`main table tbody a:has-text("${NAME}")`);
      check((await manager.text()).includes("4 t 30 min"), "the week is added up");
      await manager.click('main a.button-primary[href$="/confirm"]');
      await manager.click("main .k-confirm button");
      await manager.confirmed();
    });
    same(manager.path(), placement, "the same placement");
    check(!(await manager.has('main a[href$="/begin"]')), "it does not begin before its first day");
    check((await manager.text()).includes("Før den "), "and says why");
    check(!(await manager.has('main a[href$="/agreement"]')), "the company does not change what it confirmed");
    await caseworker.go(`${placement}/agreement`);
    check((await caseworker.text()).includes("skal den bekræfte igen"), "what is confirmed is changed with that word");
    await caseworker.fill({ mentor: "Bo Prøvemester" });
    await caseworker.submit();
    check((await caseworker.confirmed()).includes("bekræfte den igen"), "and is confirmed again");
    await manager.go(placement);
    await manager.click('main a.button-primary[href$="/confirm"]');
    await manager.click("main .k-confirm button");
    await manager.confirmed();
  },

  "a praktik does not begin before VITAS says granted": async ({ meet }) => {
    const caseworker = await meet({ role: "caseworker", language: "en", script: false });
    await caseworker.go("/placements?state=agreed&q=Trapper");
    await caseworker.click("main table tbody a");
    check((await caseworker.text()).includes("Refused in VITAS – may not begin. Correct the agreement"), "the page says what to do");
    const placement = caseworker.path();
    const follow = async (step, reference) => {
      await caseworker.go(`${placement}/vitas`);
      await caseworker.choose("step", step);
      if (reference) await caseworker.fill({ reference });
      await caseworker.submit();
    };
    await follow("enter", "V-77");
    await caseworker.confirmed();
    check((await caseworker.text()).includes("Not granted in VITAS yet – may not begin."), "the page says so");
    await caseworker.go(`${placement}/vitas`);
    check(!(await caseworker.has('[name="step"][value="grant"]')), "the employees come first");
    await follow("represent");
    await caseworker.confirmed();
    await follow("grant");
    await caseworker.confirmed();
    check(!(await caseworker.text()).includes("may not begin"), "granted, it may");
  },

  "a placement is broken off with a cause, and the company forgets the name": async ({ meet }) => {
    const manager = await meet({ role: "company-manager", width: 390 });
    await manager.go("/placements?state=running");
    await manager.click("main table tbody a");
    const name = (await manager.text("h1")).split(":")[0];
    await manager.click('main a[href$="/interrupt"]');
    await manager.submit();
    check(await manager.has(".k-error-summary"), "without a cause it is refused");
    await manager.choose("cause", "hours");
    await manager.fits([390]);
    await manager.submit();
    await manager.confirmed();
    check(!(await manager.text("body")).includes(name), "the company forgets the name");
  },

  "what somebody has got is asked of nobody": async ({ meet }) => {
    const citizen = await meet({ role: "citizen", width: 390 });
    await citizen.go("/proposals");
    check((await citizen.text()).includes("Småjobbet er desværre optaget"), "the own list says so");
    await citizen.click('main table tbody a:has-text("Køkkenrengøring")');
    const proposal = citizen.path();
    check(!(await citizen.has('main a[href$="/say"]')), "nobody asks her");
    await citizen.go(`${proposal}/say`);
    check(!(await citizen.has('main form[action$="/say"]')), "nor by address");
    await citizen.fits([390]);
    await citizen.accessible();
    const caseworker = await meet({ role: "caseworker" });
    await caseworker.go(proposal);
    check((await caseworker.text()).includes("Træk forslaget tilbage, eller vent"), "what to do");
  },

  "a no in English without script, with words that are held back": async ({ meet }) => {
    const manager = await meet({ role: "company-manager", language: "en", script: false });
    await manager.go("/proposals");
    await manager.click('main article a:has-text("No, with a reason")');
    const proposal = manager.path().replace("/answer", "");
    await manager.submit();
    check(await manager.has(".k-error-summary"), "a no without a reason is refused");
    await manager.choose("reason", "certificate");
    await manager.fill({ words: "She looked ill to me." });
    await manager.submit();
    check((await manager.text()).includes("Choose which certificate is needed."), "the certificate is asked for");
    same(await manager.value("words"), "She looked ill to me.", "what was typed");
    await manager.choose("certificate", "food-hygiene");
    await manager.submit();
    await manager.confirmed();
    const caseworker = await meet({ role: "caseworker", language: "en", script: false });
    await caseworker.go(proposal);
    const seen = await caseworker.text();
    check(seen.includes("A certificate is needed: Food hygiene certificate"), "the reason about the job is told");
    check(!seen.includes("ill to me"), "words about the person are not");
    const consultant = await meet({ role: "employer-consultant", language: "en", script: false });
    await consultant.go(proposal);
    await consultant.click('main a[href$="/words"]');
    check((await consultant.text()).includes("ill (health)"), "the word that gave rise to it");
    await consultant.choose("keep", "no");
    await consultant.submit();
    await consultant.confirmed();
    check(!(await consultant.text()).includes("ill to me"), "deleted words stand nowhere");
  },

  "an answer comes too late": async ({ meet }) => {
    const manager = await meet({ role: "company-manager" });
    await manager.go("/proposals");
    await manager.click('main article a:has-text("Nej, med en grund")');
    const proposal = manager.path().replace("/answer", "");
    const consultant = await meet({ role: "employer-consultant" });
    await consultant.go(proposal);
    await consultant.click('main a[href$="/withdraw"]');
    await consultant.click("main .k-confirm button");
    await consultant.confirmed();
    await manager.choose("reason", "hours");
    await manager.submit();
    const said = await manager.text();
    check(said.includes("Forslaget er trukket tilbage"), `it says why: ${said.slice(0, 400)}`);
    check(!(await manager.has(".k-error-summary")), "and nothing is asked to be mended");
  },

  "a proposal of somebody who is protected now is gone for the company": async ({ meet }) => {
    const caseworker = await meet({ role: "caseworker" });
    const proposal = await open(caseworker, "Erik Østerø");
    await caseworker.click('main a:has-text("Åbn borgeren")');
    await caseworker.go(`${caseworker.path()}/facts`);
    await caseworker.page.locator('main input[name="protected"]').check({ force: true });
    await caseworker.submit();
    await caseworker.confirmed();
    const manager = await meet({ role: "company-manager" });
    same(await manager.go(proposal), 404, "the proposal");
  },
});
