// dispatch_bad.test.mjs -- filling shifts when something is wrong: conditions that nobody can meet, hours that the clock leaves out,
// people who go in the middle, and what two coordinators do at the same time. Each has a clear page and leaves the data right.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, approveAll, encode, jobAnswers, openJob, registerHelper, registerOrganisation, sleep } from './lib.mjs';

// Friday; in the night of Saturday to Sunday summer time begins.
const TODAY = '2027-03-26';
const SATURDAY_MORNING = 20,
  SATURDAY_NIGHT = 23,
  SUNDAY_MORNING = 24,
  SUNDAY_EVENING = 26,
  MONDAY_EVENING = 2,
  TUESDAY_EVENING = 6,
  WEDNESDAY_EVENING = 10,
  THURSDAY_MORNING = 12;
// Towns where only the helpers of one test live, far from those of the others.
const ARLON = '6700',
  TOURNAI = '7500',
  HASSELT = '3500',
  EUPEN = '4700',
  CHIMAY = '6460',
  BASTOGNE = '6600';
let site, coordinator, other, member;
before(async () => {
  site = await Site.start({ today: TODAY, invitations_a_week: 50 });
  member = await registerOrganisation(site, 'member@bad.be', { lang: 'en', fields: { name: 'House of Trouble' } });
  coordinator = await site.official('coordinator@bad.be', 'coordinator', 'en');
  other = await site.official('other@bad.be', 'coordinator', 'en');
  await approveAll(coordinator);
});
after(() => site.stop());

const send = /\/desk\/dispatch\/\d+$/;
const filled = (page) => Number(/([\d,]+) of [\d,]+ places filled/.exec(page.text)?.[1] ?? -1);
const helperIn = (place, email, when = {}) =>
  registerHelper(site, email, { lang: 'en', when: { place, radius: 5, ...when } });

async function solved(who, page) {
  for (let tries = 0; /looking for the best plan/.test(page.heading) && tries < 100; tries++, await sleep(100))
    page = await who.get(page.path);
  return page;
}

// Proposes until so many places are filled: the pool follows the database within a moment.
async function propose(who, jobs, wanted, days = 7) {
  for (let tries = 0; ; tries++, await sleep(100)) {
    const page = await solved(who, await who.send(await who.get('/desk/dispatch'), { jobs, days }));
    if (filled(page) === wanted) return page;
    assert.ok(tries < 50, `not ${wanted} places filled: ${page.text.slice(0, 600)}`);
  }
}

const press = async (who, page, action, fields = {}) => solved(who, await who.send(page, fields, action));
const mailsAbout = async (people, title) =>
  (await Promise.all(people.map((one) => site.mails(one.email)))).flat().filter((mail) => mail.subject.includes(title)).length;

test('conditions that nobody meets together: the page says so, and that no single one would help', async () => {
  await helperIn(ARLON, 'arlon@bad.be', { grid: [MONDAY_EVENING] });
  const job = await openJob(member, {
    title: 'Contradiction',
    place: HASSELT,
    grid: [TUESDAY_EVENING],
    languages: 'Goed Duits en goed Arabisch zijn verplicht.',
    experience: 'Diploma van arts verplicht. Rijbewijs verplicht.',
  });
  const page = await propose(coordinator, [job], 0);
  assert.match(page.text, /Nobody who is free then fits, and no single condition would change that/);
  assert.equal(page.status, 200);
  assert.throws(() => page.form(send), 'there is nothing to send');
});

test('a job whose last day comes before its first is not opened', async () => {
  const page = await member.send(await member.get('/organisation/jobs/new'), {
    ...jobAnswers,
    title: 'Backwards',
    from: '2027-04-10',
    until: '2027-04-01',
  });
  assert.equal(page.status, 422);
  assert.match(page.problems.join(), /last day comes before the first/);
});

test('a job that is over before the days of the proposal has no shift in it', async () => {
  const job = await openJob(member, { title: 'In May', grid: [MONDAY_EVENING], from: '2027-05-01', until: '2027-05-31' });
  const page = await coordinator.get('/desk/dispatch');
  assert.doesNotMatch(page.text, /In May/);
  const { fields, action } = page.form();
  const made = await coordinator.follow(
    await coordinator.ask('POST', action, { body: encode({ ...fields, jobs: job, days: 7 }) }),
  );
  assert.match((await solved(coordinator, made)).text, /This job has no shift without helpers in these days/);
});

test('a radius of 0 is the helper\'s own town, and no other', async () => {
  await helperIn(CHIMAY, 'zero@bad.be', { radius: 0, grid: [SUNDAY_EVENING] });
  const near = await openJob(member, { title: 'Next town', place: '6470', grid: [SUNDAY_EVENING] });
  const here = await openJob(member, { title: 'At home', place: CHIMAY, grid: [SUNDAY_EVENING] });
  await propose(coordinator, [here], 1);
  const page = await propose(coordinator, [near], 0);
  assert.match(page.text, /1 person would fit, but lives too far away/);
});

test('a night ends the next day: with rest, its helper does not do the morning after', async () => {
  await helperIn(TOURNAI, 'night@bad.be', { grid: [SATURDAY_NIGHT, SUNDAY_MORNING] });
  const job = await openJob(member, { title: 'Night and morning', place: TOURNAI, grid: [SATURDAY_NIGHT, SUNDAY_MORNING] });
  const page = await propose(coordinator, [job], 1);
  assert.match(page.text, /has too little rest between two shifts/);
});

