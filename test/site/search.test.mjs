// search.test.mjs -- looking for people: what is found, what is not told, and being told of new people.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, approveAll, helperAnswers, registerHelper, registerOrganisation, sleep } from './lib.mjs';

const PEOPLE = 6;
let site, member, coordinator;
before(async () => {
  site = await Site.start({ today: '2027-03-01' });
  for (let i = 0; i < PEOPLE; i++) await registerHelper(site, `helper${i}@search.be`, { lang: 'en' });
  member = await registerOrganisation(site, 'member@search.be', { lang: 'en' });
  coordinator = await site.official('coordinator@search.be', 'coordinator', 'en');
});
after(() => site.stop());

const people = (page) => (page.body.match(/<li class="card person">/g) ?? []).length;

// The pool follows the database within a moment.
async function found(visitor, path, n) {
  for (let tries = 0; ; tries++) {
    const page = await visitor.get(path);
    if (people(page) === n) return page;
    assert.ok(tries < 50, `${people(page)} of ${n} people on ${path}: ${page.text.slice(0, 600)}`);
    await sleep(100);
  }
}

test('an organisation that nobody approved finds nobody', async () => {
  const page = await member.get('/search');
  assert.match(page.text, /not approved yet/);
  assert.equal(people(page), 0);
  await approveAll(coordinator);
});

test('an organisation finds people around its site, without names', async () => {
  const page = await found(member, '/search?q=verpleegkundige', PEOPLE);
  assert.doesNotMatch(page.body, /@search\.be|\/search\/people\//);
  assert.match(page.text, /6 people/);
});

// The figure of which the page says `what`.
const figure = (page, what) => Number(new RegExp(`<b>([\\d.]+)</b><span>${what}`).exec(page.body)?.[1]);

test('every page counts the same people who can be asked', async () => {
  const paused = await registerHelper(site, 'paused@search.be', { lang: 'en' });
  await paused.send(await paused.get('/profile'), {}, '/profile/pause/14');
  const left = await registerHelper(site, 'left@search.be', { lang: 'en' });
  await left.send(await left.get('/profile'), {}, '/profile/leave');
  await found(coordinator, '/search', PEOPLE);
  assert.match((await coordinator.get('/search')).text, new RegExp(`${PEOPLE} people`));
  assert.equal(figure(await coordinator.get('/desk'), 'helpers who can be asked'), PEOPLE);
  assert.equal(figure(await site.visitor('en').get('/'), 'people ready to help'), PEOPLE);
});

test('a choice finds as many as its count said', async () => {
  const page = await found(member, '/search', PEOPLE);
  for (const [, value, text] of page.body.matchAll(/name="works" type="checkbox" value="(\d+)"[^>]*><span>[^<]*\((\d+)\)/g))
    assert.equal(people(await member.get(`/search?works=${value}`)), Number(text), `kind of work ${value}`);
});

test('where nobody is found, the filter to drop is named, and dropping it finds people', async () => {
  const page = await member.get('/search?language=19&level=4');
  assert.match(page.text, /Nobody matches all of this/);
  assert.match(page.text, /Without the language .* there would be 6 people/);
  assert.equal(people(await member.get(page.link(/^Drop the language/).replace(/^\/en/, ''))), PEOPLE);
});

test('from a search an organisation writes a job with its text', async () => {
  const page = await member.get('/search?q=verpleegkundige');
  const job = await member.get(page.link(/\/organisation\/jobs\/new\?/));
  assert.deepEqual(job.form('/jobs/new').fields.task, ['verpleegkundige']);
});

test('an unknown place, a place of which there are two, a radius of 0 and nonsense have a clear page', async () => {
  assert.match((await coordinator.get('/search?near=Nowhere')).text, /We do not know this place/);
  assert.match((await coordinator.get('/search?near=Halle')).text, /There are several places with that name/);
  const which = await coordinator.get('/search?near=Halle');
  assert.doesNotMatch((await coordinator.get(which.link(/1500/))).text, /several places/);
  assert.equal((await found(coordinator, '/search?near=9000&radius=0', PEOPLE)).status, 200);
  for (const query of ['works=99&grid=77', 'radius=-5', 'page=999', 'since=x&paid=9', 'site=123', 'q=%3Cscript%3E'])
    assert.equal((await member.get(`/search?${query}`)).status, 200, query);
});

test('a coordinator finds people everywhere and opens a profile, which its owner sees', async () => {
  const page = await found(coordinator, '/search', PEOPLE);
  const profile = await coordinator.get(page.link(/\/search\/people\/\d+/));
  assert.match(profile.text, /@search\.be/);
  assert.equal((await member.get(page.link(/\/search\/people\/\d+/))).status, 403);
  assert.equal((await coordinator.get('/search/people/1')).status, 404);
});

test('small numbers are not told to an organisation', async () => {
  await registerHelper(site, 'lonely@search.be', { lang: 'en', when: { ...helperAnswers.when, place: '9800', radius: 30 } });
  const page = await found(member, '/search', PEOPLE + 1);
  assert.match(page.text, /fewer than 5 people/);
  assert.doesNotMatch(page.body, /<th scope="row">Deinze/);
  assert.match((await found(coordinator, '/search', PEOPLE + 1)).body, /<th scope="row">Deinze/);
});

test('a saved search tells of new people the next day, once, and never who', async () => {
  let page = await member.get((await member.get('/search?q=verpleegkundige')).link(/\/search\/saved\?query=/));
  const nameless = await member.send(page, { name: '' });
  assert.match(nameless.problems.join(), /Give the search a name/);
  page = await member.send(page, { name: 'Nurses' });
  assert.match(page.text, /Nurses/);
  await site.restart({ today: '2027-03-02' });
  await sleep(2500);
  const before = (await site.mails('member@search.be')).filter((mail) => /New people/.test(mail.subject)).length;
  await registerHelper(site, 'new@search.be', { lang: 'en' });
  await coordinator.signIn();
  await found(coordinator, '/search', PEOPLE + 2);
  await site.restart({ today: '2027-03-03' });
  await sleep(2500);
  await site.restart();
  await sleep(1500);
  const mails = (await site.mails('member@search.be')).filter((mail) => /New people/.test(mail.subject));
  assert.equal(mails.length, before + 1);
  assert.match(mails[0].text, /1 new person matches your search “Nurses”/);
  assert.doesNotMatch(mails[0].body, /new@search\.be/);
  assert.ok(mails[0].links.some((link) => /\/stop\//.test(link.path)));
});

test('a saved search is deleted by its owner only', async () => {
  await member.signIn();
  await coordinator.signIn();
  const page = await member.get('/search/saved');
  const action = page.form(/\/delete$/).action;
  assert.equal((await coordinator.ask('POST', action, { body: new URLSearchParams(page.form(/\/delete$/).fields).toString() })).status >= 400, true);
  assert.doesNotMatch((await member.send(page, {}, /\/delete$/)).text, /Nurses/);
});
