// roles.test.mjs -- who may do what: every route of the program, asked by everybody, compared with roles.tsv.
//
// A row of the table is a route, a column somebody who asks. What stands behind the names in the path (:job, :invitation ...)
// belongs to `helper` and to the organisation of `member`; all others ask for something foreign. A POST gets something fresh
// each time and a form that is filled in rightly, so that nothing but the role can be in the way. Then the same again with
// numbers and tokens that nobody has.
//
// A route that is not in the table fails: decide who may, and add the row. ROLES_ACCEPT=1 writes the table anew from what the
// program does now; read the difference before you believe it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { encode, multipart, program } from './lib.mjs';
import { another, begin, end, fieldsFor, meaning, signedIn, thingsFor } from './roles_things.mjs';

const tableFile = new URL('roles.tsv', import.meta.url);
const actors = ['stranger', 'helper', 'other', 'member', 'foreign', 'waiting', 'coordinator', 'admin', 'operator'];
const routes = JSON.parse(execFileSync(program, ['routes', '--json'], { encoding: 'utf8' }));
const keyOf = (route) => `${route.method} ${route.path}`;
const nobodys = { token: 'A'.repeat(43), days: 400, rubric: 99 };

before(begin);
after(end);

// ---- asking ----

const fill = (path, values) =>
  path.replace(/:([a-z_]+)/g, (_, name) => {
    assert.ok(values[name] !== undefined, `nothing stands for :${name} in ${path}`);
    return values[name];
  });

// A token that proves forms of this visitor; any page with a form has one.
async function tokenOf(visitor) {
  const page = await visitor.get('/sign-in');
  return page.forms.find((form) => form.fields._once).fields._once[0];
}

async function bodyFor(route, actor, visitor) {
  const fields = { _once: await tokenOf(visitor), ...(await fieldsFor(route, actor)) };
  return fields.file ? multipart(fields) : { body: encode(fields) };
}

const last = new Set(['POST /my-data/erase']); // whoever does this is gone

async function ask(route, actor, values) {
  const visitor = last.has(keyOf(route)) && actor !== 'stranger' ? await another(actor) : await signedIn(actor);
  const path = (route.bare ? '' : '/en') + fill(route.path, values);
  if (route.method === 'GET') return visitor.ask('GET', path);
  const page = await visitor.ask('POST', path, await bodyFor(route, actor, visitor));
  if (route.who.includes('stranger')) visitor.cookies.clear(); // registering and signing in may have made them somebody else
  return page;
}

// ---- the table ----

const table = new Map(
  readFileSync(tableFile, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
    .map(([method, path, ...cells]) => [`${method} ${path}`, cells]),
);
const found = new Map();

const secrets = ['Helga Geheim', 'helper@roles.be', '0470 99 88 77', '+32470998877'];
const outsiders = ['stranger', 'other', 'foreign', 'waiting'];

for (const route of routes)
  test(keyOf(route), async () => {
    const cells = [];
    let values;
    for (const actor of actors) {
      for (const owner of ['helper', 'member', 'coordinator', 'operator']) await signedIn(owner);
      if (!values || route.method === 'POST') values = await thingsFor(route);
      const page = await ask(route, actor, values);
      cells.push(meaning(page));
      if (outsiders.includes(actor) && !route.path.startsWith('/mail'))
        for (const secret of secrets) assert.ok(!page.body.includes(secret), `${actor} reads ${secret}`);
    }
    found.set(keyOf(route), cells);
    if (process.env.ROLES_ACCEPT) return;
    assert.ok(table.has(keyOf(route)), `not in roles.tsv; the program answers\n${keyOf(route)} ${cells.join(' ')}`);
    assert.deepEqual(
      Object.fromEntries(actors.map((actor, i) => [actor, cells[i]])),
      Object.fromEntries(actors.map((actor, i) => [actor, table.get(keyOf(route))[i]])),
    );
  });

// Where there is nothing, everybody who may enter learns just that; a POST with a token of nobody does no more than a page does.
for (const route of routes.filter((route) => route.path.includes('/:')))
  test(`${keyOf(route)} with what nobody has`, async () => {
    const names = [...route.path.matchAll(/:([a-z_]+)/g)].map(([, name]) => name);
    for (const wrong of ['1', '9007199254740993', '-1', 'x'])
      for (const actor of actors) {
        const values = Object.fromEntries(names.map((name) => [name, nobodys[name] ?? wrong]));
        const page = await ask(route, actor, values);
        const expected = ['in', 'no'].includes(
          (found.get(keyOf(route)) ?? table.get(keyOf(route)))[actors.indexOf(actor)],
        )
          ? ['in', 'no']
          : ['none', 'ok'];
        assert.ok(expected.includes(meaning(page)), `${actor} ${JSON.stringify(values)}: ${meaning(page)}`);
        if (!names.includes('token') && expected.includes('none'))
          assert.equal(meaning(page), 'none', `${actor} ${JSON.stringify(values)}`);
      }
  });

// What an operator's own desk may do, which the table says, no other desk may.
const ofDesks = /:(case|part|desk|assignment|visit)\b/;
for (const route of routes.filter((one) => one.who.includes('operator') && !one.who.includes('stranger') && ofDesks.test(one.path)))
  test(`${keyOf(route)} by an operator of another desk`, async () => {
    for (const owner of ['helper', 'coordinator']) await signedIn(owner);
    const page = await ask(route, 'elsewhere', await thingsFor(route));
    assert.ok(['no', 'none'].includes(meaning(page)), meaning(page));
    for (const secret of [...secrets, 'Maria', '478 12 34']) assert.ok(!page.body.includes(secret), secret);
  });

test('the table has no row without a route', () => {
  const known = new Set(routes.map(keyOf));
  if (!process.env.ROLES_ACCEPT)
    assert.deepEqual(
      [...table.keys()].filter((key) => !known.has(key)),
      [],
    );
});

after(() => {
  if (!process.env.ROLES_ACCEPT) return;
  const head = readFileSync(tableFile, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'));
  const line = (cells) =>
    cells[0].padEnd(5) +
    cells[1].padEnd(52) +
    cells
      .slice(2)
      .map((cell) => cell.padEnd(12))
      .join('')
      .trimEnd();
  const rows = routes.map((route) => line([route.method, route.path, ...(found.get(keyOf(route)) ?? [])]));
  writeFileSync(tableFile, [...head.slice(0, -1), line(['#', 'route', ...actors]), ...rows, ''].join('\n'));
});
