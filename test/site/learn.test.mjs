// learn.test.mjs -- what coordinators change in the lexicon and what authors correct acts on every server, has versions, and can
// be taken back.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { Site, approveAll, encode, openJob, program, registerOrganisation } from './lib.mjs';

let site, other, coordinator, member;

before(async () => {
  site = await Site.start();
  other = new Site();
  other.remove(); // its data are the site's
  Object.assign(other, { dir: site.dir, database: site.database });
  await other.serve();
  coordinator = await site.official('coordinator@learn.be', 'coordinator', 'en');
  member = await registerOrganisation(site, 'member@learn.be', { lang: 'en' });
  await approveAll(coordinator);
});
after(async () => {
  await other.end();
  await site.stop();
});

// What a server understands of a text, as its page for authors shows it.
async function understood(server, text) {
  const visitor = Object.assign(server.visitor('en'), { cookies: member.cookies });
  const page = await visitor.ask('POST', '/understand', { body: encode({ text, lang: 'nl' }) });
  assert.equal(page.status, 200);
  return page.body;
}

async function soon(what, check) {
  for (let i = 0; i < 60; i++) {
    if (await check()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.fail(`never: ${what}`);
}

const everywhere = (what, text, word, there = true) =>
  Promise.all(
    [site, other].map((server) =>
      soon(what, async () => (await understood(server, text)).includes(word) === there),
    ),
  );

const sawdust = {
  kind: 3,
  nl: 'zaagselen\nbegeleiden in de zaagselruimte',
  fr: 'accompagner à la sciure',
  en: 'sawdust session',
  de: 'Sägemehlstunde',
  share_RECREATION: 100,
};

describe('the lexicon of coordinators', () => {
  test('finds concepts by a word in any language', async () => {
    for (const word of ['verpleegkundige', 'INFIRMIERE', 'Krankenschwester', 'nurse']) {
      const page = await coordinator.get(`/desk/lexicon?q=${encodeURIComponent(word)}`);
      assert.ok(
        page.links.some(({ path }) => path.endsWith('/desk/lexicon/nurse')),
        word,
      );
    }
    assert.match((await coordinator.get('/desk/lexicon?q=qqqqqq')).text, /0 concepts/);
  });

  test('takes a new concept, which counts at once on every server', async () => {
    assert.ok(!(await understood(site, 'Wie wil zaagselen?')).includes('zaagselen<'));
    const page = await coordinator.send(await coordinator.get('/desk/lexicon/new'), sawdust);
    assert.equal(page.path, '/en/desk/lexicon/sawdust-session');
    assert.match(page.text, /added here/);
    await everywhere('a new concept is understood', 'Wie wil begeleiden in de zaagselruimte?', 'zaagselen');
    const said = spawnSync(program, ['understand', ...site.where], { input: 'Wie wil zaagselen?', encoding: 'utf8' });
    assert.ok(JSON.parse(said.stdout).items.some(({ id }) => id === 'sawdust-session'));
  });

  test('refuses what cannot be, and says why', async () => {
    for (const [wrong, sentence] of [
      [{ nl: 'verpleegkundige' }, /“verpleegkundige” stands under “nurse” already/],
      [{ fr: '' }, /In French/],
      [{ kind: '' }, /Choose what sort of thing it is/],
      [{ kind: 6 }, /Languages, licences and times cannot be added/],
      [{ en: 'is a plus' }, /tells how much something is needed/],
      [{ de: '???' }, /has no word in it/],
      [{ nl: 'met de' }, /says nothing by itself/],
      [{ parent: 'no such thing' }, /do not know this broader concept/],
    ]) {
      const right = { nl: 'zaagselblazen', fr: 'souffler la sciure', en: 'sawdust blowing', de: 'Sägemehlblasen' };
      const fields = { ...sawdust, ...right, ...wrong };
      const page = await coordinator.send(await coordinator.get('/desk/lexicon/new'), fields);
      assert.equal(page.status, 422, JSON.stringify(wrong));
      assert.match(page.problems.join(' '), sentence);
    }
  });

  test('keeps versions, shows who changed what, and goes back', async () => {
    const path = '/desk/lexicon/cook';
    let page = await coordinator.get(`${path}/edit`);
    const words = page.form().fields.nl[0];
    page = await coordinator.send(page, { nl: `${words}\nfornuisheld` });
    assert.match(page.text, /changed here/);
    await everywhere('a new word is understood', 'Wij zoeken een fornuisheld.', '>kok<');
    page = await coordinator.send(await coordinator.get(`${path}/edit`), { share_SPORT: 40, share_CATERING: 60 });
    assert.match(page.text, /Sport and movement 40/);
    assert.equal((page.text.match(/What it changes/g) ?? []).length, 2);
    assert.match(page.text, /coordinator/);
    const [older] = page.forms.filter((form) => /\/back\/[1-9]/.test(form.action)).map((form) => form.action);
    page = await coordinator.send(page, {}, older);
    assert.doesNotMatch(page.text, /Sport and movement/);
    assert.match(page.text, /fornuisheld/);
    page = await coordinator.send(page, {}, /\/back\/0$/);
    assert.doesNotMatch(page.text, /changed here/);
    await everywhere('the word is gone', 'Wij zoeken een fornuisheld.', '>kok<', false);
    assert.match((await coordinator.get('/desk/lexicon')).text, /cook/);
  });

  test('takes an added concept out again', async () => {
    let page = await coordinator.get('/desk/lexicon/sawdust-session');
    page = await coordinator.send(page, {}, /\/back\/0$/);
    assert.match(page.text, /was taken out/);
    await everywhere('the concept is gone', 'Wie wil begeleiden in de zaagselruimte?', 'zaagselen<', false);
  });

  test('is checked by inzet lexicon check', () => {
    assert.match(site.run('lexicon', 'check'), /0 with a fault\n$/);
  });
});

describe('inzet learn', () => {
  test('teaches every running server what authors decided, and takes it back', async () => {
    const few = JSON.parse(site.run('learn', '--json'));
    assert.equal(few.outcome, 'too-few');
    for (let i = 0; i < 15; i++) {
      const job = await openJob(member, {
        title: `Zwibbelen in de zwibbelkamer ${i}`,
        task: 'Zwibbelen met de bewoners in de zwibbelkamer.',
        languages: '',
      });
      const page = await member.get(`/organisation/jobs/${job}/check`);
      await member.send(page, {}, /\/rubric\/10$/);
    }
    const probe = 'Wie komt zwibbelen in de zwibbelkamer?';
    const before = await understood(site, probe);
    const report = JSON.parse(site.run('learn', '--json'));
    assert.equal(report.outcome, 'taken');
    assert.deepEqual([report.examples, report.corrections, report.held], [15, 15, 3]);
    assert.ok(report.right_after > report.right_before);
    for (const server of [site, other]) await soon('the lesson counts', async () => (await understood(server, probe)) !== before);
    assert.equal(JSON.parse(site.run('learn', '--undo', '--json')).counts, null);
    for (const server of [site, other]) await soon('the lesson no longer counts', async () => (await understood(server, probe)) === before);
  });
});
