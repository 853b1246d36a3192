// Administrator, steering group, company manager, citizen: each finds the own things and no others.

import { check, run, same } from "./kit.mjs";

const PASSWORD = "fire-gule-sejl-paa-fjorden";

// What the menu leads to.
async function menu(person) {
  return person.page.locator(".navigation-menu a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
}

await run({
  "an administrator adds a user, who logs in, and closes the account": async ({ meet }) => {
    const boss = await meet({ role: "administrator" });
    await boss.step("to the users", () => boss.click('main a[href="/users"]'));
    await boss.step("add a user", async () => {
      await boss.click('a[href="/users/new"]');
      await boss.fill({ name: "Nina Ny", email: "nina@nord.example", password: "kort" });
      await boss.choose("role", "employer-consultant");
      await boss.submit();
      check(await boss.has(".k-error-summary"), "a short password is refused");
      same(await boss.value("name"), "Nina Ny", "what was typed");
      same(await boss.value("password"), "", "the password does not come back");
      await boss.fill({ password: PASSWORD });
      await boss.submit();
      await boss.confirmed();
    });
    const newcomer = await meet();
    await newcomer.go("/log-in");
    await newcomer.fill({ email: "nina@nord.example", password: PASSWORD });
    await newcomer.click('form[action="/log-in"] button[type="submit"]');
    same(newcomer.path(), "/", "where a log-in by password leads");
    check((await newcomer.text()).includes("Nina Ny"), "the start page greets by name");
    await boss.step("close the account", async () => {
      await boss.click('main a:has-text("Nina Ny")');
      await boss.click('main a[href$="/close"]');
      await boss.click("main .k-confirm button");
      await boss.confirmed();
    });
    await newcomer.go("/companies");
    same(newcomer.path(), "/log-in", "a closed account's session");
    await newcomer.fill({ email: "nina@nord.example", password: PASSWORD });
    await newcomer.click('form[action="/log-in"] button[type="submit"]');
    check(await newcomer.has(".k-error-summary"), "a closed account is not let in");
    boss.report("administrator");
  },

  "an administrator cannot hide citizens by the mode": async ({ meet }) => {
    const boss = await meet({ role: "administrator" });
    await boss.click('.navigation-menu a[href="/settings"]');
    check(!(await boss.has('main input[name="mode"]')), "it cannot be chosen while there are citizens");
    check((await boss.text()).includes("så længe der er borgere i Kanten"), "and it is said why");
  },

  "the steering group sees counts and no lists": async ({ meet }) => {
    const member = await meet({ role: "steering-member" });
    check(/\d/.test(await member.text()), "there are counts");
    same((await menu(member)).join(), "/,/board", "the menu");
    same(await member.page.locator('main a:not([href="/"]):not([href="/board"]):not([href="/rights"])').count(), 0, "ways on from the counts");
    for (const path of ["/companies", "/citizens", "/bundles", "/users", "/import"]) {
      same(await member.go(path), 404, path);
    }
  },

  "a manager finds the own company and puts a small job together": async ({ meet }) => {
    const manager = await meet({ role: "company-manager" });
    await manager.click('main a.button[href^="/companies/"]');
    const company = manager.path();
    check((await manager.text("h1")).length > 0, "the own company");
    same(await manager.go("/companies"), 404, "the list of all companies");
    same(await manager.go("/citizens"), 404, "the list of citizens");
    await manager.go(company);
    await manager.click('main a[href*="/bundles/new"]');
    await manager.page.locator('main input[type="checkbox"][name="tasks"]').first().check({ force: true });
    await manager.fill({ title: "Morgenhjælp" });
    await manager.choose("legal_form", "job");
    await manager.choose("state", "open");
    await manager.submit();
    await manager.confirmed();
    same(await manager.text("h1"), "Morgenhjælp", "the new small job");
    same(await manager.page.locator('main a[href*="/match"]').count(), 0, "ways to people");
  },

  "a citizen sees the own page and what a company sees": async ({ meet }) => {
    const citizen = await meet({ role: "citizen", width: 390 });
    await citizen.click('main a.button[href^="/citizens/"]');
    const page = citizen.path();
    await citizen.click('main a[href$="/card"]');
    check((await citizen.text("h1")).length > 0, "the card");
    same(await citizen.go("/citizens"), 404, "the list of citizens");
    same(await citizen.go(`${page}/edit`), 404, "changing the page");
    same(await citizen.go("/companies"), 404, "the list of companies");
  },
});
