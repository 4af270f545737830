// help_desk.test.mjs -- desks: who sees what, taking a call, logging, handing over.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site } from './lib.mjs';

let site, coordinator, brussels, reception;
const desks = {};

before(async () => {
  site = await Site.start({ today: '2027-03-01' });
  coordinator = await site.official('coordinator@help.be', 'coordinator', 'en');
  await addDesk('Desk of Laken');
  const page = await coordinator.get('/help/desks');
  for (const link of page.links.filter((a) => /\/help\/desks\/\d+$/.test(a.path))) desks[link.text] = link.path;
  const rule = await coordinator.get('/desk/help/rules/new');
  await coordinator.send(rule, { position: 10, speaks: 0, place: '1020 Laken', desk: idOf('Desk of Laken') });
  brussels = await operator('lot@help.be', 'Lot Laken', 'Desk of Laken');
  reception = await operator('omar@help.be', 'Omar Onthaal', 'Onthaal / Accueil');
});
after(() => site.stop());

const idOf = (name) => /(\d+)$/.exec(desks[name])[1];
const addDesk = async (name) =>
  coordinator.send(await coordinator.get('/desk/help/desks/new'), { name, phone: '', position: 100 });

async function operator(email, name, desk) {
  const page = await coordinator.get(`/desk/help/desks/${idOf(desk)}/operators`);
  await coordinator.send(page, { name, email, lang: 2 });
  const mail = await site.mail(email, /You work at a desk/);
  const visitor = Object.assign(site.visitor('en'), { email });
  await visitor.open(mail.links.find((a) => /\/link\//.test(a.path)).path);
  return visitor;
}

async function ask(place, name, phone = '02 478 12 34') {
  const visitor = site.visitor('nl');
  const [, need] = /name="needs" value="(\d+)"/.exec((await visitor.get('/help')).body);
  const page = await visitor.get(`/help/ask?needs=${need}`);
  const mine = await visitor.send(page, { name, phone, place, speaks: 0, read: 1 });
  return { visitor, number: /(\d{3} \d{3} \d{3})/.exec(mine.text)[1] };
}

// The categories that the first need of a call offers.
const choices = (page) =>
  [...page.body.split('id="part[0].category"')[1].split('</select>')[0].matchAll(/value="(\d+)"/g)].map(([, id]) => id);
const caseOf = (list, number) => list.links.find((a) => a.text === number)?.path;

test('an operator comes to their own desk, and to no other', async () => {
  const page = await brussels.get('/help/desks');
  assert.equal(page.path, desks['Desk of Laken']);
  assert.equal((await brussels.get(desks['Onthaal / Accueil'])).status, 403);
  assert.equal((await brussels.get('/desk/help/rules')).status, 403);
  assert.equal((await brussels.get('/desk')).status, 403);
});

test('a request comes to the desk of the rule, and the others do not see it', async () => {
  const { number } = await ask('1020 Laken', 'Maria Laken');
  const list = await brussels.get('/help/desks');
  assert.match(list.text, /New 1 .*Maria Laken/);
  const path = caseOf(list, number);
  assert.match((await brussels.get(path)).text, /Maria Laken.*02 478 12 34.*Nothing yet/);
  assert.equal((await reception.get(path)).status, 403);
  assert.equal(caseOf(await reception.get('/help/desks'), number), undefined);
});

test('a part of a municipality keeps its name, and the municipality is another desk', async () => {
  const { number } = await ask('1000 Brussel', 'Berta Brussel');
  assert.ok(caseOf(await reception.get('/help/desks'), number));
});

test('handing over moves a case from one list to the other, with a reason; pressed twice it is refused', async () => {
  const { number } = await ask('1020 Laken', 'Hanna Overgaan', '02 478 55 55');
  const path = caseOf(await brussels.get('/help/desks'), number);
  const page = await brussels.get(`${path}/hand-over`);
  const later = await brussels.get(`${path}/hand-over`);
  const wrong = await brussels.send(page, { reason: 2 });
  assert.equal(wrong.status, 422);
  const list = await brussels.send(page, { to: idOf('Onthaal / Accueil'), reason: 2, text: 'She moved.' });
  assert.match(list.text, /Handed over/);
  assert.equal(caseOf(list, number), undefined);
  assert.equal((await brussels.post(later, { to: idOf('Onthaal / Accueil'), reason: 2 })).status, 403); // it is not theirs now
  const theirs = await reception.get(caseOf(await reception.get('/help/desks'), number));
  assert.match(theirs.text, /She moved\./);
  const found = await brussels.send(await brussels.get(desks['Desk of Laken']), { q: number });
  assert.match(found.text, /is at Onthaal/);
  assert.doesNotMatch(found.body, /Hanna/);
});

test('who calls is found by number, telephone or name, and one case opens at once', async () => {
  const { number } = await ask('1020 Laken', 'Zoë Zoekmij', '02 478 21 21');
  const find = async (q) => brussels.send(await brussels.get(desks['Desk of Laken']), { q });
  for (const q of [number, number.replaceAll(' ', ''), '02/478.21.21', 'zoe zoekmij'])
    assert.match((await find(q)).text, /^Desk of Laken Case .*Zoë Zoekmij/, q);
  const nobody = await find('Nobody');
  assert.deepEqual(nobody.problems, ['We found no case. Look for another number or name.']);
});

test('late cases come first, then those of today', async () => {
  const { number } = await ask('1020 Laken', 'Lena Laat', '02 478 66 66');
  const other = await ask('1020 Laken', 'Vera Vandaag', '02 478 77 77');
  const list = await brussels.get('/help/desks');
  for (const [one, due] of [[number, '2027-03-02'], [other.number, '2027-03-03']]) {
    const page = await brussels.get(caseOf(list, one));
    await brussels.send(page, { kind: 2, text: 'No answer.', next: 1, due });
  }
  assert.match((await brussels.get('/help/desks')).text, /Waiting 2/);
  await site.restart({ today: '2027-03-03' });
  await brussels.signIn();
  await reception.signIn();
  const text = (await brussels.get('/help/desks')).text;
  assert.match(text, /Late \d.*Lena Laat.*Today 1 .*Vera Vandaag/);
});

test('a day that is over is no next step', async () => {
  const { number } = await ask('1020 Laken', 'Dora Dag', '02 478 88 88');
  const page = await brussels.get(caseOf(await brussels.get('/help/desks'), number));
  const refused = await brussels.send(page, { kind: 1, next: 1, due: '2027-03-02' });
  assert.deepEqual(refused.problems, ['This day is over. Choose today or a later day.']);
});

test('two who have one case open see each other', async () => {
  await coordinator.signIn();
  const { number } = await ask('1020 Laken', 'Sara Samen', '02 478 44 44');
  const path = caseOf(await brussels.get('/help/desks'), number);
  assert.doesNotMatch((await brussels.get(path)).text, /open too/);
  assert.match((await coordinator.get(path)).text, /Lot Laken has this case open too/);
  assert.match((await brussels.get(path)).text, /coordinator has this case open too/);
});

test('a call: several needs, caller and person apart, consent, and the number to tell', async () => {
  const page = await brussels.get(`${desks['Desk of Laken']}/call`);
  const [first, second] = choices(page);
  const call = {
    name: 'Gerda Gebeld', phone: '02 478 33 33', caller: 'Dochter Gebeld', caller_phone: '0470 33 33 33', place: '1020', speaks: 1,
    'part[0].category': first, 'part[1].category': second, 'part[1].moment': 'zaterdag',
  };
  const refused = await brussels.send(page, call);
  assert.deepEqual(refused.problems, ['Read the text out and ask whether the person agrees.']);
  const made = await brussels.send(refused, { consent: 1, place: '1020 Laken' });
  assert.match(made.text, /Tell the caller the case number/);
  assert.match(made.text, /Gerda Gebeld.*Asked by Dochter Gebeld.*by telephone.*read out on the telephone.*zaterdag/);
});

test('a call about somebody who is known shows the case, and takes a tick to make another', async () => {
  const page = await brussels.get(`${desks['Desk of Laken']}/call`);
  const [need] = choices(page);
  const call = { name: 'Gerda Gebeld', phone: '02 000 11 11', place: '1020 Laken', speaks: 0, consent: 1, 'part[0].category': need };
  const again = await brussels.send(page, call);
  assert.match(again.problems[0], /Perhaps we know this case/);
  assert.match(again.text, /Perhaps the same case .*Gerda Gebeld/);
  assert.match((await brussels.send(again, { fresh: 1 })).text, /Tell the caller/);
});

test('possible doubles are told while typing', async () => {
  const asked = (visitor, text) =>
    visitor.ask('POST', '/help/alike', { body: new URLSearchParams({ text, lang: 'en' }).toString() });
  assert.match((await asked(brussels, 'Somebody\n02 478 33 33')).body, /Gerda Gebeld/);
  assert.equal((await asked(brussels, 'Nobody Known')).body, '');
  assert.doesNotMatch((await asked(reception, 'Somebody\n02 478 33 33')).body, /Gerda/); // a case of another desk
});

test('a part that is done, found nobody, or is opened again moves the case', async () => {
  const { number, visitor } = await ask('1020 Laken', 'Paula Parts', '02 478 22 22');
  const path = caseOf(await brussels.get('/help/desks'), number);
  const closed = await brussels.send(await brussels.get(path), {}, /\/done$/);
  assert.match(closed.text, /Next step closed/);
  assert.equal(caseOf(await brussels.get('/help/desks'), number), undefined);
  assert.match((await visitor.get('/help/mine')).text, /Boodschappen gedaan/);
  await brussels.send(closed, {}, /\/open$/);
  assert.ok(caseOf(await brussels.get('/help/desks'), number));
});

test('the lines of all desks add up, the columns too, and a list holds as many as they say', async () => {
  const page = await coordinator.get('/help/desks');
  const [now, all] = page.body.split('<table').slice(1).map((table) =>
    [...table.matchAll(/<tr><th scope="row">[\s\S]*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/(\d+)(?=<\/(?:td|strong)>)/g)].map(([, n]) => Number(n))));
  assert.ok(now.length > 2 && all.length === now.length);
  for (const [late, today, fresh, waiting, open] of now) assert.equal(late + today + fresh + waiting, open);
  for (const [came, taken, handed, here, open, closed, held, none] of all)
    assert.deepEqual([came + taken - handed, open + closed + held + none], [here, here]);
  for (const table of [now, all])
    table.at(-1).forEach((sum, i) => assert.equal(table.slice(0, -1).reduce((n, row) => n + row[i], 0), sum, `column ${i}`));
  const laken = page.body.split('<table')[1].match(/<tr><th scope="row"><a[^>]*>Desk of Laken[\s\S]*?<\/tr>/)[0].match(/>(\d+)</g).map((n) => Number(n.slice(1, -1)));
  const list = (await coordinator.get(desks['Desk of Laken'])).body.split('<section><h2>').slice(1);
  assert.deepEqual(list.slice(-4).map((section) => section.split('<tr role="row"><th scope="row"').length - 1), laken.slice(0, 4));
});

test('a list tells the telephone number to ring, and how long a case is late', async () => {
  const { body, text } = await brussels.get(desks['Desk of Laken']);
  assert.match(body, /href="tel:\+3224786666"/);
  assert.match(text, /Lena Laat 02 478 66 66 .* 1 day late/);
});

test('who leaves a desk sees nothing of it any more', async () => {
  const page = await coordinator.get(`/desk/help/desks/${idOf('Onthaal / Accueil')}`);
  await coordinator.send(page, {}, /\/remove$/);
  assert.equal((await reception.get(desks['Onthaal / Accueil'])).status, 403);
  assert.match((await reception.get('/help/desks')).text, /You work at no desk.*Ask the coordinator/);
});

test('the coordinator closes a category; nobody can ask it any more, and its old requests keep it', async () => {
  const list = await coordinator.get('/desk/help/categories');
  const page = await coordinator.get(list.link(/^Walking the dog$/));
  await coordinator.send(page, { closed: 1, name_nl: 'Hond' });
  assert.doesNotMatch((await site.visitor('nl').get('/help')).text, /[Hh]ond/);
  const asked = await site.visitor('nl').get(`/help/ask?needs=${/(\d+)$/.exec(page.path)[1]}`);
  assert.match(asked.path, /\/help$/);
});
