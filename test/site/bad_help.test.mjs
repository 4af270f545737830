// bad_help.test.mjs -- what people and programs get wrong around help and calls: refused or mended with a clear message, nothing lost.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Site, approveAll, encode, registerHelper, registerOrganisation, sleep } from './lib.mjs';

let site, coordinator, second, ids;
before(async () => {
  site = await Site.start({ outreach_mails_a_minute: 60000, call_approval_above: 100, today: '2027-03-01' });
  coordinator = await site.official('coordinator@badhelp.be', 'coordinator', 'en');
  second = await site.official('second@badhelp.be', 'coordinator', 'en');
  const page = await site.visitor('en').get('/help');
  ids = Object.fromEntries(
    [...page.body.matchAll(/name="needs" value="(\d+)"[^>]*>\s*<span>([^<]+)/g)].map(([, id, name]) => [name.trim(), id]),
  );
});
after(() => site.stop());

const answers = { name: 'Maria', phone: '02 478 12 34', place: '1020 Laken', speaks: 0, read: 1 };
async function ask(needs = ['Shopping'], fields = {}) {
  const visitor = site.visitor('en');
  const page = await visitor.get(`/help/ask?${needs.map((name) => `needs=${ids[name]}`).join('&')}&other=${fields.other ?? 0}`);
  const mine = await visitor.send(page, { ...answers, ...fields });
  return { visitor, mine, number: /(\d{3} \d{3} \d{3})/.exec(mine.text)?.[1] };
}
const desk = async () => coordinator.get((await coordinator.get('/help/desks')).link(/^Onthaal/));
const caseOf = async (number) => coordinator.send(await desk(), { q: number });

describe('a national register number', () => {
  const typed = '85.07.30-033.28', bare = '85073003328';
  const warned = (page, where) => {
    assert.match(page.body, /You typed a national register number\. We did not keep it/, where);
    assert.ok(!page.body.includes(typed) && !page.body.includes(bare), where);
  };
  let house;
  before(async () => {
    house = await registerOrganisation(site, 'house@badhelp.be', { lang: 'en' });
    await approveAll(coordinator);
  });

  // Where a text is typed: [who, the page, fields with the number in one of them].
  const places = {
    'in a request': async () => (await ask(['Shopping'], { 'part[0].know': `RR ${typed}` })).mine,
    'in the name of who asks for somebody': async () =>
      (await ask(['Shopping'], { other: 1, caller: `Jan ${bare}`, caller_phone: '0470 11 22 33' })).mine,
    'in a note of a desk': async () => {
      const page = await caseOf((await ask()).number);
      return coordinator.send(page, { kind: 1, text: `She said ${bare}.`, next: 1 });
    },
    'in what another desk should know': async () => {
      await coordinator.send(await coordinator.get('/desk/help/desks/new'), { name: 'Tweede', position: 700 });
      const to = /(\d+)$/.exec((await coordinator.get('/help/desks')).link(/^Tweede/))[1];
      const page = await caseOf((await ask()).number);
      return coordinator.send(await coordinator.get(page.link(/hand-over$/)), { to, reason: 1, text: typed });
    },
    'in a call by telephone': async () => {
      const page = await coordinator.get((await desk()).link(/\/call$/));
      const fields = { 'part[0].category': ids.Pharmacy, 'part[0].know': typed, name: 'Rita', phone: '02 478 77 66', place: '1020 Laken', speaks: 0 };
      return coordinator.send(page, { ...fields, consent: 1 });
    },
    'in the experience of a helper': async () => {
      const helper = await registerHelper(site, 'rr@badhelp.be', { lang: 'en' });
      return helper.send(await helper.get('/profile/what'), { experience: `Nurse, ${bare}` });
    },
    'in the name of a helper': async () => {
      const visitor = site.visitor('en');
      return visitor.send(await visitor.get('/register'), { name: `An ${bare}`, email: 'an.rr@badhelp.be', phone: '' });
    },
    'in a job': async () =>
      house.send(await house.get('/organisation/jobs/new'), { title: 'Nurse wanted', task: `Care for somebody, ${typed}, in the morning.`, people: 1, place: '9000' }),
    'in a call': async () =>
      coordinator.send(await coordinator.get('/desk/calls/new'), { title_nl: 'Oproep', body_nl: `Voor ${typed}` }),
    'in the name of a campaign': async () =>
      coordinator.send(await coordinator.get('/desk/campaigns/new'), { title_nl: `Brieven ${bare}`, unit_nl: 'brieven', first: '2027-03-01' }),
    'where a telephone number should stand': async () => (await ask(['Shopping'], { phone: typed })).mine,
    'in an e-mail address': async () => (await ask(['Shopping'], { email: `${bare}@badhelp.be` })).mine,
    'where a place should stand': async () => (await ask(['Shopping'], { place: typed })).mine,
    'in what is looked for': async () => coordinator.send(await desk(), { q: bare }),
    'in a form that comes back': async () => (await ask(['Shopping'], { name: `Maria ${typed}`, phone: '' })).mine,
  };
  for (const [where, type] of Object.entries(places))
    test(`${where} is taken out, and who typed it is told`, async () => warned(await type(), where));

  test('stands nowhere in the database, nor in the log', async () => {
    const dump = site.database
      ? execFileSync('pg_dump', [site.database.url], { maxBuffer: 1 << 28 }).toString('latin1')
      : readdirSync(site.dir).map((file) => readFileSync(join(site.dir, file)).toString('latin1')).join('');
    assert.ok(dump.includes('Rita'), 'it is the database');
    for (const digits of [typed, bare, '033.28']) assert.ok(!dump.includes(digits) && !site.log.includes(digits), digits);
  });
});