test('the night in which summer time begins lasts eight hours, and says its hours by the clock', async () => {
  await helperIn(EUPEN, 'summer@bad.be', { grid: [SATURDAY_NIGHT] });
  const job = await openJob(member, { title: 'Short night', place: EUPEN, grid: [SATURDAY_NIGHT] });
  const page = await propose(coordinator, [job], 1);
  assert.match(page.text, /Saturday 27 March 2027, night \(22–7 h\)/);
  assert.match(page.text, /\b8 hours of help/);
});

test('a helper who leaves while the proposal is looked at is not asked, and is nowhere in it', async () => {
  const gone = await helperIn(BASTOGNE, 'gone@bad.be', { grid: [MONDAY_EVENING, TUESDAY_EVENING] });
  const job = await openJob(member, { title: 'Left alone', place: BASTOGNE, grid: [MONDAY_EVENING] });
  const page = await propose(coordinator, [job], 1);
  await gone.send(await gone.get('/my-data/erase'), {});
  const next = await press(coordinator, page, send);
  assert.match(next.text, /There was nothing new to send/);
  assert.equal(filled(next), 0);
  assert.equal(filled(await press(coordinator, next, /\/solve$/)), 0);
});

test('a helper who takes a pause meanwhile is not asked, and the page says that somebody cannot be', async () => {
  const away = await helperIn(BASTOGNE, 'away@bad.be', { grid: [WEDNESDAY_EVENING] });
  const job = await openJob(member, { title: 'On a pause', place: BASTOGNE, grid: [WEDNESDAY_EVENING] });
  const page = await propose(coordinator, [job], 1);
  await away.send(await away.get('/profile'), {}, /\/profile\/pause\/\d+$/);
  const next = await press(coordinator, page, send);
  assert.match(next.text, /None of these people can be asked any more/);
  assert.match(next.text, /cannot be asked any more/);
  assert.equal(await mailsAbout([away], 'On a pause'), 0);
});

test('a proposal that is accepted by two clicks at once is sent once', async () => {
  const one = await helperIn(HASSELT, 'once@bad.be', { grid: [SUNDAY_EVENING] });
  const job = await openJob(member, { title: 'Twice', place: HASSELT, grid: [SUNDAY_EVENING] });
  const page = await propose(coordinator, [job], 1);
  const second = await coordinator.get(page.path);
  const answers = await Promise.all([page, page, second, second].map((from) => coordinator.post(from, {}, send)));
  for (const answer of answers) assert.equal((await coordinator.follow(answer)).status, 200);
  assert.equal(await mailsAbout([one], 'Twice'), 1);
});

test('two coordinators who propose the same person for the same hours: one asks, the other hears so', async () => {
  const wanted = await helperIn(HASSELT, 'wanted@bad.be', { grid: [SATURDAY_MORNING] });
  const mine = await openJob(member, { title: 'Mine', place: HASSELT, grid: [SATURDAY_MORNING] });
  const yours = await openJob(member, { title: 'Yours', place: HASSELT, grid: [SATURDAY_MORNING] });
  const [a, b] = [await propose(coordinator, [mine], 1), await propose(other, [yours], 1)];
  const pages = await Promise.all([press(coordinator, a, send), press(other, b, send)]);
  const said = pages.map((page) => page.text);
  assert.equal(said.filter((text) => /The invitations are on their way/.test(text)).length, 1);
  assert.equal(said.filter((text) => /None of these people can be asked any more/.test(text)).length, 1);
  assert.equal((await mailsAbout([wanted], 'Mine')) + (await mailsAbout([wanted], 'Yours')), 1);
});

test('two coordinators who fill the same place: who says yes first has it, the other question is closed', async () => {
  const people = [];
  for (const name of ['first', 'second'])
    people.push(await helperIn(EUPEN, `${name}@bad.be`, { grid: [THURSDAY_MORNING] }));
  const job = await openJob(member, { title: 'One place', place: EUPEN, grid: [THURSDAY_MORNING] });
  const [a, b] = [await propose(coordinator, [job], 1), await propose(other, [job], 1)];
  await press(coordinator, a, send);
  const mended = await press(other, b, send);
  assert.ok((await mailsAbout(people, 'One place')) <= 2);
  let yes = 0;
  for (const helper of people) {
    const page = await helper.get('/my-jobs');
    const path = /\/my-jobs\/\d+\/yes/.exec(page.body)?.[0];
    if (path) yes += (await helper.send(page, {}, new RegExp(`${path}$`))).status === 200;
  }
  assert.equal(yes, 1);
  assert.equal(mended.status, 200);
});

test('addresses and answers that no page of ours has are refused with a page', async () => {
  const job = await openJob(member, { title: 'Odd', place: ARLON, grid: [MONDAY_EVENING] });
  const page = await propose(coordinator, [job], 1);
  const token = () => page.form(/\/solve$/).fields._once[0];
  const ask = async (path, fields) =>
    (await coordinator.ask('POST', path, { body: encode({ _once: token(), ...fields }) })).status;
  assert.equal((await coordinator.get('/desk/dispatch/999')).status, 404);
  assert.equal((await coordinator.get('/desk/dispatch/x')).status, 404);
  assert.equal(await ask('/en/desk/dispatch/999/stop', {}), 404);
  const odd = await coordinator.ask('POST', page.form(send).action, { body: encode({ ...page.form(send).fields, refill: 9 }) });
  assert.equal(odd.status, 422);
  assert.match(odd.heading, /Proposal for/);
  assert.equal((await coordinator.get(`${page.path}?page=99999999`)).status, 200);
});
