// commands.test.mjs -- the program without its pages: what its commands print, and what they answer when they are asked wrongly.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Site, approveAll, fits, openJob, program, registerHelper, registerOrganisation } from './lib.mjs';

const run = (words, input = '') => spawnSync(program, words, { input, encoding: 'utf8', maxBuffer: 64e6 });

describe('inzet understand', () => {
  const read = (text) =>
    run(['understand'], text)
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('answers one object a line, with the rubrics in order and places in bytes', () => {
    const texts = [
      'Wij zoeken een verpleegkundige; Frans is een plus, geen rijbewijs nodig.',
      'Nous cherchons une infirmière à Liège.',
      'We need a cook.',
      'Wir suchen eine Reinigungskraft.',
    ];
    const answers = read(texts.join('\n'));
    assert.deepEqual(
      answers.map(({ lang }) => lang),
      ['nl', 'fr', 'en', 'de'],
    );
    assert.deepEqual(
      answers.map(({ rubric }) => rubric),
      ['care', 'care', 'catering', 'cleaning'],
    );
    for (const [i, { rubric, confidence, rubrics, items }] of answers.entries()) {
      assert.equal(rubrics.length, 10);
      assert.deepEqual([rubrics[0].id, rubrics[0].p], [rubric, confidence]);
      assert.ok(Math.abs(rubrics.reduce((sum, { p }) => sum + p, 0) - 1) < 0.01);
      assert.ok(rubrics.every(({ p }, k) => k === 0 || p <= rubrics[k - 1].p));
      for (const { need, from, to } of items) {
        assert.ok(['must', 'plus', 'not'].includes(need));
        assert.ok(0 <= from && from < to && to <= Buffer.byteLength(texts[i]));
      }
    }
    const [french] = answers[0].items.filter(({ kind, id }) => kind === 'language' && id === 'fr');
    assert.equal(french.need, 'plus');
    assert.equal(Buffer.from(texts[0]).subarray(french.from, french.to).toString(), 'Frans');
    const infirmiere = answers[1].items.find(({ kind }) => kind === 'occupation');
    assert.equal(Buffer.from(texts[1]).subarray(infirmiere.from, infirmiere.to).toString(), 'infirmière');
  });

  test('survives any text', () => {
    const odd = [
      '',
      ' ',
      'x'.repeat(100000),
      '\u202e',
      '🚑🚑',
      '%s%n%d',
      '<script>',
      'é'.normalize('NFD').repeat(1000),
    ];
    assert.equal(read(odd.join('\n')).length, odd.length);
    const { status, stdout } = spawnSync(program, ['understand'], { input: Buffer.from([0xff, 0xfe, 10, 0x61, 10]) });
    assert.equal(status, 0);
    assert.equal(String(stdout).trim().split('\n').length, 2);
  });

  test('reads ten thousand lines in one go', () =>
    assert.equal(read('Poetshulp gezocht in Gent.\n'.repeat(10000)).length, 10000));
});

describe('with data', () => {
  let site, job;
  before(async () => {
    site = await Site.start();
    const coordinator = await site.official('coordinator@commands.be', 'coordinator', 'en');
    const member = await registerOrganisation(site, 'member@commands.be', { lang: 'en' });
    await approveAll(coordinator);
    await registerHelper(site, 'an@commands.be', { lang: 'en', who: { name: 'An Geheim' } });
    job = await openJob(member);
    await fits(member, job);
  });
  after(() => site.stop());

  test('inzet match tells who fits, without names', () => {
    const text = site.run('match', '--job', String(job), '--json'),
      found = JSON.parse(text);
    assert.equal(found.length, 1);
    assert.ok(found[0].score > 0 && found[0].score <= 1 && found[0].reasons.length > 0);
    assert.doesNotMatch(text, /Geheim|an@commands/);
    assert.throws(() => site.run('match', '--job', '1', '--json'), /no job/);
  });

  test('inzet signin makes links for those who are known', async () => {
    assert.match((await site.visitor('en').open(site.run('signin', 'an@commands.be').trim())).path, /\/profile$/);
    assert.throws(() => site.run('signin', 'nobody@commands.be'), /nobody has confirmed/);
  });

  test('inzet grant knows its roles', async () => {
    assert.throws(() => site.run('grant', 'an@commands.be', '--role', 'king'), /coordinator or admin/);
    assert.throws(() => site.run('grant', 'an', '--role', 'admin'), /which e-mail address/);
    const an = await site.official('an@commands.be', 'coordinator', 'en');
    assert.equal((await an.get('/desk')).status, 200);
    assert.equal((await an.get('/profile')).status, 200, 'and stays a helper');
  });

  test('inzet check finds the data whole', () => {
    const { stdout } = spawnSync(program, ['check', ...site.where, '--smtp', 'page'], { encoding: 'utf8' });
    assert.match(stdout, /^ok /m);
    assert.doesNotMatch(stdout.replace(/^WRONG  mail can go out.*$/m, ''), /WRONG/);
  });
});

describe('asked wrongly', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'inzet-wrong-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const wrong = [
    '',
    'nothing',
    'serve',
    'serve --data',
    'serve --data DIR --unknown x',
    'serve --data DIR --listen nowhere',
    'match --data DIR',
    'match --data DIR --job x',
    'demo --data DIR --from yesterday',
    'routes twice twice',
    'settings --invitations-a-week 0',
    'settings --today 31/2/2027',
    'serve --data /proc/none',
    'import helpers --data DIR',
    'grant --data DIR',
    'report --data DIR --lang xx',
  ];
  for (const words of wrong)
    test(`inzet ${words}`, () => {
      const { status, stderr, stdout } = run(
        words
          .split(' ')
          .filter(Boolean)
          .map((word) => (word === 'DIR' ? folder : word)),
      );
      assert.ok(status === 1 || status === 2, `ended with ${status}`);
      assert.ok((stderr + stdout).length > 10, 'and says why');
    });
});

test('inzet --help names every command, inzet settings every setting', () => {
  const help = run(['--help']);
  assert.equal(help.status, 0);
  for (const command of [
    'serve',
    'demo',
    'import helpers',
    'report',
    'report help',
    'understand',
    'match',
    'signin',
    'routes',
    'settings',
    'check',
  ])
    assert.ok(help.stdout.includes(`  inzet ${command} `), command);
  for (const block of run(['settings'])
    .stdout.trim()
    .split(/\n(?=\w)/))
    assert.match(block, /^\w+ = .*\n {4}\S.*\(default: /);
});

test('a setting counts from flag before environment before file', () => {
  const value = (words, env) =>
    /invitations_a_week = (\d+)/.exec(
      spawnSync(program, ['settings', ...words], { encoding: 'utf8', env: { ...process.env, ...env } }).stdout,
    )[1];
  assert.equal(value([], {}), '3');
  assert.equal(value([], { INZET_INVITATIONS_A_WEEK: '5' }), '5');
  assert.equal(value(['--invitations-a-week', '7'], { INZET_INVITATIONS_A_WEEK: '5' }), '7');
});
