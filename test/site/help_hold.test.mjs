// help_hold.test.mjs -- what may come from a program is held and not refused: with a number, a reason, and one tap for the desk.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Site, helperAnswers, registerHelper, sleep } from './lib.mjs';

let site, coordinator, ids, desk;
before(async () => {
  site = await Site.start({ help_requests_an_hour: 3 });
  coordinator = await site.official('coordinator@hold.be', 'coordinator', 'en');
  const page = await site.visitor('en').get('/help');
  ids = Object.fromEntries(
    [...page.body.matchAll(/name="needs" value="(\d+)"[^>]*>\s*<span>([^<]+)/g)].map(([, id, name]) => [name.trim(), id]),
  );
  desk = (await coordinator.get('/help/desks')).link(/^Onthaal/);
});
after(() => site.stop());

const formFor = (visitor, need = 'Shopping') => visitor.get(`/help/ask?needs=${ids[need]}`);
async function ask(fields = {}, visitor = site.visitor('en')) {
  const mine = await visitor.send(await formFor(visitor), { name: 'Maria', phone: '02 478 12 34', place: '1020 Laken', speaks: 0, read: 1, ...fields });
  assert.equal(mine.status, 200, mine.problems.join(' '));
  const number = /(\d{3} \d{3} \d{3})/.exec(mine.text)?.[1];
  return { visitor, mine, number };
}

// The card of a request on the list "to be looked at", as text; undefined when it is not there.
async function held(number) {
  const page = await coordinator.get(desk);
  const section = /<section><h2>To be looked at[\s\S]*?<\/section>/.exec(page.body)?.[0] ?? '';
  return section.split('<li class="card">').find((card) => card.includes(number))?.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}
const tap = async (number, what) => {
  const page = await coordinator.get(desk);
  const form = page.forms.find((one) => one.button === `${what}: ${number}`);
  assert.ok(form, `${what} ${number}`);
  return coordinator.send(page, {}, form.action);
};
// The row of the desk under "where all requests are".
async function counts() {
  const row = /<tr><th scope="row">Onthaal[\s\S]*?<\/tr>/.exec((await coordinator.get('/help/desks')).body)[0];
  const [came, over, on, here, open, closed, h, none] = [...row.matchAll(/(\d+)(?=<\/(?:td|strong)>)/g)].map(([, n]) => Number(n));
  assert.deepEqual([came + over - on, h + open + closed + none], [here, here], 'the figures add up');
  return { held: h, open, closed, none, came };
}

describe('a request', () => {
  test('with the field filled in that people do not see is held, and tells nobody by mail', async () => {
    const { number, mine } = await ask({ website: 'http://buy.example', email: 'maria@hold.be' });
    assert.match(mine.text, /A colleague reads your request first/);
    assert.match(await held(number), /a field was filled in that people do not see/);
    assert.equal((await site.mails('maria@hold.be')).length, 0);
    await tap(number, 'Let in');
    assert.ok((await site.mail('maria@hold.be', /We have your request/)).text.includes(number));
    assert.equal(await held(number), undefined);
    assert.ok((await coordinator.get(desk)).text.includes(number), 'on the list of new ones');
  });

  test('with a web address in a text is held, with the words beside the reason', async () => {
    for (const know of ['zie www.goedkoop.example', 'https://x.example', '<a href=x>hier</a>', '[URL=x]']) {
      const { number } = await ask({ 'part[0].know': know });
      assert.match(await held(number), /a web address in the text/, know);
    }
  });

  test('with the same long text for the fourth time in an hour is held; a short one is not', async () => {
    const long = 'Een lange tekst die niemand twee keer zo zou schrijven';
    for (let i = 0; i < 4; i++) {
      const one = await ask({ 'part[0].know': long }), short = await ask({ 'part[0].know': 'aan de deur' });
      assert.equal(/same text/.test((await held(one.number)) ?? ''), i === 3);
      assert.equal(await held(short.number), undefined);
    }
  });

  test('beyond the usual number from one network is held', async () => {
    const robot = site.visitor('en');
    for (let i = 0; i < 4; i++) await ask({}, robot);
    const numbers = [...(await robot.get('/help/mine')).text.matchAll(/Case number (\d{3} \d{3} \d{3})/g)].map(([, n]) => n);
    const looked = await Promise.all(numbers.map(held));
    assert.equal(looked.filter((card) => /many from one network/.test(card ?? '')).length, 1);
  });

  test('of a person is not', async () => {
    const { number, mine } = await ask({ 'part[0].know': 'Bel aan bij Janssens (2de verdieping), tel. 02 478 12 34.' });
    assert.equal(await held(number), undefined);
    assert.doesNotMatch(mine.text, /reads your request first/);
  });
});

