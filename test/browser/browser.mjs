// browser.mjs -- people with a real browser, and what every page that they see has to hold.
//
//   const chromium = await openBrowser();
//   const an = await Person.arrive(chromium, site, 'nl', { width: 360 });
//   await an.go('/register');                       opens a page and examines it
//   await an.fill({ name: 'An', works: [3, 4] });   answers by the names of the fields; a list is ticked boxes
//   await an.press(an.submit);                      presses a button or link, waits for the next page and examines that
//
// A page is examined in a narrow window with the light colours, and in a wide one with the dark colours. Where scripts are
// off axe cannot run; everything else is looked at all the same. What is wrong with a page does not stop its visitor: it is
// kept in `findings`, for the test to tell when its step is done.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export { Site } from '../site/lib.mjs';

export const NARROW = 360, WIDE = 1280, HEIGHT = 800;
const PATIENCE = 15000; // milliseconds that a page may take on a busy machine
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = fileURLToPath(new URL('../../build/screenshots/', import.meta.url));

// No sandbox, because tests often run as root; and nothing that asks the network by itself.
export const openBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });

const examined = new Set(); // outlines of pages that axe has seen

export const forgetPictures = () => rmSync(folder, { recursive: true, force: true });

export class Person {
  static async arrive(browser, site, lang, { width = NARROW, scripts = true, findings = [] } = {}) {
    const person = new Person();
    Object.assign(person, { site, lang, width, scripts, findings });
    person.context = await browser.newContext({
      viewport: { width, height: HEIGHT }, javaScriptEnabled: scripts, reducedMotion: 'reduce',
    });
    person.context.setDefaultTimeout(PATIENCE);
    if (scripts) await person.context.addInitScript(axe);
    person.page = await person.context.newPage();
    person.listen();
    return person;
  }

  // A page that is a refusal (422, 404) is logged by the browser as if a part of it were missing; its status is looked at
  // elsewhere.
  listen() {
    this.page.on('console', (said) => {
      const refusal = /^Failed to load resource/.test(said.text()) && said.location().url === this.page.url();
      if (['error', 'warning'].includes(said.type()) && !refusal) this.find(`console: ${said.text()}`);
    });
    this.page.on('pageerror', (error) => this.find(`script: ${error.message}`));
    this.page.on('requestfailed', (request) => this.find(`not loaded: ${request.url()}`));
    this.page.on('request', (request) => {
      if (new URL(request.url()).host !== this.host) this.find(`asks another host: ${request.url()}`);
    });
    this.page.on('response', (response) => {
      if (response.request().isNavigationRequest()) this.status = response.status();
    });
  }

  get host() {
    return `127.0.0.1:${this.site.port}`;
  }

  get path() {
    return decodeURI(new URL(this.page.url()).pathname);
  }

  // ---- going from page to page ----

  // A path without language is one in the person's own.
  async go(path, expected = 200) {
    await this.load(path);
    assert.equal(this.status, expected, path);
    await this.examine();
  }

  load(path) {
    const here = /^\/(nl|fr|en)(\/|$)/.test(path) ? path : `/${this.lang}${path}`;
    return this.page.goto(`http://${this.host}${here}`);
  }

  // Opens a link that was printed or mailed, on whatever port the program listens now.
  open(link) {
    const { pathname, search } = new URL(link, 'http://x/');
    return this.go(pathname + search);
  }

