// help_match.test.mjs -- from a sign-up to a thank-you: who is asked for what, who learns what, and what happens when it fails.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, registerHelper } from './lib.mjs';

let site, coordinator, ids;
const home = { place: '1020 Laken', radius: 10 };

before(async () => {
  site = await Site.start({ today: '2027-03-01' });
  coordinator = await site.official('coordinator@help.be', 'coordinator', 'en');
  const page = await site.visitor('en').get('/help');
  ids = Object.fromEntries(
    [...page.body.matchAll(/name="needs" value="(\d+)"[^>]*>\s*<span>([^<]+)/g)].map(([, id, name]) => [name.trim(), id]),
  );
});
after(() => site.stop());

async function neighbour(email, categories, more = {}, when = home) {
  const visitor = await registerHelper(site, email, { lang: 'en', who: { name: email.split('@')[0], phone: '0470 55 66 77' }, when });
  await visitor.send(await visitor.get('/help/give'), { categories: categories.map((name) => ids[name]), old_enough: 1, ...more });
  return visitor;
}

let phones = 1000;
async function ask(need, fields = {}) {
  const visitor = site.visitor('en');
  const page = await visitor.get(`/help/ask?needs=${ids[need]}`);
  const phone = `02 478 ${String(phones++).replace(/^../, '$& ')}`;
  const mine = await visitor.send(page, { name: 'Maria Geheim', phone, place: '1020 Laken', speaks: 0, read: 1, ...fields });
  const [, number] = /(\d{3} \d{3} \d{3})/.exec(mine.text);
  const desk = (await coordinator.get('/help/desks')).link(/^Onthaal/);
  const found = await coordinator.send(await coordinator.get(desk), { q: number });
  const path = found.path;
  const finder = found.link(/^Find a helper/);
  return { visitor, path, finder, phone };
}

