// story.test.mjs -- the main job from writing it to its end, by HTTP alone: an organisation asks, helpers and organisations meet,
// the work is done and told. How they came in stands in joining.test.mjs.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Site, approveAll, everyShift, fits, invite, openJob, registerHelper, registerOrganisation } from './lib.mjs';

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
const shown = (page) => page.text.toLowerCase();

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
