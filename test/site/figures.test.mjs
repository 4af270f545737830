// figures.test.mjs -- the demo replays 2020, and the report then prints what was published, number by number; the public sees
// no small groups, a coordinator does.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Site } from './lib.mjs';

// The evaluation of the first six months, as it was published.
const helpers = [2417, 305, 42, 46, 28, 13],
  organisations = [417, 39, 15, 21, 14, 9],
  reserve = 3500,
  recorded = 2;
const rubrics = {
  care: 69,
  logistics: 8,
  social: 6,
  cleaning: 4,
  office: 4,
  catering: 3,
  'medical-science': 2.5,
  technical: 1.5,
  sport: 1,
  recreation: 1,
};
const kinds = [
  'admin',
  'gp',
  'specialist',
  'nursing',
  'care',
  'logistics',
  'cleaning',
  'education',
  'technical',
  'psychosocial',
  'management',
  'communication',
  'other',
];
const months = ['2020-04', '2020-05', '2020-06', '2020-07', '2020-08', '2020-09'];
const period = ['--from', '2020-04-01', '--to', '2020-09-30'],
  query = '?from=2020-04-01&to=2020-09-30';

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const byMonth = (numbers) => numbers.map((n, i) => ({ month: months[i], n }));

describe('2020 again', () => {
  let site, report, filled;
  before(async () => {
    site = new Site();
    filled = site.run('demo', '--no-serve', '--from', '2020-04-06');
    await site.serve();
    report = JSON.parse(site.run('report', ...period, '--json'));
  });
  after(() => site.stop());

  test('registrations of helpers, month by month', () => {
    assert.deepEqual(report.registrations_per_month, byMonth(helpers));
    assert.equal(report.registrations, sum(helpers));
  });
  test('registrations of organisations, month by month', () => {
    assert.deepEqual(report.organisations_per_month, byMonth(organisations));
    assert.equal(report.organisations, sum(organisations));
  });
  test('the last three months', () => {
    assert.deepEqual(report.registrations_last_three_months, byMonth(helpers).slice(3));
    assert.deepEqual(report.organisations_last_three_months, byMonth(organisations).slice(3));
  });
  test('the reserve list', () => assert.equal(report.reserve, reserve));
  test('deployments: those that were recorded, and apart from them those that the loop would have recorded', () => {
    assert.equal(report.deployed.recorded, recorded);
    assert.ok(report.deployed.loop > 0);
    assert.equal(report.deployed.total, report.deployed.recorded + report.deployed.loop);
  });
  test('the rubrics of the jobs in their shares', () => {
    assert.deepEqual(Object.fromEntries(report.rubrics.map(({ id, share }) => [id, share])), rubrics);
    assert.equal(report.jobs, sum(report.rubrics.map(({ n }) => n)));
  });
  test('the thirteen kinds of work', () =>
    assert.deepEqual(
      report.offers.kinds.map(({ id }) => id),
      kinds,
    ));
  test('twelve questions, each with an answer and its definition', () => {
    assert.deepEqual(
      report.questions.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
    for (const { question, answer, definition } of report.questions)
      assert.ok(question && answer && definition, question);
  });

  const written = { nl: '2.417', fr: /2\s?417/, en: '2,417' };
  for (const [lang, number] of Object.entries(written))
    test(`as text in ${lang}`, () => {
      const text = site.run('report', ...period, '--lang', lang);
      assert.ok(number instanceof RegExp ? number.test(text) : text.includes(number), text.slice(0, 500));
      assert.ok(text.split('\n').every((line) => line.length <= 100));
    });

  test('the public page shows no number under five, and none that gives one away', async () => {
    const page = await site.visitor('en').get(`/figures${query}`);
    assert.equal(page.status, 200);
    for (const n of helpers) assert.ok(page.text.includes(n.toLocaleString('en')), String(n));
    assert.match(page.text, /fewer than 5/);
    const jobs = page.text.slice(page.text.indexOf('9. What kind'), page.text.indexOf('10. Do organisations'));
    assert.match(jobs, / 4 /, 'jobs are public, whatever their number');
    for (const table of page.text
      .replace(jobs, '')
      .matchAll(/(Confirmed by the helper or the organisation|Childcare) (\S+)/g))
      assert.doesNotMatch(table[2], /^[1-4]$/);
  });

  test('a coordinator sees them', async () => {
    const coordinator = await site.official('figures@example.be', 'coordinator', 'en');
    const page = await coordinator.get(`/desk/figures${query}`);
    assert.doesNotMatch(page.text, /fewer than 5 /);
    assert.match(page.text, new RegExp(`Confirmed by the helper or the organisation ${recorded} `));
  });

  test('the file for a spreadsheet has the numbers of the page', async () => {
    const answer = await site
      .visitor('en')
      .ask('GET', `/figures.csv${query}`, { headers: { 'Accept-Language': 'en' } });
    assert.match(answer.headers['content-type'], /^text\/csv/);
    assert.match(answer.headers['content-disposition'], /attachment; filename="[a-z0-9.-]+\.csv"/);
    const rows = answer.body
      .replace(/^\ufeff/, '')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(/[;,](?=")/).map((cell) => cell.replace(/^"|"$/g, '')));
    const first = rows.filter((row) => row[0] === '1').map((row) => Number(row.at(-1)));
    assert.deepEqual(first.slice(0, 6), helpers);
  });

  test('filling what is filled adds nothing', () => {
    assert.match(filled, /filled/);
    site.run('demo', '--no-serve', '--from', '2020-04-06');
    const now = JSON.parse(site.run('report', ...period, '--json'));
    for (const count of ['registrations', 'reserve', 'organisations', 'jobs', 'offers', 'rubrics'])
      assert.deepEqual(now[count], report[count]);
  });

  test('a period that cannot be is told', async () => {
    const page = await site.visitor('en').get('/figures?from=2020-09-30&to=2020-04-01');
    assert.match(page.text, /comes before/);
    assert.throws(
      () => site.run('report', '--from', '2020-09-30', '--to', '2020-04-01'),
      /--to must come after --from/,
    );
  });
});

test('without a date the six months of the demo end now', () => {
  const site = new Site();
  try {
    site.run('demo', '--no-serve');
    const report = JSON.parse(site.run('report', '--json')),
      today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Brussels' });
    assert.deepEqual(
      report.registrations_per_month.slice(-6).map(({ n }) => n),
      helpers,
    );
    assert.equal(report.registrations_per_month.at(-1).month, today.slice(0, 7));
  } finally {
    site.remove();
  }
});
