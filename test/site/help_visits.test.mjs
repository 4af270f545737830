// help_visits.test.mjs -- help that comes back: a fixed pair, each visit, who comes instead, how it went, and the end.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Neighbourhood, comes } from './help_people.mjs';
import { Site, sleep } from './lib.mjs';

let site, coordinator, lot, omar, ids, laken, people, hood;
before(async () => {
  site = await Site.start({ today: '2027-03-01', help_invitations_a_week: 50 });   // a Monday
  hood = await Neighbourhood.of(site, 'visits.be', ['gea', 'hank', 'ines']);
  ({ coordinator, lot, ids, laken, people } = hood);
  omar = await hood.operator('omar', 'Omar Onthaal', (await coordinator.get('/help/desks')).link(/^Onthaal/));
});
after(() => site.stop());

const ask = (fields) => hood.ask(fields);
const agree = (made, who) => hood.agree(made, who);
const invite = (finder) => hood.invite(finder);
const sayYes = (who) => hood.sayYes(who);

const days = (page) => [...page.body.matchAll(/<li class="card"><strong>([^<]+)/g)].map(([, day]) => day.trim());
const visitOf = (page, day) => /visits?\/(\d+)\//.exec(page.body.slice(page.body.indexOf(day)))[1];
const press = (who, page, day, verb) => who.send(page, {}, new RegExp(`/${visitOf(page, day)}/${verb}$`));

test('every Tuesday: the helper, the person helped and the desk see the same visits', async () => {
  const made = await ask();
  const page = await agree(made, 'gea');
  assert.match(page.text, /every week on Tuesday/);
  assert.equal(days(page).length, 8);
  assert.match(days(page)[0], /Tuesday 2 March 2027/);
  assert.match((await made.visitor.get('/help/mine')).text, /gea will help you.*Tuesday 2 March 2027.*Tuesday 23 March 2027/);
  assert.match((await lot.get(made.path)).text, /Next visit: Tuesday 2 March 2027/);
  Object.assign(people.gea, { made, visits: page.path });
});

test('the pair agrees on a time, and the calendar has it in winter and in summer', async () => {
  const { visits } = people.gea;
  const page = await people.gea.get(visits);
  const wrong = await people.gea.send(page, { time: 'ten', days: [1] });
  assert.deepEqual(wrong.problems, ['Write the time like 10:00.']);
  const saved = await people.gea.send(wrong, { time: '10u', minutes: 90 });
  assert.match(saved.text, /every week on Tuesday at 10:00/);
  assert.equal(days(saved).length, 8);
  const file = await people.gea.get(saved.link(/calendar\.ics$/));
  assert.match(file.headers['content-type'], /^text\/calendar/);
  assert.match(file.body, /DTSTART:20270323T090000Z\r\nDTEND:20270323T103000Z/);
  assert.match(file.body, /DTSTART:20270330T080000Z/);
  assert.doesNotMatch(file.body, /Maria|gea/);
  const none = await people.gea.send(saved, { last: '2027-03-01' });
  assert.deepEqual(none.problems, ['Between the first and the last day there is no visit. Choose other days.']);
});

test('who is helped calls one visit off, and the helper hears it', async () => {
  const { made, visits } = people.gea;
  const mine = await press(made.visitor, await made.visitor.get('/help/mine'), 'Tuesday 9 March', 'off');
  assert.match(mine.text, /nobody comes on this day.*Tuesday 9 March 2027, 10:00 called off/);
  assert.match((await site.mail('gea@visits.be', /About your visit of Tuesday 9 March/)).text, /Nobody needs to come on this day/);
  assert.match((await people.gea.get(visits)).text, /Tuesday 9 March 2027, 10:00 called off/);
  const again = await press(made.visitor, mine, 'Tuesday 9 March', 'again');
  assert.match(again.text, /goes ahead after all/);
});

test('what the other side called off is theirs to put back', async () => {
  const { made, visits } = people.gea;
  await press(made.visitor, await made.visitor.get('/help/mine'), 'Tuesday 23 March', 'off');
  const page = await people.gea.get(visits);
  assert.doesNotMatch(page.body.slice(page.body.indexOf('Tuesday 23 March'), page.body.indexOf('Tuesday 30 March')), /\/again/);
  await press(made.visitor, await made.visitor.get('/help/mine'), 'Tuesday 23 March', 'again');
});