  // Signs in with a link that the operator's command prints.
  async signIn(email) {
    await this.open(this.site.run('signin', email).trim().replace(/\/(nl|fr|en)\/link\//, `/${this.lang}/link/`));
    await this.press(this.submit);
  }

  async press(selector, expected = 200) {
    await this.leaves(() => this.page.locator(selector).first().click(), selector, expected);
  }

  // Does something that leads to another page, and examines that.
  async leaves(act, what, expected = 200) {
    const from = this.path;
    await Promise.all([this.page.waitForEvent('load'), act()]);
    assert.equal(this.status, expected, `${what} on ${from} led to ${this.path}: ${await this.text('main')}`);
    await this.examine();
  }

  // The button of the page's own form.
  get submit() {
    return `main form[action="${this.path}"] p.actions button`;
  }

  text(selector) {
    return this.page.locator(selector).first().innerText();
  }

  count(selector) {
    return this.page.locator(selector).count();
  }

  async sees(selector) {
    assert.ok(await this.count(selector), `${this.path} has no ${selector}: ${await this.text('main')}`);
  }

  async misses(selector) {
    assert.equal(await this.count(selector), 0, `${this.path} has ${selector}`);
  }

  at(pattern) {
    assert.match(this.path, pattern);
  }

  // ---- answering with the pointer ----

  async fill(answers) {
    for (const [name, value] of Object.entries(answers)) {
      if (Array.isArray(value)) for (const one of value) await this.page.check(`#${name}-${one}`);
      else await this.fillOne(name, value);
    }
  }

  async fillOne(name, value) {
    const field = this.page.locator(`main [name="${name}"]`).first();
    const kind = await field.evaluate((input) => input.type);
    if (kind === 'radio') await this.page.check(`main [name="${name}"][value="${value}"]`);
    else if (kind === 'checkbox') await field.setChecked(Boolean(value));
    else if (kind === 'select-one') await field.selectOption(String(value));
    else if (kind === 'file') await field.setInputFiles(value);
    else await field.fill(String(value));
  }

  // ---- answering with the keyboard alone ----

  // Presses Tab until what matches has the focus; on the way, wherever the focus is must be plain to see.
  async tabTo(selector) {
    for (let presses = 0; presses < 200; presses++) {
      await this.page.keyboard.press('Tab');
      const focus = await this.page.evaluate(focusNow, selector);
      if (!focus.shown) this.find(`the focus cannot be seen: ${focus.html}`);
      if (focus.arrived) return;
    }
    assert.fail(`the Tab key never reaches ${selector} on ${this.path}`);
  }

  // Answers in the order of the page.
  async type(answers) {
    for (const [name, value] of Object.entries(answers)) {
      if (Array.isArray(value)) for (const one of value) await this.tick(`#${name}-${one}`);
      else await this.typeOne(name, String(value));
    }
  }

  async tick(selector) {
    await this.tabTo(selector);
    await this.page.keyboard.press('Space');
    assert.ok(await this.page.isChecked(selector), selector);
  }

  // Radio buttons and lists are walked with the arrows, until the wanted one is chosen.
  async typeOne(name, value) {
    await this.tabTo(`[name="${name}"]`);
    const kind = await this.page.evaluate(() => document.activeElement.type);
    if (kind === 'checkbox') return this.page.keyboard.press('Space');
    if (kind !== 'radio' && kind !== 'select-one') return this.page.keyboard.type(value);
    if (kind === 'radio') await this.page.keyboard.press('Space');
    const chosen = kind === 'radio' ? `[name="${name}"]:checked` : `[name="${name}"]`;
    for (let i = 0; i < 40 && (await this.page.inputValue(chosen)) !== value; i++)
      await this.page.keyboard.press('ArrowDown');
    assert.equal(await this.page.inputValue(chosen), value, name);
  }

  async pressWithKeyboard(selector, expected = 200) {
    await this.tabTo(selector);
    await this.leaves(() => this.page.keyboard.press('Enter'), selector, expected);
  }

  // ---- what every page holds ----

  async examine() {
    for (const width of this.width === NARROW ? [WIDE, NARROW] : [NARROW, WIDE]) await this.examineAt(width);
    const facts = await this.page.evaluate(pageFacts);
    if (facts.lang !== this.lang) this.find(`the page says that its language is "${facts.lang}"`);
    if (!/^\S.* – Inzet$/.test(facts.title)) this.find(`title "${facts.title}"`);
    if (facts.headings !== 1) this.find(`${facts.headings} elements h1`);
    if (facts.inline) this.find(`${facts.inline} scripts and styles in the page itself`);
  }

  find(fault) {
    this.findings.push(`${this.path} (${this.lang}): ${fault}`);
  }

  async examineAt(width) {
    await this.page.setViewportSize({ width, height: HEIGHT });
    await this.page.emulateMedia({ colorScheme: width === NARROW ? 'light' : 'dark' });
    for (const part of await this.page.evaluate(tooWide)) this.find(`sticks out at ${width} px: ${part}`);
    if (width === NARROW) await this.examineLarge();
    if (!this.scripts || !(await this.isNew(width))) return;
    for (const fault of await this.page.evaluate(runAxe, width === this.width)) this.find(`axe at ${width} px: ${fault}`);
  }

  // An old telephone whose letters were made as large as they go (WCAG 1.4.4).
  async examineLarge() {
    await this.page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    for (const part of await this.page.evaluate(tooWide)) this.find(`sticks out with letters of twice the size: ${part}`);
    await this.page.evaluate(() => document.documentElement.removeAttribute('style'));
  }

  // axe takes most of the time of a test. It needs no second look at a page that differs from an earlier one in nothing but
  // its words; and the other window and colours are the same in every language.
  async isNew(width) {
    const key = width === this.width ? this.lang : 'other window';
    const outline = `${key} ${await this.page.evaluate(outlineOfPage)}`;
    return !examined.has(outline) && examined.add(outline);
  }

  // Pictures of the whole page, in both windows.
  async pictures(name) {
    mkdirSync(folder, { recursive: true });
    await this.page.emulateMedia({ colorScheme: 'light' });
    for (const width of [WIDE, NARROW]) {
      await this.page.setViewportSize({ width, height: HEIGHT });
      await this.page.screenshot({ path: `${folder}${name}-${width}.png`, fullPage: true });
    }
  }

  leave() {
    return this.context.close();
  }
}

// ---- these run in the page ----

function pageFacts() {
  return {
    lang: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    inline: document.querySelectorAll('script:not([src]), style, [style]:not([style=""])').length,
  };
}

function outlineOfPage() {
  const one = (e) => `${e.localName}.${e.getAttribute('class') ?? ''}[${e.getAttributeNames()}]`;
  return [...document.querySelectorAll('*')].map(one).join(' ');
}

// What makes the page wider than the window; tables may scroll by themselves.
function tooWide() {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const beyond = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > room + 1);
  return beyond.slice(0, 5).map((e) => e.outerHTML.slice(0, 160));
}

// Every rule for WCAG A and AA and every best practice (the size of targets is not among those that axe runs by itself); or
// only those whose outcome hangs on the window and the colours.
async function runAxe(all) {
  const drawn = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];
  const rules = all ? { rules: { 'target-size': { enabled: true } } } : { runOnly: { type: 'rule', values: drawn } };
  const { violations } = await axe.run(document, { ...rules, resultTypes: ['violations'], preload: false });
  const tell = (node) => `${node.html.slice(0, 200)} ${node.failureSummary}`;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(tell).join(' | ')}`);
}

function focusNow(selector) {
  const e = document.activeElement;
  const style = getComputedStyle(e), box = e.getBoundingClientRect();
  const drawn = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  const within = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { arrived: e.matches(selector), shown: e === document.body || (drawn && within), html: e.outerHTML.slice(0, 200) };
}
