// kill.test.mjs -- the server is killed (SIGKILL) again and again while people register and write jobs. Whoever gets no answer
// sends the same form again, as a browser does when somebody presses the button twice. In the end everything that was answered
// is there, once.
//
// KILL_ROUNDS says how often it is killed (default 20).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, approveAll, encode, jobAnswers, registerOrganisation, sleep } from './lib.mjs';

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 20),
  HELPERS = 4,
  MEMBERS = 2;
const LOST = /ECONNREFUSED|ECONNRESET|EPIPE|socket hang up/;

let site,
  members,
  over = false;
before(async () => {
  site = await Site.start();
  members = [];
  for (let i = 0; i < MEMBERS; i++)
    members.push(await registerOrganisation(site, `member${i}@kill.be`, { lang: 'en' }));
  await approveAll(await site.official('coordinator@kill.be', 'coordinator', 'en'));
});
after(() => site.stop());

// Asks until there is an answer; a server that is just being killed or started gives none or a 503.
async function insist(ask) {
  for (let tries = 0; tries < 600; tries++) {
    try {
      const page = await ask();
      if (page.status !== 503) return page;
    } catch (error) {
      if (!LOST.test(`${error.code} ${error.message}`)) throw error;
    }
    await sleep(20);
  }
  throw new Error('the server does not come back');
}

// Fills in the form at `path` and sends that same form until it is answered.
async function submit(visitor, path, fields) {
  const page = await insist(() => visitor.ask('GET', `/en${path}`));
  const form = page.form(),
    body = encode({ ...form.fields, ...fields });
  return insist(() => visitor.ask('POST', form.action, { body }));
}

async function registerOnAndOn(name, done) {
  for (let i = 0; !over; i++) {
    const email = `${name}-${i}@kill.be`;
    const answer = await submit(site.visitor('en'), '/register', { name: 'Somebody', email });
    assert.equal(answer.status, 303, `${email}: ${answer.text}`);
    done.push(email);
  }
}

async function writeOnAndOn(member, name, done) {
  for (let i = 0; !over; i++) {
    const title = `Job ${name}-${i}.`;
    const answer = await submit(member, '/organisation/jobs/new', { ...jobAnswers, title });
    assert.equal(answer.status, 303, `${title}: ${answer.text}`);
    done.push(title);
  }
}

// The titles on the pages of the list, as far as there is a next one.
async function allJobs(member) {
  const titles = [];
  for (let page = 1; ; page++) {
    const { links } = await member.get(`/organisation/jobs?page=${page}`);
    titles.push(...links.map((link) => link.text).filter((text) => /^Job /.test(text)));
    if (!links.some((link) => link.text === 'Next page')) return titles;
  }
}

test(`killed ${ROUNDS} times, nothing that was answered is lost or doubled`, { timeout: 590000 }, async () => {
  const emails = [],
    titles = members.map(() => []);
  const load = [...Array(HELPERS).keys()].map((i) => registerOnAndOn(`helper${i}`, emails));
  load.push(...members.map((member, i) => writeOnAndOn(member, i, titles[i])));
  for (let round = 0; round < ROUNDS; round++) {
    await sleep(50 + Math.random() * 300);
    assert.deepEqual(await site.end('SIGKILL'), { code: null, signal: 'SIGKILL' });
    await site.serve();
  }
  over = true;
  await Promise.all(load);

  assert.ok(emails.length >= ROUNDS && titles.every((mine) => mine.length > 0), 'hardly anything was done');
  for (const email of emails) assert.equal((await site.mails(email)).length, 1, email);
  for (const [i, member] of members.entries()) assert.deepEqual((await allJobs(member)).sort(), titles[i].sort());
});
