// lib.mjs -- the real program and people who use it, for tests.
//
//   const site = await Site.start();             an empty data folder, a free port, mail on the page /mail
//   const an = site.visitor('nl');               somebody with a browser of their own: cookies, address, language
//   let page = await an.get('/register');
//   page = await an.send(page, { name: 'An' });  fills in the page's form as a browser would, and follows to the next page
//   await site.mail('an@example.be', /bevestig/i)
//
// TEST_POSTGRES names a PostgreSQL (test/pg.sh run); then each site gets a database of its own there. INZET is the path of
// the program. Everything here needs Node 18 and nothing else.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const program = process.env.INZET ?? 'build/src/inzet';
const postgres = process.env.TEST_POSTGRES;

// ---- the program ----

export class Site {
  // `settings` become flags: { invitations_a_week: 3, today: '2027-03-01' }.
  constructor(settings = {}) {
    this.settings = { smtp: 'page', form_fill_seconds: 0, form_same_reach: 0, ...settings };
    this.dir = mkdtempSync(join(tmpdir(), 'inzet-site-'));
    this.database = postgres ? createDatabase() : null;
    this.visitors = 0;
  }

  static async start(settings) {
    const site = new Site(settings);
    await site.serve();
    return site;
  }

  get where() {
    return ['--data', this.dir, ...(this.database ? ['--db', this.database.url] : [])];
  }

  serve() {
    const flags = Object.entries(this.settings).flatMap(([name, value]) => [
      `--${name.replaceAll('_', '-')}`,
      String(value),
    ]);
    this.log = '';
    this.child = spawn(program, ['serve', ...this.where, '--listen', '127.0.0.1:0', ...flags]);
    this.ended = new Promise((done) => this.child.once('exit', (code, signal) => done({ code, signal })));
    this.child.stderr.on('data', (bytes) => (this.log += bytes));
    return new Promise((ready, failed) => {
      let said = '';
      this.child.once('error', failed);
      this.ended.then((end) => failed(new Error(`the program ended: ${JSON.stringify(end)} ${said}${this.log}`)));
      this.child.stdout.on('data', (bytes) => {
        said += bytes;
        const found = /http:\/\/[^:]+:(\d+)\//.exec(said);
        if (found) ready((this.port = Number(found[1])));
      });
    });
  }

  // One more program on the same data. Its end() stops it; the data stay with this one.
  async another() {
    const node = Object.assign(Object.create(Site.prototype), this);
    await node.serve();
    return node;
  }

  // Ends the program and answers how it ended; the data stay.
  async end(signal = 'SIGTERM') {
    this.child.kill(signal);
    return this.ended;
  }

  async restart(settings = {}) {
    await this.end();
    Object.assign(this.settings, settings);
    await this.serve();
  }

  remove() {
    if (this.database) this.database.drop();
    rmSync(this.dir, { recursive: true, force: true });
  }

  async stop() {
    const end = await this.end();
    this.remove();
    assert.deepEqual(end, { code: 0, signal: null }, this.log.slice(-2000));
  }

