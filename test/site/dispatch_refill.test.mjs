// dispatch_refill.test.mjs -- proposals that go on by themselves, where a coordinator accepted that; and the same person asked for
// another week.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, approveAll, openJob, registerHelper, registerOrganisation, sleep } from './lib.mjs';

const TUESDAY_EVENING = 6,
  WEDNESDAY_EVENING = 10,
  THURSDAY_EVENING = 14,
  FRIDAY_EVENING = 18,
  PEOPLE = 6;
const BY_HAND = 0,
  REPLACE = 1,
  WAVES = 2;
let site, coordinator, member, helpers;
before(async () => {
  site = await Site.start({ today: '2027-03-01', invitations_a_week: 50 });
  helpers = [];
  for (let i = 0; i < PEOPLE; i++) helpers.push(await registerHelper(site, `helper${i}@refill.be`, { lang: 'en' }));
  member = await registerOrganisation(site, 'member@refill.be', { lang: 'en' });
  coordinator = await site.official('coordinator@refill.be', 'coordinator', 'en');
  await approveAll(coordinator);
});
after(() => site.stop());

const send = /\/desk\/dispatch\/\d+$/;
const filled = (page) => Number(/([\d,]+) of [\d,]+ places filled/.exec(page.text)?.[1] ?? -1);

async function until(path, wanted) {
  for (let tries = 0; tries < 100; tries++, await sleep(100)) {
    const page = await coordinator.get(path);
    if (wanted(page)) return page;
  }
  return assert.fail(`${path} does not get there: ${(await coordinator.get(path)).text.slice(0, 800)}`);
}

// A proposal for one place that is sent with this rule.
async function sentFor(title, moment, rule) {
  const job = await openJob(member, { title, grid: [moment] });
  for (let tries = 0; ; tries++, await sleep(100)) {
    const made = await coordinator.send(await coordinator.get('/desk/dispatch'), { jobs: [job], days: 7 });
    const page = await until(made.path, (p) => !/looking for the best plan/.test(p.heading));
    assert.ok(tries < 50, page.text);
    if (filled(page) === 1) return coordinator.send(page, { refill: rule }, send);
  }
}

// Who was asked for it, in the order of helpers.
async function asked(title) {
  const found = [];
  for (const helper of helpers)
    if ((await site.mails(helper.email)).some((mail) => mail.subject === `Can you help? ${title}`)) found.push(helper);
  return found;
}

async function answer(helper, title, verb) {
  const page = await helper.get('/my-jobs');
  const card = page.body.split('<li class="card">').find((part) => part.includes(`>${title}<`) && part.includes(`/${verb}"`));
  return helper.send(page, {}, new RegExp(`${new RegExp(`/my-jobs/\\d+/${verb}`).exec(card)[0]}$`));
}

test('without the rule others are proposed after a no, and not asked', async () => {
  const page = await sentFor('By hand', FRIDAY_EVENING, BY_HAND);
  const [first] = await asked('By hand');
  await answer(first, 'By hand', 'no');
  const next = await until(page.path, (p) => /new in this proposal/.test(p.text));
  assert.match(next.text, /Friday 5 March 2027, evening .*, By hand: .* instead of .*, who said no/);
  await sleep(1500);
  assert.equal((await asked('By hand')).length, 1);
});

test('with the rule the next is asked after a no, until it is stopped', async () => {
  const page = await sentFor('Replaced', TUESDAY_EVENING, REPLACE);
  assert.match(page.text, /Inzet goes on by itself: after a no/);
  const [first] = await asked('Replaced');
  await answer(first, 'Replaced', 'no');
  await until(page.path, (p) => /1 person was asked that way/.test(p.text));
  const two = await asked('Replaced');
  assert.equal(two.length, 2);
  const stopped = await coordinator.send(await coordinator.get(page.path), {}, /\/stop$/);
  assert.match(stopped.text, /From now on nobody is asked before you send a proposal/);
  assert.doesNotMatch(stopped.text, /goes on by itself/);
  await answer(
    two.find((one) => one !== first),
    'Replaced',
    'no',
  );
  await until(page.path, (p) => /new in this proposal/.test(p.text));
  assert.equal((await asked('Replaced')).length, 2);
});

test('in waves as many are asked as the answer rate needs; one yes closes the others', async () => {
  const page = await sentFor('In waves', WEDNESDAY_EVENING, WAVES);
  const told = await until(page.path, (p) => /[2-9] people were asked that way/.test(p.text));
  assert.match(told.text, /asked beside others for one place/);
  const people = await asked('In waves');
  assert.ok(people.length > 2, `${people.length} asked`);
  await answer(people[0], 'In waves', 'yes');
  const late = await answer(people[1], 'In waves', 'yes');
  assert.equal(late.status, 409);
  const done = await until(page.path, (p) => /answer: yes|said yes/.test(p.text));
  assert.equal(filled(done), 1);
});

test('who was asked for this week can be asked for the next, and said what they were asked', async () => {
  await sentFor('Every Thursday', THURSDAY_EVENING, BY_HAND);
  const [first] = await asked('Every Thursday');
  await answer(first, 'Every Thursday', 'no');
  const said = await first.get('/my-jobs');
  assert.match(said.text, /Thursday 4 March 2027, evening/);
  await site.restart({ today: '2027-03-08' });
  await coordinator.signIn();
  const job = /value="(\d+)"[^>]*>\s*<div><label[^>]*>Every Thursday/.exec((await coordinator.get('/desk/dispatch')).body)[1];
  for (let tries = 0; ; tries++, await sleep(100)) {
    const made = await coordinator.send(await coordinator.get('/desk/dispatch'), { jobs: [job], days: 7 });
    const page = await until(made.path, (p) => !/looking for the best plan/.test(p.heading));
    assert.ok(tries < 50, page.text);
    if (filled(page) !== 1) continue;
    await coordinator.send(page, { refill: WAVES }, send);
    await until(made.path, (p) => /people were asked that way/.test(p.text));
    break;
  }
  assert.ok((await asked('Every Thursday')).some((one) => one.email === first.email));
  const mails = (await site.mails(first.email)).filter((mail) => /Every Thursday/.test(mail.subject));
  assert.equal(mails.length, 2);
});
