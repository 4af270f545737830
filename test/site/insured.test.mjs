// insured.test.mjs -- what volunteers must have before they help: insurance, and the information note; by page and by telephone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, registerHelper } from './lib.mjs';

let site, coordinator, operator, ids;
const home = { place: '1020 Laken', radius: 10 };

before(async () => {
  site = await Site.start({ today: '2026-03-02', help_insurance_hours: 3 });
  coordinator = await site.official('coordinator@insured.be', 'coordinator', 'en');
  const page = await site.visitor('en').get('/help');
  ids = Object.fromEntries(
    [...page.body.matchAll(/name="needs" value="(\d+)"[^>]*>\s*<span>([^<]+)/g)].map(([, id, name]) => [name.trim(), id]),
  );
  const desk = (await coordinator.get('/help/desks')).link(/^Onthaal/);
  const path = `/desk/help/desks/${/(\d+)$/.exec(desk)[1]}/operators`;
  await coordinator.send(await coordinator.get(path), { name: 'Olga Loket', email: 'olga@insured.be', lang: 2 });
  operator = Object.assign(site.visitor('en'), { email: 'olga@insured.be' });
  await operator.open((await site.mail('olga@insured.be', /You work at a desk/)).links.find((a) => /\/link\//.test(a.path)).path);
});
after(() => site.stop());

async function neighbour(name, phone, lang = 'en', category = 'Shopping') {
  const visitor = await registerHelper(site, `${name}@insured.be`, { lang, who: { name, phone }, when: home });
  await visitor.send(await visitor.get('/help/give'), { categories: [ids[category]], old_enough: 1 });
  return visitor;
}

// Asks for help, and invites everybody who fits once there is somebody.
async function askAndInvite(category = 'Shopping') {
  const visitor = site.visitor('en');
  const page = await visitor.get(`/help/ask?needs=${ids[category]}`);
  const mine = await visitor.send(page, { name: 'Maria', phone: '02 478 12 34', place: '1020 Laken', speaks: 0, read: 1 });
  const [, number] = /(\d{3} \d{3} \d{3})/.exec(mine.text);
  const desk = (await coordinator.get('/help/desks')).link(/^Onthaal/);
  const finder = (await coordinator.send(await coordinator.get(desk), { q: number })).link(/^Find a helper/);
  for (let tries = 0; ; tries++) {
    const found = await coordinator.get(finder);
    const people = [...found.body.matchAll(/name="people" value="(\d+)"/g)].map(([, id]) => id);
    if (people.length) return coordinator.send(found, { people }, /\/helpers$/);
    assert.ok(tries < 60, 'nobody fits');
    await new Promise((done) => setTimeout(done, 50));
  }
}
const invitation = async (visitor) => visitor.get((await visitor.get('/help/give')).link(/\/help\/give\/\d+$/));

test('a helper reads the note in their own language, once, and the proof is on their page', async () => {
  const an = await neighbour('an', '0470 55 66 01', 'nl');
  const give = await an.get('/help/give');
  const note = await an.get(give.link(/\/help\/give\/note$/));
  assert.match(note.text, /Wat je ziet of hoort.*vertel je aan niemand/);
  assert.match(note.text, /€ 44,02 per dag en € 1\.760,83 per jaar/);
  assert.deepEqual((await an.send(note)).problems, ['Lees wat je moet weten voor je helpt, en vink dan het vakje aan.']);
  await an.send(note, { informed: 1 });
  assert.match((await an.get('/help/give/note')).text, /Genoteerd op .*gelezen op de pagina/);
  assert.match((await an.get('/my-data')).text, /Versie van de nota/);
  await askAndInvite();
  const answer = await invitation(an);
  assert.doesNotMatch(answer.text, /Wie we zijn/);
  assert.match((await an.send(answer)).problems[0], /verzekerd/);
  assert.match((await an.send(answer, { insured: 1 })).text, /Bedankt/);
});

test('what a desk notes from a call counts, with who noted it and when', async () => {
  const bo = await neighbour('bo', '0470 55 66 02', 'fr', 'Pharmacy');
  const find = await operator.get('/help/volunteers');
  assert.match((await operator.send(find, { who: '0470 99 99 99' })).problems[0], /Nobody who helps residents/);
  const page = await operator.send(find, { who: '0470/55.66.02' });
  assert.match(page.heading, /^bo$/);
  assert.match(page.text, /not insured.*never read/);
  assert.match(page.text, /Ce que vous voyez ou entendez/); // read out in the caller's language
  const noted = await operator.send(page, { insured: 1, informed: 1 });
  assert.match(noted.text, /noted by Olga Loket.*version 1.*read out on the telephone.*Olga Loket/);
  await askAndInvite('Pharmacy');
  const answer = await invitation(bo);
  assert.doesNotMatch(answer.body, /name="(insured|informed)"/);
  assert.match((await bo.send(answer)).text, /Merci/);
  const data = await bo.get('/my-data');
  assert.match(data.text, /lu au téléphone/);
});

test('people of one house share a number: the desk sees their names and chooses', async () => {
  for (const name of ['dee', 'eva']) await neighbour(name, '02 478 66 09', 'nl', 'A drawing');
  const both = await operator.send(await operator.get('/help/volunteers'), { who: '02/478.66.09' });
  assert.match(both.problems[0], /More than one person has this number/);
  assert.match(both.body, /value="02\/478\.66\.09"/); // what was typed stays
  assert.match((await operator.get(both.link(/^eva$/))).heading, /^eva$/);
});

test('a yes on the telephone counts like one by mail, once the duties are noted', async () => {
  await neighbour('cas', '0470 55 66 03', 'nl', 'Post office');
  await askAndInvite('Post office');
  const find = await operator.get('/help/volunteers');
  const page = await operator.send(find, { who: '0470 55 66 03' });
  assert.match(page.text, /Asked, no answer yet Post office, 1020/);
  const early = await operator.send(page, {}, /\/yes\/\d+$/);
  assert.match(early.text, /First note the insurance, and read out what they should know/);
  const ready = await operator.send(early, { insured: 1, informed: 1 });
  const yes = await operator.send(ready, {}, /\/yes\/\d+$/);
  assert.match(yes.text, /Noted, with your name and the time\..*Helps now Post office/);
  assert.match((await site.mail('cas@insured.be', /Bedankt/)).text, /Maria/);
  assert.match((await operator.send(ready, {}, /\/no\/\d+$/)).text, /answered already/);
});

test('the list for the insurer warns of who starts too early, and of hours that are used up', async () => {
  const page = await coordinator.get('/desk/help/insurance');
  assert.match(page.text, /3 times somebody helps before .*too early for the insurer/);
  assert.match(page.text, /used up/);
  assert.match(page.text, /an too early .*Shopping .*not yet/);
  const file = await coordinator.get(page.link(/insurance\.csv/));
  assert.match(file.headers['content-type'], /text\/csv/);
  assert.match(file.headers['content-disposition'], /insurance-2026-03-02-2026-03-31\.csv/);
  const lines = file.body.trim().split('\r\n');
  assert.equal(lines.length, 4);
  assert.match(lines[1], /^"an";"Shopping";"2026-03-02";1;2;"2026-03-02";"";"too early"$/);
  const declared = await coordinator.send(page, {}, /\/declared$/);
  assert.doesNotMatch(declared.text, / too early (Shopping|Pharmacy)|not yet/);
  assert.match(declared.text, /0 to declare/);
  const past = await coordinator.get('/desk/help/insurance?from=2026-01-01&to=2026-01-31');
  assert.match(past.text, /Nobody helps in this period/);
  const wrong = await coordinator.get('/desk/help/insurance?from=2026-05-01&to=2026-04-01');
  assert.match(wrong.text, /The last day comes after the first one, and at most a year later\./);
  assert.match(wrong.text, /Help from Friday 1 May 2026|Nobody helps in this period/);
  assert.equal((await operator.get('/desk/help/insurance.csv')).status, 403);
});

test('a new version of the note is read before the next help', async () => {
  const page = await coordinator.get('/desk/help/note');
  assert.match(page.text, /text that came with Inzet/);
  assert.match((await coordinator.send(page)).text, /Nothing is different/);
  const after = await coordinator.send(await coordinator.get('/desk/help/note'), { organisation_nl: 'vzw De Helpende Hand, 0123.456.749' });
  assert.match(after.text, /Version 2/);
  assert.doesNotMatch(after.text, /came with Inzet/);
  const an = Object.assign(site.visitor('nl'), { email: 'an@insured.be' });
  await an.signIn();
  await askAndInvite();
  const answer = await invitation(an);
  assert.match(answer.text, /vzw De Helpende Hand/);
  assert.match((await an.send(answer)).problems[0], /^Lees wat je moet weten/);
  assert.match((await an.send(answer, { informed: 1 })).text, /Bedankt/);
});

test('a year without ceilings is said clearly, and helpers read no amounts', async () => {
  assert.match((await coordinator.get('/desk/help/insurance')).text, /At most a day, without receipts € 44\.02 mch-economie\.be/);
  await site.restart({ today: '2031-03-03' });
  await coordinator.signIn();
  const page = await coordinator.get('/desk/help/insurance');
  assert.match(page.text, /ceilings of this year are not in Inzet yet/);
  assert.match(page.text, /At most a day, without receipts not known/);
  const an = Object.assign(site.visitor('nl'), { email: 'an@insured.be' });
  await an.signIn();
  assert.doesNotMatch((await an.get('/help/give/note')).text, /€/);
});