  // Another command of the program, on the same data; answers what it printed.
  run(...words) {
    const more = this.settings.today ? ['--today', this.settings.today] : [];
    return execFileSync(program, [...words, ...this.where, ...more], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  visitor(lang = 'nl') {
    return new Visitor(this, lang, ++this.visitors);
  }

  // Somebody with a role that nobody can take by themselves, signed in.
  async official(email, role, lang = 'nl') {
    this.run('grant', email, '--role', role);
    const visitor = Object.assign(this.visitor(lang), { email });
    await visitor.signIn();
    return visitor;
  }

  // All mails to an address, newest first: [{ subject, text, links: [{ path, text }] }].
  async mails(to) {
    const reader = this.visitor('en');
    const list = await reader.get(`/mail?to=${encodeURIComponent(to)}`);
    const mails = [];
    for (const link of list.links.filter((a) => /\/mail\/\d+$/.test(a.path))) {
      const body = /<article[\s\S]*<\/article>/.exec((await reader.get(link.path)).body)[0];
      const mail = new Page(200, {}, body, link.path);
      mails.push({ subject: link.text, text: mail.text, links: mail.links, body });
    }
    return mails;
  }

  // The newest mail to an address whose subject matches.
  async mail(to, subject) {
    const mails = await this.mails(to);
    const found = mails.find((mail) => subject.test(mail.subject));
    assert.ok(found, `no mail ${subject} to ${to}, only: ${mails.map((mail) => mail.subject).join(' | ')}`);
    return found;
  }
}

function createDatabase() {
  const name = `site_${randomBytes(6).toString('hex')}`;
  const psql = (sql) => execFileSync('psql', ['-q', '-d', postgres, '-c', sql], { stdio: 'pipe' });
  psql(`CREATE DATABASE ${name}`);
  return {
    url: postgres.replace('///postgres', `///${name}`),
    drop: () => psql(`DROP DATABASE ${name} WITH (FORCE)`),
    // Nobody gets in, and who is in is thrown out; until the answered function is called.
    close: () => {
      psql(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      psql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
      return () => psql(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    },
  };
}

// ---- pages ----

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' };
const plain = (html) =>
  html
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name) => entities[name])
    .replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(n));

export const textOf = (html) =>
  plain(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

function attributes(tag) {
  const found = {};
  for (const [, name, quoted] of tag.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g)) found[name] = plain(quoted ?? '');
  return found;
}

// What a browser would send for this form if its button were pressed now.
function formOf(html) {
  const form = {
    ...attributes(/<form[^>]*>/.exec(html)[0]),
    fields: {},
    names: new Set(),
    button: textOf(/<button[\s\S]*?<\/button>/.exec(html)?.[0] ?? ''),
  };
  const add = (name, value) => (form.fields[name] = [...(form.fields[name] ?? []), value]);
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const input = attributes(tag);
    form.names.add(input.name);
    if (!/^(checkbox|radio|file)$/.test(input.type) || 'checked' in input) add(input.name, input.value ?? '');
  }
  for (const [, tag, text] of html.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    form.names.add(attributes(tag).name);
    add(attributes(tag).name, plain(text));
  }
  for (const [, tag, rows] of html.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const options = [...rows.matchAll(/<option[^>]*>/g)].map(([option]) => attributes(option));
    form.names.add(attributes(tag).name);
    add(attributes(tag).name, (options.find((option) => 'selected' in option) ?? options[0]).value);
  }
  return form;
}

export class Page {
  constructor(status, headers, body, path) {
    Object.assign(this, { status, headers, body, path });
  }
  get text() {
    return textOf(/<main[\s\S]*<\/main>/.exec(this.body)?.[0] ?? this.body);
  }
  get title() {
    return textOf(/<title>[\s\S]*?<\/title>/.exec(this.body)?.[0] ?? '');
  }
  get heading() {
    return textOf(/<h1[\s\S]*?<\/h1>/.exec(this.body)?.[0] ?? '');
  }
  // The sentences of the error summary.
  get problems() {
    const summary = /<div class="summary"[\s\S]*?<\/div>/.exec(this.body)?.[0] ?? '';
    return [...summary.matchAll(/<li>[\s\S]*?<\/li>/g)].map(([item]) => textOf(item));
  }
  get links() {
    return [...this.body.matchAll(/<a\s[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, href, text]) => ({
      path: plain(href).replace(/^https?:\/\/[^/]+/, ''),
      text: textOf(text),
    }));
  }
  get forms() {
    return [...this.body.matchAll(/<form[\s\S]*?<\/form>/g)].map(([html]) => formOf(html));
  }
  // The form that goes to this path, or the page's own: the one form with fields, else the only one.
  form(action) {
    const mine = this.forms.filter((form) => form.method === 'post' && !/\/sign-out$/.test(form.action));
    const fits = action
      ? mine.filter((form) => (action instanceof RegExp ? action.test(form.action) : form.action.endsWith(action)))
      : mine.filter((form) => form.action === this.path.split('?')[0]);
    assert.ok(
      fits.length,
      `no form ${action ?? ''} on ${this.path} (${this.status}): ${mine.map((form) => form.action).join(' ')} ${this.text.slice(0, 300)}`,
    );
    return fits[0];
  }
  link(pattern) {
    const found = this.links.find((link) => pattern.test(link.path) || pattern.test(link.text));
    assert.ok(found, `no link ${pattern} on ${this.path}: ${this.links.map((link) => link.path).join(' ')}`);
    return found.path;
  }
}

// ---- people ----

// Somebody with a browser: cookies, a language, an address of their own (limits count by network).
export class Visitor {
  constructor(site, lang, number) {
    this.site = site;
    this.lang = lang;
    this.cookies = new Map();
    this.localAddress = `127.${1 + (number >> 8)}.${number & 255}.1`;
  }

