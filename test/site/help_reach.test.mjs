// help_reach.test.mjs -- help goes to who signed up for it: in the weekly mail, and with calls. Nobody else, and no names.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Site, confirmAddress, registerHelper, sleep } from './lib.mjs';

let site, coordinator, ids;
const home = { place: '1020 Laken', radius: 10 };

before(async () => {
  site = await Site.start({ outreach_mails_a_minute: 60000 });
  coordinator = await site.official('coordinator@reach.be', 'coordinator', 'en');
  const page = await site.visitor('en').get('/help');
  ids = Object.fromEntries(
    [...page.body.matchAll(/name="needs" value="(\d+)"[^>]*>\s*<span>([^<]+)/g)].map(([, id, name]) => [name.trim(), id]),
  );
  await neighbour('shopper', ['Shopping']);
  await neighbour('walker', ['Walking the dog']);
  await neighbour('nobody', []);
  await neighbour('far', ['Shopping'], { place: '8400 Oostende', radius: 5 });
  const drawer = site.visitor('en');
  await drawer.send(await drawer.get('/help/give/sign-up'), { categories: [ids['A drawing']], name: 'Drawer', email: 'drawer@reach.be' });
});
after(() => site.stop());

async function neighbour(name, categories, when = home) {
  const visitor = await registerHelper(site, `${name}@reach.be`, { lang: 'nl', who: { name, phone: '0470 55 66 77' }, when });
  await visitor.send(await visitor.get('/help/give'), { categories: categories.map((one) => ids[one]), old_enough: 1 });
  return visitor;
}

async function ask(need, fields = {}) {
  const visitor = site.visitor('en');
  const page = await visitor.get(`/help/ask?needs=${ids[need]}`);
  const mine = await visitor.send(page, { name: 'Maria Geheim', phone: '02 478 11 22', place: '1020 Laken', speaks: 0, read: 1, ...fields });
  return Object.assign(visitor, { number: /(\d{3} \d{3} \d{3})/.exec(mine.text)[1] });
}

async function caseOf(number) {
  const desk = (await coordinator.get('/help/desks')).link(/^Onthaal/);
  return coordinator.send(await coordinator.get(desk), { q: number });
}

async function mailWith(email, wanted) {
  for (let tries = 0; tries < 150; tries++, await sleep(100)) {
    const mail = (await site.mails(email)).find(wanted);
    if (mail) return mail;
  }
  throw new Error(`no such mail for ${email}: ${(await site.mails(email)).map((mail) => mail.subject).join(' | ')}`);
}
const isWeekly = (mail) => mail.links.some((a) => /\/need\//.test(a.path));
const needOf = (mail) => mail.links.map((a) => a.path).find((to) => /\/need\//.test(to)).replace('/nl/', '/en/');

describe('the weekly mail', () => {
  let asker, mail;
  before(async () => {
    asker = await ask('Shopping', { 'part[0].moment': 'dinsdagvoormiddag', 'part[0].know': 'Sleutel bij de buren', 'part[0].often': 2 });
    await ask('Face masks'); // a desk talks to those helpers first
    await sleep(1100); // what is asked in the second in which it begins is for the next week
    await site.restart({ digest_weekday: ((new Date().getDay() + 6) % 7) + 1, digest_hour: 0 });
    await coordinator.signIn();
    mail = await mailWith('shopper@reach.be', isWeekly);
  });

  test('brings what a resident asks to who signed up for it: what, where and when', () => {
    assert.match(mail.subject, /1 plek in je buurt/);
    assert.match(mail.text, /Een bewoner.*Boodschappen/);
    assert.match(mail.text, /Brussel/);
    assert.match(mail.text, /Elke week, dinsdag/i);
  });

  test('says nothing of who asks, nor in their words', () => {
    assert.doesNotMatch(mail.text, /Maria|Geheim|478|Sleutel|buren/);
    assert.doesNotMatch(mail.text, /Laken/, 'the municipality, and no part of it');
  });

  test('goes to nobody else: not signed up, another kind, too far', async () => {
    await sleep(1500);
    for (const name of ['walker', 'nobody', 'far', 'drawer'])
      assert.ok(!(await site.mails(`${name}@reach.be`)).some(isWeekly), name);
  });

  test('lets somebody say that they want to help, once, and the desk asks them', async () => {
    const visitor = site.visitor('en');
    let page = await visitor.get(needOf(mail));
    assert.doesNotMatch(page.text, /Maria|Laken/);
    page = await visitor.send(page, {}, /\/need\/[^/]+$/);
    assert.match(page.text, /They know that you want to help/);
    assert.match((await visitor.get(needOf(mail))).heading, /This question is closed/);
    const shown = await caseOf(asker.number);
    assert.match(shown.text, /Shopping|Boodschappen|somebody wants to help/);
    const finder = await coordinator.get(shown.link(/^Find a helper/));
    assert.match(finder.text, /wants to help/);
    assert.doesNotMatch(finder.text, /shopper/, 'names after the yes');
    const id = /name="people" value="(\d+)"/.exec(finder.body)[1];
    const asked = await coordinator.send(finder, { people: [id] }, /\/helpers$/);
    assert.match(asked.text, /Asked already.*no answer yet/);
    await mailWith('shopper@reach.be', (one) => /hulp nodig/.test(one.subject) && one.links.some((a) => /invitation/.test(a.path)));
  });

  test('is late for a case that was withdrawn meanwhile', async () => {
    await asker.send(await asker.get('/help/mine'), {}, /\/withdraw$/);
    assert.match((await site.visitor('en').get(needOf(mail))).heading, /This question is closed/);
  });
});

describe('a call to who signed up for a category', () => {
  const texts = { title_nl: 'Tekeningen', body_nl: 'Wie tekent mee?' };
  const write = async (category) => {
    const page = await coordinator.send(await coordinator.get('/desk/calls/new'), { ...texts, title_nl: category, groups: [ids[category]] });
    assert.match(page.path, /\/desk\/calls\/\d+$/, page.problems.join(' '));
    return page;
  };

  test('reaches those, and counts them first', async () => {
    const page = await write('Shopping');
    assert.match(page.text, /2 people get this call/);
    assert.match(page.text, /Signed up to help residents with: Shopping/);
    await coordinator.send(page, {}, /\/send$/);
    await mailWith('shopper@reach.be', (mail) => mail.subject === 'Shopping');
    assert.ok(!(await site.mails('walker@reach.be')).some((mail) => mail.subject === 'Shopping'));
  });

  test('reaches who gave a name and an address only, once that is confirmed', async () => {
    assert.match((await write('A drawing')).text, /0 people get this call/);
    await confirmAddress(site, site.visitor('en'), 'drawer@reach.be');
    const page = await write('A drawing');
    assert.match(page.text, /1 person gets this call/);
    await coordinator.send(page, {}, /\/send$/);
    await mailWith('drawer@reach.be', (mail) => mail.subject === 'A drawing');
  });

  test('does not reach who stopped helping with it', async () => {
    const visitor = Object.assign(site.visitor('en'), { email: 'walker@reach.be' });
    await visitor.signIn();
    assert.match((await write('Walking the dog')).text, /1 person gets this call/);
    await visitor.send(await visitor.get('/help/give'), { categories: [] });
    assert.match((await write('Walking the dog')).text, /0 people get this call/);
  });
});
