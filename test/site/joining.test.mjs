// joining.test.mjs -- how people come in, by HTTP alone: the front page, a helper who registers, signing in, an organisation
// that registers and is approved or refused.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  Site,
  confirmAddress,
  enterpriseNumber,
  helperAnswers,
  openJob,
  orgAnswers,
  registerHelper,
  registerOrganisation,
} from './lib.mjs';

const MONDAY = '2027-03-01';
let site, coordinator;
before(async () => {
  site = await Site.start({ today: MONDAY });
  coordinator = await site.official('coordinator@example.be', 'coordinator', 'en');
});
after(() => site.stop());

async function turnClock(today) {
  await site.restart({ today });
  await coordinator.signIn();
}

const linkTo = (mail, pattern) => mail.links.find((link) => pattern.test(link.path))?.path;
const isStranger = async (visitor) => /\/sign-in\?/.test((await visitor.get('/profile')).path);

describe('the front page', () => {
  for (const lang of ['nl', 'fr', 'en'])
    test(`has its doors in ${lang}`, async () => {
      const page = await site.visitor(lang).get('/');
      assert.equal(page.status, 200);
      assert.match(page.body, new RegExp(`<html[^>]* lang="${lang}"`));
      for (const door of ['register', 'help', 'organisations/register', 'care', 'jobs'])
        assert.equal((await site.visitor(lang).get(page.link(new RegExp(`^/${lang}/${door}(\\?|$)`)))).status, 200);
    });

  test('speaks the language that the browser prefers', async () => {
    const visitor = site.visitor();
    for (const [wish, lang] of [
      ['fr-BE,fr;q=0.9,en;q=0.5', 'fr'],
      ['en', 'en'],
      ['sv', 'nl'],
      ['', 'nl'],
    ])
      assert.equal(
        (await visitor.ask('GET', '/', { headers: { 'Accept-Language': wish } })).headers.location,
        `/${lang}/`,
      );
  });
});

