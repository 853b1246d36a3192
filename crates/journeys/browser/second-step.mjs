// The own account: a second step by keyboard and without script, recovery codes, sessions, a new password.

import { createHmac } from "node:crypto";

import { check, run, same } from "./kit.mjs";

const PASSWORD = "fire-gule-sejl-paa-fjorden";
const NEW_PASSWORD = "tolv-blaa-tonder-i-skuret";
const LOG_IN = 'form[action="/log-in"] button[type="submit"]';

// The code that an app would show, so many steps of half a minute from now (RFC 6238).
function code(secret, later = 0) {
  const bits = [...secret.replaceAll(" ", "")].map((c) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const hash = createHmac("sha1", key).update(step).digest();
  const number = hash.readUInt32BE(hash[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

// An account that the administrator adds.
async function account(meet, name, email, role) {
  const boss = await meet({ role: "administrator" });
  await boss.go("/users/new");
  await boss.fill({ name, email, password: PASSWORD });
  await boss.choose("role", role);
  await boss.submit();
  await boss.confirmed();
  return boss;
}

async function logIn(person, email, password = PASSWORD) {
  await person.go("/log-in");
  await person.fill({ email, password });
  await person.click(LOG_IN);
}

async function secretOnPage(person) {
  return (await person.text(".k-secret")).trim();
}

// Types into the field that the Tab key reaches, and presses Enter.
async function byKeyboard(person, name, text) {
  const { page } = person;
  for (let n = 0; n < 40; n += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement.getAttribute("name"))) === name) break;
  }
  await page.keyboard.type(text);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
}

await run({
  "without script: a second step is set up, asked for, replaced by a recovery code and turned off": async ({ meet }) => {
    await account(meet, "Sigrid Sikker", "sigrid@nord.example", "caseworker");
    const person = await meet({ script: false, width: 390 });
    await logIn(person, "sigrid@nord.example");
    same(person.path(), "/", "where the password alone leads before");
    await person.click('a[href="/account"] >> visible=true');
    await person.click('main a[href="/account/second-step"]');
    const secret = await secretOnPage(person);
    await person.fill({ code: "000000" });
    await person.submit();
    check(await person.has(".k-error-summary a[href='#code']"), "a wrong code confirms nothing");
    same(await secretOnPage(person), secret, "the secret stays while it is tried again");
    // The text itself: a minute later the same call would give another code.
    const used = code(secret);
    await person.fill({ code: used });
    await person.submit();
    const codes = await person.page.locator(".k-codes li").allInnerTexts();
    same(codes.length, 10, "recovery codes");
    await person.click('main a[href="/account"]');
    await person.click('form[action="/log-out"] button >> visible=true');
    await logIn(person, "sigrid@nord.example");
    same(person.path(), "/log-in/code", "where the password leads now");
    await person.go("/companies");
    same(person.path(), "/log-in/code", "no page is open before the code");
    await person.fill({ code: used });
    await person.submit();
    check((await person.text(".k-error-summary")).includes("brugt"), "a code is good once");
    await person.fill({ code: code(secret, 1) });
    await person.submit();
    same(person.path(), "/companies", "on to the page that was asked for");
    await person.click('form[action="/log-out"] button >> visible=true');
    await logIn(person, "sigrid@nord.example");
    await person.fill({ code: codes[2] });
    await person.submit();
    same(person.path(), "/account", "a recovery code leads to where the others are");
    await person.confirmed();
    check((await person.text()).includes("9 tilbage"), "nine are left");
    await person.click('main a[href="/account/second-step/off"]');
    await person.fill({ password: PASSWORD, code: codes[3] });
    await person.submit();
    await person.confirmed();
    check(await person.has('main a[href="/account/second-step"]'), "it can be turned on again");
  },

  "by keyboard: an administrator sets the second step up before anything is open": async ({ meet }) => {
    const boss = await account(meet, "Bodil Bestyrer", "bodil@nord.example", "administrator");
    const person = await meet();
    await person.go("/users");
    await person.fill({ email: "bodil@nord.example" });
    await byKeyboard(person, "password", PASSWORD);
    same(person.path(), "/log-in/set-up", "where the password leads");
    await person.accessible();
    await person.fits();
    const secret = await secretOnPage(person);
    await byKeyboard(person, "code", code(secret));
    same(await person.page.locator(".k-codes li").count(), 10, "recovery codes");
    await person.accessible();
    await person.fits();
    await person.click("main a.button-primary");
    same(person.path(), "/users", "the page that was asked for");
    await person.go("/account");
    check(!(await person.has('main a[href="/account/second-step/off"]')), "it cannot be turned off");
    await person.accessible();
    await person.fits();
    await person.click('form[action="/log-out"] button >> visible=true');
    await logIn(person, "bodil@nord.example");
    await person.accessible();
    await person.fits();
    await byKeyboard(person, "code", code(secret, 1));
    same(person.path(), "/", "in");
    // The telephone is gone: a colleague helps.
    await boss.go("/users");
    await boss.click('main a:has-text("Bodil Bestyrer")');
    await boss.click('main a[href$="/second-step"]');
    await boss.click("main .k-confirm button");
    await boss.confirmed();
    await person.go("/");
    same(person.path(), "/log-in", "every session ends with it");
  },

  "sessions are seen and ended, and a new password ends them all": async ({ meet }) => {
    await account(meet, "Dorte Dobbelt", "dorte@nord.example", "employer-consultant");
    const [desk, phone] = [await meet(), await meet()];
    await logIn(desk, "dorte@nord.example");
    await logIn(phone, "dorte@nord.example");
    await desk.click('header a[href="/account"] >> visible=true');
    same(await desk.page.locator("main table tbody tr").count(), 2, "sessions");
    check((await desk.text("main table")).includes("Chrome"), "the browser is named");
    await desk.accessible();
    await desk.fits();
    await desk.click('main a[href$="/end"]');
    await desk.click("main .k-confirm button");
    await desk.confirmed();
    await phone.go("/companies");
    same(phone.path(), "/log-in", "a session ended from elsewhere");
    await logIn(phone, "dorte@nord.example");
    await desk.go("/account");
    await desk.click('main a[href="/account/password"]');
    await desk.fill({ old_password: "ikke den rigtige", password: NEW_PASSWORD });
    await desk.submit();
    check(await desk.has(".k-error-summary a[href='#old_password']"), "the old one is needed");
    await desk.fill({ old_password: PASSWORD, password: NEW_PASSWORD });
    await desk.submit();
    await desk.confirmed();
    await phone.go("/companies");
    same(phone.path(), "/log-in", "the other session after a new password");
    await logIn(phone, "dorte@nord.example", NEW_PASSWORD);
    same(phone.path(), "/", "the new password");
  },
});
