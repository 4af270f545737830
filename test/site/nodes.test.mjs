// nodes.test.mjs -- several programs on one database: what one of them is told, the others find.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, registerHelper, sleep } from './lib.mjs';

const OTHERS = 2;
const ROUNDS = 6;
const PATIENCE_MS = 5000; // for a busy machine; bench/nodes_bench.c measures, and here the middle is told
let site, helper, coordinator;
const nodes = [];
before(async () => {
  site = await Site.start();
  for (let i = 0; i < OTHERS; i++) nodes.push(await site.another());
  helper = await registerHelper(site, 'helper@nodes.be', { lang: 'en' });
  await registerHelper(site, 'always@nodes.be', { lang: 'en' });
  coordinator = await site.official('coordinator@nodes.be', 'coordinator', 'en');
});
after(async () => {
  for (const node of nodes) await node.end();
  await site.stop();
});

const people = (page) => (page.body.match(/<li class="card person">/g) ?? []).length;

// Milliseconds until a node finds n people.
async function foundAfter(node, n) {
  const began = performance.now();
  const visitor = coordinator.on(node);
  while (people(await visitor.get('/search')) !== n) {
    assert.ok(performance.now() - began < PATIENCE_MS, `${n} people are not found on another node`);
    await sleep(2);
  }
  return performance.now() - began;
}

async function changed(path, n) {
  await helper.send(await helper.get('/profile'), {}, path);
  return Promise.all([site, ...nodes].map((node) => foundAfter(node, n)));
}

test('who registered on one node is found on all', async (t) => {
  const waited = await Promise.all([site, ...nodes].map((node) => foundAfter(node, 2)));
  t.diagnostic(`found after ${waited.map(Math.round).join(', ')} ms`);
});

test('who takes a break on one node is soon found on none, and afterwards on all', async (t) => {
  const waited = [];
  for (let round = 0; round < ROUNDS; round++) {
    waited.push(...(await changed('/profile/pause/14', 1)));
    waited.push(...(await changed('/profile/resume', 2)));
  }
  waited.sort((a, b) => a - b);
  t.diagnostic(`middle ${waited[waited.length >> 1].toFixed(0)} ms, longest ${waited.at(-1).toFixed(0)} ms`);
});

test('a node that ends is missed by nobody', async () => {
  const gone = nodes.pop();
  assert.deepEqual(await gone.end(), { code: 0, signal: null });
  await changed('/profile/pause/14', 1);
  nodes.push(await site.another());
  assert.equal(people(await coordinator.on(nodes.at(-1)).get('/search')), 1);
});
