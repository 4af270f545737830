// reasons.test.mjs -- why somebody fits, in the reader's language, with the words of the profile and of the job; who almost fits is
// told by name of what is missing; and a helper reads why they are asked, on their page, in the mail and behind its link.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, approveAll, fits, openJob, registerHelper, registerOrganisation, sleep } from './lib.mjs';

let site, member, helper, job;
before(async () => {
  site = await Site.start();
  const what = { professions: null, experience: 'Infirmière pendant dix ans. J’ai aussi travaillé comme cuisinière.' };
  helper = await registerHelper(site, 'helper@why.be', { lang: 'fr', what });
  member = await registerOrganisation(site, 'member@why.be', { lang: 'nl' });
  await approveAll(await site.official('coordinator@why.be', 'coordinator', 'nl'));
  job = await openJob(member, { title: 'Kok gezocht', task: 'Wij zoeken een kok voor onze keuken.', languages: 'Frans is een plus.' });
});
after(() => site.stop());

const inLanguage = (visitor, lang) => Object.assign(site.visitor(lang), { cookies: visitor.cookies });
const people = async (lang, number = job) => (await inLanguage(member, lang).get(`/organisation/jobs/${number}/people`)).text;

test('a reason quotes the profile where it is written in another language', async () => {
  await fits(member, job);
  assert.match(await people('nl'), /kok \(“cuisinière” in het profiel\)/);
});

test('and the job, where the reader has another one', async () => {
  assert.match(await people('en'), /cook \(“cuisinière” in the profile, “(Kok|kok)” in the job\)/);
  assert.match(await people('fr'), /cuisinier \(« (Kok|kok) » dans la mission\)/);
});

test('all parts are said in all three languages', async () => {
  assert.match(await people('nl'), /dichtbij[^]*28 van de 28 momenten[^]*taal: Frans/);
  assert.match(await people('fr'), /tout près[^]*libre à 28 des 28 moments[^]*langue : français/);
  assert.match(await people('en'), /close by[^]*free at 28 of the 28 moments[^]*speaks French/);
});

test('who almost fits is told by name of the one thing that is missing', async () => {
  const turkish = await openJob(member, { title: 'Kok die Turks spreekt', task: 'Een kok voor onze keuken.', languages: 'Turks is vereist.' });
  const nurse = await openJob(member, { title: 'Verpleegkundige', languages: '' });
  for (let tries = 0; !/geen Turks/.test(await people('nl', turkish)) && tries < 50; tries++) await sleep(100);
  assert.match(await people('nl', turkish), /Bijna[^]*spreekt geen Turks/);
  assert.match(await people('fr', turkish), /Presque[^]*ne parle pas cette langue : turc/);
  assert.match(await people('en', turkish), /Almost[^]*does not speak Turkish/);
  assert.match(await people('en', nurse), /Almost[^]*does not have this profession: nurse/);
});

test('a helper reads why they are asked: in the mail, behind its link, and on their page', async () => {
  const { page, people: numbers } = await fits(member, job);
  await member.send(page, { people: numbers });
  const mail = await site.mail('helper@why.be', /Kok gezocht/);
  const why = /cuisinier \(« (Kok|kok) » dans la mission\)/;
  assert.match(mail.text, /Pourquoi vous/);
  assert.match(mail.text, why);
  const yes = mail.links.find((link) => /\/invitation\//.test(link.path));
  assert.match((await site.visitor('fr').get(yes.path.replace(/^\/fr/, ''))).text, why);
  const own = (await helper.get('/my-jobs')).text;
  assert.match(own, /Pourquoi vous/);
  assert.match(own, why);
});