describe("somebody else's case", () => {
  test('opens for nobody who has its number, its telephone number, or the number of another case', async () => {
    const [one, other] = [await ask(['Shopping'], { phone: '02 478 55 55' }), await ask(['Shopping'], { phone: '02 478 66 66' })];
    const stranger = site.visitor('en');
    for (const [number, proof] of [[one.number, '02 478 66 66'], [other.number, '02 478 55 55'], [one.number, one.number], ['', '02 478 55 55']]) {
      const page = await stranger.send(await stranger.get('/help/follow'), { number, proof });
      assert.equal(page.status, 422, `${number} ${proof}`);
    }
    assert.match((await stranger.get('/help/mine')).path, /\/help\/follow$/);
  });

  test('cannot be withdrawn, nor told to have gone well, by writing its number into the address', async () => {
    const one = await ask(), other = await ask();
    const [, part] = /mine\/(\d+)\/withdraw/.exec(one.mine.body);
    const token = other.mine.forms.find((form) => form.fields._once).fields._once[0];
    for (const what of ['withdraw', 'went', 'not'])
      assert.equal((await other.visitor.ask('POST', `/en/help/mine/${part}/${what}`, { body: encode({ _once: token }) })).status, 404, what);
    assert.match((await one.visitor.get('/help/mine')).text, /we are looking for somebody/);
  });
});

