// organisation.test.mjs -- what an organisation sees to by itself: its sites, its colleagues, and somebody who works for two.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, approveAll, openJob, registerOrganisation } from './lib.mjs';

let site, coordinator, bea;
before(async () => {
  site = await Site.start();
  coordinator = await site.official('coordinator@org.be', 'coordinator', 'en');
  bea = await registerOrganisation(site, 'bea@org.be', { lang: 'en', fields: { name: 'De Linde' } });
  await approveAll(coordinator);
});
after(() => site.stop());

test('a site gets another name and place', async () => {
  const home = await bea.get('/organisation');
  const page = await bea.send(await bea.get(home.link(/^change De Linde$/)), { name: 'The new house', place: '2000' });
  assert.match(page.text, /The new house, 2000/);
  assert.doesNotMatch(page.text, /De Linde, 9000/);
});

test('the only site stays, another one can go', async () => {
  let page = await bea.get('/organisation');
  page = await bea.send(await bea.get(page.link(/^change The new house$/)), {}, /\/remove$/);
  assert.match(page.text, /This is your only site/);
  await bea.send(await bea.get('/organisation/sites/new'), { name: 'Annex', place: '9000' });
  page = await bea.get('/organisation');
  page = await bea.send(await bea.get(page.link(/^change Annex$/)), {}, /\/remove$/);
  assert.doesNotMatch(page.text, /Annex/);
});

test('who is removed can no longer act for the organisation', async () => {
  await bea.send(await bea.get('/organisation/colleagues/new'), { name: 'Cas', email: 'cas@org.be' });
  const cas = site.visitor('en');
  await cas.open((await site.mail('cas@org.be', /Confirm/)).links.map((a) => a.path).find((to) => /\/link\//.test(to)));
  assert.match((await cas.get('/organisation')).heading, /De Linde/);
  const page = await bea.send(await bea.get('/organisation'), {}, /\/colleagues\/\d+\/remove$/);
  assert.doesNotMatch(page.text, /Cas/);
  assert.notEqual((await cas.ask('GET', '/en/organisation')).status, 200);
});

test('somebody who works for two organisations goes from one to the other', async () => {
  const job = await openJob(bea, { title: 'For the first' });
  await registerOrganisation(site, 'bea@org.be', { lang: 'en', fields: { name: 'De Esdoorn' } });
  await approveAll(coordinator);
  let page = await bea.get('/organisation');
  const other = page.heading === 'De Linde' ? 'De Esdoorn' : 'De Linde';
  page = await bea.send(page, {}, /\/organisation\/choose\/\d+$/);
  assert.equal(page.heading, other);
  await bea.send(page, {}, /\/organisation\/choose\/\d+$/);
  assert.equal((await bea.ask('GET', `/en/organisation/jobs/${job}`)).status, 200);
});
