// help.test.mjs -- a resident asks for help without an account, follows, and withdraws.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site } from './lib.mjs';

let site;
before(async () => (site = await Site.start({ help_requests_an_hour: 5 })));
after(() => site.stop());

// The ids of the categories by the name they have on the page.
const needs = (page) =>
  Object.fromEntries(
    [...page.body.matchAll(/name="needs" value="(\d+)"[^>]*>\s*<span>([^<]+)/g)].map(([, id, name]) => [name.trim(), id]),
  );
const answers = { name: 'Maria Vermeulen', phone: '02 478 12 34', place: '1020 Laken', speaks: 0, read: 1 };

// Ticks what is needed and fills in the second screen.
async function ask(visitor, names, fields = {}, other = 0) {
  const ids = needs(await visitor.get('/help'));
  const page = await visitor.get(`/help/ask?${names.map((name) => `needs=${ids[name]}`).join('&')}&other=${other}`);
  return visitor.send(page, { ...answers, ...fields });
}
const numberOn = (page) => /(\d{3} \d{3} \d{3})/.exec(page.text)[1];

for (const [lang, count] of [['nl', 9], ['fr', 9], ['en', 9]])
  test(`${lang}: nine categories, each with a name`, async () => {
    const names = Object.keys(needs(await site.visitor(lang).get('/help')));
    assert.equal(names.length, count);
    assert.equal(new Set(names).size, count);
  });

test('one request holds several parts, and its page shows each', async () => {
  const maria = site.visitor('nl');
  const page = await ask(maria, ['Boodschappen', 'De hond uitlaten'], { 'part[1].moment': 'dinsdagochtend', 'part[1].often': 2 });
  assert.match(page.path, /\/help\/mine$/);
  assert.match(page.text, /Boodschappen.*De hond uitlaten.*dinsdagochtend/);
  assert.match(page.text, /Maria Vermeulen/);
});

test('the same form sent twice is one request', async () => {
  const maria = site.visitor('nl');
  const ids = needs(await maria.get('/help'));
  const page = await maria.get(`/help/ask?needs=${ids.Boodschappen}`);
  await Promise.all([maria.post(page, answers), maria.post(page, answers), maria.post(page, answers)]);
  const mine = await maria.get('/help/mine');
  assert.equal(mine.body.match(/<section class="case"/g).length, 1);
});

test('a telephone is enough, but something to reach somebody by must be there', async () => {
  const page = await ask(site.visitor('en'), ['Shopping'], { phone: '' });
  assert.equal(page.status, 422);
  assert.deepEqual(page.problems, ['Fill in a telephone number, so that we can call.']);
  assert.match(page.body, /<h2>Shopping<\/h2>/); // what was chosen is still there
});

test('who asks for another names themselves, and both are kept apart', async () => {
  const son = site.visitor('en');
  const refused = await ask(son, ['Shopping'], {}, 1);
  assert.deepEqual(refused.problems, ['Fill in your own name, since you ask for somebody else.']);
  const page = await son.send(refused, { caller: 'Jan Zoon', caller_phone: '0470 11 22 33' });
  assert.match(page.text, /For Maria Vermeulen/);
});

