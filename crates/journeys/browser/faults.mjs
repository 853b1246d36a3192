// What goes wrong, and what a person then sees: nothing typed is lost, nothing happens twice.

import { address, check, run, same } from "./kit.mjs";

// A name for a company that no other journey uses.
const NAME = "Prøvens Bageri";

// Opens the form for a new company and fills it.
async function newCompany(person, fields) {
  await person.go("/companies/new");
  await person.fill(fields);
}

async function firstCompany(person) {
  await person.go("/companies");
  await person.click('main table tbody a[href^="/companies/"]');
  return person.path();
}

await run({
  "a wrong password says so and keeps the name; many are slowed down": async ({ meet }) => {
    const person = await meet();
    await person.go("/log-in");
    const wrong = async () => {
      await person.fill({ email: "ingen@oesteroe.example", password: "helt forkert" });
      await person.click('form[action="/log-in"] button[type="submit"]');
    };
    await wrong();
    same(await person.value("email"), "ingen@oesteroe.example", "the name typed");
    same(await person.value("password"), "", "the password does not come back");
    check(await person.has(".k-error-summary a[href='#password']"), "the summary leads to the field");
    const first = await person.text(".k-error-summary");
    for (let n = 0; n < 12; n += 1) await wrong();
    const later = await person.text(".k-error-summary");
    check(first !== later, `after many tries the page still says: ${later}`);
    check(/\d/.test(later), `the page says how long to wait: ${later}`);
  },

  "a session that ended in a form: what was typed comes back": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    await newCompany(person, { cvr: "87654321", name: `${NAME} A` });
    await person.context.clearCookies();
    await person.submit();
    check(await person.has('button[name="user"]'), "the log-in page comes");
    check(!(await person.text()).includes("87654321"), "what was typed is not shown before the log-in");
    await person.logIn("employer-consultant");
    const typed = [await person.value("cvr"), await person.value("name")];
    same(typed.join(), `87654321,${NAME} A`, "what was typed stands in the form again");
    check(await person.has(".k-flash"), "the page says that nothing is saved yet");
    await person.accessible();
    await person.submit();
    check((await person.confirmed()) !== "", "the company was added");
    same(await person.text("h1"), `${NAME} A`, "the company's page");
  },

  "a form typed before another log-in in the same browser is shown again": async ({ meet }) => {
    for (const [role, cvr] of [["employer-consultant", "87654331"], ["company-manager", "87654332"]]) {
      const person = await meet({ role: "employer-consultant" });
      await newCompany(person, { cvr, name: `${NAME} ${cvr}` });
      const other = await person.context.newPage();
      await person.context.clearCookies();
      await other.goto(new URL("/log-in", person.page.url()).href);
      await other.click(`button[name="user"][value="${role}"]`);
      await other.waitForSelector("main h1");
      await person.submit();
      if (role !== "employer-consultant") {
        check(!(await person.text()).includes(cvr), "somebody else does not see what was typed");
        await person.logIn("employer-consultant");
      }
      same(await person.value("cvr"), cvr, "what was typed stands in the form again");
      check(await person.has(".k-flash"), "the page says that nothing is saved yet");
      await person.submit();
      check((await person.confirmed()) !== "", "the company was added");
    }
  },

  "what somebody typed is shown to nobody else": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    await newCompany(person, { cvr: "87654329", name: `${NAME} D` });
    await person.context.clearCookies();
    await person.submit();
    await person.logIn("company-manager");
    same(person.path(), "/", "another user begins at the start");
    check(!(await person.page.content()).includes("87654329"), "what was typed is gone");
    check(await person.has(".k-flash"), "the page says so");
  },

  "a button pressed after the session ended leads back to its question": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    await person.go("/companies");
    await person.click('main table tbody a[href^="/companies/"]');
    const start = person.page.url();
    await person.context.clearCookies();
    await person.page.reload();
    same(person.path(), "/log-in", "without a session");
    await person.logIn("employer-consultant");
    same(person.page.url(), start, "back where it was");
    await person.context.clearCookies();
    await person.page.locator('form[action="/log-out"] button').first().click();
    same(person.path(), "/log-in", "whoever leaves has left");
    await person.logIn("employer-consultant");
    same(person.path(), "/", "and begins anew");
  },

  "the address asked for comes after the log-in": async ({ meet }) => {
    const person = await meet();
    await person.go("/companies?has=no-business");
    same(person.path(), "/log-in", "the way to a page");
    await person.logIn("employer-consultant");
    same(person.page.url(), `${address}/companies?has=no-business`, "where the log-in leads");
    await person.go("/log-in?next=https://evil.example/");
    await person.context.clearCookies();
    await person.go("/log-in?next=//evil.example/");
    await person.logIn("employer-consultant");
    same(person.page.url(), `${address}/`, "a log-in never leads to another site");
    const english = await meet();
    await english.go("/companies?lang=en");
    same(english.path(), "/log-in", "the way to a page");
    same(await english.page.locator("html").getAttribute("lang"), "en", "the language asked for");
  },

  "a form sent twice acts once": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    await newCompany(person, {});
    const name = "Tvillingens Smedje";
    const fields = [...(await person.hidden()), ["cvr", "87654322"], ["name", name]];
    const [first, second] = [await person.post("/companies/new", fields), await person.post("/companies/new", fields)];
    same(first.status, 200, "the first");
    same(second.status, 200, "the second");
    same(second.url, first.url, "both lead to the same company");
    check(first.url.includes("/companies/"), `it was added: ${first.url}`);
    await person.go(`/companies?q=${encodeURIComponent(name)}`);
    same(await person.page.locator("main table tbody tr").count(), 1, "companies of that name");
  },

  "a form from an old version shows both": async ({ meet }) => {
    const quick = await meet({ role: "employer-consultant" });
    const slow = await meet({ role: "employer-consultant" });
    const company = await firstCompany(quick);
    await quick.go(`${company}/business`);
    await slow.go(`${company}/business`);
    await quick.fill({ grows: "Kaffe ud af huset" });
    await quick.submit();
    await quick.confirmed();
    await slow.fill({ grows: "Catering til møder" });
    const [answer] = await Promise.all([
      slow.page.waitForResponse((response) => response.request().method() === "POST"),
      slow.submit(),
    ]);
    same(answer.status(), 409, "the answer to the slower one");
    const both = await slow.text();
    check(both.includes("Kaffe ud af huset"), `what stands is shown: ${both.slice(0, 400)}`);
    check(both.includes("Catering til møder") || (await slow.value("grows")) === "Catering til møder", "what was typed");
    same(await slow.value("grows"), "Catering til møder", "what was typed still stands in the field");
    await slow.submit();
    await slow.confirmed();
    check((await slow.text()).includes("Catering til møder"), "sent again, it is saved");
  },

  "a refused form keeps everything and says what to do": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    await newCompany(person, { cvr: "12", name: `${NAME} C`, industry: "abc", postal_code: "99" });
    const [answer] = await Promise.all([
      person.page.waitForResponse((response) => response.request().method() === "POST"),
      person.submit(),
    ]);
    same(answer.status(), 422, "the answer");
    const kept = [await person.value("cvr"), await person.value("name"), await person.value("industry")];
    same(kept.join(), `12,${NAME} C,abc`, "what was typed");
    same(await person.page.locator(".k-error-summary li").count(), 3, "all faults at once");
    check(await person.has('main [name="cvr"][aria-invalid="true"]'), "the field is marked");
    await person.accessible();
    await person.fits([390, 1280]);
  },

  "bytes that no text has are refused, not stored": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    await newCompany(person, {});
    const hidden = await person.hidden();
    const answer = await person.post("/companies/new", [...hidden, ["cvr", "87654323"], ["name", "a\0b"]]);
    same(answer.status, 422, "a name with a NUL byte");
    for (const path of ["/companies?q=%00", "/companies?q=%FF%FE", "/companies/%00", "/companies?after=%27%22"]) {
      const status = await person.go(path);
      check(status < 500, `${path}: ${status}`);
    }
  },

  "an address that leads nowhere says so and leads on": async ({ meet }) => {
    const person = await meet({ role: "caseworker" });
    for (const path of ["/findes-ikke", "/companies/01920000-0000-7000-8000-00000000dead", "/users"]) {
      same(await person.go(path), 404, path);
      await person.click('main a[href="/"]');
      same(person.path(), "/", `the way on from ${path}`);
    }
  },

  "text is text, whatever it looks like": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    const name = `<img src=x onerror=alert(1)> "æøå" 'o' & Co`;
    await newCompany(person, { cvr: "87654324", name });
    await person.submit();
    same(await person.text("h1"), name, "the name on the page");
    same(await person.page.locator("main img").count(), 0, "pictures on the page");
  },
});