describe('the desk', () => {
  test('says with one tap that it is no request: kept, counted, and mended with one tap', async () => {
    const { number, visitor } = await ask({ website: 'x' });
    const start = await counts();
    await tap(number, 'No request');
    assert.deepEqual(await counts(), { ...start, held: start.held - 1, none: start.none + 1 });
    assert.match((await visitor.get('/help/mine')).text, /We did not take this for a request/);
    const found = await coordinator.send(await coordinator.get(desk), { q: number });
    assert.match(found.text, /Found to be no request/);
    assert.match(found.text, /looked at: no request for help/);
    assert.ok(!found.links.some((a) => /^Find a helper/.test(a.text)), 'nobody is looked for');
    await coordinator.send(found, {}, /\/let-in$/);
    assert.deepEqual(await counts(), { ...start, held: start.held - 1, open: start.open + 1 });
  });

  test('decides once: the second of two colleagues is told', async () => {
    const { number } = await ask({ website: 'x' });
    const page = await coordinator.get(desk);
    const action = page.forms.find((one) => one.button === `Let in: ${number}`).action;
    await coordinator.send(page, {}, action);
    assert.equal((await coordinator.post(page, {}, action)).status, 303, 'the same tap again is no second one');
    const again = await coordinator.get(desk);
    const token = again.forms.find((one) => one.fields._once).fields._once[0];
    const late = await coordinator.ask('POST', action.replace('let-in', 'no-request'), { body: `_once=${encodeURIComponent(token)}` });
    assert.equal(late.status, 409);
  });

  test('cannot have helpers asked for what is held', async () => {
    const { mine } = await ask({ website: 'x' });
    const [, part] = /mine\/(\d+)\/withdraw/.exec(mine.body);
    const page = await coordinator.get(`/help/parts/${part}/helpers`);
    assert.ok(!page.forms.some((form) => /\/helpers$/.test(form.action)));
  });

  test('hands a held one over like any other', async () => {
    await coordinator.send(await coordinator.get('/desk/help/desks/new'), { name: 'Tweede', position: 700 });
    const second = /(\d+)$/.exec((await coordinator.get('/help/desks')).link(/^Tweede/))[1];
    const { number } = await ask({ website: 'x' });
    const found = await coordinator.send(await coordinator.get(desk), { q: number });
    await coordinator.send(await coordinator.get(found.link(/hand-over$/)), { to: second, reason: 1 });
    assert.equal(await held(number), undefined);
    assert.match((await coordinator.get(`/help/desks/${second}`)).text, new RegExp(`To be looked at 1.*${number}`));
    await counts();
  });
});

test('who withdraws a held request has it closed', async () => {
  const { number, visitor } = await ask({ website: 'x' });
  const start = await counts();
  await visitor.send(await visitor.get('/help/mine'), {}, /\/withdraw$/);
  assert.equal(await held(number), undefined);
  assert.deepEqual(await counts(), { ...start, held: start.held - 1, closed: start.closed + 1 });
});

test('who registers like a program gets no mail before the last screen, and then one', async () => {
  const visitor = site.visitor('en'), mails = async () => (await site.mails('robot@hold.be')).length;
  let page = await visitor.get('/register');
  assert.match(page.body, /<div class="sr" aria-hidden="true">/);
  page = await visitor.send(page, { ...helperAnswers.who, email: 'robot@hold.be', website: 'http://buy.example' });
  assert.equal(await mails(), 0);
  page = await visitor.send(page, helperAnswers.what);
  page = await visitor.send(page, helperAnswers.when);
  page = await visitor.send(page, { matching: 1 });
  assert.match(page.path, /\/profile\/done$/);
  assert.equal(await mails(), 1);
  await registerHelper(site, 'person@hold.be', { lang: 'en' });
  assert.equal((await site.mails('person@hold.be')).filter((mail) => /[Cc]onfirm/.test(mail.subject)).length, 1, 'and a person one, at once');
});

test('sooner than a person can type is held; who mends a mistake quickly is not', async () => {
  await site.restart({ form_fill_seconds: 2 });
  await coordinator.signIn();
  assert.match(await held((await ask()).number), /sent faster than a person can type/);
  const person = site.visitor('en');
  const page = await formFor(person);
  await sleep(2100);
  const wrong = await person.send(page, { name: 'Maria', phone: '02 478 12 34', place: '1020 Laken', speaks: 0 });
  assert.equal(wrong.status, 422);
  const mine = await person.send(wrong, { read: 1 });
  assert.equal(await held(/(\d{3} \d{3} \d{3})/.exec(mine.text)[1]), undefined);
});