test('who asks for themselves is addressed, and asked nothing about somebody else; one tap changes that', async () => {
  const maria = site.visitor('en');
  const ids = needs(await maria.get('/help'));
  const own = await maria.get(`/help/ask?needs=${ids.Shopping}&needs=${ids.Pharmacy}`);
  assert.match(own.text, /Your own name.*Your own telephone number.*In which municipality do you live\?/);
  assert.doesNotMatch(own.body, /that person|name="caller/);
  const forOther = await maria.get(own.links.find((a) => a.text === 'No, for somebody else').path);
  assert.match(forOther.text, /Shopping.*Pharmacy.*Name of the person who needs help.*Telephone number of that person.*Your own name/);
});

test('all that is missing is told at once, and what was typed is kept', async () => {
  const page = await ask(site.visitor('en'), ['Shopping'], { name: '', phone: '', caller_phone: '02 4', read: null }, 1);
  assert.deepEqual(page.problems, [
    'Fill in a name.', 'Fill in your own name, since you ask for somebody else.',
    'Enter a telephone number, for example 0470 12 34 56. For another country, start with +.', 'Read the six rules and tick the box below them.',
  ]);
  const own = await ask(site.visitor('en'), ['Shopping'], { name: '', phone: '' });
  assert.deepEqual(own.problems, ['Fill in a name.', 'Fill in a telephone number, so that we can call.']);
  assert.match(own.body, /value="1020 /);
});

test('a place written wrong is guessed, and the right one is a tap away', async () => {
  const maria = site.visitor('en');
  const page = await ask(maria, ['Shopping'], { place: 'Molenbek' });
  assert.deepEqual(page.problems, ['We do not know the place “Molenbek”. Is it one of these?']);
  const [, key] = /value="(#\d+)"> <span>1080 Molenbeek-Saint-Jean/.exec(page.body);
  assert.match((await maria.send(page, { place: key })).path, /\/help\/mine$/);
});

test('the rules are read before anything is sent', async () => {
  const page = await ask(site.visitor('en'), ['Shopping'], { read: null });
  assert.deepEqual(page.problems, ['Read the six rules and tick the box below them.']);
});

test('a national register number is taken out, and who typed it is told', async () => {
  const maria = site.visitor('en');
  const page = await ask(maria, ['Shopping'], { 'part[0].moment': 'my number is 85.07.30-033.28' });
  assert.match(page.text, /You typed a national register number\. We did not keep it/);
  assert.match(page.text, /\*\*\.\*\*\.\*\*-\*\*\*\.\*\*/);
  assert.doesNotMatch(page.body, /85\.07\.30|033\.28/);
});

test('a case opens elsewhere with its number and the telephone number, and not with one of them', async () => {
  const number = numberOn(await ask(site.visitor('en'), ['Shopping'], { phone: '02 478 99 99' }));
  const elsewhere = site.visitor('en');
  assert.match((await elsewhere.get('/help/mine')).path, /\/help\/follow$/);
  const wrong = await elsewhere.send(await elsewhere.get('/help/follow'), { number, proof: '02 478 99 98' });
  assert.equal(wrong.status, 422);
  const other = await elsewhere.send(wrong, { number: '100 000 001', proof: '02 478 99 99' });
  assert.deepEqual(other.problems, wrong.problems); // which of the two is wrong is not told
  const right = await elsewhere.send(other, { number: number.replaceAll(' ', ''), proof: '+32 2 478 99 99' });
  assert.match(right.path, /\/help\/mine$/);
  assert.ok(right.text.includes(number));
});

test('guessing ends after ten tries', async () => {
  const robot = site.visitor('en');
  let page = await robot.get('/help/follow');
  for (let i = 0; i < 10; i++) page = await robot.send(page, { number: String(200000000 + i), proof: '02 478 99 99' });
  assert.equal((await robot.send(page, { number: '200000011' })).status, 429);
});

test('who asked withdraws a part; nobody else can', async () => {
  const maria = site.visitor('en');
  const page = await ask(maria, ['Shopping', 'Pharmacy']);
  const stranger = site.visitor('en');
  const form = page.forms.find((f) => /withdraw$/.test(f.action));
  const token = (await stranger.get('/help/follow')).form().fields._once[0];
  assert.equal((await stranger.ask('POST', form.action, { body: `_once=${encodeURIComponent(token)}` })).status, 404);
  const after = await maria.send(page, {}, form.action);
  assert.match(after.text, /Shopping withdrawn/);
  assert.equal(after.forms.filter((f) => /withdraw$/.test(f.action)).length, 1);
  assert.equal((await maria.post(page, {}, form.action)).status, 303); // the button pressed twice
});

test('all that is still open of a case is withdrawn at once, by who asked alone', async () => {
  const maria = site.visitor('en');
  const page = await ask(maria, ['Shopping', 'Pharmacy', 'A letter']);
  const form = page.forms.find((f) => /\/mine\/case\/\d+\/withdraw$/.test(f.action));
  const stranger = site.visitor('en');
  const token = (await stranger.get('/help/follow')).form().fields._once[0];
  assert.equal((await stranger.ask('POST', form.action, { body: `_once=${encodeURIComponent(token)}` })).status, 404);
  const part = await maria.send(page, {}, page.forms.find((f) => /\/mine\/\d+\/withdraw$/.test(f.action)).action);
  const after = await maria.send(part, {}, form.action);
  assert.match(after.text, /Shopping withdrawn.*Pharmacy withdrawn.*A letter withdrawn/);
  assert.match(after.text, /Nothing is open any more/);
  assert.equal(after.forms.filter((f) => /withdraw$/.test(f.action)).length, 0);
});

test('the page of a case says which number we call', async () => {
  assert.match((await ask(site.visitor('en'), ['Shopping'])).text, /We call 02 478 12 34\. Is that number wrong\?/);
});

test('one network cannot flood the desks, and who is stopped keeps what they typed and reads whom to call', async () => {
  const robot = site.visitor('en');
  for (let i = 0; i < 50; i++) assert.equal((await ask(robot, ['Shopping'])).status, 200);
  const page = await ask(robot, ['Shopping'], { name: 'Maria van het kot', 'part[0].know': 'de tweede deur' });
  assert.equal(page.status, 429);
  assert.match(page.problems[0], /What you typed is still here/);
  assert.match(page.problems[1], /Or call us: 02 000 00 00/);
  assert.match(page.body, /value="Maria van het kot"/);
  assert.match(page.body, /value="de tweede deur"/);
  assert.equal((await ask(site.visitor('en'), ['Shopping'])).status, 200, 'and other networks can still ask');
});

test('who gave an address gets the case number by mail', async () => {
  const page = await ask(site.visitor('fr'), ['Courses'], { email: 'marie@example.be' });
  const mail = await site.mail('marie@example.be', /demande/i);
  assert.ok(mail.text.includes(numberOn(page)));
});
