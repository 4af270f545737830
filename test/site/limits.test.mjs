// limits.test.mjs -- how often something may be done, whoever does it: by network, by case, by address, by telephone number. What was
// typed is never lost, and writing the same thing in another way does not get around it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, registerHelper } from './lib.mjs';

let site, coordinator, shopping;
before(async () => {
  site = await Site.start({ form_same_reach: 2, registrations_an_hour: 3 });
  coordinator = await site.official('coordinator@limits.be', 'coordinator', 'en');
  shopping = /name="needs" value="(\d+)"/.exec((await site.visitor('en').get('/help')).body)[1];
});
after(() => site.stop());

// Each from another network.
async function ask(fields = {}) {
  const visitor = site.visitor('en');
  const answers = { name: 'Maria', phone: '02 478 12 34', place: '1020 Laken', speaks: 0, read: 1, ...fields };
  const mine = await visitor.send(await visitor.get(`/help/ask?needs=${shopping}`), answers);
  return { visitor, mine, number: /(\d{3} \d{3} \d{3})/.exec(mine.text)?.[1] };
}
const isHeld = async (what) => (await coordinator.get('/desk/held')).text.includes(what);

test('one telephone number in requests from many networks is held, however it is written', async () => {
  const written = ['0470 99 88 77', '0470/99.88.77', '+32 470 998877', '0032470998877'], held = [];
  for (const phone of written) held.push(await isHeld((await ask({ phone })).number));
  assert.deepEqual(held, [false, false, true, true]);
  assert.match((await coordinator.get('/desk/held')).text, /the same telephone number or address came often/);
  assert.equal(await isHeld((await ask({ phone: '0470 99 88 78' })).number), false, 'another number is not');
});

test('nobody’s mailbox is filled by forms of strangers, from however many networks', async () => {
  const written = ['victim@limits.be', 'Victim@limits.be', 'VICTIM@Limits.be', 'vicTim@limits.be'];
  for (const email of written) {
    const visitor = site.visitor('en'), page = await visitor.get('/help/give/sign-up');
    const category = /name="categories" value="(\d+)"/.exec(page.body)[1];
    await visitor.send(page, { categories: category, name: `Robot ${email}`, email, lang: 2 });
  }
  const all = [];
  for (const email of written) all.push(...(await site.mails(email)).map((mail) => mail.text));
  assert.equal(new Set(all).size, 2, all.join('\n'));
  assert.ok(await isHeld('Robot VICTIM@Limits.be'));
});

test('not even by robots that fill in all screens of a registration, and ask for the mail again', async () => {
  for (let i = 0; i < 7; i++) {
    const visitor = await registerHelper(site, `${i % 2 ? 'P' : 'p'}atient@limits.be`, { lang: 'en', confirm: false });
    const page = await visitor.get('/profile');
    if (page.forms.some((form) => /\/profile\/confirm$/.test(form.action))) await visitor.post(page, {}, /\/profile\/confirm$/);
  }
  const all = [...(await site.mails('patient@limits.be')), ...(await site.mails('Patient@limits.be'))].map((mail) => mail.links[0].path);
  assert.equal(new Set(all).size, 5);
});

test('links to sign in come five times an hour, in whatever letters the address is written', async () => {
  await registerHelper(site, 'helper@limits.be', { lang: 'en' });
  const answers = [];
  for (const email of ['helper', 'Helper', 'hElper', 'heLper', 'helPer', 'helpEr', 'helpeR']) {
    const visitor = site.visitor('en');
    answers.push(await visitor.post(await visitor.get('/sign-in'), { email: `${email}@limits.be` }));
  }
  assert.deepEqual(answers.map((page) => page.status), [303, 303, 303, 303, 303, 429, 429]);
  assert.deepEqual(answers[6].form().fields.email, ['helpeR@limits.be'], 'what was typed is still there');
  assert.equal((await site.mails('helper@limits.be')).filter((mail) => /link to sign in/.test(mail.subject)).length, 5);
});

test('a case is guessed at ten times an hour, however its number is written; a case that is none answers the same', async () => {
  const { number } = await ask({ phone: '02 478 55 66' }), digits = number.replaceAll(' ', '');
  const guess = async (typed, proof) => {
    const visitor = site.visitor('en');
    return visitor.post(await visitor.get('/help/follow'), { number: typed, proof });
  };
  const absent = await guess('100 000 001', '02 478 55 67'), foreign = await guess(number, '02 478 55 67');
  assert.deepEqual([absent.status, absent.problems], [foreign.status, foreign.problems]);
  assert.equal(absent.status, 422);
  const answers = [];
  for (let i = 0; i < 10; i++) answers.push((await guess(`${digits.slice(0, i)} ${digits.slice(i)}`, `02 478 55 ${70 + i}`)).status);
  assert.deepEqual(answers, [...Array(9).fill(422), 429], 'with the one above it is ten');
  const late = await guess(number, '02 478 55 66');
  assert.equal(late.status, 429, 'not even the right answer is told then');
  assert.deepEqual(late.form().fields.number, [number]);
});

test('one network guesses ten times an hour, whichever cases', async () => {
  const visitor = site.visitor('en'), answers = [];
  for (let i = 0; i < 11; i++)
    answers.push((await visitor.post(await visitor.get('/help/follow'), { number: `200 000 ${100 + i}`, proof: '02 478 55 66' })).status);
  assert.deepEqual(answers, [...Array(10).fill(422), 429]);
});

test('more registrations from one network than usual are put off, and nothing that was typed is lost', async () => {
  const visitor = site.visitor('en');
  for (let i = 0; i < 3; i++) {
    visitor.cookies.clear();
    assert.equal((await visitor.post(await visitor.get('/register'), { name: 'An', email: `an${i}@limits.be` })).status, 303);
  }
  visitor.cookies.clear();
  const late = await visitor.post(await visitor.get('/register'), { name: 'Annemie', email: 'late@limits.be', phone: '0470 12 34 56' });
  assert.equal(late.status, 429);
  assert.match(late.problems[0], /wait an hour and send it again/);
  assert.deepEqual([late.form().fields.name, late.form().fields.phone], [['Annemie'], ['0470 12 34 56']]);
});