test('a helper who cannot come once: the desk has it today, others are ready, somebody comes for that day only', async () => {
  const { made, visits } = people.gea;
  const page = await press(people.gea, await people.gea.get(visits), 'Tuesday 16 March', 'instead');
  assert.match(page.text, /Tuesday 16 March 2027, 10:00 we look for somebody else/);
  assert.match((await lot.get(laken)).text, new RegExp(`Today \\d.*${made.name} [\\d ]+ Shopping, Shopping .*find a helper`));
  const file = await lot.get(made.path);
  assert.match(file.text, /Tuesday 16 March 2027, instead of the usual helper/);
  assert.match(file.text, /Ready to help/);
  const finder = file.link(/^Find a helper/);
  await invite(finder);
  const asked = await site.mail('hank@visits.be', /needs help/);
  assert.match(asked.text, /Tuesday 16 March 2027/);
  assert.equal((await site.mails('gea@visits.be')).filter((mail) => /needs help/.test(mail.subject)).length, 1); // not asked for her own visit
  await sayYes('hank');
  assert.match((await made.visitor.get('/help/mine')).text, /Tuesday 16 March 2027, 10:00 hank comes instead/);
  assert.match((await people.gea.get(visits)).text, /hank comes instead/);
  assert.match((await people.hank.get('/help/give')).text, new RegExp(made.name));
});

test('figures count one thing asked, whoever came instead', async () => {
  const report = JSON.parse(site.run('report', 'help', '--json'));
  assert.equal(report.parts.total, 1);
});

test('after a month the helper tells by one tap which visits did not go ahead', async () => {
  await site.restart({ today: '2027-04-01' });
  for (const who of [coordinator, lot, omar, ...Object.values(people)]) await who.signIn();
  const mail = await comes(site, 'gea@visits.be', /Did it go ahead/);
  assert.match(mail.text, /2 March.*9 March.*23 March.*30 March/);
  assert.doesNotMatch(mail.text, /16 March/);
  const page = await people.gea.get(mail.links.find((a) => a.text === 'No, not each time').path);
  const missed = [...page.body.matchAll(/name="missed" value="(\d+)"/g)].map(([, id]) => id);
  assert.equal(missed.length, 4);
  const none = await people.gea.send(page);
  assert.deepEqual(none.problems, ['Tick the visits that did not go ahead.']);
  assert.match((await people.gea.send(none, { missed: [missed[2]] })).text, /Thank you for telling us/);
  const visits = (await people.gea.get(people.gea.visits)).text;
  assert.match(visits, /Tuesday 9 March 2027, 10:00 went ahead .*Tuesday 23 March 2027, 10:00 did not go ahead/);
  const late = await people.gea.send(await people.gea.get(mail.links.find((a) => a.text === 'Yes, each time').path));
  assert.match(late.text, /This question is closed/);
});

test('who has no address is on the list of calls; one tap notes what they say', async () => {
  const { made } = people.gea;
  const list = await lot.get((await lot.get(laken)).link(/^Whom to call/));
  assert.match(list.text, new RegExp(`${made.name}, Shopping.*gea was going to help`));
  const id = /calls\/(\d+)\/asker\/none/.exec(list.body.slice(list.body.indexOf(made.name)))[1];
  assert.match((await lot.send(list, {}, `/calls/${id}/asker/none`)).text, /again tomorrow/);
  const another = await lot.get(list.path);
  assert.doesNotMatch(another.body, new RegExp(`calls/${id}/`));
  await site.restart({ today: '2027-04-02' });
  for (const who of [coordinator, lot, omar, ...Object.values(people)]) await who.signIn();
  const next = await lot.get(list.path);
  const which = await lot.get(next.link(new RegExp(`/calls/${id}/asker/which$`)));
  assert.deepEqual((await lot.send(which)).problems, ['Tick the visits that did not go ahead.']);
  const [, missed] = /value="(\d+)"[^>]*><span>Tuesday 30 March/.exec(which.body);
  assert.match((await lot.send(which, { missed: [missed] })).text, /Noted\./);
  assert.doesNotMatch((await lot.get(list.path)).body, new RegExp(`calls/${id}/`));
  const file = await lot.get(made.path);
  assert.match(file.text, /Next step ask how it went.*nobody came, says the person helped/);
  assert.match(file.text, /The help did not come\./);
  assert.match((await lot.get(file.link(/^All visits/))).text, /Tuesday 30 March 2027, 10:00 did not go ahead/);
});