// Those who fit, best first, as [id, the text of their row].
const fitting = (page) =>
  page.body
    .split('<li class="person">')
    .slice(1)
    .map((row) => [/name="people" value="(\d+)"/.exec(row)[1], row.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')]);

// The page of who fits, once there are so many: the pool follows the database within a moment.
async function finderPage(finder, n) {
  let page = await coordinator.get(finder);
  for (let i = 0; i < 60 && fitting(page).length < n; i++) {
    await new Promise((done) => setTimeout(done, 50));
    page = await coordinator.get(finder);
  }
  return page;
}

async function inviteAll(finder, n = 1) {
  const page = await finderPage(finder, n);
  return coordinator.send(page, { people: fitting(page).map(([id]) => id) }, /\/helpers$/);
}
const answerLink = async (email, text) =>
  (await site.mail(email, /needs help/)).links.find((a) => a.text === text).path;

test('only who signed up for it is shown, with reasons and without a name', async () => {
  await neighbour('shopper@help.be', ['Shopping']);
  await neighbour('walker@help.be', ['Walking the dog']);
  const { finder } = await ask('Shopping');
  const page = await finderPage(finder, 1);
  const people = fitting(page);
  assert.equal(people.length, 1);
  assert.match(people[0][1], /close by|km/);
  assert.match(people[0][1], /speaks Dutch/);
  assert.match(people[0][1], /not asked in four weeks · must still be insured/);
  assert.doesNotMatch(page.text, /shopper|0470/);
});

test('a desk sees how often somebody was asked, for whatever it was, and who is insured', async () => {
  await neighbour('often@help.be', ['Post office'], { insured: 1 });
  await inviteAll((await ask('Post office')).finder);
  const [[, row]] = fitting(await finderPage((await ask('Post office')).finder, 1));
  assert.match(row, /asked 1 time in four weeks · insured/);
});

test('who lives too far away is asked for a chat, but not for shopping', async () => {
  await neighbour('far@help.be', ['Shopping', 'A chat on the telephone'], {}, { place: '8400 Oostende', radius: 5 });
  const chat = fitting(await finderPage((await ask('A chat on the telephone')).finder, 1));
  const shopping = fitting(await finderPage((await ask('Shopping')).finder, 1));
  assert.equal(shopping.length, 1);
  assert.equal(chat.length, 1);
  assert.doesNotMatch(chat[0][1], /km/);
});

test('a chat needs a common language', async () => {
  const page = await coordinator.get((await ask('A chat on the telephone', { speaks: 5 })).finder);
  assert.match(page.text, /Nobody who signed up for this fits/);
});

test('who is not sixteen cannot sign up for what asks for it', async () => {
  const visitor = await registerHelper(site, 'young@help.be', { lang: 'en', when: home });
  const page = await visitor.send(await visitor.get('/help/give'), { categories: [ids.Shopping] });
  assert.deepEqual(page.problems, ['For this you must be 16 or older.']);
  assert.match((await visitor.send(page, { categories: [ids['A drawing']] })).text, /Saved/);
});

test('nobody learns a name before the yes; both do after it', async () => {
  const { visitor, finder, path, phone } = await ask('Shopping');
  await inviteAll(finder);
  const mail = await site.mail('shopper@help.be', /needs help/);
  assert.doesNotMatch(mail.text, /Maria/);
  const shopper = site.visitor('en');
  const yes = await shopper.get(await answerLink('shopper@help.be', 'Yes, I can help'));
  assert.doesNotMatch(yes.text, /Maria/);
  assert.doesNotMatch((await visitor.get('/help/mine')).text, /shopper/);
  const refused = await shopper.send(yes);
  assert.deepEqual(refused.problems, [
    'For this help you must be insured. Register first, then tick the box.',
    'Read what you should know before you help, then tick the box.',
  ]);
  const thanks = await shopper.send(refused, { insured: 1, informed: 1 });
  assert.match(thanks.text, /You get a mail with the name/);
  const contacts = await site.mail('shopper@help.be', /Thank you/);
  assert.ok(contacts.text.includes('Maria Geheim') && contacts.text.includes(phone));
  assert.match((await visitor.get('/help/mine')).text, /Somebody will come to help you.*shopper will help you\. 0470 55 66 77/);
  assert.match((await coordinator.get(path)).text, /shopper will help.*somebody said yes/);
});

test('the last place has one winner, and the other hears it', async () => {
  for (const name of ['ann', 'bob', 'cem']) await neighbour(`${name}@help.be`, ['Pharmacy'], { insured: 1 });
  const { finder } = await ask('Pharmacy');
  await inviteAll(finder, 3);
  const pages = await Promise.all(
    ['ann', 'bob', 'cem'].map(async (name) => {
      const visitor = site.visitor('en');
      return [visitor, await visitor.get(await answerLink(`${name}@help.be`, 'Yes, I can help'))];
    }),
  );
  const answers = await Promise.all(pages.map(([visitor, page]) => visitor.send(page, { informed: 1 })));
  assert.equal(answers.filter((page) => /You get a mail/.test(page.text)).length, 1);
  assert.equal(answers.filter((page) => /somebody else was first/.test(page.text)).length, 2);
});

test('who drops out makes room, and the part is looked for again', async () => {
  const dora = await neighbour('dora@help.be', ['Post office'], { insured: 1 });
  const { visitor, finder, path } = await ask('Post office');
  await inviteAll(finder);
  const own = await dora.get((await dora.get('/help/give')).link(/Look and answer/));
  await dora.send(own, { informed: 1 });
  const mine = await dora.get('/help/give');
  assert.match(mine.text, /Maria Geheim/);
  await dora.send(mine, {}, /\/no$/);
  assert.match((await coordinator.get(path)).text, /we are looking for somebody.*it did not go ahead/);
  assert.match((await visitor.get('/help/mine')).text, /we are looking for somebody/);
  assert.doesNotMatch((await dora.get('/help/give')).text, /Maria/);
});

test('withdrawing tells the helper who was going to come', async () => {
  await neighbour('eva@help.be', ['Walking the dog'], { insured: 1 });
  const { visitor, finder } = await ask('Walking the dog');
  await inviteAll(finder);
  const eva = site.visitor('en');
  await eva.send(await eva.get(await answerLink('eva@help.be', 'Yes, I can help')), { informed: 1 });
  await visitor.send(await visitor.get('/help/mine'), {}, /\/withdraw$/);
  await site.mail('eva@help.be', /No longer needed/);
});

test('nobody is asked more often than the setting allows', async () => {
  for (let i = 0; i < 4; i++) {
    const page = await coordinator.get((await ask('Walking the dog')).finder);
    const people = fitting(page).map(([id]) => id);
    if (people.length) await coordinator.send(page, { people }, /\/helpers$/);
  }
  assert.ok((await site.mails('walker@help.be')).filter((mail) => /needs help/.test(mail.subject)).length <= 3);
});

test('for a drawing a name and an address are enough', async () => {
  const child = site.visitor('en');
  const page = await child.get('/help/give/sign-up');
  assert.doesNotMatch(page.text, /Shopping/);
  await child.send(page, { categories: [ids['A drawing']], name: 'Kid', email: 'kid@help.be', lang: 2 });
  const { finder } = await ask('A drawing');
  const before = fitting(await coordinator.get(finder)).length;
  const mail = await site.mail('kid@help.be', /Confirm/);
  await child.open(mail.links.find((a) => /\/link\//.test(a.path)).path);
  assert.equal(fitting(await coordinator.get(finder)).length, before + 1);
});

test('two days later both are asked, and one tap ends it', async () => {
  const gus = await neighbour('gus@help.be', ['Video call']);
  const { visitor, finder } = await ask('Video call');
  await inviteAll(finder);
  await gus.open(await answerLink('gus@help.be', 'Yes, I can help'), { informed: 1 });
  await site.restart({ today: '2027-03-04' });
  let mail;
  for (let i = 0; i < 50 && !mail; i++) {
    mail = (await site.mails('gus@help.be')).find((m) => /Did it go ahead/.test(m.subject));
    if (!mail) await new Promise((done) => setTimeout(done, 100));
  }
  await gus.open(mail.links.find((a) => a.text === 'Yes, it went ahead').path);
  assert.match((await visitor.get('/help/mine')).text, /Video call done/);
});
