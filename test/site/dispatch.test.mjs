// dispatch.test.mjs -- a coordinator fills shifts: proposes, changes, sends; helpers answer; lost places go to others.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, approveAll, encode, openJob, registerHelper, registerOrganisation, sleep } from './lib.mjs';

// Bits of the grid of a week; far enough apart that rest after one is no reason against another.
const MONDAY_MORNING = 0,
  MONDAY_NIGHT = 3,
  TUESDAY_MORNING = 4,
  THURSDAY_MORNING = 12,
  SUNDAY_EVENING = 26;
let site, coordinator, member, helpers;
before(async () => {
  site = await Site.start({ today: '2027-03-01', invitations_a_week: 50 });
  helpers = [];
  for (let i = 0; i < 3; i++) helpers.push(await registerHelper(site, `helper${i}@shift.be`, { lang: 'en' }));
  member = await registerOrganisation(site, 'member@shift.be', { lang: 'en', fields: { name: 'House of Shifts' } });
  coordinator = await site.official('coordinator@shift.be', 'coordinator', 'en');
  await approveAll(coordinator);
});
after(() => site.stop());

const filled = (page) => Number(/([\d,]+) of [\d,]+ places filled/.exec(page.text)?.[1] ?? -1);

// Solving takes a moment: the page says so until it is done.
async function solved(page) {
  for (let tries = 0; /looking for the best plan/.test(page.heading) && tries < 100; tries++, await sleep(100))
    page = await coordinator.get(page.path);
  return page;
}

// Proposes until so many places are filled: the pool follows the database within a moment.
async function propose(jobs, wanted) {
  for (let tries = 0; ; tries++, await sleep(100)) {
    const page = await solved(await coordinator.send(await coordinator.get('/desk/dispatch'), { jobs, days: 7 }));
    if (filled(page) === wanted) return page;
    assert.ok(tries < 50, `not ${wanted} places filled: ${page.text.slice(0, 600)}`);
  }
}

// The form that sends the proposal.
const send = /\/desk\/dispatch\/\d+$/;
const press = async (page, action) => solved(await coordinator.send(page, {}, action));
// A helper who was asked for the job and did not answer yet says so.
async function answer(title, verb) {
  for (const helper of helpers) {
    const page = await helper.get('/my-jobs');
    const card = page.body.split('<li class="card">').find((part) => part.includes(`>${title}<`) && part.includes(`/${verb}"`));
    if (!card) continue;
    const path = new RegExp(`/my-jobs/\\d+/${verb}`).exec(card)[0];
    return helper.send(page, {}, new RegExp(`${path}$`));
  }
  return assert.fail(`nobody was asked for ${title}`);
}

test('nothing ticked asks for at least one job', async () => {
  await openJob(member, { title: 'Something', grid: [MONDAY_MORNING] });
  const page = await coordinator.send(await coordinator.get('/desk/dispatch'), { days: 7 });
  assert.deepEqual(page.problems, ['Tick at least one job.']);
});

test('jobs are chosen by rubric and organisation, and all are ticked at once', async () => {
  const job = await openJob(member, { title: 'To be ticked', grid: [MONDAY_MORNING] });
  const page = await coordinator.get('/desk/dispatch?all=1');
  assert.ok(page.form().fields.jobs.includes(String(job)));
  const org = /<option value="(\d+)"[^>]*>House of Shifts/.exec(page.body)[1];
  assert.match((await coordinator.get(`/desk/dispatch?org=${org}`)).text, /To be ticked/);
  assert.doesNotMatch((await coordinator.get('/desk/dispatch?rubric=9')).text, /To be ticked/);
});