  // Sends one request. Answers a Page; redirects are not followed.
  ask(method, path, { body, headers = {} } = {}) {
    const options = {
      method,
      path,
      host: '127.0.0.1',
      port: this.site.port,
      localAddress: this.localAddress,
      agent: false,
      headers: { ...headers },
    };
    if (this.cookies.size)
      options.headers.Cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (body !== undefined) {
      options.headers['Content-Type'] ??= 'application/x-www-form-urlencoded';
      options.headers['Content-Length'] ??= Buffer.byteLength(body);
    }
    return new Promise((done, failed) => {
      const request = http.request(options, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('error', failed);
        answer.on('end', () => {
          this.keep(answer.headers['set-cookie'] ?? []);
          done(new Page(answer.statusCode, answer.headers, Buffer.concat(parts).toString('utf8'), path));
        });
      });
      request.on('error', failed);
      request.end(body);
    });
  }

  keep(lines) {
    for (const line of lines) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }

  // The path in this person's language, unless it names one.
  here(path) {
    return /^\/(nl|fr|en)(\/|$|\?)/.test(path) || /^\/(healthz|metrics|static)/.test(path)
      ? path
      : `/${this.lang}${path}`;
  }

  async follow(page) {
    for (let i = 0; i < 5 && page.headers.location; i++) page = await this.ask('GET', page.headers.location);
    return page;
  }

  async get(path) {
    return this.follow(await this.ask('GET', this.here(path)));
  }

  // The same browser, looking at another node.
  on(node) {
    return Object.assign(Object.create(Visitor.prototype), this, { site: node });
  }

  // Posts the form of `page` that goes to `action` (its own when left out), with `fields` over what stands in it already.
  // An array is ticked boxes; null leaves a field out. Answers without following: see send.
  post(page, fields = {}, action = undefined) {
    const form = page.form(action);
    for (const name of Object.keys(fields))
      assert.ok(form.names.has(name), `${form.action} has no field ${name}: ${[...form.names].join(' ')}`);
    return this.ask('POST', form.action, { body: encode({ ...form.fields, ...fields }) });
  }

  async send(page, fields, action) {
    return this.follow(await this.post(page, fields, action));
  }

  // Sends a file with the form of `page` that has a field for it.
  async upload(page, field, name, bytes) {
    const form = page.form();
    assert.ok(form.names.has(field), `${form.action} has no field ${field}`);
    return this.follow(await this.ask('POST', form.action, multipart({ ...form.fields, [field]: { name, bytes } })));
  }

  // With a link from the command line: for officials, whose sessions are short, and whenever the clock was turned.
  async signIn() {
    return this.open(
      this.site
        .run('signin', this.email)
        .trim()
        .replace(/^.*?\/nl\//, `/${this.lang}/`),
    );
  }

  // Opens a mailed link and presses its button.
  async open(path, fields = {}) {
    return this.send(await this.get(path), fields);
  }
}

export function encode(fields) {
  const pairs = [];
  for (const [name, value] of Object.entries(fields))
    for (const one of value === null ? [] : Array.isArray(value) ? value : [value]) pairs.push([name, String(one)]);
  return new URLSearchParams(pairs).toString();
}

// The body and headers of a form with files: { _once: ..., file: { name, bytes } }.
export function multipart(fields) {
  const boundary = `b${randomBytes(12).toString('hex')}`,
    parts = [];
  for (const [field, value] of Object.entries(fields)) {
    const file =
      value.bytes !== undefined ? `; filename="${value.name}"\r\nContent-Type: application/octet-stream` : '';
    parts.push(
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"${file}\r\n\r\n`,
      value.bytes ?? String(value),
      '\r\n',
    );
  }
  parts.push(`--${boundary}--\r\n`);
  return {
    body: Buffer.concat(parts.map((part) => Buffer.from(part))),
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
  };
}

// ---- things that people do in most tests ----

// Ten digits whose last two are 97 minus the first eight modulo 97.
export function enterpriseNumber(n) {
  const first = 4000000 + n;
  return String(first).padStart(8, '0') + String(97 - (first % 97)).padStart(2, '0');
}

export const everyShift = Array.from({ length: 28 }, (_, bit) => bit);

export const helperAnswers = {
  who: { name: 'An Peeters', phone: '0470 12 34 56' },
  what: {
    works: [3, 4],
    paid: 3,
    education: 4,
    professions: [0],
    'languages-0': 4,
    'languages-1': 3,
    experience: 'Tien jaar verpleegkundige in een woonzorgcentrum.',
  },
  when: { place: '9000', radius: 30, grid: everyShift },
};

