// Looks at pages as validators, browsers and people who can't see do: node check.mjs FOLDER.
//
// For each FOLDER/NAME.html: html-validate's recommended rules; in Chromium, light and dark, wide and
// narrow, axe-core's rules, nothing wider than the window, no complaint in the console, no request for
// anything but the page and what the page says is the source's own. FOLDER/shots/ gets what was seen.
import { readFileSync, readdirSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve, join } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import puppeteer from "puppeteer-core";

const folder = resolve(process.argv[2]);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const chromium = process.env.CHROMIUM || "/usr/bin/chromium";
const views = [
  { name: "wide", width: 1280, height: 900, scheme: "light" },
  { name: "narrow", width: 360, height: 740, scheme: "dark" },
];
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  // A matter of taste: whether void elements end in a slash, how long a title is.
  rules: { "long-title": "off" },
});

async function validated(file) {
  const report = await validator.validateFile(file);
  return report.results.flatMap((r) =>
    r.messages.map((m) => `html-validate ${m.ruleId}, line ${m.line}: ${m.message}`));
}

async function seen(browser, file, view, shot) {
  const faults = [];
  const page = await browser.newPage();
  await page.setViewport({ width: view.width, height: view.height });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: view.scheme }]);
  await page.setRequestInterception(true);
  // The source's pictures and players lie elsewhere; nothing else may be asked for.
  page.on("request", (request) => {
    const own = request.url() === pathToFileURL(file).href;
    const theirs = ["image", "media"].includes(request.resourceType()) || request.frame() !== page.mainFrame();
    if (!own && !theirs) faults.push(`asks for ${request.url()}`);
    own ? request.continue() : request.abort("blockedbyclient");
  });
  page.on("console", (said) => {
    if (said.type() === "error" && !said.text().includes("ERR_BLOCKED_BY_CLIENT")) faults.push(`console: ${said.text()}`);
  });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: shot, fullPage: true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) faults.push(`is ${wide} px wider than the window`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { iframes: false }));
  for (const v of violations)
    faults.push(`axe ${v.impact} ${v.id}: ${v.help} (${v.nodes.length}: ${v.nodes[0].html.slice(0, 100)})`);
  await page.close();
  return faults;
}

const pages = readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
const shots = join(folder, "shots");
mkdirSync(shots, { recursive: true });
const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
let faulty = 0;
for (const name of pages) {
  const file = join(folder, name);
  const faults = await validated(file);
  for (const view of views) {
    const shot = join(shots, name.replace(/html$/, `${view.name}.png`));
    faults.push(...(await seen(browser, file, view, shot)).map((f) => `${view.name}, ${view.scheme}: ${f}`));
  }
  faults.forEach((fault) => console.log(`${name}: ${fault}`));
  faulty += faults.length > 0 ? 1 : 0;
}
await browser.close();
console.log(`${pages.length - faulty} passed, ${faulty} failed`);
process.exit(pages.length === 0 || faulty > 0 ? 1 : 0);