describe('an operator', () => {
  test('without rights to a desk sees, moves and decides nothing of it', async () => {
    await coordinator.send(await coordinator.get('/desk/help/desks/new'), { name: 'Derde', position: 800 });
    const third = /(\d+)$/.exec((await coordinator.get('/help/desks')).link(/^Derde/))[1];
    const page = await coordinator.get(`/desk/help/desks/${third}/operators`);
    await coordinator.send(page, { name: 'Olga', email: 'olga@badhelp.be', lang: 2 });
    const olga = Object.assign(site.visitor('en'), { email: 'olga@badhelp.be' });
    await olga.open((await site.mail('olga@badhelp.be', /You work at a desk/)).links.find((a) => /\/link\//.test(a.path)).path);
    const held = await ask(['Shopping'], { 'part[0].know': 'www.example.be' });
    const shown = await caseOf(held.number);
    const id = /(\d+)$/.exec(shown.path)[1], own = await olga.get(`/help/desks/${third}`);
    const [, part] = /mine\/(\d+)\/withdraw/.exec(held.mine.body);
    const first = /(\d+)$/.exec((await desk()).path)[1];
    const body = (fields = {}) => encode({ _once: own.forms.find((form) => form.fields._once).fields._once[0], ...fields });
    for (const path of [`desks/${first}`, `desks/${first}/call`, `cases/${id}`, `cases/${id}/hand-over`, `parts/${part}/helpers`])
      assert.equal((await olga.get(`/help/${path}`)).status, 403, path);
    const posts = {
      [`cases/${id}`]: { kind: 1, next: 1 }, [`cases/${id}/hand-over`]: { from: first, to: third, reason: 1 },
      [`cases/${id}/let-in`]: {}, [`cases/${id}/no-request`]: {}, [`parts/${part}/done`]: {}, [`parts/${part}/withdraw`]: {},
      [`parts/${part}/helpers`]: { people: 1 },
    };
    for (const [path, fields] of Object.entries(posts))
      assert.equal((await olga.ask('POST', `/en/help/${path}`, { body: body(fields) })).status, 403, path);
    const found = await olga.send(own, { q: held.number });
    assert.match(found.text, /is at Onthaal/);
    assert.doesNotMatch(found.text, /Maria|Laken/);
    assert.match((await desk()).text, new RegExp(`To be looked at 1.*${held.number}`), 'and it is where it was');
    const operators = await coordinator.get(`/desk/help/desks/${third}`);
    await coordinator.send(operators, {}, operators.forms.find((form) => /\/operators\/\d+\/remove$/.test(form.action)).action);
    assert.equal((await olga.get(`/help/desks/${third}`)).status, 403, 'whose right is taken away has none, in the same session');
    assert.match((await olga.get('/help/desks')).text, /You work at no desk/);
  });
});

describe('a helper who stopped', () => {
  let helper, invited;
  const pool = async (part) => {
    for (let tries = 0; tries < 60; tries++, await sleep(50)) {
      const page = await coordinator.get(`/help/parts/${part}/helpers`);
      if (/name="people"/.test(page.body)) return page;
    }
    throw new Error('nobody fits');
  };
  before(async () => {
    helper = await registerHelper(site, 'stopped@badhelp.be', { lang: 'en', when: { place: '1020 Laken', radius: 10 } });
    await helper.send(await helper.get('/help/give'), { categories: [ids['Post office']], old_enough: 1, insured: 1 });
    const { mine } = await ask(['Post office']);
    const page = await pool(/mine\/(\d+)\/withdraw/.exec(mine.body)[1]);
    await coordinator.send(page, { people: /name="people" value="(\d+)"/.exec(page.body)[1] }, /\/helpers$/);
    invited = (await site.mail('stopped@badhelp.be', /needs help/)).links.find((a) => a.text === 'Yes, I can help').path;
  });

  test('with a kind of help says yes only after signing up for it again', async () => {
    await helper.send(await helper.get('/help/give'), { categories: [] });
    const visitor = site.visitor('en');
    const page = await visitor.send(await visitor.get(invited), { informed: 1 });
    assert.equal(page.status, 422);
    assert.match(page.problems[0], /You stopped helping with this/);
    await helper.send(await helper.get('/help/give'), { categories: [ids['Post office']], old_enough: 1, insured: 1 });
    assert.match((await visitor.send(await visitor.get(invited), { informed: 1 })).text, /You get a mail with the name/);
  });

  test('cannot be asked by a desk that has an old page open', async () => {
    const other = await registerHelper(site, 'gone@badhelp.be', { lang: 'en', when: { place: '1020 Laken', radius: 10 } });
    await other.send(await other.get('/help/give'), { categories: [ids.Pharmacy], old_enough: 1, insured: 1 });
    const { mine } = await ask(['Pharmacy']);
    const page = await pool(/mine\/(\d+)\/withdraw/.exec(mine.body)[1]);
    await other.send(await other.get('/my-data/erase'));
    const answer = await coordinator.send(page, { people: /name="people" value="(\d+)"/.exec(page.body)[1] }, /\/helpers$/);
    assert.match(answer.body, /Choose somebody else/);
    assert.equal((await site.mails('gone@badhelp.be')).filter((mail) => /needs help/.test(mail.subject)).length, 0);
  });
});

describe('a category that was closed meanwhile', () => {
  const close = async (name) => {
    const page = await coordinator.get((await coordinator.get('/desk/help/categories')).link(new RegExp(`^${name}$`)));
    await coordinator.send(page, { closed: 1 });
  };

  test('is left out of a request, which says so; alone it is refused, and what was typed stays', async () => {
    const visitor = site.visitor('en'), alone = site.visitor('en');
    const both = await visitor.get(`/help/ask?needs=${ids.Shopping}&needs=${ids['Walking the dog']}`);
    const one = await alone.get(`/help/ask?needs=${ids['Walking the dog']}`);
    await close('Walking the dog');
    const mine = await visitor.send(both, answers);
    assert.match(mine.body, /Not everything you asked is still offered/);
    assert.match(mine.text, /Shopping/);
    const refused = await alone.send(one, { ...answers, name: 'Nog steeds hier' });
    assert.equal(refused.status, 422);
    assert.match(refused.problems[0], /not offered any more/);
    assert.match(refused.body, /value="Nog steeds hier"/);
  });

  test('takes no sign-up of a helper who is registered', async () => {
    const helper = await registerHelper(site, 'closed@badhelp.be', { lang: 'en' });
    const page = await helper.get('/help/give');
    await close('Video call');
    const answer = await helper.send(page, { categories: [ids['Video call'], ids.Shopping], old_enough: 1, insured: 1 });
    assert.equal(answer.status, 422);
    assert.match(answer.problems[0], /This is no longer there/);
    assert.match(answer.body, new RegExp(`value="${ids.Shopping}" checked`), 'what is still there stays ticked');
  });

  test('is not noted by a desk that had its form open, and what was typed stays', async () => {
    const page = await coordinator.get((await desk()).link(/\/call$/));
    await close('Post office');
    const fields = { 'part[0].category': ids['Post office'], 'part[0].know': 'Nog steeds hier', name: 'Rita', phone: '02 478 77 65', place: '1020 Laken', speaks: 0 };
    const answer = await coordinator.send(page, { ...fields, consent: 1 });
    assert.equal(answer.status, 422, answer.text.slice(0, 300));
    assert.match(answer.body, /value="Nog steeds hier"/);
  });

  test('takes no sign-up', async () => {
    const light = site.visitor('en');
    const page = await light.get('/help/give/sign-up');
    await close('A drawing');
    const answer = await light.send(page, { categories: [ids['A drawing']], name: 'Late', email: 'late@badhelp.be' });
    assert.equal(answer.status, 422);
    assert.match(answer.problems[0], /This is no longer there/);
  });
});

describe('a call', () => {
  const texts = { title_nl: 'Kom helpen', body_nl: 'Wie komt?' };
  const write = async (by, fields = {}) => by.send(await by.get('/desk/calls/new'), { ...texts, ...fields });
  const count = async () => (await site.mails('stopped@badhelp.be')).filter((mail) => mail.subject === 'Kom helpen').length;
  const arrived = async () => {
    for (let tries = 0; tries < 60 && (await count()) === 0; tries++) await sleep(100);
    await sleep(1500);
    return count();
  };

  test('sent by a double tap, by two coordinators, or written a second time, goes out once', async () => {
    const page = await write(coordinator), same = await second.get(page.path), again = await write(second);
    const form = page.forms.find((one) => /\/send$/.test(one.action));
    const sent = await Promise.all([
      coordinator.post(page, {}, form.action), coordinator.post(page, {}, form.action), second.post(same, {}, form.action),
    ]);
    for (const one of sent) assert.ok([303, 409].includes(one.status), String(one.status));
    assert.match((await second.send(again, {}, /\/send$/)).body, /A call with exactly this text went out/);
    assert.equal(await arrived(), 1);
  });
});

describe('mail that comes back', () => {
  let smtp, taken = '';
  before(async () => {
    await registerHelper(site, 'gone-mail@badhelp.be', { lang: 'nl', who: { name: 'Weg', phone: '0470 99 88 77' } });
    smtp = spawn('/usr/bin/python3', [new URL('../mail/smtp_server.py', import.meta.url).pathname], { stdio: ['pipe', 'pipe', 'inherit'] });
    const port = await new Promise((ready) => {
      smtp.stdout.on('data', (bytes) => {
        taken += bytes;
        if (/^\d+\n/.test(taken)) ready(/^(\d+)\n/.exec(taken)[1]);
      });
    });
    await site.restart({ smtp: `smtp://127.0.0.1:${port}`, mail_from: 'inzet@badhelp.be', mail_origin: 'http://inzet.example' });
    await coordinator.signIn();
  });
  after(() => smtp.stdin.end());
  const send = async (title) => {
    const page = await coordinator.send(await coordinator.get('/desk/calls/new'), { title_nl: title, body_nl: 'Wie komt?' });
    await coordinator.send(page, {}, /\/send$/);
    for (let tries = 0; tries < 100 && !taken.includes(title); tries++) await sleep(100);
    await sleep(1500);
    return Number(/(\d+) pe(rson|ople) got it/.exec((await coordinator.get(page.path)).text)[1]);
  };

  test('stops after the first answer that no such mailbox is there, and the desk can call', async () => {
    const all = await send('Eerste oproep');
    const list = await coordinator.get('/desk/addresses');
    assert.match(list.text, /Weg.*gone-mail@badhelp\.be.*0470 99 88 77/);
    assert.equal(await send('Tweede oproep'), all - 1, 'nobody writes there any more');
  });
});
