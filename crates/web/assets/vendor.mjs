// Fetches the design system and the interaction library at their pinned versions.
//
//   node crates/web/assets/vendor.mjs
//
// The result is committed, so a build needs neither node nor npm. A new version means a new
// folder name: the address changes with the content, and browsers may keep files for ever.
// Change the version here, run the script, change the folder name in `crates/web/src/assets.rs`.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const DESIGN_SYSTEM = { name: "dkfds", version: "11.2.0" };
const INTERACTION = { name: "htmx.org", version: "4.0.1" };
// Only its text of the Apache licence, which the design system's icons are under.
const LICENCE_TEXTS = { name: "spdx-license-list", version: "6.12.0" };

// The weights the style sheets of ours ask for; the package has sixteen.
const FONTS = ["Regular", "Italic", "Medium", "SemiBold", "Bold"];

const assets = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), "vendor-"));

function unpack({ name, version }) {
  const packed = execFileSync("npm", ["pack", `${name}@${version}`, "--silent"], { cwd: work, encoding: "utf8" });
  const folder = join(work, name);
  mkdirSync(folder);
  execFileSync("tar", ["-xzf", join(work, packed.trim()), "-C", folder, "--strip-components=1"]);
  return folder;
}

function replaceFolder(name) {
  const folder = join(assets, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
}

function copy(from, to, file, newName = file) {
  mkdirSync(dirname(join(to, newName)), { recursive: true });
  cpSync(join(from, file), join(to, newName), { recursive: true });
}

// Without the source maps, the comment that names them only makes browsers ask in vain.
function copyWithoutMap(from, to, file, newName) {
  copy(from, to, file, newName);
  const text = readFileSync(join(to, newName), "utf8");
  writeFileSync(join(to, newName), text.replace(/\s*(\/\*|\/\/)# sourceMappingURL=.*$/m, "\n"));
}

function vendorDesignSystem() {
  const from = unpack(DESIGN_SYSTEM);
  const to = replaceFolder(`${DESIGN_SYSTEM.name}-${DESIGN_SYSTEM.version}`);
  copy(from, to, "LICENSE.md");
  copyWithoutMap(from, to, "dist/css/dkfds.min.css", "css/dkfds.min.css");
  copyWithoutMap(from, to, "dist/js/dkfds.min.js", "js/dkfds.min.js");
  copy(from, to, "dist/img/all-svg-icons.svg", "img/all-svg-icons.svg");
  copy(from, to, "dist/img/svg-icons", "img/svg-icons");
  const fonts = "fonts/IBMPlexSans/complete";
  for (const weight of FONTS) {
    const file = `${fonts}/woff2/IBMPlexSans-${weight}.woff2`;
    copy(from, to, `dist/${file}`, file);
  }
  // The style sheet names the regular weight as woff before woff2.
  copy(from, to, `dist/${fonts}/woff/IBMPlexSans-Regular.woff`, `${fonts}/woff/IBMPlexSans-Regular.woff`);
  copy(from, to, `dist/${fonts}/woff2/license.txt`, `${fonts}/license.txt`);

  const licences = unpack(LICENCE_TEXTS);
  const apache = JSON.parse(readFileSync(join(licences, "licenses/Apache-2.0.json"), "utf8"));
  writeFileSync(join(to, "img/LICENSE-Apache-2.0.txt"), apache.licenseText);
}

function vendorInteraction() {
  const from = unpack(INTERACTION);
  const to = replaceFolder(`htmx-${INTERACTION.version}`);
  copy(from, to, "LICENSE");
  copyWithoutMap(from, to, "dist/htmx.min.js", "htmx.min.js");
}

vendorDesignSystem();
vendorInteraction();
rmSync(work, { recursive: true });
