// hold.test.mjs -- whatever form strangers can send: what looks like a program's is held, kept whole, and tells nobody anything before a
// coordinator lets it in; then everything happens that would have happened.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Site, confirmAddress, encode, enterpriseNumber, orgAnswers, sleep } from './lib.mjs';

let site, coordinator, ids, drawing;
before(async () => {
  site = await Site.start({ today: '2027-03-01' });
  coordinator = await site.official('coordinator@hold2.be', 'coordinator', 'en');
  const page = await site.visitor('en').get('/help');
  ids = Object.fromEntries(
    [...page.body.matchAll(/name="needs" value="(\d+)"[^>]*>\s*<span>([^<]+)/g)].map(([, id, name]) => [name.trim(), id]),
  );
  drawing = ids['A drawing'];
});
after(() => site.stop());

let count = 0;
// Each form that strangers can send, filled in like a program: [what it is called on the list, the path, the fields].
const forms = {
  organisation: () => ['Registration of an organisation', '/organisations/register',
    { ...orgAnswers, name: `Huis ${++count}`, number: enterpriseNumber(700000 + count), email: `org${count}@hold2.be`, lang: 2 }],
  'sign-up': () => ['Signing up to help', '/help/give/sign-up',
    { categories: drawing, name: `Kind ${++count}`, email: `kid${count}@hold2.be`, lang: 2 }],
  request: () => ['Request for help', `/help/ask?needs=${ids.Shopping}`,
    { name: `Maria ${++count}`, phone: '02 478 12 34', email: `maria${count}@hold2.be`, place: '1020 Laken', speaks: 0, read: 1 }],
};

// Sends it. Answers the visitor, the page that followed, the fields, and what it is called on the list.
async function sendLikeAProgram(what, fields = {}, visitor = site.visitor('en')) {
  const [label, path, answers] = forms[what]();
  const all = { ...answers, website: 'http://buy.example', ...fields };
  const page = await visitor.send(await visitor.get(path), all);
  assert.equal(page.status, 200, page.problems.join(' '));
  return { visitor, page, label, ...all, title: what === 'request' ? /(\d{3} \d{3} \d{3})/.exec(page.text)[1] : all.name };
}
const list = () => coordinator.get('/desk/held');
const cards = (page) => page.body.split('<li class="card">').slice(1);
const cardOf = async (title) => cards(await list()).find((card) => card.includes(title));
const letIn = async (title) => {
  const page = await list();
  return coordinator.send(page, {}, page.forms.find((form) => form.button === `Let in: ${title}`).action);
};
const remove = async (title, reason) =>
  coordinator.send(await coordinator.get((await list()).links.find((a) => a.text === `Remove: ${title}`).path), { reason });
const mails = async (sent) => (await site.mails(sent.email)).length;
const waiting = async (name) => (await coordinator.get('/desk/organisations')).text.includes(name);
const figure = async (name) => Number(new RegExp(`(\\d+)\\s*${name}`).exec((await coordinator.get('/desk')).text)[1]);

for (const what of Object.keys(forms))
  describe(`a ${what}`, () => {
    test('that looks like a program’s is held: its sender is told, and no mail goes out', async () => {
      const sent = await sendLikeAProgram(what);
      assert.match(sent.page.text, /Somebody reads it first|A colleague reads your request first/);
      assert.equal(await mails(sent), 0);
      const card = await cardOf(sent.title);
      assert.match(card, /a field was filled in that people do not see/);
      assert.ok(card.includes(sent.label) && card.includes(sent.name), card);
      await letIn(sent.title);
      assert.equal(await mails(sent), 1, 'the mail that would have gone out');
      assert.equal(await cardOf(sent.title), undefined);
    });

    test('is held once, however often the same form is sent, also when the program is killed between', async () => {
      const [, path, answers] = forms[what](), visitor = site.visitor('en');
      const form = (await visitor.get(path)).form();
      const body = encode({ ...form.fields, ...answers, website: 'x' });
      const first = await visitor.ask('POST', form.action, { body });
      assert.equal(first.status, 303);
      await site.end('SIGKILL');
      await site.serve();
      const again = await visitor.ask('POST', form.action, { body });
      assert.equal(again.headers.location, first.headers.location);
      await Promise.all([visitor.ask('POST', form.action, { body }), visitor.ask('POST', form.action, { body })]);
      assert.equal((await list()).text.split(answers.name).length - 1, what === 'request' ? 1 : 3, 'one card, with its two buttons');
    });

    test('that is removed tells nobody, keeps the reason, and is let in after all when that was a mistake', async () => {
      const sent = await sendLikeAProgram(what);
      const page = await remove(sent.title, 'An advertisement');
      assert.match(page.body, /Removed\. If that was a mistake/);
      assert.equal(await mails(sent), 0);
      const late = await coordinator.get((await list()).links.find((a) => a.text === sent.title).path);
      assert.ok(late.forms.every((form) => !('reason' in form.fields)), 'it cannot be removed twice');
      if (what !== 'request') assert.match(late.text, /An advertisement/);
      else assert.match((await coordinator.get(late.link(/^All about it$/))).text, /no request for help: An advertisement/);
      await letIn(sent.title);
      assert.equal(await mails(sent), 1);
    });

    test('is decided once: the second of two coordinators is told', async () => {
      const sent = await sendLikeAProgram(what), second = await site.official('second@hold2.be', 'coordinator', 'en');
      const page = await second.get('/desk/held');
      await letIn(sent.title);
      const late = await second.post(page, {}, page.forms.find((form) => form.button === `Let in: ${sent.title}`).action);
      assert.ok([404, 409].includes(late.status), String(late.status));
      assert.equal(await mails(sent), 1);
    });
  });

