// story.test.mjs -- the main job from beginning to end, by HTTP alone: a helper registers, an organisation asks, they meet,
// the work is done and told.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  Site,
  approveAll,
  confirmAddress,
  enterpriseNumber,
  everyShift,
  fits,
  helperAnswers,
  invite,
  openJob,
  orgAnswers,
  registerHelper,
  registerOrganisation,
} from './lib.mjs';

const MONDAY = '2027-03-01';
let site, coordinator;
before(async () => {
  site = await Site.start({ today: MONDAY, invitations_a_week: 2 });
  coordinator = await site.official('coordinator@example.be', 'coordinator', 'en');
});
after(() => site.stop());

async function turnClock(today) {
  await site.restart({ today });
  await coordinator.signIn();
}

const linkTo = (mail, pattern) => mail.links.find((link) => pattern.test(link.path))?.path;
const isStranger = async (visitor) => /\/sign-in\?/.test((await visitor.get('/profile')).path);
const shown = (page) => page.text.toLowerCase();

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

describe('a job', () => {
  let member;
  before(async () => {
    member = await registerOrganisation(site, 'bea@jobs.be', { lang: 'en', fields: { name: 'House of Jobs' } });
    await approveAll(coordinator);
  });
  const write = async (fields) =>
    member.send(await member.get('/organisation/jobs/new'), {
      title: 'Help wanted',
      task: 'Wij zoeken een verpleegkundige voor de nacht.',
      paid: 1,
      place: '9000',
      grid: everyShift,
      people: 1,
      ...fields,
    });
  const items = (page) =>
    [...page.body.matchAll(/<li class="chip[^"]*">([\s\S]*?)<\/li>/g)].map(([, html]) =>
      html.replace(/<[^>]*>/g, ' ').trim(),
    );

  const rubrics = [
    ['nl', 'Wij zoeken een verpleegkundige voor de verzorging van bewoners.', 'Health care'],
    ['fr', 'Nous cherchons une infirmière pour les soins aux résidents.', 'Health care'],
    ['en', 'We need a nurse to care for the residents.', 'Health care'],
    ['de', 'Wir suchen eine Krankenpflegerin für die Pflege der Bewohner.', 'Health care'],
    ['nl', 'Poetsen van de kamers en de gangen, ramen wassen, schoonmaken van het sanitair.', 'Cleaning'],
    ['fr', 'Aider en cuisine: préparer et servir les repas, faire la vaisselle.', 'Preparing and serving meals'],
  ];
  for (const [lang, task, rubric] of rubrics)
    test(`in ${lang} is understood: ${rubric.toLowerCase()}`, async () => {
      const page = await write({ task });
      assert.match(page.path, /\/check$/);
      assert.ok(page.text.includes(rubric), page.text);
      assert.match(page.text, /%/, 'with a confidence');
    });

  test('shows each thing understood, to be taken away, changed or added', async () => {
    let page = await write({ languages: 'Goed Frans is noodzakelijk, Engels is een plus.' });
    const french = () => items(page).find((item) => item.startsWith('French')),
      english = () => items(page).find((item) => item.startsWith('English'));
    assert.match(french(), /needed/);
    assert.match(english(), /welcome/);
    const before = items(page).length;
    const button = (item) => new RegExp(`/items/\\d+/${item}$`);
    const change = async (name, what) => {
      const html = [...page.body.matchAll(/<li class="chip[\s\S]*?<\/li>/g)]
        .map(([all]) => all)
        .find((all) => all.includes(`<span>${name}</span>`));
      const [, action] = new RegExp(`action="([^"]*${what})"`).exec(html);
      page = await member.send(page, {}, action);
    };
    assert.ok(page.form(button('remove')));
    await change('French', 'welcome');
    assert.match(french(), /welcome/);
    await change('English', 'remove');
    assert.equal(english(), undefined);
    assert.equal(items(page).length, before - 1);
    const add = await member.get(page.link(/\/add$/));
    assert.equal((await member.post(add, { need: 0 })).status, 422, 'nothing was chosen');
    page = await member.send(add, { language: 3, need: 0 });
    assert.ok(
      items(page).some((item) => item.startsWith('German')),
      items(page).join(' | '),
    );
  });

  test('keeps the rubric that its author chose', async () => {
    let page = await write({});
    page = await member.send(page, {}, /\/rubric\/4$/);
    assert.match(page.text, /your choice/);
    assert.match((await member.get(page.path)).text, /your choice/);
  });

  test('keeps corrections when its text is changed', async () => {
    let page = await write({ languages: 'Goed Frans is noodzakelijk.' });
    const path = page.path,
      html = [...page.body.matchAll(/<li class="chip[\s\S]*?<\/li>/g)]
        .map(([all]) => all)
        .find((all) => all.includes('<span>French</span>'));
    page = await member.send(page, {}, /action="([^"]*remove)"/.exec(html)[1]);
    page = await member.send(await member.get(path.replace('/check', '/edit')), {
      task: 'Wij zoeken twee verpleegkundigen voor de nacht.',
    });
    assert.match(page.path, /\/check$/);
    assert.ok(!items(page).some((item) => item.startsWith('French')), items(page).join(' | '));
  });

  test('is found by anybody by word and place, the nearest first', async () => {
    const far = await openJob(member, { title: 'Cook far away zzyzx', place: '8000' }),
      near = await openJob(member, { title: 'Cook nearby zzyzx', place: '9000' });
    const page = await site.visitor('en').get('/jobs?q=zzyzx&near=9050');
    const found = page.links
      .map((link) => /^\/en\/jobs\/(\d+)$/.exec(link.path)?.[1])
      .filter(Boolean)
      .map(Number);
    assert.deepEqual(found, [near, far]);
    assert.match(page.text, /2 open jobs/);
    assert.match((await site.visitor('en').get('/jobs?q=zzyzx&near=nowhereatall')).text, /do not know this place/);
  });

  test('that is closed is no longer shown', async () => {
    const job = await openJob(member, { title: 'Soon closed' });
    await member.send(await member.get(`/organisation/jobs/${job}`), {}, /\/close$/);
    assert.doesNotMatch((await site.visitor('en').get('/jobs?q=soon')).text, /Soon closed/);
  });
});

// One region of its own for each test below, so that no test finds the helpers of another.
describe('helper and organisation', () => {
  let member;
  before(async () => {
    member = await registerOrganisation(site, 'bea@meets.be', {
      lang: 'en',
      fields: { name: 'House of Meetings', contact: 'Bea Claes' },
    });
    await approveAll(coordinator);
  });
  const helper = (email, place, who = {}) =>
    registerHelper(site, email, { lang: 'en', who, when: { place, radius: 5 } });
  const job = (place, fields = {}) => openJob(member, { place, title: `Nurse in ${place}`, ...fields });
  const answerLinks = async (email) => {
    const mail = await site.mail(email, /Can you help\?/);
    const [yes, no] = mail.links.filter((link) => /\/invitation\//.test(link.path)).map((link) => link.path);
    return { mail, yes, no };
  };

  test('meet: the best fits without names, one is invited, says yes, and both see each other', async () => {
    const an = await helper('an@meets.be', '8400', { name: 'An Zeldzaam', phone: '0470 11 22 33' });
    const id = await job('8400');
    let page = await member.get(`/organisation/jobs/${id}/people`);
    page = await invite(member, id);
    for (const secret of ['Zeldzaam', 'an@meets.be', '0470 11 22 33', '+32470112233'])
      assert.ok(!page.body.includes(secret), `${secret} is shown before the yes`);
    assert.match(shown(page), /no answer yet/);

    const { mail, yes, no } = await answerLinks('an@meets.be');
    assert.match(mail.text, /House of Meetings needs help/);
    assert.match(mail.text, /Why you/);
    assert.doesNotMatch(mail.text, /Bea Claes|09 123 45 67/);
    const anybody = site.visitor('en');
    for (let i = 0; i < 2; i++)
      assert.equal((await anybody.get(yes)).status, 200, 'a scanner may open it as often as it likes');
    page = await anybody.open(yes);
    assert.match(page.path, /\/invitation\/thanks\/yes$/);
    for (const link of [yes, no]) assert.match((await anybody.get(link)).text, /closed/, 'answered is answered');

    page = await member.get(`/organisation/jobs/${id}`);
    for (const now of ['An Zeldzaam', 'an@meets.be', '0470 11 22 33']) assert.ok(page.text.includes(now), page.text);
    page = await an.get('/my-jobs');
    for (const now of ['Bea Claes', 'bea@meets.be']) assert.ok(page.text.includes(now), page.text);
    assert.match((await site.mail('an@meets.be', /reach each other/)).text, /Bea Claes/);
    assert.match((await site.mail('bea@meets.be', /reach each other/)).text, /An Zeldzaam/);
  });

  test('do not meet after a no, and no name is shown', async () => {
    await helper('no@meets.be', '8600', { name: 'Nora Nee' });
    const id = await job('8600');
    await invite(member, id);
    const { yes, no } = await answerLinks('no@meets.be');
    assert.match((await site.visitor('en').open(no)).path, /\/thanks\/no$/);
    assert.match((await site.visitor('en').get(yes)).text, /closed/);
    const page = await member.get(`/organisation/jobs/${id}`);
    assert.match(shown(page), /answer: no/);
    assert.doesNotMatch(page.body, /Nora Nee|no@meets\.be/);
  });

  test('the last place has one winner', async () => {
    await helper('one@meets.be', '8900');
    await helper('two@meets.be', '8900');
    const id = await job('8900', { people: 1 });
    await invite(member, id, 2);
    const links = [(await answerLinks('one@meets.be')).yes, (await answerLinks('two@meets.be')).yes];
    const ends = await Promise.all(links.map((link) => site.visitor('en').open(link)));
    assert.deepEqual(ends.map((page) => page.path.replace('/en/invitation/', '')).sort(), ['late', 'thanks/yes']);
    const page = await member.get(`/organisation/jobs/${id}`);
    assert.match(shown(page), /all places taken/);
    assert.equal(shown(page).split('answer: yes').length - 1, 1);
  });

  test('a helper answers on their own page too, and nobody else can', async () => {
    const an = await helper('own@meets.be', '8500'),
      other = await helper('other@meets.be', '9600');
    const id = await job('8500');
    await invite(member, id);
    const page = await an.get('/my-jobs'),
      form = page.form(/\/yes$/);
    const theirs = await other.get('/profile');
    const stolen = await other.ask('POST', form.action, {
      body: `_once=${theirs.forms.find((f) => f.fields._once).fields._once[0]}`,
    });
    assert.equal(stolen.status, 404);
    assert.match(shown(await an.send(page, {}, /\/yes$/)), /answer: yes/);
  });

  test('a helper offers to come, and the organisation says yes', async () => {
    const an = await helper('offers@meets.be', '3500', { name: 'Olga Offer' });
    const id = await job('3500');
    let page = await an.send(await an.get(`/jobs/${id}`), {}, /\/offer$/);
    assert.match(shown(page), /you offered to come/);
    assert.equal((await an.get(`/jobs/${id}`)).forms.filter((form) => /\/offer$/.test(form.action)).length, 0);
    await site.mail('bea@meets.be', /wants to help/);
    page = await member.get(`/organisation/jobs/${id}`);
    assert.doesNotMatch(page.body, /Olga/);
    page = await member.send(page, {}, /\/take$/);
    assert.match(page.text, /Olga Offer/);
  });

  test('nobody is asked more often in a week than the setting says', async () => {
    await helper('often@meets.be', '3900');
    for (let i = 0; i < 2; i++) await invite(member, await job('3900', { title: `Number ${i}` }));
    const id = await job('3900', { title: 'One too many' });
    const page = await member.get(`/organisation/jobs/${id}/people`);
    assert.doesNotMatch(page.body, /name="people"/);
    assert.equal((await site.mails('often@meets.be')).filter((mail) => /Can you help/.test(mail.subject)).length, 2);
    await turnClock('2027-03-09');
    await invite(member, id);
    assert.equal((await site.mails('often@meets.be')).filter((mail) => /Can you help/.test(mail.subject)).length, 3);
    await turnClock(MONDAY);
  });

  test('the least asked comes first among equals', async () => {
    await helper('asked@meets.be', '6700', { name: 'Asked Before' });
    await invite(member, await job('6700', { title: 'First' }));
    await helper('never@meets.be', '6700', { name: 'Never Asked' });
    const id = await job('6700', { title: 'Second' });
    await invite(member, id, 2);
    assert.equal((await site.mails('asked@meets.be')).filter((mail) => /Second/.test(mail.subject)).length, 1);
    const third = await job('6700', { title: 'Third' });
    await invite(member, third);
    assert.equal((await site.mails('never@meets.be')).filter((mail) => /Third/.test(mail.subject)).length, 1);
  });

  const hard = {
    'too far': ['7500', { when: { place: '8630', radius: 5 } }, {}],
    'another shift': ['7700', { when: { place: '7700', radius: 5, grid: [0] } }, { grid: [27] }],
    'only as a volunteer': ['7780', { what: { paid: 1 }, when: { place: '7780', radius: 5 } }, { paid: 2 }],
    'without the profession': [
      '7900',
      { what: { professions: null, works: [7], experience: '' }, when: { place: '7900', radius: 5 } },
      {},
    ],
    'not confirmed': ['7860', { confirm: false, when: { place: '7860', radius: 5 } }, {}],
    'not then': [
      '7970',
      { when: { place: '7970', radius: 5, until: '2027-03-10' } },
      { from: '2027-04-01', until: '2027-04-30' },
    ],
  };
  for (const [name, [place, registered, asked]] of Object.entries(hard))
    test(`a hard condition is never broken: ${name}`, async () => {
      await registerHelper(site, `${place}@hard.be`, { lang: 'en', ...registered });
      await helper(`fits-${place}@hard.be`, place);
      const id = await job(place, asked);
      const { people } = await fits(member, id);
      assert.equal(people.length, 1);
      await invite(member, id);
      await site.mail(`fits-${place}@hard.be`, /Can you help/);
      assert.deepEqual(
        (await site.mails(`${place}@hard.be`)).filter((mail) => /Can you help/.test(mail.subject)),
        [],
      );
    });
});

describe('the loop closes', () => {
  let member, an, id;
  const job = () => member.get(`/organisation/jobs/${id}`);
  before(async () => {
    member = await registerOrganisation(site, 'bea@loop.be', { lang: 'en', fields: { name: 'House of Loops' } });
    await approveAll(coordinator);
    an = await registerHelper(site, 'an@loop.be', { lang: 'en', when: { place: '2300', radius: 5 } });
    id = await openJob(member, { title: 'A job that ends', place: '2300', from: '2027-03-03', until: '2027-03-05' });
    await invite(member, id);
    await an.send(await an.get('/my-jobs'), {}, /\/yes$/);
  });
  const until = async (sentence) => {
    for (let tries = 0; tries < 50; tries++) {
      if (sentence.test((await job()).text)) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    assert.match((await job()).text, sentence);
  };

  test('it is agreed', async () => {
    assert.match((await job()).text, /Begins on/);
    assert.deepEqual(
      (await site.mails('an@loop.be')).filter((mail) => /go ahead/.test(mail.subject)),
      [],
    );
  });

  test('it starts on its first day', async () => {
    await turnClock('2027-03-03');
    await until(/Started on/);
  });

  test('it ends after its last day, and both are asked once', async () => {
    await turnClock('2027-03-06');
    await until(/From .* until/);
    for (const email of ['an@loop.be', 'bea@loop.be'])
      assert.equal((await site.mails(email)).filter((mail) => /go ahead/.test(mail.subject)).length, 1, email);
  });

  test('one tap tells that it went ahead, and how many hours', async () => {
    const mail = await site.mail('an@loop.be', /go ahead/);
    const anybody = site.visitor('en');
    const page = await anybody.open(linkTo(mail, /\/yes$/), { hours: 12 });
    assert.match(page.path, /\/outcome\/thanks$/);
    assert.match((await job()).text, /12 hours/);
    assert.match((await anybody.get(linkTo(mail, /\/no$/))).text, /Thank you/, 'the other link is used up with it');
    assert.match((await job()).text, /12 hours/);
  });

  test('the organisation answers on its own page', async () => {
    const page = await member.get((await job()).link(/\/deployments\/\d+$/));
    assert.match((await member.send(page, { went: 1, hours: 12 })).path, /\/outcome\/thanks$/);
    assert.doesNotMatch((await job()).text, /Tell how it went/);
  });

  test('a no before it began cancels it', async () => {
    await turnClock(MONDAY);
    await registerHelper(site, 'ill@loop.be', { lang: 'en', when: { place: '2400', radius: 5 } });
    id = await openJob(member, { title: 'Does not go ahead', place: '2400', from: '2027-03-20' });
    await invite(member, id);
    const [yes] = (await site.mail('ill@loop.be', /Can you help/)).links.filter((link) =>
      /\/invitation\//.test(link.path),
    );
    await site.visitor('en').open(yes.path);
    await member.send(await member.get((await job()).link(/\/deployments\/\d+$/)), { went: 2 });
    assert.match((await job()).text, /Did not go ahead/);
  });
});
