// Every page: widths, accessibility, pictures. The list of pages comes from the doors.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { WIDTHS, check, output, run } from "./kit.mjs";

const PAIRS = [
  ["da", 390],
  ["da", 1280],
  ["en", 390],
  ["en", 1280],
];
const PICTURES = [1280, 390];

const everything = process.env.KANTEN_AXE === "all";
const pages = readFileSync(process.env.KANTEN_PAGES, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split("\t"));
check(pages.length > 0, "there are no pages to look at");

// The same pair for the same page on every day: chosen by the name, not by chance.
function pairOf(door) {
  const sum = [...door].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 65_521, 7);
  return PAIRS[sum % PAIRS.length];
}

function slug(door) {
  const words = door.replaceAll(/[{}]/g, "").split(/[^a-z-]+/).filter((word) => word !== "");
  return words.length === 0 ? "start" : words.join("-");
}

// Only who looks differs from page to page: each role logs in once for each language.
const people = new Map();

async function person(meet, role, language) {
  const key = `${role} ${language}`;
  if (!people.has(key)) people.set(key, await meet({ role: role === "nobody" ? undefined : role, language }));
  return people.get(key);
}

await run({
  "every page": async ({ meet }) => {
    const broken = [];
    for (const [role, door, path] of pages) {
      const looked = everything ? PAIRS : [pairOf(door)];
      try {
        const danish = await person(meet, role, "da");
        await danish.go(path);
        await danish.fits(WIDTHS);
        for (const width of PICTURES) {
          await danish.page.setViewportSize({ width, height: 900 });
          await danish.page.screenshot({ path: join(output, `${slug(door)}-${width}.jpg`), type: "jpeg", quality: 80, fullPage: true });
        }
        for (const [language, width] of looked) {
          const reader = await person(meet, role, language);
          await reader.page.setViewportSize({ width, height: 900 });
          await reader.go(path);
          check((await reader.page.locator("html").getAttribute("lang")) === language, `${path} is not in ${language}`);
          check((await reader.page.locator("h1").count()) === 1, `${path} has not one main heading`);
          await reader.accessible();
          if (language === "en") await reader.fits([width]);
          reader.judge();
        }
        danish.judge();
      } catch (error) {
        broken.push(`${role} ${path}: ${error.message}`);
        for (const one of people.values()) one.heard = [];
      }
    }
    console.log(`${pages.length} pages at ${WIDTHS.length} widths`);
    check(broken.length === 0, `${broken.length} of ${pages.length} pages:\n${broken.join("\n\n")}`);
  },
});
