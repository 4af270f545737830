// help_figures.test.mjs -- the figures of help as a page, two maps and files: everything for coordinators, nothing small for others.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Site, sleep } from './lib.mjs';

const published = JSON.parse(readFileSync(new URL('help_published.json', import.meta.url), 'utf8'));
const tables = ['categories', 'municipalities', 'months', 'times', 'brussels', 'belgium', 'all'];
let site, coordinator;
before(async () => {
  site = new Site();
  site.run('demo', '--no-serve');
  await site.serve();
  coordinator = await site.official('figures@help.be', 'coordinator', 'en');
});
after(() => site.stop());

const csv = (body) =>
  body
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '')));

// There is no file as long as the figures are still being counted: whatever is sent is whole.
async function file(who, table, folder = '/help') {
  let answer;
  do answer = await who.ask('GET', `${folder}/figures.csv?table=${table}&lang=en`);
  while (answer.status === 503 && (await sleep(100), true));
  assert.equal(answer.status, 200);
  assert.match(answer.headers['content-type'], /^text\/csv/);
  return csv(answer.body);
}
const desk = (table) => file(coordinator, table, '/desk/help');
const open = (table) => file(site.visitor('en'), table);
const numbers = (rows) => rows.slice(1).flatMap((row) => row.slice(1).filter((cell) => /^\d+$/.test(cell)).map(Number));

test('a coordinator sees what was published, exactly', async () => {
  const sum = (await desk('municipalities')).at(-1);
  assert.deepEqual(sum.slice(1, 5).map(Number), [published.requests, published.parts, published.helpers, published.sign_ups]);
  const [inside, outside] = (await desk('municipalities')).slice(-3, -1);
  assert.deepEqual([Number(inside[3]), Number(outside[3])], [published.inside, published.outside]);
});

test('categories, municipalities and months add up to the same', async () => {
  for (const table of ['categories', 'municipalities', 'months']) {
    const rows = await desk(table);
    const parts = rows.slice(1, -1).filter((row) => !/^(In|Outside) Brussels$/.test(row[0]));
    const outside = rows.find((row) => row[0] === 'Outside Brussels');
    const sum = parts.reduce((n, row) => n + Number(row[2]), outside ? Number(outside[2]) : 0);
    assert.equal(sum, published.parts, table);
  }
  const cross = (await desk('all')).slice(1);
  assert.equal(cross.reduce((n, row) => n + Number(row[4]), 0), published.parts);
});

test('a spreadsheet reads every number as it is meant: a comma in Dutch and French, a point in English', async () => {
  for (const [lang, mark] of [['nl', ','], ['fr', ','], ['en', '.']]) {
    const rows = csv((await coordinator.ask('GET', `/desk/help/figures.csv?table=brussels&lang=${lang}`)).body).slice(1);
    for (const [place, asked, helpers, ratio] of rows) {
      assert.match(ratio, mark === ',' ? /^\d+,\d{3}$/ : /^\d+\.\d{3}$/, place);
      assert.equal(Number(ratio.replace(',', '.')), Math.floor((asked * 10000) / helpers) / 1000, place);
    }
  }
});

test('what the public may not see whole is told as the least it can be, and not called little', async () => {
  const whole = new Map((await desk('brussels')).map((row) => [row[0], row]));
  for (const [place, asked, , ratio, compared] of (await open('brussels')).slice(1)) {
    if (ratio) assert.equal(ratio, whole.get(place)[3], place);
    if (asked === '' && !/^more asked/.test(compared)) assert.equal(compared, 'not shown', place);
  }
});

test('no file for the public holds a number from 1 to 4', async () => {
  for (const table of tables.filter((name) => name !== 'times' && name !== 'brussels' && name !== 'belgium'))
    for (const n of numbers(await open(table))) assert.ok(n === 0 || n >= 5, `${table}: ${n}`);
  assert.ok(numbers(await desk('all')).some((n) => n > 0 && n < 5), 'there is something to hide');
});

test('one sentence says what is not shown, and both maps say in words what they show', async () => {
  const page = await site.visitor('en').ask('GET', '/en/help/figures');
  assert.equal(page.body.match(/Numbers under 5 are not shown/g).length, 1);
  assert.match(page.body, /<desc id="tiles-description">A tile for each of the 19 municipalities/);
  assert.match(page.body, /<desc id="circles-description">For \d+ places a disc/);
  assert.equal(page.body.match(/<g class="pressure-\d">/g).length, 19);
  for (const table of tables) assert.ok(page.body.includes(`figures.csv?table=${table}&amp;`), table);
});

test('a period that cannot be is told, and another has its own figures', async () => {
  const visitor = site.visitor('en');
  assert.match((await visitor.get('/help/figures?from=2026-05-01&upto=2026-01-01')).text, /comes before/);
  assert.match((await visitor.get('/help/figures?from=2001-01-01&upto=2020-01-01')).text, /at most ten years/);
  assert.match((await visitor.get('/help/figures?from=2001-01-01&upto=2001-12-01')).text, /0 requests 0 things asked/);
  assert.equal((await visitor.ask('GET', '/help/figures.csv?table=nothing')).status, 404);
});

test('it is found from the page on which help is asked, and from the other figures', async () => {
  const visitor = site.visitor('en');
  for (const path of ['/help', '/figures'])
    assert.match((await visitor.get((await visitor.get(path)).link(/\/help\/figures$/))).heading, /Help for residents in figures/);
  assert.ok((await coordinator.get('/desk/figures')).link(/\/desk\/help\/figures$/));
});

test('it speaks three languages', async () => {
  for (const [lang, words] of [['nl', /Hulp voor bewoners in cijfers[\s\S]*Hulpvragen/], ['fr', /Aides demandées/], ['en', /Things asked/]])
    assert.match((await site.visitor(lang).get('/help/figures')).text, words);
});