test('who stops gives a last day; the case is back with its history, and who fits is ready', async () => {
  const { made, visits } = people.gea;
  const page = await people.gea.get((await people.gea.get(visits)).link(/\/stop$/));
  assert.deepEqual((await people.gea.send(page, { last: '2027-03-30' })).problems, ['This day is over. Choose today or a later day.']);
  const give = await people.gea.send(page, { last: '2027-04-06' });
  assert.match(give.text, /Thank you for telling us, and for all your help/);
  const follow = await made.visitor.get('/help/follow');   // a browser may see a case for thirty days
  const mine = await made.visitor.send(follow, { number: made.number, proof: made.phone });
  assert.match(mine.text, /we are looking for somebody.*Tuesday 6 April 2027/);
  const file = await lot.get(made.path);
  assert.match(file.text, /gea helped from .* to .*visits · the helper stopped/);
  assert.match(file.text, /Ready to help/);
  assert.doesNotMatch((await made.visitor.get('/help/mine')).text, /Tuesday 13 April/);
  await agree(made, 'ines');
  assert.match((await made.visitor.get('/help/mine')).text, /ines will help you.*Tuesday 6 April 2027.*Tuesday 13 April 2027/);
  assert.match((await lot.get(file.link(/^All visits/))).text, /Who helped so far.*ines .*helps now.*gea .*the helper stopped/);
});

test('help that took place and is needed no more is done, and the helper hears it', async () => {
  const { made } = people.gea;
  const mine = await made.visitor.send(await made.visitor.get('/help/mine'), {}, /\/withdraw$/);
  assert.match(mine.text, /Shopping done/);
  assert.match((await site.mail('ines@visits.be', /No longer needed/)).text, /no longer needed/);
  assert.doesNotMatch(mine.text, /Tuesday 13 April/);
});

test('a helper who has everything erased comes no more, and the desk finds it on its list', async () => {
  const made = await ask();
  await agree(made, 'hank');
  await people.hank.send(await people.hank.get('/my-data/erase'), {});
  await site.restart();
  for (const who of [coordinator, lot, omar, people.gea, people.ines]) await who.signIn();
  let text = '';
  for (let i = 0; i < 50 && !/the helper left Inzet/.test(text); i++, await sleep(100)) text = (await lot.get(made.path)).text;
  assert.match(text, /we are looking for somebody.*deleted helped from .*the helper left Inzet/);
  assert.match((await made.visitor.get('/help/mine')).text, /we are looking for somebody/);
  delete people.hank;
});

test('who gave an address is asked by mail, and a no brings the case back', async () => {
  const made = await ask({ email: 'maria@visits.be', 'part[0].often': 1 });
  await invite((await lot.get(made.path)).link(/^Find a helper/));
  await sayYes('ines');
  await site.restart({ today: '2027-04-05' });
  for (const who of [coordinator, lot, omar, ...Object.values(people)]) await who.signIn();
  await people.ines.send(await people.ines.get('/help/give'), {}, /helped\/\d+\/yes$/);
  const mail = await comes(site, 'maria@visits.be', /Did the help come/);
  const anybody = site.visitor('en');
  const no = await anybody.send(await anybody.get(mail.links.find((a) => a.text === 'No, nobody came').path));
  assert.match(no.text, /Thank you for telling us/);
  const yes = await anybody.send(await anybody.get(mail.links.find((a) => a.text === 'Yes, the help came').path));
  assert.match(yes.text, /You told us already/);
  const file = await lot.get(made.path);
  assert.match(file.text, /we are looking for somebody.*it did not, says the person helped/);
});