test('what is held counts nowhere, and what is let in counts', async () => {
  const unconfirmed = () => figure('helpers who did not confirm');
  const before = await unconfirmed(), kid = await sendLikeAProgram('sign-up'), house = await sendLikeAProgram('organisation');
  assert.equal(await unconfirmed(), before);
  assert.equal(await waiting(house.name), false);
  assert.match((await house.visitor.get('/organisation')).path, /\/sign-in/, 'nobody was signed in');
  await letIn(kid.title);
  await letIn(house.title);
  assert.equal(await unconfirmed(), before + 1);
  assert.equal(await waiting(house.name), true);
  await confirmAddress(site, kid.visitor, kid.email);
  const give = await kid.visitor.get('/help/give');
  assert.match(give.body, new RegExp(`value="${drawing}" checked`), 'signed up for what was ticked');
  await confirmAddress(site, house.visitor, house.email);
  assert.match((await house.visitor.get('/organisation')).text, new RegExp(house.name));
});

test('the oldest stands first, of whatever kind', async () => {
  const titles = [];
  for (const what of ['request', 'organisation', 'sign-up', 'request']) {
    titles.push((await sendLikeAProgram(what)).title);
    await sleep(1100);
  }
  const text = (await list()).text, at = titles.map((title) => text.indexOf(title));
  assert.ok(at.every((n) => n >= 0));
  assert.deepEqual(at, [...at].sort((a, b) => a - b));
});

test('what cannot be let in any more says why, and stays', async () => {
  const house = await sendLikeAProgram('organisation'), kid = await sendLikeAProgram('sign-up');
  const rival = site.visitor('en');
  await rival.send(await rival.get('/organisations/register'), { ...orgAnswers, number: house.number, email: 'rival@hold2.be', lang: 2 });
  assert.match((await letIn(house.title)).body, /An organisation with this number was registered in the meantime/);
  assert.ok(await cardOf(house.title));
  const category = async (closed) => {
    const page = await coordinator.get((await coordinator.get('/desk/help/categories')).link(/^A drawing$/));
    await coordinator.send(page, { closed });
  };
  await category(1);
  assert.match((await letIn(kid.title)).body, /Nothing of this is offered any more/);
  await category(null);
  await letIn(kid.title);
  assert.equal(await mails(kid), 1);
});

test('a national register number is not kept in what is held', async () => {
  const bare = '85073003328';
  const house = await sendLikeAProgram('organisation', { contact: `Bea ${bare}` });
  assert.match(await cardOf(house.title), /Bea \*{11}/);
  const dump = site.database
    ? execFileSync('pg_dump', [site.database.url], { maxBuffer: 1 << 28 }).toString('latin1')
    : readdirSync(site.dir).map((file) => readFileSync(join(site.dir, file)).toString('latin1')).join('');
  assert.ok(dump.includes(`org${count}`), 'it is the database');
  assert.ok(!dump.includes(bare));
});

test('a web address among the answers is a sign, and a person’s registration is not held', async () => {
  const held = await sendLikeAProgram('organisation', { website: '', name: 'Cheap at www.cheap.example' });
  assert.match(await cardOf('www.cheap.example'), /a web address in the text/);
  assert.match(held.page.text, /Somebody reads it first/);
  const [, path, answers] = forms.organisation(), person = site.visitor('en');
  assert.match((await person.send(await person.get(path), answers)).path, /\/organisation$/);
});

test('what was removed is gone after thirty days, what waits is not', async () => {
  const gone = await sendLikeAProgram('sign-up'), kept = await sendLikeAProgram('sign-up');
  await remove(gone.title, 'A joke');
  await site.restart({ today: '2027-04-02' });
  await coordinator.signIn();
  for (let tries = 0; tries < 50 && (await list()).text.includes(gone.title); tries++) await sleep(100);
  const text = (await list()).text;
  assert.ok(!text.includes(gone.title));
  assert.ok(text.includes(kept.title));
});
