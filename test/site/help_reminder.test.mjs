// help_reminder.test.mjs -- what reaches people around a visit: the reminder the day before, their own calendar, and the call of a desk
// when nobody says how it went.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Neighbourhood, comes } from './help_people.mjs';
import { Site, sleep } from './lib.mjs';

let site, hood, made, visits;
before(async () => {
  site = await Site.start({ today: '2027-02-27', help_invitations_a_week: 50, help_reminder_hour: 0 });   // a Saturday
  hood = await Neighbourhood.of(site, 'tomorrow.be', ['gea', 'hank']);
  made = await hood.ask({ email: 'maria@tomorrow.be' });
  visits = (await hood.agree(made, 'gea')).path;      // every Tuesday, from 2 March on
});
after(() => site.stop());

const about = async (who) => (await site.mails(`${who}@tomorrow.be`)).filter((mail) => /^Tomorrow/.test(mail.subject));
const stranger = () => site.visitor('en');

// ---- the day before ----

test('nobody is reminded two days before', async () => {
  await hood.goTo('2027-02-28');
  await sleep(2500);
  assert.equal((await about('gea')).length, 0);
});

test('both sides are reminded the day before, once, with two servers and after a restart', async () => {
  await hood.goTo('2027-03-01');
  const node = await site.another();
  const mail = await comes(site, 'gea@tomorrow.be', /^Tomorrow/);
  assert.match(mail.text, new RegExp(`Name ${made.name}.*Tuesday 2 March 2027`));
  assert.match((await comes(site, 'maria@tomorrow.be', /^Tomorrow/)).text, /Name gea.*Tuesday 2 March 2027/);
  await sleep(1500);
  await node.end();
  await hood.goTo('2027-03-01');
  await sleep(2500);
  assert.equal((await about('gea')).length, 1);
  assert.equal((await about('maria')).length, 1);
});

test('the desk sees who has a visit today and tomorrow', async () => {
  const { lot } = hood;
  const page = await lot.get((await lot.get(hood.laken)).link(/^Visits today and tomorrow/));
  assert.match(page.text, new RegExp(`Today · Monday 1 March 2027 No visits.*Tomorrow · Tuesday 2 March 2027 .*Shopping.*${made.name}.*Helper: gea`));
});

test('a visit that was called off reminds nobody', async () => {
  const page = await hood.people.gea.get(visits);
  const [, visit] = /visit\/(\d+)\/off/.exec(page.body.slice(page.body.indexOf('Tuesday 9 March')));
  await hood.people.gea.send(page, {}, new RegExp(`/${visit}/off$`));
  hood.over = visit;
  await hood.goTo('2027-03-08');
  await sleep(2500);
  assert.equal((await about('gea')).length, 1);
  assert.equal((await about('maria')).length, 1);
});

