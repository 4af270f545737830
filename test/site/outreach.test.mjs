// outreach.test.mjs -- calls to many over the socket: counted, agreed to, sent, answered with one tap, and listed for the desk.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Site, approveAll, openJob, registerHelper, registerOrganisation, sleep } from './lib.mjs';

const PEOPLE = 6;
let site, coordinator, second;
before(async () => {
  site = await Site.start({ call_approval_above: PEOPLE - 1, outreach_mails_a_minute: 60000 });
  coordinator = await site.official('first@outreach.be', 'coordinator', 'en');
  second = await site.official('second@outreach.be', 'coordinator', 'en');
  for (let i = 1; i <= PEOPLE; i++)
    await registerHelper(site, `h${i}@outreach.be`, {
      lang: i === 1 ? 'fr' : 'nl',
      who: { name: `Helper ${i}`, lang: i === 1 ? 1 : 0 },
      when: { place: i === PEOPLE ? '4000' : '9000' },
    });
});
after(() => site.stop());

const texts = (title) => ({ title_nl: title, body_nl: 'Kom je brieven schrijven?', title_fr: `FR ${title}`, body_fr: 'Venez écrire.' });

async function write(fields) {
  const page = await coordinator.send(await coordinator.get('/desk/calls/new'), fields);
  assert.match(page.path, /\/desk\/calls\/\d+$/, page.problems.join(' '));
  return page;
}

// The mail of a call goes out a moment later.
async function callMail(email, subject) {
  for (let tries = 0; tries < 100; tries++, await sleep(100)) {
    const mail = (await site.mails(email)).find((one) => subject.test(one.subject));
    if (mail) return mail;
  }
  throw new Error(`no call ${subject} for ${email}`);
}

