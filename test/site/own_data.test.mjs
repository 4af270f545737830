// own_data.test.mjs -- a person sees everything that is known about them, takes it along, and has it erased for good.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Site, approveAll, invite, openJob, registerHelper, registerOrganisation, sleep } from './lib.mjs';

// Words that occur nowhere else, in every field that a person fills in.
const told = {
  name: 'Zzname Zzfamily',
  email: 'zzmail@own.be',
  phone: '0470 98 76 54',
  works_other: 'zzother work',
  experience: 'zzexperience in care',
};
const stored = ['Zzname', 'zzfamily', 'zzmail', '+32470987654', 'zzother', 'zzexperience'];

let site, member, an;
before(async () => {
  site = await Site.start();
  const coordinator = await site.official('coordinator@own.be', 'coordinator', 'en');
  member = await registerOrganisation(site, 'member@own.be', { lang: 'en' });
  await approveAll(coordinator);
  an = await registerHelper(site, told.email, {
    lang: 'en',
    who: { name: told.name, phone: told.phone },
    what: { works_other: told.works_other, experience: told.experience },
  });
  const job = await openJob(member, { title: 'A job for one' });
  await invite(member, job);
  await an.send(await an.get('/my-jobs'), {}, /\/yes$/);
});
after(() => site.stop());

test('the page shows all that was told', async () => {
  const page = await an.get('/my-data');
  for (const value of [told.name, told.email, told.works_other, told.experience])
    assert.ok(page.text.includes(value), `${value}: ${page.text}`);
});

test('the file holds the same, for a machine', async () => {
  const answer = await an.ask('GET', '/my-data/export');
  assert.match(answer.headers['content-disposition'], /attachment; filename="inzet-my-data\.json"/);
  assert.match(answer.headers['cache-control'], /no-store/);
  const text = JSON.stringify(JSON.parse(answer.body));
  for (const value of [told.name, told.email, '+32470987654', told.works_other, told.experience, 'A job for one'])
    assert.ok(text.includes(value), value);
});

test('nobody else gets it', async () => {
  const other = await registerHelper(site, 'other@own.be', { lang: 'en', when: { place: '6700', radius: 1 } });
  assert.ok(!(await other.ask('GET', '/my-data/export')).body.includes('zzmail'));
  assert.equal((await site.visitor('en').ask('GET', '/my-data/export')).status, 303);
});

test('erased: no page, no mail and no sign-in knows them any more', async () => {
  const page = await an.send(await an.get('/my-data/erase'), {});
  assert.match(page.body, /erased/);
  assert.match((await an.get('/profile')).path, /\/sign-in/);
  assert.throws(() => site.run('signin', told.email), /nobody has confirmed/);
  assert.deepEqual(await site.mails(told.email), []);
  for (const path of ['/organisation/jobs', '/organisation']) assert.doesNotMatch((await member.get(path)).body, /zz(name|family|mail|other|experience)/i);
  const job = (await member.get('/organisation/jobs')).link(/\/organisation\/jobs\/\d+$/);
  assert.doesNotMatch((await member.get(job)).body, /zzname|zzmail|470987654/i);
});

// The organisation was told who comes; the mail that told it is kept for thirty days.
test('and after thirty days nothing of them is left in the files of the database', async (t) => {
  if (site.database) return t.skip('the files of PostgreSQL are not ours to clean');
  await site.restart({ today: new Date(Date.now() + 40 * 86400e3).toISOString().slice(0, 10) });
  await sleep(2500);
  await site.end();
  const left = [];
  for (const name of readdirSync(site.dir)) {
    const bytes = readFileSync(join(site.dir, name)).toString('latin1').toLowerCase();
    for (const word of stored) if (bytes.includes(word.toLowerCase())) left.push(`${word} in ${name}`);
  }
  await site.serve();
  assert.deepEqual(left, []);
});

test('the figures still count what they did', async () => {
  const report = JSON.parse(site.run('report', '--json'));
  assert.ok(report.registrations_per_month.reduce((sum, { n }) => sum + n, 0) >= 2);
});
