// help_report.test.mjs -- the demo has what was published about Brussels helps, exactly, and the report prints it.
//
// help_published.json was typed from the answer of the minister by hand, apart from the demo's own tables.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Site } from './lib.mjs';

const published = JSON.parse(readFileSync(new URL('help_published.json', import.meta.url), 'utf8'));
let site, report;
before(() => {
  site = new Site();
  site.run('demo', '--no-serve');
  report = JSON.parse(site.run('report', 'help', '--json', '--lang', 'nl'));
});
after(() => site.remove());

const numbers = (table, field) => Object.fromEntries(table.rows.map((row) => [row[field], row.n]));

test('2,345 helpers, by municipality and part of one, inside and outside Brussels', () => {
  assert.equal(report.helpers.total, published.helpers);
  assert.equal(report.helpers.inside, published.inside);
  assert.equal(report.helpers.outside, published.outside);
  const found = Object.fromEntries(report.helpers.rows.map((row) => [row.name.split(' / ')[0].toLowerCase(), row.n]));
  const expected = Object.entries(published.helpers_by_place).map(([name, n]) => [name.toLowerCase(), n]);
  assert.deepEqual(found, Object.fromEntries(expected));
});

test('4,281 sign-ups by category, which are not people', () => {
  assert.equal(report.sign_ups.total, published.sign_ups);
  assert.deepEqual(numbers(report.sign_ups, 'id'), published.sign_ups_by_category);
});

test('272 requests hold 354 parts', () => {
  assert.equal(report.requests.total, published.requests);
  assert.equal(report.parts.total, published.parts);
  assert.equal(report.parts_by_state.total, published.parts);
  assert.equal(report.requests_by_place.total, published.requests);
});

test('two desks had 50 and 202, and the twenty of nobody stand on a list too', () => {
  const desks = numbers(report.requests, 'name');
  assert.equal(desks.VGC, published.desks.VGC);
  assert.equal(desks.COCOF, published.desks.COCOF);
  const known = published.desks.VGC + published.desks.COCOF;
  assert.equal(desks['Onthaal / Accueil'], published.requests - known);
});

test('the report speaks three languages', () => {
  for (const [lang, words] of [['nl', /Helpers, naar woonplaats[\s\S]*Boodschappen +830/], ['fr', /Courses +830/], ['en', /Shopping +830/]])
    assert.match(site.run('report', 'help', '--lang', lang), words);
});