test('a proposal shows nobody by name and is sent once; the mail lists days and hours', async () => {
  const job = await openJob(member, { title: 'Sent once', grid: [MONDAY_NIGHT] });
  let page = await propose([job], 1);
  assert.match(page.text, /Monday 1 March 2027, night \(22–7 h\)/);
  assert.doesNotMatch(page.text, /Peeters/);
  const again = page;
  page = await press(page, send);
  assert.match(page.text, /The invitations are on their way/);
  assert.match(page.text, /asked, no answer yet/);
  const twice = await coordinator.ask('POST', again.form(send).action, {
    body: encode({ refill: 0, _once: (await coordinator.get(page.path)).form(/\/solve$/).fields._once[0] }),
  });
  assert.match((await coordinator.follow(twice)).text, /nothing new to send/);
  const mails = (await Promise.all(helpers.map((h) => site.mails(h.email)))).flat().filter((m) => /Sent once/.test(m.subject));
  assert.equal(mails.length, 1);
  assert.match(mails[0].text, /Monday 1 March 2027, night/);
});

test('after a no somebody else is proposed by itself, and only they are asked then', async () => {
  const job = await openJob(member, { title: 'Said no', grid: [TUESDAY_MORNING] });
  let page = await press(await propose([job], 1), send);
  await answer('Said no', 'no');
  for (let tries = 0; filled(page) < 1 || !/answer: no/.test(page.text); tries++, await sleep(100)) {
    assert.ok(tries < 100, page.text);
    page = await coordinator.get(page.path);
  }
  assert.match(page.text, /new in this proposal/);
  assert.match(page.text, /Compared with the proposal before: 1 came/);
  page = await press(page, send);
  await answer('Said no', 'yes');
  page = await coordinator.get(page.path);
  assert.match(page.text, /answer: yes/);
  assert.match((await member.get(`/organisation/jobs/${job}`)).text, /Tuesday 2 March 2027, morning/);
});

test('a person is locked, taken off and let in again', async () => {
  const job = await openJob(member, { title: 'By hand', grid: [THURSDAY_MORNING] });
  let page = await press(await propose([job], 1), /\/lock$/);
  assert.match(page.text, /locked/);
  page = await press(page, /\/solve$/);
  assert.match(page.text, /locked/);
  const stale = page;
  page = await press(page, /\/off$/);
  assert.match(page.text, /taken off by hand/);
  assert.equal(filled(page), 1);
  const late = await coordinator.ask('POST', stale.form(/\/off$/).action, {
    body: encode({ _once: (await coordinator.get(page.path)).form(/\/solve$/).fields._once[0] }),
  });
  assert.match((await coordinator.follow(late)).text, /The proposal changed in the meantime/);
  page = await press(await coordinator.get(page.path), /\/back$/);
  assert.doesNotMatch(page.text, /taken off by hand/);
});

test('where nobody fits, each place says which condition would change that', async () => {
  const job = await openJob(member, { title: 'Far away', place: '8620', grid: [SUNDAY_EVENING] });
  const page = await propose([job], 0);
  assert.match(page.text, /Nobody can be proposed/);
  assert.match(page.text, /people would fit, but each of them lives too far away/);
});

test('a job that was closed meanwhile asks nobody', async () => {
  const job = await openJob(member, { title: 'Closed', grid: [SUNDAY_EVENING] });
  let page = await propose([job], 1);
  await member.send(await member.get(`/organisation/jobs/${job}`), {}, /\/close$/);
  page = await coordinator.get(page.path);
  assert.match(page.text, /closed or filled in the meantime/);
  page = await press(page, send);
  assert.match(page.text, /None of these people can be asked any more/);
  const form = (await coordinator.get('/desk/dispatch')).form();
  const none = await coordinator.ask('POST', form.action, { body: encode({ ...form.fields, jobs: job, days: 7 }) });
  assert.equal(none.status, 422);
  assert.match(none.problems.join(), /closed or filled/);
});

test('a helper who erases everything leaves the proposal', async () => {
  const gone = await registerHelper(site, 'gone@shift.be', { lang: 'en', when: { place: '6700', radius: 1 } });
  const job = await openJob(member, { title: 'Erased', place: '6700', grid: [SUNDAY_EVENING] });
  let page = await propose([job], 1);
  await gone.send(await gone.get('/my-data/erase'), {});
  page = await coordinator.get(page.path);
  assert.equal(filled(page), 0);
  assert.equal(filled(await press(page, /\/solve$/)), 0);
});
