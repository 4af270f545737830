// gone.test.mjs -- the links of somebody who is gone: whoever left, or had themselves erased, still has old mails. Each link answers with
// a page for people, and does nothing any more.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Site, approveAll, everyShift, invite, openJob, registerHelper, registerOrganisation, sleep } from './lib.mjs';

let site, coordinator, house, shopping;
before(async () => {
  site = await Site.start({
    today: '2027-03-01', digest_weekday: 1, digest_hour: 0, outreach_mails_a_minute: 60000, call_approval_above: 100,
    invitations_a_week: 50, help_invitations_a_week: 50,
  });
  coordinator = await site.official('coordinator@gone.be', 'coordinator', 'en');
  house = await registerOrganisation(site, 'house@gone.be', { lang: 'en' });
  await approveAll(coordinator);
  shopping = /name="needs" value="(\d+)"/.exec((await site.visitor('en').get('/help')).body)[1];
});
after(() => site.stop());

const until = async (what, look) => {
  for (let tries = 0; tries < 100; tries++, await sleep(100)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`${what} does not come`);
};
const linkIn = (email, path) => async () => (await site.mails(email)).flatMap((mail) => mail.links).find((a) => path.test(a.path))?.path;

// A helper near the house and the resident, with every kind of link in their mailbox.
async function helperWithLinks(name, place) {
  const email = `${name}@gone.be`;
  const helper = await registerHelper(site, email, { lang: 'en', when: { place, radius: 1, grid: everyShift } });
  await helper.send(await helper.get('/help/give'), { categories: [shopping], old_enough: 1, insured: 1 });
  const job = await openJob(house, { title: `Job ${name}`, place });
  await invite(house, job);
  const resident = site.visitor('en');
  const answers = { name: 'Maria', phone: '02 478 12 34', place, speaks: 0, read: 1 };
  const mine = await resident.send(await resident.get(`/help/ask?needs=${shopping}`), answers);
  const part = /mine\/(\d+)\/withdraw/.exec(mine.body)[1];
  const page = await until('somebody who fits', async () => {
    const fits = await coordinator.get(`/help/parts/${part}/helpers`);
    return /name="people"/.test(fits.body) && fits;
  });
  await coordinator.send(page, { people: [...page.body.matchAll(/name="people" value="(\d+)"/g)].map(([, id]) => id) }, /\/helpers$/);
  const drive = { title_en: `Campaign ${name}`, unit_en: 'letters', first: '2027-03-01' };
  const campaign = await coordinator.send(await coordinator.get('/desk/campaigns/new'), drive);
  const texts = { title_en: `Call ${name}`, body_en: 'Who comes?' };
  const call = await coordinator.send(await coordinator.get(`/desk/calls/new?campaign=${/(\d+)$/.exec(campaign.path)[1]}`), texts);
  await coordinator.send(call, {}, /\/send$/);
  const links = {
    'an invitation to a job': /^\/en\/invitation\//, 'a request to help a resident': /\/help\/invitation\//, 'a call': /\/call\//,
    'mails that stop': /\/stop\//,
  };
  for (const [what, path] of Object.entries(links)) links[what] = await until(what, linkIn(email, path));
  links['their part in a campaign'] = (await press(site.visitor('en'), links['a call'])).link(/\/part\//);
  const visitor = site.visitor('en');
  await visitor.send(await visitor.get('/sign-in'), { email });
  links['signing in'] = (await site.mail(email, /link to sign in/)).links[0].path;
  return { helper, visitor, job, part, call: call.path, links, email };
}

// Opens a link of a mail and presses its button, if there is one.
async function press(visitor, path) {
  const page = await visitor.get(path);
  const form = page.forms.find((one) => one.method === 'post');
  return form ? visitor.send(page, {}, form.action) : page;
}

describe('somebody who was erased', () => {
  let gone;
  before(async () => {
    gone = await helperWithLinks('erased', '9000');
    const page = await gone.helper.send(await gone.helper.get('/my-data/erase'));
    assert.match(page.body, /Everything about you was erased/);
  });

  for (const what of ['an invitation to a job', 'a request to help a resident', 'a call', 'their part in a campaign'])
    test(`finds nothing behind ${what}`, async () => {
      const page = await press(site.visitor('en'), gone.links[what]);
      assert.equal(page.status, 404);
      assert.match(page.text, /what stood here is gone/);
    });

  test('cannot sign in with a link that was under way', async () => {
    assert.match((await press(gone.visitor, gone.links['signing in'])).text, /This link no longer works/);
    assert.match((await gone.helper.get('/profile')).path, /\/sign-in/, 'nor with the session they had');
  });

  test('stops mails that do not come any more, and nothing is kept of it', async () => {
    const visitor = site.visitor('en');
    assert.match((await press(visitor, gone.links['mails that stop'])).text, /These mails are stopped/);
    assert.match((await visitor.get(gone.links['mails that stop'])).text, /Press the button and you get no more/);
  });

  test('is shown to nobody, and counts with nobody', async () => {
    assert.match((await coordinator.get(gone.call)).text, /Nobody yet/);
    for (const path of [`/organisation/jobs/${gone.job}`, `/organisation/jobs/${gone.job}/people`])
      assert.doesNotMatch((await house.get(path)).text, /An Peeters|0470 12 34 56/, path);
    assert.doesNotMatch((await coordinator.get(`/help/parts/${gone.part}/helpers`)).body, /name="people"/);
  });
});

describe('somebody who asked not to be found any more', () => {
  let gone;
  before(async () => {
    gone = await helperWithLinks('left', '8000');
    await gone.helper.send(await gone.helper.get('/profile'), {}, /\/profile\/leave$/);
    await gone.helper.send(await gone.helper.get('/help/give'), { categories: [] });
  });

  test('says yes to a resident only after signing up again', async () => {
    const visitor = site.visitor('en');
    const page = await visitor.send(await visitor.get(gone.links['a request to help a resident']), { informed: 1 });
    assert.equal(page.status, 422);
    assert.match(page.problems[0], /You stopped helping with this/);
  });

  test('gets no further call', async () => {
    const page = await coordinator.send(await coordinator.get('/desk/calls/new'), { title_en: 'Second call', body_en: 'Who comes?' });
    await coordinator.send(page, {}, /\/send$/);
    await sleep(1500);
    assert.ok(!(await site.mails(gone.email)).some((mail) => mail.subject === 'Second call'));
  });

  test('may still answer what they were asked, since that is their own choice', async () => {
    assert.match((await press(site.visitor('en'), gone.links['an invitation to a job'])).text, /You both get a mail now/);
    assert.match((await site.visitor('en').get(gone.links['a call'])).text, /You have a place/);
  });
});