test('a part in another language asks for helpers who speak it', async () => {
  const made = await ask({ 'part[0].speaks': 6, 'part[0].often': 1 });   // Turkish
  const file = await lot.get(made.path);
  assert.match(file.text, /Turkish/);
  const page = await lot.get(file.link(/^Find a helper/));
  assert.doesNotMatch(page.text, /speaks Turkish/);
});

test('another helper, another browser and another desk are refused, and the desk is told why', async () => {
  const made = await ask();
  await agree(made, 'gea');
  const visits = (await people.gea.get('/help/give')).link(/\/help\/give\/visits\/\d+$/);
  assert.equal((await people.ines.get(visits)).status, 404);
  assert.equal((await people.ines.get(`${visits}/calendar.ics`)).status, 404);
  const page = await people.gea.get(visits);
  const visit = /visit\/(\d+)\/off/.exec(page.body)[1];
  const post = async (visitor, path, from) => {
    const token = (await visitor.get(from)).forms.find((form) => form.fields._once).fields._once[0];
    return visitor.ask('POST', `/en${path}`, { body: new URLSearchParams({ _once: token }).toString() });
  };
  assert.equal((await post(people.ines, `/help/give/visit/${visit}/off`, '/help/give')).status, 404);
  assert.equal((await post(site.visitor('en'), `/help/mine/visit/${visit}/off`, '/help/follow')).status, 404);
  assert.equal((await post(made.visitor, `/help/mine/visit/${visit}/instead`, '/help/mine')).status, 404);
  const away = await post(omar, `/help/visits/${visit}/off`, '/help/volunteers');
  assert.equal(away.status, 403);
  assert.match(away.text, /ask the coordinator/);
  for (const path of [made.path, laken, `${laken}/call`, `${laken}/calls`]) assert.equal((await omar.get(path)).status, 403, path);
  assert.equal((await lot.get('/help/cases/1')).status, 404);
});

test('two who write at once: the second reads what the first noted, and loses nothing', async () => {
  const made = await ask();
  const page = await lot.get(made.path);
  await coordinator.get(made.path);
  assert.match((await lot.get(laken)).text, /coordinator has it open/);
  await coordinator.send(await coordinator.get(made.path), { kind: 1, text: 'She calls on Friday.', next: 1, due: '2027-04-09' });
  const refused = await lot.send(page, { kind: 1, text: 'I called her.', next: 2 });
  assert.deepEqual(refused.problems, ['Somebody else noted something in the meantime. Read it, then send yours again.']);
  assert.match(refused.text, /She calls on Friday\./);
  assert.match((await lot.send(refused)).text, /Noted\..*I called her\..*She calls on Friday\./);
});

test('during a call a button looks whether the case is known, without sending and without losing a word', async () => {
  const made = await ask();
  const page = await lot.get(`${laken}/call`);
  const look = async (fields) => {
    const form = page.form();
    const body = new URLSearchParams({ _once: form.fields._once[0], _look: '1', ...fields });
    return lot.ask('POST', form.action, { body: body.toString() });
  };
  const known = await look({ name: made.name, 'part[0].know': 'Second floor' });
  assert.equal(known.status, 200);
  assert.deepEqual(known.problems, []);
  assert.match(known.text, new RegExp(`Perhaps the same case .*${made.name}`));
  assert.match(known.body, /value="Second floor"/);
  assert.match((await look({ name: 'Nobody Known' })).text, /We know no case with this name/);
});

test('a category that was closed is refused with what to do, and who signed up keeps the rest', async () => {
  const page = await people.ines.get('/help/give');
  const list = await coordinator.get('/desk/help/categories');
  const chat = await coordinator.get(list.link(/^A chat on the telephone$/));
  await coordinator.send(chat, { closed: 1 });
  const refused = await people.ines.send(page, { categories: [ids.Shopping, ids['A chat on the telephone']] });
  assert.deepEqual(refused.problems, ['This is no longer there. Choose again.']);
  assert.match((await people.ines.send(refused, { categories: [ids.Shopping] })).text, /Saved/);
});
