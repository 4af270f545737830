// weekly_mail.test.mjs -- the mail with jobs that fit, by a real SMTP server: it says why, its header stops it with one request of
// a mail program, and who stopped it gets no more, while others do.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { Site, approveAll, openJob, registerHelper, registerOrganisation, sleep } from './lib.mjs';

const MONDAY = '2027-03-01', NEXT_MONDAY = '2027-03-08', SATURDAY = '2027-02-27', NEXT_SATURDAY = '2027-03-06';
let site, an, member, smtp;
const taken = []; // what the SMTP server took, oldest first

before(async () => {
  smtp = spawn('/usr/bin/python3', ['test/mail/smtp_server.py'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: smtp.stdout })[Symbol.asyncIterator]();
  const port = Number((await lines.next()).value);
  (async () => {
    for (let line; !(line = await lines.next()).done; ) taken.push(JSON.parse(line.value));
  })();
  site = await Site.start({ today: SATURDAY });
  const what = { professions: null, experience: 'Tien jaar kok in een woonzorgcentrum.' };
  an = await registerHelper(site, 'an@weekly.be', { lang: 'nl', what });
  await registerHelper(site, 'bo@weekly.be', { lang: 'nl', what });
  member = await registerOrganisation(site, 'member@weekly.be', { lang: 'nl' });
  await approveAll(await site.official('coordinator@weekly.be', 'coordinator', 'nl'));
  await openJob(member, { title: 'Hulp in de keuken', task: 'Wij zoeken een kok voor onze keuken.', languages: '' });
  await site.restart({ today: MONDAY, smtp: `smtp://127.0.0.1:${port}`, mail_origin: 'https://inzet.example', digest_weekday: 1, digest_hour: 0 });
});
after(async () => {
  await site.stop();
  smtp.stdin.end();
});

const weekly = (name, title) =>
  taken.filter((mail) => mail.envelope_to[0] === `${name}@weekly.be` && mail.text.includes(title));

async function arrives(name, title) {
  for (let tries = 0; tries < 150; tries++, await sleep(100)) if (weekly(name, title).length) return weekly(name, title)[0];
  assert.fail(`no weekly mail for ${name}, only: ${taken.map((mail) => mail.headers.subject).join(' | ')}`);
}

test('it says what, where and why, in words that a mail program can read', async () => {
  const mail = await arrives('an', 'Hulp in de keuken');
  assert.deepEqual(mail.defects, []);
  assert.match(mail.headers.subject, /1 plek in je buurt/);
  for (const text of [mail.text, mail.html]) assert.match(text, /Waarom jij: kok en 28 van de 28 momenten/);
});

test('one request of a mail program stops it, and next week it does not come', async () => {
  const mail = await arrives('an', 'Hulp in de keuken');
  assert.equal(mail.headers['list-unsubscribe-post'], 'List-Unsubscribe=One-Click');
  const path = /<https:\/\/inzet\.example(\/[^>]+)>/.exec(mail.headers['list-unsubscribe'])[1].replace(/^\/nl/, '');
  await arrives('bo', 'Hulp in de keuken');
  const answer = await site.visitor('nl').ask('POST', `/nl${path}`, { body: 'List-Unsubscribe=One-Click' });
  assert.equal(answer.status, 200);
  await site.restart({ today: NEXT_SATURDAY });
  await openJob(member, { title: 'Nog een kok', task: 'Een kok voor onze keuken.', languages: '' });
  await site.restart({ today: NEXT_MONDAY });
  await arrives('bo', 'Nog een kok');
  await sleep(1000);
  assert.equal(weekly('an', 'Nog een kok').length, 0);
});

test('the profile says that it is stopped, and lets it come again', async () => {
  let page = await an.get('/profile');
  assert.match(page.text, /Je stopte de wekelijkse mail/);
  page = await an.send(page, {}, /\/stop\/[^/]+\/again$/);
  assert.match(page.heading, /Je krijgt deze mails weer/);
  assert.match((await an.get('/profile')).text, /Stop de wekelijkse mail/);
});