describe('a helper registers', () => {
  test('in three screens, checks the answers, and confirms the mail', async () => {
    const an = site.visitor('en');
    let page = await an.get('/register');
    page = await an.send(page, { name: 'An Peeters', email: 'an@example.be', phone: '0470/12.34.56' });
    assert.match(page.path, /\/profile\/what$/);
    page = await an.send(page, { ...helperAnswers.what, experience: 'Ten years as a nurse.' });
    assert.match(page.path, /\/profile\/when$/);
    page = await an.send(page, { place: 'Gent', radius: 12, grid: [0, 1, 27], hours: 8 });
    assert.match(page.path, /\/profile\/check$/);
    for (const answer of [
      'An Peeters',
      'an@example.be',
      '9000 Ghent',
      '12 km',
      'Ten years as a nurse.',
      'Support as a nurse',
    ])
      assert.ok(page.text.includes(answer), `${answer} is not among: ${page.text}`);
    page = await an.post(page, {});
    assert.equal(page.status, 422, 'nobody takes part without agreeing');
    page = await an.send(await an.get('/profile/check'), { matching: 1 });
    assert.match(page.path, /\/profile\/done$/);
    assert.match(page.text, /an@example\.be/);

    const link = linkTo(await site.mail('an@example.be', /Confirm/), /\/link\//);
    const scanner = site.visitor('en');
    assert.equal((await scanner.get(link)).status, 200);
    assert.match((await an.get('/profile')).text, /did not confirm/, 'opening the link is not enough');
    page = await an.open(link);
    assert.match(page.path, /\/profile$/);
    assert.doesNotMatch(page.text, /did not confirm/);
    assert.match((await an.get(link)).text, /no longer works/);
  });

  test('and what cannot be right comes back with all that was typed', async () => {
    const visitor = site.visitor('en');
    let page = await visitor.post(await visitor.get('/register'), { name: 'Jo <b>', email: 'jo@', phone: '12' });
    assert.equal(page.status, 422);
    assert.match(page.title, /^Error: /);
    assert.equal(page.problems.length, 2);
    for (const [, id] of page.body.matchAll(/<li><a href="#([^"]+)"/g))
      assert.match(page.body, new RegExp(`id="${id}"`));
    assert.deepEqual(
      [page.form().fields.name, page.form().fields.email, page.form().fields.phone],
      [['Jo <b>'], ['jo@'], ['12']],
    );
    page = await visitor.send(page, { email: 'jo@example.be', phone: '' });
    assert.match(page.path, /\/profile\/what$/);
    page = await visitor.post(page, { experience: 'kept', 'languages-1': 2 });
    assert.equal(page.status, 422);
    assert.deepEqual([page.form().fields.experience, page.form().fields['languages-1']], [['kept'], ['2']]);
  });

  test('and an ambiguous place is asked again with its candidates', async () => {
    const visitor = await registerHelper(site, 'sint@example.be', { lang: 'en' });
    let page = await visitor.post(await visitor.get('/profile/when'), { place: 'Halle', radius: 5 });
    assert.equal(page.status, 422);
    const candidates = [...page.body.matchAll(/type="radio" value="(#[^"]+)"/g)].map(([, value]) => value);
    assert.ok(candidates.length > 1, page.text);
    page = await visitor.send(page, { place: candidates[0] });
    assert.match(page.path, /\/profile$/);
  });

  test('goes on in another browser where the mail left off', async () => {
    const first = site.visitor('en');
    await first.send(await first.get('/register'), { name: 'Later', email: 'later@example.be' });
    const second = site.visitor('en');
    const page = await confirmAddress(site, second, 'later@example.be');
    assert.match(page.path, /\/profile\/what$/);
    await second.send(page, helperAnswers.what);
    assert.match((await second.get('/profile')).text, /not finished/);
  });

  test('changes, pauses and takes part again', async () => {
    const visitor = await registerHelper(site, 'changes@example.be', { lang: 'en' });
    let page = await visitor.send(await visitor.get('/profile/who'), { name: 'New Name' });
    assert.match(page.text, /New Name/);
    page = await visitor.send(await visitor.get('/profile'), {}, '/profile/pause/14');
    assert.match(page.text, /no invitations before/);
    page = await visitor.send(page, {}, '/profile/resume');
    assert.doesNotMatch(page.text, /no invitations before/);
  });

  test('withdraws the consent to be looked for, and gives it again', async () => {
    const visitor = await registerHelper(site, 'leaves@example.be', { lang: 'en' });
    let page = await visitor.send(await visitor.get('/profile'), {}, '/profile/leave');
    assert.match(page.text, /Nobody can find you/);
    assert.match((await visitor.get('/my-data')).text, /Agreed no/);
    page = await visitor.send(page, {}, '/profile/join');
    assert.doesNotMatch(page.text, /Nobody can find you/);
  });

  test('twice with one address: a stranger learns nothing, the owner keeps the first profile', async () => {
    const owner = await registerHelper(site, 'twice@example.be', { lang: 'en', who: { name: 'The Owner' } });
    const steps = async (email) => {
      const visitor = site.visitor('en');
      const page = await visitor.post(await visitor.get('/register'), { name: 'Somebody', email });
      return {
        visitor,
        seen: [
          page.status,
          page.headers.location,
          Object.keys(page.headers).sort(),
          [...visitor.cookies.keys()].sort(),
        ],
      };
    };
    const known = await steps('Twice@Example.be'),
      fresh = await steps('nobody-yet@example.be');
    assert.deepEqual(known.seen, fresh.seen);
    const page = await confirmAddress(site, site.visitor('en'), 'Twice@example.be');
    assert.match(page.path, /\/profile$/);
    assert.match(page.text, /The Owner/);
    assert.match(page.body, /registered already/);
    assert.match((await owner.get('/profile')).text, /The Owner/);
  });
});

describe('signing in', () => {
  const ask = async (visitor, email) => visitor.send(await visitor.get('/sign-in'), { email });
  const newest = async (email) => site.mail(email, /sign in/);
  before(() => registerHelper(site, 'signs@example.be', { lang: 'en' }));

  test('by a link that works once', async () => {
    const visitor = site.visitor('en');
    assert.match((await ask(visitor, 'signs@example.be')).path, /\/sign-in\/sent$/);
    const link = linkTo(await newest('signs@example.be'), /\/link\//);
    assert.match((await visitor.open(link)).path, /\/profile$/);
    const other = site.visitor('en');
    assert.match((await other.get(link)).text, /no longer works/);
    assert.ok(await isStranger(other));
  });

  test('in another browser only with the code', async () => {
    const asked = site.visitor('en');
    await ask(asked, 'signs@example.be');
    const mail = await newest('signs@example.be'),
      link = linkTo(mail, /\/link\//),
      [code] = /\d{6}/.exec(mail.text);
    const thief = site.visitor('en');
    const page = await thief.get(link);
    assert.ok(page.form().names.has('code'));
    const wrong = await thief.send(page, { code: code === '123456' ? '654321' : '123456' });
    assert.match(wrong.body, /not right/);
    assert.ok(await isStranger(thief));
    const other = site.visitor('en');
    assert.match((await other.open(link, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).path, /\/profile$/);
  });

  test('five wrong codes close the link', async () => {
    const asked = site.visitor('en');
    await ask(asked, 'signs@example.be');
    const mail = await newest('signs@example.be'),
      link = linkTo(mail, /\/link\//),
      [code] = /\d{6}/.exec(mail.text);
    const thief = site.visitor('en');
    for (let i = 1; i <= 5; i++)
      await thief.open(link, { code: String((Number(code) + i) % 1000000).padStart(6, '0') });
    await thief.open(link, { code });
    assert.ok(await isStranger(thief));
  });

  test('by typing the code into the page that waits', async () => {
    const visitor = site.visitor('en');
    const page = await ask(visitor, 'signs@example.be');
    const [code] = /\d{6}/.exec((await newest('signs@example.be')).text);
    assert.match((await visitor.send(page, { code })).path, /\/profile$/);
  });

  test('an address that nobody has gets the same answer', async () => {
    const seen = async (email) => {
      const visitor = site.visitor('en');
      const answer = await visitor.post(await visitor.get('/sign-in'), { email });
      const page = await visitor.follow(answer);
      return [
        answer.status,
        answer.headers.location,
        Object.keys(answer.headers).sort(),
        [...visitor.cookies.keys()].sort(),
        page.status,
        page.text,
      ];
    };
    assert.deepEqual(await seen('no-one@example.be'), await seen('signs@example.be'));
    assert.deepEqual(await site.mails('no-one@example.be'), []);
  });

  test('signing out ends the session on the server too', async () => {
    const visitor = await registerHelper(site, 'out@example.be', { lang: 'en' });
    const before = new Map(visitor.cookies);
    const page = await visitor.get('/profile');
    const out = page.forms.find((form) => form.action.endsWith('/sign-out'));
    const body = new URLSearchParams(Object.entries(out.fields).map(([name, [value]]) => [name, value])).toString();
    assert.equal((await visitor.ask('POST', out.action, { body })).status, 303);
    visitor.cookies = before;
    assert.ok(await isStranger(visitor));
  });

  test('after ten minutes the link is dead', async () => {
    const link = site.run('signin', 'signs@example.be').trim().replace('/nl/', '/en/');
    await turnClock('2027-03-02');
    assert.match((await site.visitor('en').get(link)).text, /no longer works/);
    await turnClock(MONDAY);
  });
});

describe('an organisation', () => {
  test('has an enterprise number whose check digits are right', async () => {
    const visitor = site.visitor('en');
    const number = enterpriseNumber(900000),
      wrong = number.slice(0, 9) + String((Number(number[9]) + 1) % 10);
    let page = await visitor.post(await visitor.get('/organisations/register'), {
      ...orgAnswers,
      number: wrong,
      email: 'x@org.be',
    });
    assert.equal(page.status, 422);
    assert.equal(page.problems.length, 1);
    assert.deepEqual(page.form().fields.number, [wrong]);
    page = await visitor.send(page, {
      number: `BE ${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`,
      read: 1,
    });
    assert.match(page.path, /\/organisation$/);
    const again = site.visitor('en');
    page = await again.post(await again.get('/organisations/register'), { ...orgAnswers, number, email: 'y@org.be' });
    assert.equal(page.status, 422);
    assert.match(page.problems[0], /registered already/);
  });

  test('sees nobody and shows no job before a coordinator approves it', async () => {
    await registerHelper(site, 'hidden@example.be', { lang: 'en', who: { name: 'Hidden Helper' } });
    const member = await registerOrganisation(site, 'bea@waiting.be', {
      lang: 'en',
      fields: { name: 'Waiting House' },
    });
    const job = await openJob(member, { title: 'A job that waits' });
    const people = await member.get(`/organisation/jobs/${job}/people`);
    assert.doesNotMatch(people.body, /name="people"/);
    assert.equal((await site.visitor('en').get(`/jobs/${job}`)).status, 404);
    assert.doesNotMatch((await site.visitor('en').get('/jobs')).text, /A job that waits/);

    const waiting = await coordinator.get('/desk/organisations');
    const mine = waiting.links.find((link) => link.text === 'Waiting House');
    await coordinator.send(await coordinator.get(mine.path), {}, '/approve');
    await site.mail('bea@waiting.be', /is approved/);
    assert.match((await site.visitor('en').get('/jobs')).text, /A job that waits/);
    assert.equal((await site.visitor('en').get(`/jobs/${job}`)).status, 200);
  });

  test('is refused with a reason that it reads', async () => {
    const member = await registerOrganisation(site, 'no@refused.be', { lang: 'en', fields: { name: 'Refused House' } });
    const mine = (await coordinator.get('/desk/organisations')).links.find((link) => link.text === 'Refused House');
    const empty = await coordinator.post(await coordinator.get(mine.path), { reason: '' });
    assert.equal(empty.status, 422);
    await coordinator.send(await coordinator.get(mine.path), { reason: 'This is no care organisation.' });
    assert.match((await site.mail('no@refused.be', /not approved/)).text, /This is no care organisation\./);
    assert.match((await member.get('/organisation')).text, /This is no care organisation\./);
    assert.match((await member.get('/organisation/jobs/new')).text, /not approved/);
  });

  test('lets a colleague in, who can do the same', async () => {
    const member = await registerOrganisation(site, 'first@two.be', { lang: 'en', fields: { name: 'Two People' } });
    await member.send(await member.get('/organisation/colleagues/new'), { name: 'Second', email: 'second@two.be' });
    const colleague = site.visitor('en');
    assert.match((await confirmAddress(site, colleague, 'second@two.be')).path, /\/organisation$/);
    assert.match((await colleague.get('/organisation')).heading, /Two People/);
    const page = await colleague.send(await colleague.get('/organisation/sites/new'), {
      name: 'Second site',
      place: '8000',
    });
    assert.match(page.text, /Second site, 8000 Bruges/);
  });
});
