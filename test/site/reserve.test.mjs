// reserve.test.mjs -- a coordinator brings the reserve list: what is in it is told row by row, good rows are added, each new
// person gets one mail to claim the profile, and bringing the list again changes nothing. What each cell may hold is tested by
// the files of test/reserve.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Site, bringList, confirmAddress, registerHelper, sleep } from './lib.mjs';

let site, coordinator, folder;
before(async () => {
  site = await Site.start();
  coordinator = await site.official('coordinator@reserve.be', 'coordinator', 'en');
  folder = mkdtempSync(join(tmpdir(), 'inzet-list-'));
});
after(() => {
  rmSync(folder, { recursive: true, force: true });
  return site.stop();
});

const bring = (name, bytes) => bringList(coordinator, name, bytes);
const sample = (name) => readFileSync(new URL(`../reserve/${name}`, import.meta.url));

// Presses the button that adds the good rows and waits until it is done.
async function add(page) {
  page = await coordinator.send(page, {}, /\/add$/);
  for (let tries = 0; tries < 100; tries++, await sleep(100)) {
    page = await coordinator.get(page.path);
    if (!/it goes on/.test(page.text)) return page;
  }
  throw new Error(`it does not end: ${page.text}`);
}

// The mail goes out a moment after the row was added.
async function claimMails(email) {
  for (let tries = 0; tries < 50; tries++, await sleep(100)) {
    const mails = await site.mails(email);
    if (mails.length) return mails;
  }
  return [];
}

describe('on the site', () => {
  test('nothing is added before the coordinator says so', async () => {
    const page = await bring(
      'two.csv',
      'Naam;E-mail;Telefoon;Postcode;Taal\nRita Reserve;rita@reserve.be;0470 12 34 56;9000;en\nBad Row;rita2@;;9000;en\n',
    );
    assert.match(page.text, /Bad Row|E-mail/);
    assert.match(page.text, /3/, 'the bad row is named by its number');
    assert.deepEqual(await site.mails('rita@reserve.be'), []);
    await add(page);
    assert.equal((await claimMails('rita@reserve.be')).length, 1);
  });

  test('a person claims the profile with the link of the mail', async () => {
    const rita = site.visitor('en');
    const page = await confirmAddress(site, rita, 'rita@reserve.be');
    assert.match(page.path, /\/profile/);
    assert.match((await rita.get('/profile')).text, /Rita Reserve/);
  });

  test('the same file again changes nothing', async () => {
    const file = sample('dutch.csv');
    await add(await bring('dutch.csv', file));
    const [mail] = await claimMails('An.Peeters@example.be');
    assert.ok(mail);
    await sleep(1500);
    const all = (await site.mails('')).length;
    const page = await bring('dutch.csv', file);
    if (page.forms.some((form) => /\/add$/.test(form.action))) await add(page);
    await sleep(1500);
    assert.equal((await site.mails('')).length, all);
  });

  test('who is known already is shown and left alone', async () => {
    await registerHelper(site, 'known@reserve.be', { lang: 'en', who: { name: 'Known Before' } });
    const page = await bring('known.csv', 'Naam;E-mail;Telefoon;Postcode\nOther Name;KNOWN@reserve.be;;9000\n');
    assert.match(page.text, /already|known|double/i);
    assert.equal((await site.mails('known@reserve.be')).length, 1, 'only the mail of the registration');
  });

  const refused = [
    'refused-pdf.csv',
    'refused-empty.csv',
    'refused-binary.csv',
    'refused-headers.csv',
    'refused-old-excel.xlsx',
    'refused-damaged.xlsx',
  ];
  for (const name of refused)
    test(`is told in one sentence what is wrong: ${name}`, async () => {
      const page = await bring(name, sample(name));
      assert.notEqual(page.status, 500);
      assert.equal(page.forms.filter((form) => /\/add$/.test(form.action)).length, 0, 'there is nothing to add');
      assert.ok(page.text.length > 20);
      assert.doesNotMatch(page.text, /errno|null|zip_|xml/i);
    });

  test('no file at all', async () => {
    const page = await coordinator.upload(await coordinator.get('/desk/reserve'), 'file', '', '');
    assert.equal(page.status, 422);
    assert.match(page.problems[0], /Choose the file/);
  });

  test('text in cells stays text', async () => {
    const page = await bring(
      'xss.csv',
      'Naam;E-mail;Telefoon;Postcode\n"<xss-7 onx=1>";xss@;;9000\n=HYPERLINK("http://evil.example");f@;;9000\n',
    );
    assert.doesNotMatch(page.body, /<xss-7/);
  });
});

describe('on the command line', () => {
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const json = (...words) => JSON.parse(site.run('import', 'helpers', ...words, '--json'));

  test('a dry run only says what is in it, row by row', () => {
    const list = file(
      'dry.csv',
      'Naam;E-mail;Telefoon;Postcode;Schoenmaat\nDry Run;dry@reserve.be;;9000;42\nBad Row;bad@;;9000;\n',
    );
    for (let times = 0; times < 2; times++) {
      const { rows, good, added, bad, unused, findings } = json(list, '--dry-run');
      assert.deepEqual(
        { rows, good, added, bad, unused },
        { rows: 2, good: 1, added: 0, bad: 1, unused: 'Schoenmaat' },
      );
      assert.deepEqual(
        findings.map(({ row, column }) => [row, column]),
        [[3, 'E-mail']],
      );
    }
  });

  test('and without it the people are added, once', async () => {
    const list = file('real.csv', 'Naam;E-mail;Telefoon;Postcode\nReal Person;real@reserve.be;;9000\n');
    assert.equal(json(list).added, 1);
    assert.match(site.run('import', 'helpers', list), /nothing was changed/);
    assert.equal((await claimMails('real@reserve.be')).length, 1);
    assert.deepEqual(await site.mails('dry@reserve.be'), []);
  });

  test('a file that is no list fails with a sentence', () => {
    const wrong = file('wrong.csv', '%PDF-1.7\n');
    assert.throws(
      () => site.run('import', 'helpers', wrong),
      (error) => error.status === 1 && /\S+ \S+ \S+/.test(error.stderr + error.stdout),
    );
    assert.throws(
      () => site.run('import', 'helpers', join(folder, 'none.csv')),
      (error) => error.status === 1,
    );
  });
});
