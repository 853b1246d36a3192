// What every journey needs: a browser, somebody logged in, watchers that hear what a person would
// not, and a count of clicks.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";

export const address = wanted("KANTEN_ADDRESS");
export const output = wanted("KANTEN_SCREENS");
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Chromium as it runs on a machine without a screen and without a way out.
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// How long a person would wait before thinking that it is broken.
const PATIENCE = 10_000;

// The widths at which nothing may be cut: phone, tablet, laptop, large screen.
export const WIDTHS = [390, 768, 1280, 1920];

function wanted(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the Rust tests of this crate start the scripts`);
  return value;
}

export function check(holds, what) {
  if (!holds) throw new Error(what);
}

export function same(found, expected, what) {
  check(found === expected, `${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
}

// Journeys of one script share a browser; each has a context of its own. All are run, then judged.
export async function run(journeys) {
  mkdirSync(output, { recursive: true });
  const browser = await chromium.launch({ executablePath: wanted("KANTEN_CHROMIUM"), args: FLAGS });
  let failed = 0;
  for (const [name, journey] of Object.entries(journeys)) {
    const people = [];
    const begun = Date.now();
    try {
      await journey({ meet: (options) => meet(browser, people, options) });
      for (const person of people) person.judge();
      console.log(`ok      ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failed += 1;
      console.log(`BROKEN  ${name}\n${error.stack ?? error}`);
      for (const [n, person] of people.entries()) await person.tell(`broken-${name}-${n}`);
    }
    for (const person of people) await person.context.close();
  }
  await browser.close();
  if (failed > 0) {
    console.error(`${failed} of ${Object.keys(journeys).length} broken`);
    process.exitCode = 1;
  }
}

async function meet(browser, people, options = {}) {
  const { role, language = "da", width = 1280, script = true } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    javaScriptEnabled: script,
  });
  context.setDefaultTimeout(PATIENCE);
  if (language !== "da") {
    await context.addCookies([{ name: "lang", value: language, url: address }]);
  }
  const person = new Person(context, await context.newPage());
  people.push(person);
  if (role) await person.logIn(role);
  return person;
}

export class Person {
  constructor(context, page) {
    this.context = context;
    this.page = page;
    this.clicks = 0;
    this.steps = [];
    this.heard = [];
    this.watch(page);
  }

  // Everything that a browser minds breaks a journey, except that an answer says 4xx: those are looked for.
  watch(page) {
    page.on("console", (message) => {
      const text = message.text();
      if (message.type() !== "error" && !text.includes("Content Security Policy")) return;
      if (text.startsWith("Failed to load resource") && / 4\d\d /.test(text)) return;
      this.heard.push(`console on ${page.url()}: ${text}`);
    });
    page.on("pageerror", (error) => this.heard.push(`script on ${page.url()}: ${error.message}`));
    page.on("response", (response) => {
      if (response.status() >= 500) this.heard.push(`${response.status()} from ${response.url()}`);
    });
    page.on("request", (request) => {
      const outside = !request.url().startsWith(`${address}/`) && !request.url().startsWith("data:");
      if (outside) this.heard.push(`a request to another place: ${request.url()}`);
    });
  }

  judge() {
    check(this.heard.length === 0, `the browser minds:\n${this.heard.join("\n")}`);
  }

  async tell(name) {
    console.log(`  at ${this.page.url()}`);
    for (const line of this.heard) console.log(`  heard: ${line}`);
    try {
      const text = await this.page.locator("main").innerText({ timeout: 1000 });
      console.log(text.slice(0, 1500).replace(/^/gm, "  | "));
      await this.page.screenshot({ path: join(output, `${name}.png`), fullPage: true });
    } catch {
      console.log("  (the page cannot be shown)");
    }
  }

  async go(path) {
    const response = await this.page.goto(address + path);
    return response.status();
  }

  path() {
    return new URL(this.page.url()).pathname;
  }

  // Logs in as one of the demo's people, by one click; where the log-in page is shown already, there.
  async logIn(role) {
    const choice = `button[name="user"][value="${role}"]`;
    if (!(await this.has(choice))) await this.go("/log-in");
    await this.click(choice);
  }

  // A press of a button or a link that leads to a page, counted. The page has loaded when this is done.
  async click(what) {
    const target = typeof what === "string" ? this.page.locator(what).first() : what;
    await target.waitFor({ state: "visible" });
    const loaded = this.page.waitForEvent("load");
    await Promise.all([loaded, target.click()]);
    this.clicks += 1;
  }

  // A press that changes something in the page itself, counted.
  async press(what) {
    const target = typeof what === "string" ? this.page.locator(what).first() : what;
    await target.click();
    this.clicks += 1;
  }

  // Fills fields by name; a field that is not there is a broken journey.
  async fill(fields) {
    for (const [name, value] of Object.entries(fields)) {
      await this.page.locator(`main [name="${name}"]`).first().fill(value);
    }
  }

  // Chooses in a list, a radio group or among boxes.
  async choose(name, value) {
    const select = this.page.locator(`main select[name="${name}"]`);
    if ((await select.count()) > 0) await select.selectOption(value);
    else await this.page.locator(`main input[name="${name}"][value="${value}"]`).first().check({ force: true });
    this.clicks += 1;
  }

  // The one main button of the form in the page.
  async submit() {
    await this.click('main form[method="post"] button[type="submit"].button-primary');
  }

  // What the page says was done.
  async confirmed() {
    const flash = this.page.locator(".k-flash");
    check((await flash.count()) === 1, `no word of confirmation on ${this.path()}`);
    return flash.innerText();
  }

  async text(what = "main") {
    return this.page.locator(what).first().innerText();
  }

  async has(what) {
    return (await this.page.locator(what).count()) > 0;
  }

  async value(name) {
    return this.page.locator(`main [name="${name}"]`).first().inputValue();
  }

  // A named part of the way, with how many clicks it took.
  async step(name, work) {
    const before = this.clicks;
    await work();
    this.steps.push([name, this.clicks - before]);
  }

  // «Clicks per step», on the terminal and beside the screenshots.
  report(title) {
    const lines = this.steps.map(([name, clicks]) => `${String(clicks).padStart(4)}  ${name}`);
    const table = [`clicks per step: ${title}`, ...lines, `${String(this.clicks).padStart(4)}  in all`].join("\n");
    console.log(table);
    writeFileSync(join(output, `clicks-${title.replaceAll(" ", "-")}.txt`), `${table}\n`);
  }

  // Sends a form as the page's own script could; gives what came back.
  async post(path, fields) {
    return this.page.evaluate(
      async ([path, fields]) => {
        const answer = await fetch(path, { method: "POST", body: new URLSearchParams(fields) });
        return { status: answer.status, url: answer.url, body: await answer.text() };
      },
      [path, fields],
    );
  }

  // The hidden fields that the form in the page carries.
  async hidden() {
    return this.page.evaluate(() => {
      const fields = document.querySelectorAll('main form[method="post"] input[type="hidden"]');
      return [...fields].map((field) => [field.name, field.value]);
    });
  }

  // No page may be wider than its window.
  async fits(widths = WIDTHS) {
    for (const width of widths) {
      await this.page.setViewportSize({ width, height: 900 });
      const wide = await this.page.evaluate(() => {
        const window = document.documentElement.clientWidth;
        const box = [...document.querySelectorAll(".k-table-wrap")].find((one) => one.scrollWidth > one.clientWidth + 1);
        if (box) return `a table is ${box.scrollWidth - box.clientWidth} px wider than its place`;
        if (document.documentElement.scrollWidth <= window) return null;
        const cut = [...document.querySelectorAll("body *")].filter((part) => {
          const box = part.getBoundingClientRect();
          return box.width > 0 && box.right > window + 1 && getComputedStyle(part).position !== "fixed";
        });
        const last = cut.at(-1);
        return `${document.documentElement.scrollWidth} px: ${last ? last.outerHTML.slice(0, 160) : "no part found"}`;
      });
      check(wide === null, `${this.path()} is wider than ${width} px: ${wide}`);
    }
  }

  // The accessibility checker; it makes console messages of its own, so nothing is heard while it runs.
  async accessible() {
    const heard = [...this.heard];
    await this.page.evaluate(axeSource);
    const violations = await this.page.evaluate(async () => {
      const result = await globalThis.axe.run(document, { resultTypes: ["violations"] });
      return result.violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes[0].html.slice(0, 200)}`);
    });
    this.heard = heard;
    check(violations.length === 0, `${this.path()} is not accessible:\n${violations.join("\n")}`);
  }
}
