// roles_things.mjs -- the people who ask in roles.test.mjs, and what they ask for: for each form what is typed into it, for each
// name in a path something new of the helper or the member that it may stand for.
import assert from 'node:assert/strict';
import {
  Site,
  approveAll,
  bringList,
  enterpriseNumber,
  everyShift,
  helperAnswers,
  invite,
  jobAnswers,
  openJob,
  orgAnswers,
  registerHelper,
  registerOrganisation,
  sleep,
} from './lib.mjs';

// A valid body for each form of a POST. It leaves the helper such as the organisation looks for, and nobody else.
const forms = {
  nothing: {},
  who_form: () => ({ name: 'Somebody', email: `roles${count()}@example.be`, lang: 2 }),
  details_form: (actor) => ({
    name: actor === 'helper' ? 'Helga Geheim' : 'Another Name',
    phone: actor === 'helper' ? '0470 99 88 77' : '',
    lang: 2,
  }),
  what_form: helperAnswers.what,
  when_form: (actor) => ({ place: actor === 'helper' ? '9000' : '8000', radius: 5, grid: everyShift }),
  check_form: { matching: 1 },
  job_form: { ...jobAnswers },
  add_form: { language: 3, need: 0 },
  understand_form: { text: 'Een verpleegkundige in Gent.', lang: 'nl' },
  address_form: () => ({ email: `roles${count()}@example.be` }),
  people_form: async () => ({ people: await somebodyWhoFits() }),
  hours_form: { hours: 5 },
  tell_form: { went: 1, hours: 5 },
  org_form: () => ({
    ...orgAnswers,
    number: enterpriseNumber(800000 + count()),
    email: `roles${count()}@example.be`,
    lang: 2,
  }),
  wave_form: { hours: 24 },
  propose_form: async () => ({ jobs: await newJob(), days: 7 }),
  site_form: { name: 'Site', place: '9000' },
  colleague_form: () => ({ name: 'Colleague', email: `roles${count()}@example.be`, lang: 2 }),
  refuse_form: { reason: 'Because.' },
  remove_form: { reason: 'Because.' },
  reserve_form: () => ({ file: { name: 'list.csv', bytes: list() } }),
  sign_in_form: () => ({ email: `roles${count()}@example.be` }),
  code_form: { code: '' },
  save_form: { name: 'Nurses', query: 'q=nurse' },
  help_form: async () => ({ ...helpAnswers, 'part[0].category': (await aHelpCase()).category }),
  follow_form: async () => ({ number: (await aHelpCase()).number, proof: '02 478 12 34' }),
  category_form: () => ({ name_nl: `Soort ${count()}`, name_fr: 'Sorte', name_en: 'Kind', way: 1, min_age: 0, position: 1 }),
  desk_form: () => ({ name: `Desk ${count()}`, position: 500 }),
  operator_form: () => ({ name: 'Operator', email: `roles${count()}@example.be`, lang: 2 }),
  rule_form: async () => ({ position: 900, speaks: 5, place: '', category: '', desk: (await helpDesk()).id }),
  log_form: { kind: 1, next: 1 },
  handover_form: async () => ({ from: (await helpDesk()).id, to: (await helpDesk('Second desk')).id, reason: 1 }),
  call_form: async () => ({
    ...helpAnswers,
    name: `Caller ${count()}`,
    phone: `02 478 ${String(1000 + number)}`,
    read: null,
    other: null,
    consent: 1,
    'part[0].category': (await aHelpCase()).category,
  }),
  find_form: async () => ({ q: (await newHelpCase()).number }),
  give_form: {},
  light_form: async () => ({ categories: await drawing(), name: 'Kid', email: `roles${count()}@example.be`, lang: 2 }),
  accept_form: { insured: 1 },
  helpers_form: { people: 1 },
  informed_form: { informed: 1 },
  volunteer_form: { who: 'helper@roles.be' },
  duties_form: { insured: 1, informed: 1 },
  cover_form: {},
  information_form: () =>
    Object.fromEntries(
      ['organisation', 'insurance', 'expenses', 'secrecy'].flatMap((text) =>
        ['nl', 'fr', 'en'].map((lang) => [`${text}_${lang}`, 'The same text again.']),
      ),
    ),
  alike_form: { text: 'Maria', lang: 'en' },
  word_form: () => ({ kind: 0, nl: `zaagsel ${count()}`, fr: `sciure ${number}`, en: `sawdust ${number}`, de: `Sägemehl ${number}` }),
  call_write_form: () => callAnswers(),
  places_form: { places: 5 },
  campaign_form: () => campaignAnswers(),
  note_form: async () => ({ parts: await partOf(await newRound()), amount: 2 }),
  tell_part_form: { amount: 3 },
  use_weights_form: { version: 1 },
  pause_form: { until: '2027-04-01' },
  rhythm_form: { days: 1, weeks: 1, minutes: 60, monthly: 1 },
  stop_form: {},
  away_form: (actor) => ({ first: awayOn[actor] ?? '2027-05-04', last: awayOn[actor] ?? '2027-05-04' }),
  missed_form: {},
  send_form: { refill: 0 },
};