// Registers a helper in three screens and confirms the mail. Answers the visitor, who is signed in.
export async function registerHelper(
  site,
  email,
  { lang = 'nl', who = {}, what = {}, when = {}, confirm = true } = {},
) {
  const visitor = site.visitor(lang);
  let page = await visitor.get('/register');
  page = await visitor.send(page, { ...helperAnswers.who, email, ...who });
  page = await visitor.send(page, { ...helperAnswers.what, ...what });
  page = await visitor.send(page, { ...helperAnswers.when, ...when });
  page = await visitor.send(page, { matching: 1 });
  assert.match(page.path, /\/profile\/done$/, page.problems.join(' '));
  if (confirm) await confirmAddress(site, visitor, email);
  return Object.assign(visitor, { email });
}

// Opens the newest link that confirms an address.
export async function confirmAddress(site, visitor, email) {
  const mails = await site.mails(email);
  const path = mails
    .flatMap((mail) => mail.links)
    .map((link) => link.path)
    .find((to) => /\/link\//.test(to));
  assert.ok(path, `no link was mailed to ${email}`);
  return visitor.open(path);
}

export const orgAnswers = {
  name: 'Woonzorgcentrum De Linde',
  sector: 2,
  place: '9000',
  contact: 'Bea Claes',
  phone: '09 123 45 67',
  read: 1,
};

let orgs = 0;
// Registers an organisation and confirms its contact. Answers the contact's visitor, who is signed in.
export async function registerOrganisation(site, email, { lang = 'nl', fields = {}, confirm = true } = {}) {
  const visitor = site.visitor(lang);
  const number = enterpriseNumber(++orgs);
  const page = await visitor.send(await visitor.get('/organisations/register'), {
    ...orgAnswers,
    number,
    email,
    ...fields,
  });
  assert.match(page.path, /\/organisation$/, page.problems.join(' '));
  if (confirm) await confirmAddress(site, visitor, email);
  return Object.assign(visitor, { email, number });
}

// A coordinator approves what waits.
export async function approveAll(coordinator) {
  for (const link of (await coordinator.get('/desk/organisations')).links.filter((a) =>
    /\/desk\/organisations\/\d+$/.test(a.path),
  ))
    await coordinator.send(await coordinator.get(link.path), {}, '/approve');
}

export const jobAnswers = {
  title: 'Verpleegkundige gezocht',
  task: 'Wij zoeken een verpleegkundige voor de verzorging van bewoners in ons woonzorgcentrum.',
  languages: 'Goed Nederlands, Frans is een plus.',
  paid: 1,
  place: '9000',
  grid: everyShift,
  people: 1,
};

// Writes a job and opens it. Answers its number.
export async function openJob(member, fields = {}) {
  let page = await member.send(await member.get('/organisation/jobs/new'), { ...jobAnswers, ...fields });
  assert.match(page.path, /\/check$/, page.problems.join(' '));
  page = await member.send(page, {}, /\/open$/);
  return Number(/\/organisation\/jobs\/(\d+)/.exec(page.path)[1]);
}

// The page with who fits a job, and their numbers. The pool follows the database within a moment, so it is looked at again
// until `n` people are there.
export async function fits(member, job, n = 1) {
  for (let tries = 0; ; tries++) {
    const page = await member.get(`/organisation/jobs/${job}/people`);
    const people = [...page.body.matchAll(/name="people" value="(\d+)"/g)].map(([, id]) => id);
    if (people.length >= n) return { page, people };
    assert.ok(tries < 50, `only ${people.length} of ${n} people fit: ${page.text}`);
    await sleep(100);
  }
}

// Invites the first `n` who fit.
export async function invite(member, job, n = 1) {
  const { page, people } = await fits(member, job, n);
  return member.send(page, { people: people.slice(0, n) });
}

// A coordinator brings a list and waits until it has been read: until then the page has a link to itself. Answers the page.
export async function bringList(coordinator, name, bytes) {
  let page = await coordinator.upload(await coordinator.get('/desk/reserve'), 'file', name, bytes);
  const unread = () => /\/\d+$/.test(page.path) && page.links.some((link) => link.path === page.path);
  for (let tries = 0; tries < 100 && unread(); tries++, await sleep(100)) page = await coordinator.get(page.path);
  return page;
}

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