test('a resident stops reminders with one request of a mail program, and lets them come again', async () => {
  const [mail] = await about('maria');
  const { path } = mail.links.find((link) => /\/help\/reminders\//.test(link.path));
  const page = await stranger().get(path);
  assert.match(page.text, /No reminders any more/);
  const one = await stranger().ask('POST', path, { body: 'List-Unsubscribe=One-Click' });
  assert.equal(one.status, 200);
  await hood.goTo('2027-03-15');
  await comes(site, 'gea@tomorrow.be', /^Tomorrow/);
  await sleep(1500);
  assert.equal((await about('gea')).length, 2);
  assert.equal((await about('maria')).length, 1);
  const again = await stranger().ask('POST', `${path}/again`, { body: '' });
  assert.match(again.text, /These mails come again/);
  assert.equal((await stranger().get(path.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A')))).status, 404);
});

test('a helper stops reminders like any other kind of mail', async () => {
  const [mail] = await about('gea');
  const { path } = mail.links.find((link) => /\/stop\//.test(link.path));
  assert.match((await stranger().get(path)).text, /Mails the day before you help a resident/);
  assert.equal((await stranger().ask('POST', path, { body: 'List-Unsubscribe=One-Click' })).status, 200);
  await hood.goTo('2027-03-22');
  await sleep(2500);
  assert.equal((await about('gea')).length, 2);
  assert.equal((await about('maria')).length, 2);
});

// ---- away for some time ----

test('a helper on holiday: the desk looks for one other for all those visits, and the pair goes on after that', async () => {
  const { gea, hank } = hood.people;
  const other = await hood.ask({ 'part[0].moment': 'every Thursday' });
  const pair = await hood.agree(other, 'gea');
  const page = await gea.get(pair.link(/\/away$/));
  assert.deepEqual((await gea.send(page, { first: '2027-04-09', last: '2027-04-02' })).problems,
    ['The last day comes before the first. Choose a later one.']);
  assert.deepEqual((await gea.send(page, { first: '2027-03-26', last: '2027-03-31' })).problems, ['There is no visit on these days.']);
  assert.deepEqual((await gea.send(page, { first: '2027-04-01', last: '2027-12-31' })).problems,
    ['So far ahead no visits are planned yet. Choose an earlier day, and come back later for the rest.']);
  const away = await gea.send(page, { first: '2027-03-29', last: '2027-04-10' });
  assert.equal(away.text.match(/we look for somebody else/g).length, 2);   // 1 and 8 April
  const file = await hood.lot.get(other.path);
  assert.match(file.text, /1 April 2027 to 8 April 2027, instead of the usual helper/);
  await hood.invite(file.link(/^Find a helper/));
  await hood.sayYes('hank');
  assert.match((await gea.get(pair.path)).text, /Thursday 1 April 2027 hank comes instead .*Thursday 8 April 2027 hank comes instead.*Thursday 15 April 2027 I cannot come/);
  const his = await hank.get((await hank.get('/help/give')).link(/\/help\/give\/visits\/\d+$/));
  assert.match(his.text, /Thursday 1 April 2027.*Thursday 8 April 2027/);
  assert.doesNotMatch(his.text, /15 April|find somebody else/);            // a stand-in may stop, and asks for nobody else
  assert.equal((await hank.get(`${pair.path}/away`)).status, 404);
  Object.assign(hood, { thursdays: pair.path, his: his.path });
});

// ---- how it went ----

test('a helper who does not answer is on the list of calls until the answer is noted', async () => {
  const { lot } = hood;
  const list = `${hood.laken}/calls`;
  const ofHelper = new RegExp(`gea, Shopping Helper .*Was going to help ${made.name}`);
  await hood.goTo('2027-04-01');
  await comes(site, 'gea@tomorrow.be', /Did it go ahead/);
  assert.doesNotMatch((await lot.get(list)).text, ofHelper);
  await hood.goTo('2027-04-04');
  const page = await lot.get(list);
  assert.match(page.text, ofHelper);
  const [, id] = /calls\/(\d+)\/helper\/none/.exec(page.body);
  assert.match((await lot.send(page, {}, `/calls/${id}/helper/none`)).text, /again tomorrow/);
  assert.doesNotMatch((await lot.get(list)).text, ofHelper);
  await hood.goTo('2027-04-05');
  const next = await lot.get(list);
  assert.match((await lot.send(next, {}, `/calls/${id}/helper/went`)).text, /Noted/);
  assert.doesNotMatch((await lot.get(list)).text, ofHelper);
  await lot.send(next, {}, `/calls/${id}/helper/went`);   // a second tap on the same button
  assert.equal((await lot.get(made.path)).text.match(/It went ahead, says the helper/g).length, 1);
});

// ---- what cannot be ----

// A form that no page shows, with a token as every page with a form has one.
async function post(visitor, path, fields = {}) {
  const token = (await visitor.get('/help/give')).forms.find((form) => form.fields._once).fields._once[0];
  const body = new URLSearchParams({ _once: token, ...fields });
  return (await visitor.ask('POST', `/en${path.replace(/^\/en/, '')}`, { body: body.toString() })).status;
}

test('a visit that is over is neither called off, nor handed over, nor put back; and nobody changes another\'s', async () => {
  const { gea, hank } = hood.people;
  for (const verb of ['off', 'instead', 'again', 'went']) assert.equal(await post(gea, `/help/give/visit/${hood.over}/${verb}`), 409, verb);
  assert.equal(await post(gea, `/help/give/visit/${hood.over}/explode`), 404);
  assert.equal(await post(hank, `/help/give/visit/${hood.over}/went`), 404);
  assert.equal(await post(gea, `/help/give/visit/1/went`), 404);
});

test('who stands in changes no days, and who stopped neither', async () => {
  const { gea, hank } = hood.people;
  const days = { days: 0, weeks: 1, minutes: 60, monthly: 1 };
  assert.equal(await post(hank, hood.his, days), 409);
  assert.equal(await post(hank, `${hood.his}/away`, { first: '2027-04-06', last: '2027-04-20' }), 409);
  assert.equal(await post(hank, hood.thursdays, days), 404);
  await gea.send(await gea.get(`${hood.thursdays}/stop`), { last: '' });
  assert.equal(await post(gea, hood.thursdays, days), 409);
  assert.equal(await post(gea, `${hood.thursdays}/away`, { first: '2027-04-06', last: '2027-04-20' }), 409);
  assert.equal(await post(gea, `${hood.thursdays}/stop`, { last: '' }), 409);
});

test('a call that nobody has to make is refused: another side, a pair of nobody', async () => {
  const { lot } = hood;
  const ask = async (path) => {
    const token = (await lot.get(hood.laken)).forms.find((form) => form.fields._once).fields._once[0];
    return (await lot.ask('POST', `/en${path}`, { body: new URLSearchParams({ _once: token }).toString() })).status;
  };
  const [, pair] = /visits\/(\d+)$/.exec(visits);
  assert.equal(await ask(`/help/calls/${pair}/neighbour/went`), 404);
  assert.equal(await ask('/help/calls/1/helper/went'), 404);
  assert.equal(await ask(`/help/calls/${pair}/helper/went`), 409);   // told already
});

// ---- the calendar ----

const read = (address) => stranger().ask('GET', address);
const addressOf = (page) => /value="https?:\/\/[^/]+(\/calendar\/[^"]+)"/.exec(page.body)[1];

test('a calendar reads the address without signing in, and learns nobody\'s name', async () => {
  const { gea } = hood.people;
  const page = await gea.send(await gea.get('/my-calendar'), {}, /\/open$/);
  const address = addressOf(page);
  assert.match(page.body, new RegExp(`href="webcal://[^"]*${address}"`));
  const file = await read(address);
  assert.match(file.headers['content-type'], /^text\/calendar/);
  assert.match(file.body, /SUMMARY:Shopping\r\nLOCATION:Bruss/);
  assert.match(file.body, /DTSTART;VALUE=DATE:20270406/);
  assert.match(file.body, /STATUS:CANCELLED/);           // 9 March
  assert.doesNotMatch(file.body.replace(/^(UID|URL):.*$/gm, ''), /Maria|gea|Laken|478/);   // but the numbers of chance
  assert.equal((await read(address.replace('.ics', ''))).status, 200);
  hood.address = address;
});

test('an event keeps its name when its time changes, and says that it changed', async () => {
  const { gea } = hood.people;
  const of = (file, day) => {
    const event = file.body.split('BEGIN:VEVENT').find((one) => one.includes(`DTSTART${day}`));
    return { uid: /UID:(\S+)/.exec(event)[1], sequence: Number(/SEQUENCE:(\d+)/.exec(event)[1]) };
  };
  const first = of(await read(hood.address), ';VALUE=DATE:20270413');
  await gea.send(await gea.get(visits), { time: '10:00', minutes: 60 }, /\/visits\/\d+$/);
  const then = of(await read(hood.address), ':20270413T080000Z');
  assert.equal(then.uid, first.uid);
  assert.ok(then.sequence > first.sequence);
});

test('a new address ends the old one, another helper has none of it, and stopping ends all', async () => {
  const { gea, hank } = hood.people;
  const old = hood.address;
  const page = await gea.send(await gea.get('/my-calendar'), {}, /\/open$/);
  const address = addressOf(page);
  assert.notEqual(address, old);
  assert.equal((await read(old)).status, 404);
  assert.equal((await read(address)).status, 200);
  const his = addressOf(await hank.send(await hank.get('/my-calendar'), {}, /\/open$/));
  assert.doesNotMatch((await read(his)).body, /DTSTART:20270413/);   // a visit of hers
  await gea.send(await gea.get('/my-calendar'), {}, /\/close$/);
  assert.equal((await read(address)).status, 404);
  assert.doesNotMatch((await gea.get('/my-calendar')).body, /\/calendar\//);
});

test('who has everything erased has no address any more', async () => {
  const { hank } = hood.people;
  const address = addressOf(await hank.get('/my-calendar'));
  await hank.send(await hank.get('/my-data/erase'), {});
  assert.equal((await read(address)).status, 404);
  delete hood.people.hank;
});
