// Files in and out, as people send them.

import { check, run, same } from "./kit.mjs";

// Sends a file with the page's form.
async function send(person, kind, text, { dryRun = false, name = "fil.csv" } = {}) {
  if (person.path() !== "/import") await person.go("/import");
  await person.choose("kind", kind);
  const buffer = typeof text === "string" ? Buffer.from(text, "utf8") : text;
  await person.page.locator('main input[name="file"]').setInputFiles({ name, mimeType: "text/csv", buffer });
  await person.page.locator('main input[name="dry_run"]').setChecked(dryRun, { force: true });
  await person.submit();
}

// How many companies a search finds.
async function companies(person, words) {
  await person.go(`/companies?q=${encodeURIComponent(words)}`);
  return person.page.locator("main table tbody tr").count();
}

// The text behind a link to a file.
async function file(person, path) {
  return person.page.evaluate(async (path) => (await fetch(path)).text(), path);
}

const GOOD = "CVR-nummer;Navn;Postnummer\n99007001;Filens Bageri;4991\n99007002;Filens Slagter;4991\n";

await run({
  "a file is tried, then taken in": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    await person.step("to the files", () => person.click('.navigation-menu a[href="/import"]'));
    await person.step("try the file", () => send(person, "companies", GOOD, { dryRun: true }));
    check(/\/imports\//.test(person.path()), "the result has a page");
    await person.fits();
    await person.accessible();
    same(await companies(person, "Filens"), 0, "companies after trying");
    await person.step("take it in", () => send(person, "companies", GOOD));
    await person.confirmed();
    same(await companies(person, "Filens"), 2, "companies after taking in");
    person.report("import");
  },

  "a file whose session ended is asked for again": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    await person.go("/import");
    await person.page.context().clearCookies();
    await send(person, "companies", GOOD);
    same(person.path(), "/log-in", "without a session");
    check((await person.text()).includes("vælg filen igen"), "the file is to be chosen again");
  },

  "a file with a wrong row changes nothing, and says which": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    await send(person, "companies", "cvr;navn\n99007011;Halvfilens Bageri\n12;Halvfilens Fejl\n");
    const result = await person.text();
    check(result.includes("12") && result.includes("CVR"), `the row is named: ${result.slice(0, 600)}`);
    same(await companies(person, "Halvfilens"), 0, "companies after a refused file");
  },

  "a file that cannot be read says what to do": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    const bad = {
      "nothing in it": "",
      "another list": "farve;form\nrød;rund\n",
      "a quotation without an end": 'cvr;navn\n99007021;"Uden ende\n',
      "no text": Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0xff, 0xfe]),
    };
    for (const [what, text] of Object.entries(bad)) {
      await send(person, "companies", text);
      const said = (await person.has(".k-error-summary")) || (await person.has("main .alert-error, main .alert-warning"));
      check(said, `${what}: nothing is said on ${person.path()}`);
      await person.go("/import");
    }
  },

  "a Danish spreadsheet's file is read as it comes": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    // «Smørrebrød på Ærø» as Windows wrote it.
    const row = Buffer.concat([
      Buffer.from("cvr;navn\r\n99007031;Sm"),
      Buffer.from([0xf8]),
      Buffer.from("rrebr"),
      Buffer.from([0xf8]),
      Buffer.from("d p"),
      Buffer.from([0xe5]),
      Buffer.from(" R"),
      Buffer.from([0xf8]),
      Buffer.from("mosen\r\n"),
    ]);
    await send(person, "companies", row);
    await person.confirmed();
    same(await companies(person, "Smørrebrød på Rømosen"), 1, "the name with its letters");
  },

  "what goes out comes in again, and no cell is a formula": async ({ meet }) => {
    const person = await meet({ role: "employer-consultant" });
    await send(person, "companies", 'cvr;navn\n99007041;"=HYPERLINK(""http://x"")"\n');
    await person.confirmed();
    const out = await file(person, "/export/companies.csv");
    check(out.includes("HYPERLINK"), "the company is in the file");
    check(!/(^|[;,\t\n])"?=HYPERLINK/m.test(out), "a cell begins with a formula");
    await send(person, "companies", out);
    check(/\/imports\//.test(person.path()), "the file comes in again");
    check(!(await person.has("main .alert-error")), `it is taken: ${(await person.text()).slice(0, 400)}`);
    same(await file(person, "/export/companies.csv"), out, "the file after the round");
  },

  "each role sends its own kinds only": async ({ meet }) => {
    const kinds = async (role) => {
      const person = await meet({ role });
      await person.go("/import");
      const all = await person.page.locator('main input[name="kind"]').evaluateAll((boxes) => boxes.map((box) => box.value));
      return all.toSorted().join(" ");
    };
    same(await kinds("employer-consultant"), "companies placements positions tasks", "a consultant's");
    same(await kinds("caseworker"), "citizens placements", "a caseworker's");
    same(await kinds("administrator"), "industries municipalities occupations postal-codes", "an administrator's");
  },
});
