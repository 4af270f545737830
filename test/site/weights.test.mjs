// weights.test.mjs -- what counts in the ranking: coordinators see it, answers are counted, settings are stronger, and each
// invitation keeps how well the person fitted. What enough answers propose is tested in test/unit/weighing_test.c.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, approveAll, invite, openJob, registerHelper, registerOrganisation } from './lib.mjs';

let site, coordinator, helper;
before(async () => {
  site = await Site.start({ weight_near: 30 });
  coordinator = await site.official('coordinator@weights.be', 'coordinator', 'en');
  helper = await registerHelper(site, 'helper@weights.be', { lang: 'en' });
  const member = await registerOrganisation(site, 'member@weights.be', { lang: 'en' });
  await approveAll(coordinator);
  await invite(member, await openJob(member));
  await helper.send(await helper.get('/my-jobs'), {}, /\/no$/);
});
after(() => site.stop());

const weights = () => JSON.parse(site.run('learn', 'weights', '--json'));

test('one answer is not enough: the page and the command say how many are missing', async () => {
  const page = await coordinator.get('/desk/weights');
  assert.match(page.text, /499 answers of 500 are still missing/);
  assert.doesNotMatch(page.text, /Use the proposed weights|Back to the usual weights/);
  const told = weights();
  assert.deepEqual([told.outcome, told.answers, told.missing], ['too-few', 1, 499]);
});

test('a weight that is set on the server counts, and the page says so', async () => {
  assert.match((await coordinator.get('/desk/weights')).text, /Living near\s+set on the server\s+12\s+30/);
});

test('nothing can be used that is not proposed, and the usual weights cannot be gone back to', () => {
  assert.throws(() => site.run('learn', 'weights', '--use'), /nothing is proposed/);
  assert.throws(() => site.run('learn', 'weights', '--back'), /the usual weights count already/);
  assert.throws(() => site.run('learn', 'weights', '--use', '--back'), /not both/);
});

test('a person can read how well they fitted when they were asked', async () => {
  const page = await helper.get('/my-data');
  assert.match(page.text, /How well you fitted, of each part of the score/);
  assert.match(page.text, /Free at the asked moments 100%/);
  const { body } = await helper.ask('GET', '/my-data/export');
  assert.match(body, /"parts": "concepts=\d+ work=\d+ time=1000 near=\d+ languages=\d+ experience=1000 fresh=\d+ reliable=1000 asked=\d+"/);
});