// In English, whatever the language of the mail.
const linkOf = (mail) =>
  mail.links.map((a) => a.path.replace(/^\/(nl|fr)\//, '/en/')).find((path) => /\/call\//.test(path));

describe('a call', () => {
  test('is counted before anything goes out', async () => {
    const page = await write({ ...texts('Counted'), near: '9000', radius: 20 });
    assert.match(page.text, new RegExp(`${PEOPLE - 1} people get this call`));
    await sleep(1500);
    assert.ok(!(await site.mails('h2@outreach.be')).some((mail) => /Counted/.test(mail.subject)));
  });

  test('says who would read it in another language', async () => {
    const page = await write({ title_nl: 'Only Dutch', body_nl: 'Enkel Nederlands.' });
    assert.match(page.text, /French: 1 person reads this language/);
  });

  test('with half a text, or days the wrong way round, comes back with what was typed', async () => {
    const form = await coordinator.get('/desk/calls/new');
    let page = await coordinator.send(form, { title_nl: 'Half' });
    assert.match(page.problems[0], /title and a text/);
    assert.match(page.body, /value="Half"/);
    page = await coordinator.send(await coordinator.get('/desk/calls/new'), { ...texts('Days'), from: '2030-02-02', until: '2030-02-01' });
    assert.match(page.problems[0], /last day/);
  });

  test('to many people needs a second coordinator', async () => {
    let page = await write(texts('Many'));
    page = await coordinator.send(page, {}, /\/send$/);
    assert.match(page.text, /second coordinator/);
    assert.equal(page.forms.filter((form) => /\/approve$/.test(form.action)).length, 0);
    await sleep(1500);
    assert.ok(!(await site.mails('h1@outreach.be')).some((mail) => /Many/.test(mail.subject)), 'nothing goes out yet');
    page = await second.get(page.path);
    assert.match(page.text, /Read it well/);
    await second.send(page, {}, /\/approve$/);
    assert.ok(await callMail('h1@outreach.be', /^FR Many$/), 'in the language of the reader');
    assert.ok(await callMail('h6@outreach.be', /^Many$/));
  });

  test('that changed since the second coordinator read it is not agreed to', async () => {
    let page = await coordinator.send(await write(texts('Changing')), {}, /\/send$/);
    const read = await second.get(page.path);
    page = await coordinator.send(page, {}, /\/take-back$/);
    page = await coordinator.send(await coordinator.get(page.link(/\/edit$/)), { body_nl: 'Geef ons geld.' });
    page = await coordinator.send(page, {}, /\/send$/);
    const answer = await second.send(read, {}, /\/approve$/);
    assert.match(answer.body, /Somebody changed this call since you read it/);
    assert.match(answer.text, /Geef ons geld.*/);
    assert.match(answer.text, /waits for a second person/);
    await coordinator.send(await coordinator.get(page.path), {}, /\/take-back$/);
  });

  test('that nobody would get is not sent', async () => {
    let page = await write({ ...texts('Nobody'), near: '8000', radius: 1 });
    page = await coordinator.send(page, {}, /\/send$/);
    assert.match(page.body, /Nobody would get this call/);
    assert.match(page.text, /draft/);
  });
});

describe('the places of a call', () => {
  let path, links;
  before(async () => {
    let page = await write({ ...texts('Two places'), places: 2, near: '9000', radius: 20 });
    page = await coordinator.send(page, {}, /\/send$/);
    path = page.path;
    links = [];
    for (let i = 1; i < PEOPLE; i++) links.push(linkOf(await callMail(`h${i}@outreach.be`, /Two places/)));
  });

  test('a scanner that opens the link signs nobody up', async () => {
    for (const link of links) assert.equal((await site.visitor('nl').get(link)).status, 200);
    assert.match((await coordinator.get(path)).text, /0 of 2 places taken/);
  });

  test('the last one has one winner when all tap at once', async () => {
    const visitors = await Promise.all(
      links.map(async (link) => {
        const visitor = site.visitor('en');
        return { visitor, page: await visitor.get(link) };
      }),
    );
    const answers = await Promise.all(visitors.map(({ visitor, page }) => visitor.send(page, {}, /\/call\/[^/]+$/)));
    assert.equal(answers.filter((page) => /You have a place/.test(page.heading)).length, 2);
    assert.equal(answers.filter((page) => /waiting list/.test(page.heading)).length, links.length - 2);
    assert.match((await coordinator.get(path)).text, /2 of 2 places taken/);
  });

  test('whoever withdraws makes room for the next, who gets a mail', async () => {
    const pages = await Promise.all(links.map((link) => site.visitor('en').get(link)));
    const inside = pages.findIndex((page) => /You have a place/.test(page.heading));
    const visitor = site.visitor('en');
    const page = await visitor.send(await visitor.get(links[inside]), {}, /\/withdraw$/);
    assert.match(page.text, /You withdrew/);
    assert.match((await coordinator.get(path)).text, /2 of 2 places taken/);
    const all = await site.mails('');
    assert.equal(all.filter((mail) => /place became free|plaats vrij|place s.est libérée/.test(mail.subject)).length, 1);
  });

  test('the desk reads who signed up, and takes the list along', async () => {
    const page = await coordinator.get(path);
    assert.match(page.text, /Helper \d/);
    const file = await coordinator.ask('GET', page.link(/people\.csv/));
    assert.match(file.headers['content-type'], /text\/csv/);
    const lines = file.body.trim().split('\r\n');
    assert.equal(lines.length, 1 + (links.length - 1));
    assert.equal(lines.filter((line) => /signed up/.test(line)).length, 2);
  });

  test('a helper cannot read that list', async () => {
    const helper = site.visitor('en');
    assert.equal((await helper.ask('GET', `${path.replace('/en', '')}/people.csv`)).status, 303);
  });

  test('change while it is open: who waits moves up and hears of it, and nobody loses one', async () => {
    let page = await coordinator.send(await coordinator.get(path), { places: 1 });
    assert.equal(page.status, 422);
    assert.match(page.problems[0], /nobody loses it/);
    assert.match(page.body, /name="places"[^>]*value="1"/, 'what was typed is still there');
    page = await coordinator.send(page, { places: 3 });
    assert.match(page.text, /3 of 3 places taken/);
    const all = await site.mails('');
    assert.equal(all.filter((mail) => /place became free|plaats vrij|place s.est libérée/.test(mail.subject)).length, 2);
  });

  test('a closed call takes nobody any more, and tells who waited', async () => {
    await coordinator.send(await coordinator.get(path), {}, /\/close$/);
    const told = async () => (await site.mails('')).filter((mail) => /No place became free|geen plaats vrij|Aucune place/.test(mail.subject));
    for (let tries = 0; tries < 50 && (await told()).length === 0; tries++) await sleep(100);
    assert.equal((await told()).length, 1);
    assert.match((await coordinator.get(path)).text, /Waited, and no place became free 1/);
    const outside = site.visitor('en');
    const pages = await Promise.all(links.map((link) => outside.get(link)));
    assert.ok(pages.some((page) => /This call is closed/.test(page.text)));
    assert.ok(pages.every((page) => !page.forms.some((form) => /\/call\/[^/]+$/.test(form.action))));
  });

  test('are given back by who cannot come, also when nobody can sign up any more', async () => {
    const pages = await Promise.all(links.map((link) => site.visitor('en').get(link)));
    const inside = links.filter((_, i) => /You have a place/.test(pages[i].heading));
    assert.equal(inside.length, 3);
    const visitor = site.visitor('en');
    const page = await visitor.send(await visitor.get(inside[0]), {}, /\/withdraw$/);
    assert.match(page.text, /This call is closed/);
    assert.match((await coordinator.get(path)).text, /2 of 3 places taken/);
  });
});

describe('a campaign', () => {
  let path, link, token;
  before(async () => {
    const today = new Date().toISOString().slice(0, 10);
    const form = await coordinator.get('/desk/campaigns/new');
    const page = await coordinator.send(form, { title_nl: 'Brieven', unit_nl: 'brieven', every: 7, round_target: 73, target: 500, first: today });
    path = page.path;
    assert.match(page.text, /0 of 500 brieven/);
    const call = await coordinator.get(page.link(/calls\/new\?campaign=/));
    assert.match(call.text, /For the campaign: Brieven/);
    await coordinator.send(await coordinator.send(call, { ...texts('Letters'), near: '9000', radius: 20 }), {}, /\/send$/);
    link = linkOf(await callMail('h2@outreach.be', /Letters/));
  });

  test('has whoever signs up for its call in the round that runs', async () => {
    const visitor = site.visitor('en');
    const page = await visitor.send(await visitor.get(link), {}, /\/call\/[^/]+$/);
    token = page.link(/\/part\//);
    assert.match((await visitor.get(token)).heading, /You take part/);
    const desk = await coordinator.get((await coordinator.get(path)).link(/\/rounds\//));
    assert.match(desk.text, /Helper 2 .*takes part/);
  });

  test('counts what each one tells, and a number that cannot be is asked again', async () => {
    const visitor = site.visitor('en');
    let page = await visitor.send(await visitor.get(`${token}/tell`), { amount: 'many' });
    assert.equal(page.status, 422);
    page = await visitor.send(await visitor.get(`${token}/tell`), { amount: 12 });
    assert.match(page.text, /12 brieven/);
    page = await coordinator.get(path);
    assert.match(page.text, /1 person took part/);
    assert.match(page.text, /12 of 500 brieven/);
    assert.match(page.text, /12 of 73/);
  });

  test('takes what the desk heard by telephone, and gives the list as a file', async () => {
    const visitor = site.visitor('en');
    await visitor.send(await visitor.get(linkOf(await callMail('h3@outreach.be', /Letters/))), {}, /\/call\/[^/]+$/);
    let page = await coordinator.get((await coordinator.get(path)).link(/\/rounds\//));
    const row = page.body.split('<tr>').find((line) => /Helper 3/.test(line));
    page = await coordinator.send(page, { parts: /value="(\d+)"/.exec(row)[1], amount: 8 });
    assert.match(page.text, /20 of 73/);
    const file = await coordinator.ask('GET', page.link(/people\.csv/));
    assert.match(file.body, /"Helper 3";.*"took part";8\r\n/);
  });

  test('says in figures who was asked and took part, each once, and how far it is, on a page and in a file', async () => {
    const page = await coordinator.get((await coordinator.get(path)).link(/campaigns\/\d+\/figures$/));
    assert.match(page.text, /2 people were asked 2 people answered 2 people took part 20 brieven/);
    assert.match(page.text, /20 of 500 brieven 4%/);
    assert.match(page.text, /0 of 1 round reached its target/);
    const file = await coordinator.ask('GET', page.link(/figures\.csv/));
    const lines = file.body.trim().split('\r\n');
    assert.match(lines[0], /"Round";"First day";"Last day";"Asked";"Gave an answer";.*;"Took part";"brieven";"Target"/);
    assert.match(lines[1], /^"1";"[\d-]+";"[\d-]+";2;2;0;0;0;0;2;20;73$/);
    assert.match(lines[2], /^"All rounds together";"[\d-]+";"";2;2;0;0;0;0;2;20;500$/);
    assert.match(lines[3], /^"People, each counted once";"";"";2;2;"";"";"";"";2$/);
  });

  test('stops asking who does not want to any more', async () => {
    const visitor = site.visitor('en');
    const page = await visitor.send(await visitor.get(token), {}, /\/stop$/);
    assert.match(page.body, /We do not ask you again/);
  });

  test('ends when the desk says so', async () => {
    const page = await coordinator.send(await coordinator.get(path), {}, /\/end$/);
    assert.match(page.text, /ended/);
    assert.match(page.text, /2 people took part/);
  });
});

describe('the weekly mail', () => {
  let job, member;
  before(async () => {
    member = await registerOrganisation(site, 'member@outreach.be', { lang: 'en', fields: { name: 'House of Weeks' } });
    await approveAll(coordinator);
    job = await openJob(member, { title: 'Nurse for the week' });
    await sleep(1100); // what is opened in the second in which it begins is for the next week
    // Today is its day, from the first hour on.
    await site.restart({ digest_weekday: ((new Date().getDay() + 6) % 7) + 1, digest_hour: 0 });
  });
  const weekly = async (email) => {
    for (let tries = 0; tries < 150; tries++, await sleep(100)) {
      const mail = (await site.mails(email)).find((one) => one.links.some((a) => /\/need\//.test(a.path)));
      if (mail) return mail;
    }
    throw new Error(`no weekly mail for ${email}`);
  };
  const stopOf = (mail) => mail.links.map((a) => a.path).find((path) => /\/stop\//.test(path)).replace(/^\/(nl|fr)\//, '/en/');

  test('brings a job near somebody, in their language, and one tap offers help', async () => {
    const mail = await weekly('h2@outreach.be');
    assert.match(mail.subject, /1 plek in je buurt/);
    assert.match(mail.text, /Nurse for the week/);
    const path = mail.links.map((a) => a.path).find((to) => /\/need\//.test(to)).replace('/nl/', '/en/');
    const visitor = site.visitor('en');
    let page = await visitor.get(path);
    assert.match(page.heading, /Nurse for the week/);
    page = await visitor.send(page, {}, /\/need\/[^/]+$/);
    assert.match(page.text, /They know that you want to help/);
    assert.match((await member.get(`/organisation/jobs/${job}`)).text, /wants to help/);
    assert.match((await visitor.get(path)).heading, /This question is closed/, 'said once, it is said');
  });

  test('does not go to who lives too far, and not twice', async () => {
    await weekly('h3@outreach.be');
    await sleep(1500);
    assert.ok(!(await site.mails('h6@outreach.be')).some((mail) => /buurt/.test(mail.subject)));
    await site.restart();
    await sleep(2000);
    assert.equal((await site.mails('h3@outreach.be')).filter((mail) => /buurt/.test(mail.subject)).length, 1);
    assert.match((await coordinator.get('/desk/weekly-mail')).text, /Weekly mail/);
  });

  test('can be paused until a day, with a day that can be', async () => {
    const visitor = site.visitor('en');
    const stop = stopOf(await weekly('h4@outreach.be'));
    const form = await visitor.get((await visitor.get(stop)).link(/\/pause$/));
    let page = await visitor.send(form, { until: '2001-01-01' });
    assert.match(page.problems[0], /from today/);
    const until = new Date(Date.now() + 20 * 86400e3).toISOString().slice(0, 10);
    page = await visitor.send(await visitor.get(`${stop}/pause`), { until });
    assert.match(page.text, /They come again after/);
    page = await visitor.send(page, {}, /\/again$/);
    assert.match(page.heading, /come again/);
  });
});
