// wave.test.mjs -- Inzet invites by itself: the best first, the next after a pause, until all places are taken.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, approveAll, fits, openJob, registerHelper, registerOrganisation, sleep } from './lib.mjs';

const PEOPLE = 7;
let site, member, helpers;
before(async () => {
  site = await Site.start({ today: '2027-03-01', invitations_a_week: 50 });
  helpers = [];
  for (let i = 0; i < PEOPLE; i++) helpers.push(await registerHelper(site, `helper${i}@wave.be`, { lang: 'en' }));
  member = await registerOrganisation(site, 'member@wave.be', { lang: 'en' });
  await approveAll(await site.official('coordinator@wave.be', 'coordinator', 'en'));
});
after(() => site.stop());

const asked = (page) => Number(/(\d+) people so far/.exec(page.text)?.[1] ?? -1);

async function until(job, wanted) {
  for (let tries = 0; tries < 100; tries++, await sleep(100)) {
    const page = await member.get(`/organisation/jobs/${job}`);
    if (wanted(page)) return page;
  }
  assert.fail('it does not get there');
}

async function start(title) {
  const job = await openJob(member, { title });
  await fits(member, job, PEOPLE);
  await member.send(await member.get(`/organisation/jobs/${job}/waves`), { hours: 24 });
  return job;
}

test('one place asks four people, because nothing is known about answers yet', async () => {
  const job = await start('One place');
  assert.equal(asked(await until(job, (page) => asked(page) > 0)), 4);
});

test('after the pause the next are asked, and it stops when nobody is left', async () => {
  const job = await start('Nobody answers');
  await until(job, (page) => asked(page) === 4);
  await site.restart({ today: '2027-03-02' });
  await until(job, (page) => asked(page) === PEOPLE);
  await site.restart({ today: '2027-03-03' });
  await until(job, (page) => /Nobody else meets all conditions/.test(page.text));
});

test('a yes that fills the job ends it', async () => {
  const job = await start('Filled');
  await until(job, (page) => asked(page) > 0);
  const page = await Promise.all(helpers.map((helper) => helper.get('/my-jobs')));
  const i = page.findIndex((p) => p.text.includes('Filled'));
  const yes = page[i].body.slice(page[i].body.indexOf('Filled')).match(/\/my-jobs\/\d+\/yes/)[0];
  await helpers[i].send(page[i], {}, new RegExp(`${yes}$`));
  await site.restart({ today: '2027-03-04' });
  await until(job, (p) => /has stopped/.test(p.text));
});

test('it is stopped by hand, and does not start for a job that is not open', async () => {
  const job = await start('By hand');
  let page = await until(job, (p) => asked(p) > 0);
  page = await member.send(page, {}, /\/waves\/stop$/);
  assert.match(page.text, /has stopped/);
  await member.send(page, {}, /\/close$/);
  const form = (await member.get(`/organisation/jobs/${job}/waves`)).form();
  assert.equal((await member.ask('POST', form.action, { body: new URLSearchParams({ ...form.fields, hours: 24 }).toString() })).status, 409);
});