// What stands for the names in a path: something new of the helper or the member. The longest beginning that fits counts.
const things = {
  '/profile/understood/:concept': async () => ({ concept: await understoodAgain() }),
  '/jobs/:job': async () => ({ job: await newJob() }),
  '/organisation/jobs/:job': async () => ({ job: await newJob() }),
  '/organisation/jobs/:job/items/:item': async () => itemOf(await newJob()),
  '/organisation/jobs/:job/rubric/:rubric': async () => ({ job: await newJob(), rubric: 4 }),
  '/organisation/invitations/:invitation': async () => ({ invitation: await offer(await newJob()) }),
  '/invitation/:token': async () => ({ token: await invitationToken() }),
  '/my-jobs/:invitation': async () => ({ invitation: await invited() }),
  '/profile/pause/:days': async () => ({ days: 14 }),
  '/outcome/:token': async () => ({ token: outcomes.pop() }),
  '/deployments/:deployment': async () => ({ deployment: deployments.pop() }),
  '/organisation/sites/:site': async () => ({ site: await newSite() }),
  '/organisation/choose/:org': async () => ({ org: ownOrg }),
  '/organisation/colleagues/:person': async () => ({ person: await newColleague() }),
  '/search/people/:person': async () => ({ person: helperNumber }),
  '/search/saved/:saved': async () => ({ saved: await newSearch() }),
  '/desk/organisations/:org': async () => ({ org: await newOrganisation() }),
  '/desk/held/:kind/:held': async () => newHeld(),
  '/desk/dispatch/:plan': async () => ({ plan: (await newPlan()).plan }),
  '/desk/dispatch/:plan/places/:place': async () => newPlan(),
  '/desk/dispatch/:plan/places/:place/unlock': async () => lockedPlan(),
  '/desk/dispatch/:plan/places/:place/back': async () => offPlan(),
  '/desk/reserve/:file': async () => ({ file: await newList() }),
  '/desk/lexicon/:concept': () => ({ concept: 'cook' }),
  '/desk/lexicon/:concept/back/:version': () => ({ concept: 'cook', version: 0 }),
  '/desk/calls/:call': async () => ({ call: await newCall() }),
  '/desk/calls/:call/:version/send': async () => callAsRead(await newCall()),
  '/desk/calls/:call/:version/approve': async () => callAsRead(await waitingCall()),
  '/desk/calls/:call/take-back': async () => ({ call: await waitingCall() }),
  '/desk/campaigns/:campaign': async () => ({ campaign: await newCampaign() }),
  '/desk/rounds/:round': async () => ({ round: await newRound() }),
  '/part/:token': async () => ({ token: await partToken() }),
  '/desk/addresses/:person': async () => ({ person: await newColleague() }),
  '/need/:token': async () => ({ token: weeklyNeed }),
  '/call/:token': async () => ({ token: await callToken() }),
  '/link/:token': async () => ({ token: site.run('signin', 'helper@roles.be').trim().split('/').pop() }),
  '/stop/:token': async () => ({
    token: /\/stop\/([^/]+)$/.exec(
      (await site.mail('helper@roles.be', /Can you help/)).links.find((a) => /\/stop\//.test(a.path)).path,
    )[1],
  }),
  '/help/mine/case/:case': async () => ({ case: (await newHelpCase()).case }),
  '/help/mine/:part': async () => ({ part: (await newHelpCase()).part }),
  '/help/parts/:part': async () => ({ part: (await newHelpCase()).part }),
  '/help/parts/:part/open': async () => ({ part: (await newHelpCase(true)).part }),
  '/help/mine/:part/went': async () => ({ part: (await newHelpCase()).part }),
  '/help/parts/:part/helpers': async () => ({ part: (await newHelpCase()).part }),
  '/help/give/:invitation': async () => ({ invitation: (await newHelpInvitation()).invitation }),
  '/help/give/helped/:assignment': async () => ({ assignment: await helpAssignment() }),
  '/help/give/visits/:assignment': async () => helpPair(),
  '/help/give/visit/:visit': async () => helpPair(),
  '/help/mine/visit/:visit': async () => helpPair(),
  '/help/visits/:visit': async () => helpPair(),
  '/help/parts/:part/visits': async () => helpPair(),
  '/help/parts/:part/stop': async () => helpPair(),
  '/help/parts/:part/away': async () => helpPair(),
  '/help/calls/:assignment/:side': async () => ({ assignment: await helpAssignment(), side: 'asker' }),
  '/help/reminders/:token': async () => ({ token: await reminderToken() }),
  '/calendar/:token': async () => ({ token: await calendarToken() }),
  '/help/went/:token': async () => ({ token: await wentToken() }),
  '/help/invitation/:token': async () => ({ token: (await newHelpInvitation()).token }),
  '/help/outcome/:token': async () => ({ token: helpOutcomes.pop() }),
  '/help/volunteers/:person/yes/:invitation': async () => calledAbout(),
  '/help/volunteers/:person/no/:invitation': async () => calledAbout(),
  '/help/volunteers/:person': async () => ({ person: await signedUp() }),
  '/help/cases/:case': async () => ({ case: (await newHelpCase()).case }),
  '/help/cases/:case/let-in': async () => ({ case: (await newHelpCase(false, aLink)).case }),
  '/help/cases/:case/no-request': async () => ({ case: (await newHelpCase(false, aLink)).case }),
  '/help/desks/:desk': async () => ({ desk: (await helpDesk()).id }),
  '/desk/help/categories/:category': async () => ({ category: (await aHelpCase()).category }),
  '/desk/help/desks/:desk': async () => ({ desk: (await helpDesk()).id }),
  '/desk/help/desks/:desk/operators/:person': async () => newOperator(),
  '/desk/help/rules/:rule': async () => ({ rule: await newRule() }),
  '/mail/:mail': async () => ({ mail: /(\d+)$/.exec((await site.visitor('en').get('/mail')).link(/\/mail\/\d+$/))[1] }),
};
// Each on another Tuesday, since nobody can be replaced twice.
const awayOn = { helper: '2027-04-06', coordinator: '2027-04-13', admin: '2027-04-20', operator: '2027-04-27' };
const aLink = { 'part[0].know': 'www.example.be' }; // so it is held

let site,
  people,
  waitingJob,
  weeklyNeed,
  ownOrg,
  helperNumber,
  number = 0;
const outcomes = [],
  deployments = [];
const count = () => ++number;

export async function begin() {
  site = await Site.start({
    today: '2027-03-01',
    invitations_a_week: 50,
    help_invitations_a_week: 100,
    call_approval_above: 0,
    digest_weekday: 5,
    digest_hour: 0,
    outreach_mails_a_minute: 60000,
  });
  const lang = 'en';
  const coordinator = await site.official('coordinator@roles.be', 'coordinator', lang);
  people = {
    stranger: site.visitor(lang),
    helper: await registerHelper(site, 'helper@roles.be', {
      lang,
      who: { name: 'Helga Geheim', phone: '0470 99 88 77' },
    }),
    other: await registerHelper(site, 'other@roles.be', { lang, when: { place: '8000', radius: 5 } }),
    member: await registerOrganisation(site, 'member@roles.be', { lang, fields: { name: 'House of Roles' } }),
    foreign: await registerOrganisation(site, 'foreign@roles.be', { lang }),
    coordinator,
    writer: await site.official('writer@roles.be', 'coordinator', lang),
    admin: await site.official('admin@roles.be', 'admin', lang),
  };
  ownOrg = /(\d+)$/.exec((await coordinator.get('/desk/organisations')).link(/^House of Roles$/))[1];
  await approveAll(coordinator);
  people.waiting = await registerOrganisation(site, 'waiting@roles.be', { lang });
  people.operator = await helpOperator('operator@roles.be');
  people.elsewhere = await helpOperator('elsewhere@roles.be', 'A desk far away');
  waitingJob = await newJob();
  helperNumber = await numberOfHelper();
  await takePart(24);
  weeklyNeed = await needToken();
  await helpOut(12);
  await invite(people.member, await newJob());
}
export const end = () => site.stop();

// ---- the people ----

// What an answer means: ok, in (sent to sign in), no (another role), none (not for them, or not there), and the rest by number.
export function meaning(page) {
  if (page.status === 200 || page.status === 422) return page.status === 200 ? 'ok' : '422';
  if (page.status === 303 || page.status === 302) return /\/sign-in\?/.test(page.headers.location) ? 'in' : 'ok';
  return { 403: 'no', 404: 'none' }[page.status] ?? String(page.status);
}

// Officials have short sessions: who lost theirs signs in again.
export async function signedIn(actor) {
  if (actor === 'stranger') return site.visitor('en');
  if (meaning(await people[actor].ask('GET', '/en/welcome')) === 'in') await people[actor].signIn();
  return people[actor];
}

// Somebody of the same kind who will not be missed.
export async function another(actor) {
  const email = `another${count()}@roles.be`,
    lang = 'en';
  if (actor === 'operator') return helpOperator(email);
  if (['coordinator', 'admin'].includes(actor)) return site.official(email, actor, lang);
  return ['helper', 'other'].includes(actor)
    ? registerHelper(site, email, { lang, when: { place: '6700', radius: 1 } })
    : registerOrganisation(site, email, { lang });
}

// ---- something new ----

const newJob = () => openJob(people.member, { title: `Job ${count()}` });

async function itemOf(job) {
  const [, item] = /\/items\/(\d+)\/remove/.exec((await people.member.get(`/organisation/jobs/${job}/check`)).body);
  return { job, item };
}

async function offer(job) {
  await people.helper.send(await people.helper.get(`/jobs/${job}`), {}, /\/offer$/);
  return /\/invitations\/(\d+)\/take/.exec((await people.member.get(`/organisation/jobs/${job}`)).body)[1];
}

async function invited() {
  await invite(people.member, await newJob());
  return /\/my-jobs\/(\d+)\/yes/.exec((await people.helper.get('/my-jobs')).body)[1];
}

async function invitationToken() {
  await invite(people.member, await newJob());
  return /([^/]+)$/.exec(
    (await site.mail('helper@roles.be', /Can you help/)).links.find((link) => /\/invitation\//.test(link.path)).path,
  )[1];
}

// Enough words that something is left when one was taken away.
async function understoodAgain() {
  const experience = 'Worked as a cook, a gardener, a plumber, an electrician and a cleaner.';
  const { body } = await people.helper.send(await people.helper.get('/profile/what'), { ...helperAnswers.what, experience });
  return /\/profile\/understood\/([a-z-]+)\/remove/.exec(body)[1];
}

async function newSite() {
  const page = await people.member.send(await people.member.get('/organisation/sites/new'), { name: 'Site', place: '9000' });
  return /\/sites\/(\d+)/.exec(page.body)[1];
}

async function newColleague() {
  const email = `colleague${count()}@roles.be`;
  const page = await people.member.send(await people.member.get('/organisation/colleagues/new'), { name: 'Colleague', email });
  return /\/colleagues\/(\d+)\/remove/.exec(page.body)[1];
}

// The pool follows the database within a moment.
async function numberOfHelper() {
  for (let tries = 0; tries < 50; tries++, await sleep(100)) {
    const page = await people.coordinator.get('/search?near=9000&radius=0');
    const found = /\/search\/people\/(\d+)/.exec(page.body);
    if (found) return found[1];
  }
  assert.fail('the helper is not found');
}

async function newSearch() {
  await people.member.send(await people.member.get('/search/saved?query=q%3Dnurse'), { name: `Search ${count()}` });
  const page = await people.member.get('/search/saved');
  return /(\d+)\/delete$/.exec(page.forms.findLast((form) => /\/saved\/\d+\/delete$/.test(form.action)).action)[1];
}

async function somebodyWhoFits() {
  const page = await people.member.get(`/organisation/jobs/${waitingJob}/people`);
  return /name="people" value="(\d+)"/.exec(page.body)?.[1] ?? '1';
}

async function newOrganisation() {
  const name = `Waits ${count()}`;
  const visitor = site.visitor('en');
  await visitor.send(await visitor.get('/organisations/register'), {
    ...orgAnswers,
    name,
    number: enterpriseNumber(700000 + number),
    email: `w${number}@roles.be`,
  });
  return /(\d+)$/.exec((await people.coordinator.get('/desk/organisations')).link(new RegExp(`^${name}$`)))[1];
}

// One that looks like a program's.
async function newHeld() {
  const visitor = site.visitor('en'), name = `Held ${count()}`;
  const answers = { ...orgAnswers, name, number: enterpriseNumber(750000 + number), email: `h${number}@roles.be`, website: 'x' };
  await visitor.send(await visitor.get('/organisations/register'), answers);
  const page = await people.coordinator.get('/desk/held');
  return { kind: 'organisation', held: /(\d+)$/.exec(page.links.find((a) => a.text === `Remove: ${name}`).path)[1] };
}

// A proposal of one job far away, with somebody who is free. The pool hears of them within a moment.
async function newPlan() {
  await registerHelper(site, `plan${count()}@roles.be`, { lang: 'en', when: { place: '6700', radius: 1 } });
  const jobs = await openJob(people.member, { title: `Plan ${count()}`, place: '6700' });
  for (let tries = 0; tries < 50; tries++, await sleep(100)) {
    let page = await people.coordinator.send(await people.coordinator.get('/desk/dispatch'), { jobs, days: 7 });
    for (let i = 0; /looking for the best plan/.test(page.heading) && i < 50; i++, await sleep(100))
      page = await people.coordinator.get(page.path);
    const found = /\/desk\/dispatch\/(\d+)\/places\/(\d+)\/lock/.exec(page.body);
    if (found) return { plan: found[1], place: found[2], page };
  }
  assert.fail('nobody is proposed');
}

async function changedPlan(verb) {
  const { plan, place, page } = await newPlan();
  await people.coordinator.send(page, {}, `/places/${place}/${verb}`);
  return { plan, place };
}
const lockedPlan = () => changedPlan('lock');
const offPlan = () => changedPlan('off');

const list = () => `Naam;E-mail;Telefoon;Postcode\nSomebody ${count()};list${number}@roles.be;;9000\n`;

async function newList() {
  const page = await bringList(people.coordinator, `list${count()}.csv`, list());
  return /(\d+)$/.exec(page.path)[1];
}

// ---- help for residents ----

const helpAnswers = { name: 'Maria', phone: '02 478 12 34', place: '9000', speaks: 0, other: 0, read: 1 };
let helpCase;

// The desk that everything comes to; or another one, made when it is needed.
async function helpDesk(name = 'Onthaal / Accueil') {
  const find = async () => (await people.coordinator.get('/help/desks')).links.find((a) => a.text === name);
  if (!(await find()))
    await people.coordinator.send(await people.coordinator.get('/desk/help/desks/new'), { name, position: 700 });
  return { id: /(\d+)$/.exec((await find()).path)[1] };
}

async function newOperator() {
  const desk = (await helpDesk()).id;
  const page = await people.coordinator.get(`/desk/help/desks/${desk}/operators`);
  const after = await people.coordinator.send(page, { name: 'Somebody', email: `op${count()}@roles.be`, lang: 2 });
  const persons = [...after.body.matchAll(/operators\/(\d+)\/remove/g)].map(([, id]) => id);
  return { desk, person: persons.sort().at(-1) };
}

async function helpOperator(email, desk = undefined) {
  const page = await people.coordinator.get(`/desk/help/desks/${(await helpDesk(desk)).id}/operators`);
  await people.coordinator.send(page, { name: 'Operator', email, lang: 2 });
  const visitor = Object.assign(site.visitor('en'), { email });
  const mail = await site.mail(email, /You work at a desk/);
  await visitor.open(mail.links.find((link) => /\/link\//.test(link.path)).path);
  return visitor;
}

async function newRule() {
  const page = await people.coordinator.get('/desk/help/rules/new');
  const after = await people.coordinator.send(page, { position: 999, speaks: 5, desk: (await helpDesk()).id });
  return [...after.body.matchAll(/rules\/(\d+)\/remove/g)].at(-1)[1];
}

// A request of a resident, as its own browser and the coordinator see it. `over`: its part is done.
async function newHelpCase(over = false, more = {}) {
  const visitor = site.visitor('en');
  const [, category] = /name="needs" value="(\d+)"/.exec((await visitor.get('/help')).body);
  const page = await visitor.get(`/help/ask?needs=${category}`);
  const mine = await visitor.send(page, { ...helpAnswers, ...more });
  const [, number] = /(\d{3} \d{3} \d{3})/.exec(mine.text);
  const [, part] = /mine\/(\d+)\/withdraw/.exec(mine.body);
  const list = await people.coordinator.get(`/help/desks/${(await helpDesk()).id}`);
  const [, id] = /(\d+)$/.exec((await people.coordinator.send(list, { q: number })).path);
  if (over) await people.coordinator.send(await people.coordinator.get(`/help/cases/${id}`), {}, /\/done$/);
  return { case: id, part, number, category };
}

const drawing = async () =>
  /name="categories" value="(\d+)"/.exec((await site.visitor('en').get('/help/give/sign-up')).body)[1];

// The helper, asked for a case, as the mail has it and as their own page has it.
async function newHelpInvitation(more = {}) {
  const mine = await people.helper.get('/help/give');
  const made = await newHelpCase(false, more);
  await people.helper.send(mine, { categories: [made.category], old_enough: 1, insured: 1 });
  const path = `/help/parts/${made.part}/helpers`;
  const page = await people.coordinator.get(path);
  const fits = [...page.body.matchAll(/name="people" value="(\d+)"/g)].map(([, id]) => id);
  await people.coordinator.send(page, { people: fits }, /\/helpers$/);
  const mail = await site.mail('helper@roles.be', /needs help/);
  const token = mail.links.find((link) => link.text === 'Yes, I can help').path.split('/').at(-1);
  return { token, part: made.part, invitation: /\/help\/give\/(\d+)/.exec((await people.helper.get('/help/give')).body)[1] };
}

async function newHelpAssignment(more = {}) {
  const { invitation } = await newHelpInvitation(more);
  await people.helper.send(await people.helper.get(`/help/give/${invitation}`));
  return /helped\/(\d+)\/yes/.exec((await people.helper.get('/help/give')).body)[1];
}

// One serves until somebody said how it went, since nobody may be invited too often.
let agreed;
async function helpAssignment() {
  const open = agreed && (await people.helper.get('/help/give')).body.includes(`/helped/${agreed}/yes`);
  return open ? agreed : (agreed = await newHelpAssignment());
}

// The helper comes every Tuesday: the pair, one of its visits, and something to do with it. One pair serves until somebody ends it.
let tuesdays;
async function helpPair() {
  const page = tuesdays && (await people.helper.get(`/help/give/visits/${tuesdays.assignment}`)).body;
  const visit = /\/stop"/.test(page) && /visit\/(\d+)\/off/.exec(page)?.[1];
  if (!visit) tuesdays = await newHelpPair();
  return visit ? { ...tuesdays, visit } : tuesdays;
}

async function newHelpPair(more = {}) {
  const { invitation, part } = await newHelpInvitation({ 'part[0].often': 2, 'part[0].moment': 'Tuesday morning', ...more });
  await people.helper.send(await people.helper.get(`/help/give/${invitation}`));
  const [, assignment] = /\/help\/give\/visits\/(\d+)/.exec((await people.helper.get('/help/give')).body);
  const [, visit] = /visit\/(\d+)\/off/.exec((await people.helper.get(`/help/give/visits/${assignment}`)).body);
  return { assignment, part, visit, verb: 'off' };
}

const reminderToken = async () =>
  (await site.mail('sunday@roles.be', /Tomorrow/)).links.find((a) => /\/help\/reminders\//.test(a.path)).path.split('/').at(-1);

async function calendarToken() {
  await people.helper.send(await people.helper.get('/my-calendar'), {}, /\/my-calendar\/open$/);
  return /\/calendar\/([^".]+)\.ics"/.exec((await people.helper.get('/my-calendar')).body)[1];
}

const wentToken = async () =>
  (await site.mail('resident@roles.be', /Did the help come/)).links.find((a) => /\/help\/went\//.test(a.path)).path.split('/').at(-1);

// The helper, as a desk finds them during a call.
let invitedOnce;
const calledAbout = async () => ({ person: await signedUp(), invitation: (await invitedOnce).invitation });
async function signedUp() {
  await (invitedOnce ??= newHelpInvitation());
  const page = await people.coordinator.get('/help/volunteers');
  return /(\d+)$/.exec((await people.coordinator.send(page, { who: 'helper@roles.be' })).path)[1];
}

// So many that the helper agreed to help, and the links by which they are asked how it went.
const helpOutcomes = [];
async function helpOut(n) {
  await people.coordinator.signIn();
  await people.helper.send(await people.helper.get('/help/give/note'), { informed: 1 });
  for (let i = 0; i < n; i++) await newHelpAssignment(i ? {} : { email: 'resident@roles.be' });
  await newHelpPair({ email: 'sunday@roles.be', 'part[0].moment': 'Sunday morning' });
  await site.restart({ today: '2027-03-13', help_reminder_hour: 0 }); // a Saturday
  for (const owner of ['helper', 'coordinator', 'operator', 'member']) await people[owner].signIn();
  for (let tries = 0; tries < 50 && helpOutcomes.length < n; tries++) {
    helpOutcomes.length = 0;
    for (const mail of await site.mails('helper@roles.be'))
      for (const link of mail.links.filter((a) => /\/help\/outcome\//.test(a.path) && /^Yes/.test(a.text)))
        helpOutcomes.push(link.path.split('/').at(-1));
    await new Promise((done) => setTimeout(done, 200));
  }
  assert.equal(helpOutcomes.length, n);
}
const aHelpCase = async () => (helpCase ??= await newHelpCase());
// Calls are written by somebody else than those who ask, so that these can be the second person.
const callAnswers = () => ({ title_en: `Call ${count()}`, body_en: 'Come and help.' });
const numberIn = (path) => /(\d+)$/.exec(path)[1];

async function newCall(campaign = '') {
  const writer = await signedIn('writer');
  return numberIn((await writer.send(await writer.get(`/desk/calls/new?campaign=${campaign}`), callAnswers())).path);
}

async function waitingCall(campaign) {
  const call = await newCall(campaign);
  await people.writer.send(await people.writer.get(`/desk/calls/${call}`), {}, /\/send$/);
  return call;
}

// With the version that the page's button names.
async function callAsRead(call) {
  const page = await (await signedIn('coordinator')).get(`/desk/calls/${call}`);
  return { call, version: /\/desk\/calls\/\d+\/([^/"]+)\/(send|approve)"/.exec(page.body)[1] };
}

async function callToken(campaign) {
  const call = await waitingCall(campaign);
  const coordinator = await signedIn('coordinator');
  const page = await coordinator.send(await coordinator.get(`/desk/calls/${call}`), {}, /\/approve$/);
  for (let tries = 0; tries < 100; tries++, await new Promise((done) => setTimeout(done, 100))) {
    const mail = (await site.mails('helper@roles.be')).find((one) => one.subject === page.heading);
    if (mail) return mail.links.find((a) => /\/call\//.test(a.path)).path.split('/').at(-1);
  }
  throw new Error('the call does not arrive');
}

const campaignAnswers = () => ({ title_en: `Campaign ${count()}`, unit_en: 'letters', every: 7, first: '2027-03-01' });

async function newCampaign() {
  const writer = await signedIn('writer');
  return numberIn((await writer.send(await writer.get('/desk/campaigns/new'), campaignAnswers())).path);
}

// Of the weekly mail, which comes on the day to which the clock was turned.
async function needToken() {
  for (let tries = 0; tries < 100; tries++, await new Promise((done) => setTimeout(done, 100)))
    for (const mail of await site.mails('helper@roles.be')) {
      const link = mail.links.find((a) => /\/need\//.test(a.path));
      if (link) return link.path.split('/').at(-1);
    }
  throw new Error('there is no weekly mail');
}

// One campaign with the helper in its first round serves all: nothing that is asked here ends it.
let roundOfHelper, linkOfPart;
async function joined() {
  if (roundOfHelper) return;
  const campaign = await newCampaign();
  const visitor = site.visitor('en');
  const page = await visitor.send(await visitor.get(`/call/${await callToken(campaign)}`), {}, /\/call\/[^/]+$/);
  linkOfPart = page.link(/\/part\//).split('/').at(-1);
  roundOfHelper = numberIn((await people.writer.get(`/desk/campaigns/${campaign}`)).link(/\/rounds\//));
}
const newRound = async () => (await joined(), roundOfHelper);
const partToken = async () => (await joined(), linkOfPart);
const partOf = async (round) =>
  /name="parts" value="(\d+)"/.exec((await (await signedIn('writer')).get(`/desk/rounds/${round}`)).body)[1];

// So many deployments that are over: their pages, and the links by which the helper is asked how it went.
async function takePart(n) {
  for (let i = 0; i < n; i++) {
    const job = await openJob(people.member, { title: `Done ${i}`, from: '2027-03-02', until: '2027-03-02' });
    await offer(job);
    const page = await people.member.send(await people.member.get(`/organisation/jobs/${job}`), {}, /\/take$/);
    deployments.push(/\/deployments\/(\d+)/.exec(page.body)[1]);
  }
  await site.restart({ today: '2027-03-05' });
  for (let tries = 0; tries < 50 && outcomes.length < n; tries++) {
    outcomes.length = 0;
    for (const mail of await site.mails('helper@roles.be'))
      for (const link of mail.links.filter((a) => /\/outcome\/[^/]+\/yes$/.test(a.path)))
        outcomes.push(link.path.split('/').at(-2));
    await new Promise((done) => setTimeout(done, 200));
  }
  assert.equal(outcomes.length, n);
}

// ---- what a route asks for ----

const longest = (path) =>
  Object.keys(things)
    .filter((beginning) => path.startsWith(beginning))
    .sort((a, b) => b.length - a.length)[0];

export async function thingsFor(route) {
  if (!route.path.includes('/:')) return {};
  const beginning = longest(route.path);
  assert.ok(beginning, `roles_things.mjs does not know what stands behind the names of ${route.path}`);
  return things[beginning]();
}

// What is typed into the form of a POST.
export async function fieldsFor(route, actor) {
  const form = forms[route.form || 'nothing'];
  assert.ok(form, `roles_things.mjs does not know how ${route.form} is filled in`);
  return typeof form === 'function' ? await form(actor) : form;
}
