// story.test.mjs -- the main job in a browser, from the front page to the figures: once in each language, and once without
// scripts. Buttons and fields are found by name and address, never by their words.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { enterpriseNumber } from '../site/lib.mjs';
import { NARROW, Person, Site, WIDE, openBrowser } from './browser.mjs';
import { words } from './words.mjs';

const BEGIN = '2027-03-01', FIRST_DAY = '2027-03-03', LAST_DAY = '2027-03-05', AFTER = '2027-03-06';
const reserveList = fileURLToPath(new URL('../reserve/bad-cells.csv', import.meta.url)); // one good row among bad ones
const DAYS = [0, 1, 2, 4, 5, 6, 8, 9, 10]; // the first three parts of Monday, Tuesday and Wednesday

let chromium;
before(async () => { chromium = await openBrowser(); });
after(() => chromium.close());

// The newest mail to an address, on the page that shows mails instead of sending them.
async function readMail(person, to) {
  await person.go(`/mail?to=${encodeURIComponent(to)}`);
  await person.press('main article h2 a');
}

// Opens the link of the mail on screen whose address begins so; the nth when there are several.
function follow(person, begin, nth = 0) {
  const link = person.page.locator(`main article a[href*="/${begin}/"]`).nth(nth);
  return person.leaves(() => link.click(), begin);
}

// Somebody who is let in by the operator's command.
async function official(site, lang, options) {
  const person = await Person.arrive(chromium, site, lang, options);
  site.run('grant', 'coordinator@example.be', '--role', 'coordinator');
  await person.signIn('coordinator@example.be');
  return person;
}

// What the program does in the background follows within a moment: the page is loaded again until it shows what waits.
async function waitFor(person, path, selector) {
  for (let tries = 0; tries < 50; tries++) {
    await person.load(path);
    if (await person.count(selector)) break;
    await person.page.waitForTimeout(200);
  }
  await person.examine();
  await person.sees(selector);
}

function story(lang, window) {
  const say = words[lang], findings = [], options = { ...window, findings };
  let site, an, bea, coordinator, job;
  before(async () => {
    site = await Site.start({ today: BEGIN });
    an = await Person.arrive(chromium, site, lang, options);
    bea = await Person.arrive(chromium, site, lang, options);
    coordinator = await official(site, lang, options);
  });
  after(async () => {
    for (const person of [an, bea, coordinator]) await person?.leave();
    await site.stop();
  });

  // A step needs those before it. What its pages lack is told when it is done, and does not stop the story.
  let broken = false;
  function step(name, play) {
    test(name, async (t) => {
      if (broken) return t.skip('an earlier step failed');
      broken = true;
      await play();
      broken = false;
      assert.deepEqual(findings.splice(0), []);
    });
  }

  step('the front page has four doors and a way past the menu', async () => {
    await an.go('/');
    for (const door of ['register', 'help', 'organisations/register', 'care'])
      await an.sees(`.doors a[href="/${lang}/${door}"]`);
    await an.page.keyboard.press('Tab');
    const focused = await an.page.evaluate(() => document.activeElement.getAttribute('href'));
    assert.equal(focused, '#main', 'the first Tab reaches the skip link');
    await an.page.keyboard.press('Enter');
    await an.page.keyboard.press('Tab');
    const within = await an.page.evaluate(() => document.querySelector('main').contains(document.activeElement));
    assert.ok(within, 'it skips the menu');
  });

  step('the language is changed with the keyboard, and back', async () => {
    const other = lang === 'fr' ? 'nl' : 'fr';
    await an.go('/help');
    for (const [from, to] of [[lang, other], [other, lang]]) {
      assert.equal(an.path, `/${from}/help`);
      an.lang = to;
      await an.pressWithKeyboard(`.langs a[lang="${to}"]`);
    }
    an.at(/\/help$/);
  });

  step('the other doors open', async () => {
    for (const path of ['/care', '/jobs', '/jobs?q=x&near=9000', '/accessibility', '/figures']) await an.go(path);
    await an.go('/no-such-page', 404);
  });

  step('a mistake is explained, leads to its field, and nothing typed is lost', async () => {
    await an.go('/');
    await an.press('.doors a[href$="/register"]');
    await an.type({ name: say.helper, email: 'an@' });
    await an.pressWithKeyboard(an.submit, 422);
    const focused = (selector) => an.page.evaluate((s) => document.activeElement.matches(s), selector);
    assert.ok(await focused('.summary'), 'the summary has the focus');
    await an.tabTo('.summary a[href="#email"]');
    await an.page.keyboard.press('Enter');
    assert.ok(await focused('#email'), 'its link leads to the field');
    assert.equal(await an.page.getAttribute('#email', 'aria-invalid'), 'true');
    assert.equal(await an.page.inputValue('#name'), say.helper);
    assert.equal(await an.page.inputValue('#email'), 'an@');
  });

  step('a helper registers in three screens, with the keyboard only', async () => {
    await an.page.fill('#email', '');
    await an.page.keyboard.type('an@example.be');
    await an.type({ phone: '0470/12.34.56' });
    await an.pressWithKeyboard(an.submit);
    an.at(/\/profile\/what$/);
    await an.type({
      works: [3, 4], works_other: say.other, paid: 3, education: 4, professions: [0],
      'languages-0': 4, 'languages-1': 3, 'languages-2': 2, experience: say.experience,
    });
    await an.pressWithKeyboard(an.submit);
    an.at(/\/profile\/when$/);
    await an.type({ place: '9000', grid: DAYS });
    await an.pressWithKeyboard(an.submit);
    an.at(/\/profile\/check$/);
  });

  step('checks the answers, and agrees', async () => {
    const shown = await an.text('main');
    for (const answer of [say.helper, 'an@example.be', '0470 12 34 56', say.other, say.experience, '9000'])
      assert.ok(shown.includes(answer), `${answer} is not among ${shown}`);
    await an.press(an.submit, 422);
    await an.fill({ matching: true });
    await an.press(an.submit);
    an.at(/\/profile\/done$/);
    await an.go('/profile');
    await an.sees('form[action$="/profile/confirm"]');
  });

  step('confirms by the mail', async () => {
    await readMail(an, 'an@example.be');
    await follow(an, 'link');
    await an.press(an.submit);
    an.at(/\/profile$/);
    await an.misses('form[action$="/profile/confirm"]');
  });

  step('changes something, pauses, and takes part again', async () => {
    await an.press('a[href$="/profile/what"]');
    await an.fill({ works_other: `${say.other} 2` });
    await an.press(an.submit);
    assert.ok((await an.text('main')).includes(`${say.other} 2`));
    for (const page of ['who', 'when']) await an.go(`/profile/${page}`);
    await an.go('/profile');
    await an.press('form[action$="/profile/pause/14"] button');
    await an.press('form[action$="/profile/resume"] button');
    await an.sees('form[action$="/profile/pause/14"]');
  });

  step('an organisation registers', async () => {
    await bea.go('/');
    await bea.press('.doors a[href$="/organisations/register"]');
    await bea.press(bea.submit, 422);
    await bea.fill({
      number: enterpriseNumber(1), name: say.organisation, sector: 2, place: '9000',
      contact: 'Bea Claes', email: 'bea@example.be', phone: '09 123 45 67', read: true,
    });
    await bea.press(bea.submit);
    bea.at(/\/organisation$/);
    await readMail(bea, 'bea@example.be');
    await follow(bea, 'link');
    await bea.press(bea.submit);
    await bea.go('/organisation');
    for (const page of ['sites', 'colleagues']) await bea.go(`/organisation/${page}/new`);
  });

  step('writes a job, and sees what was understood', async () => {
    await bea.go('/organisation');
    await bea.press('a[href$="/organisation/jobs/new"]');
    await bea.fill(say.job);
    if (options.scripts !== false) { // what is understood shows while the text is typed
      await bea.page.waitForSelector('[data-understand] .chip');
      await bea.examine();
    }
    await bea.fill({ paid: 1, place: '9000', grid: DAYS, from: FIRST_DAY, until: LAST_DAY, people: 1 });
    await bea.press(bea.submit);
    bea.at(/\/organisation\/jobs\/\d+\/check$/);
    [, job] = /jobs\/(\d+)/.exec(bea.path);
    await bea.sees('.words mark');
    await bea.sees('.chips .chip');
  });

  step('removes an item, adds one, and corrects the rubric', async () => {
    const chips = await bea.count('.chips .chip');
    await bea.press('.chips .chip:last-child form[action$="/remove"] button');
    assert.equal(await bea.count('.chips .chip'), chips - 1);
    await bea.press('.chips form[action$="/welcome"] button');
    await bea.go(`/organisation/jobs/${job}/add`);
    await bea.fill({ language: 3, need: 1 });
    await bea.press(bea.submit);
    assert.equal(await bea.count('.chips .chip'), chips);
    const guessed = await bea.page.locator('.meter li').first().innerText();
    await bea.page.click('details:has(form[action*="/rubric/"]) summary');
    const other = await bea.text('details form[action*="/rubric/"] button');
    assert.ok(!guessed.includes(other));
    await bea.press('details form[action*="/rubric/"] button');
    assert.ok((await bea.text('main .card .lead')).includes(other));
  });

  step('opens it, but sees nobody before a coordinator approves', async () => {
    await bea.press('form[action$="/open"] button');
    bea.at(/\/organisation\/jobs\/\d+$/);
    await bea.go('/organisation/jobs');
    await bea.go(`/organisation/jobs/${job}/people`);
    await bea.misses('#people .person');
    await coordinator.go('/desk');
    await coordinator.press('main a[href$="/desk/organisations"]');
    await coordinator.press('main article a');
    await coordinator.press('main form[action$="/approve"] button');
  });

  step('sees who fits and why, without names, and invites', async () => {
    await waitFor(bea, `/organisation/jobs/${job}/people`, '#people .person');
    assert.ok((await bea.count('#people .person .why li')) >= 3, await bea.text('#people .person'));
    assert.ok(!(await bea.page.content()).includes(say.helper));
    await bea.press('main form[action$="/people"] button', 422);
    await bea.page.check('[name="people"]');
    await bea.press('main form[action$="/people"] button');
    bea.at(/\/organisation\/jobs\/\d+$/);
    assert.ok(!(await bea.page.content()).includes(say.helper));
  });

  step('the job can be found and read by everybody', async () => {
    const anybody = await Person.arrive(chromium, site, lang, options);
    await anybody.go('/');
    await anybody.fill({ near: 'Gent' });
    await anybody.press('main form[action$="/jobs"] button');
    await anybody.press('main article h2 a');
    assert.ok((await anybody.text('h1')).includes(say.job.title));
    await anybody.leave();
  });

  step('the helper says yes by the link of the mail, and no answer follows an answer', async () => {
    const phone = await Person.arrive(chromium, site, lang, options); // nobody is signed in here
    await readMail(phone, 'an@example.be');
    assert.ok(!(await phone.text('article')).includes('bea@example.be'));
    await follow(phone, 'invitation', 1);
    await phone.page.goBack();
    await follow(phone, 'invitation', 0);
    const link = phone.path;
    await phone.press(phone.submit);
    phone.at(/\/invitation\/thanks\/yes$/);
    await phone.go(link);
    await phone.misses(`form[action="${link}"]`);
    await phone.leave();
  });

  step('both see how to reach the other', async () => {
    await an.go('/my-jobs');
    await an.sees('a[href="mailto:bea@example.be"]');
    await bea.go(`/organisation/jobs/${job}`);
    await bea.sees('a[href="mailto:an@example.be"]');
    assert.ok((await bea.text('main')).includes(say.helper));
    await readMail(an, 'an@example.be');
    assert.ok((await an.text('article')).includes('bea@example.be'));
  });

  step('after the last day both are asked, and one tap answers', async () => {
    await site.restart({ today: AFTER });
    await waitFor(an, `/mail?to=an@example.be`, '.cards li:nth-child(4)');
    await an.press('main article h2 a');
    await follow(an, 'outcome');
    await an.fill({ hours: 24 });
    await an.press(an.submit);
    an.at(/\/outcome\/thanks$/);
    await bea.go(`/organisation/jobs/${job}`);
    await bea.press('a[href*="/deployments/"]');
    await bea.fill({ went: 1, hours: 24 });
    await bea.press(bea.submit);
    bea.at(/\/outcome\/thanks$/);
  });

  step('the figures show it', async () => {
    await coordinator.signIn('coordinator@example.be'); // five days later the session has ended
    await coordinator.go('/desk/figures');
    assert.equal(await coordinator.text('.figures li:nth-child(5) b'), '1');
    await coordinator.sees('svg.chart');
    await an.go('/figures');
    await an.sees('svg.chart');
  });

  step('a coordinator brings a reserve list, and somebody on it claims the profile', async () => {
    await coordinator.go('/desk/reserve');
    await coordinator.press(coordinator.submit, 422);
    await coordinator.fill({ file: reserveList });
    await coordinator.press(coordinator.submit);
    coordinator.at(/\/desk\/reserve\/\d+$/);
    await waitFor(coordinator, coordinator.path, 'form[action$="/add"]');
    assert.ok((await coordinator.count('table.data tbody tr')) > 5, 'every bad cell is named');
    await coordinator.press('form[action$="/add"] button');
    await waitFor(coordinator, coordinator.path, '.done');
    const claims = await Person.arrive(chromium, site, lang, options);
    await waitFor(claims, '/mail?to=goed@example.be', 'main article h2 a');
    await claims.press('main article h2 a');
    claims.lang = 'nl'; // the list says that they speak Dutch
    await follow(claims, 'link');
    await claims.press(claims.submit);
    claims.at(/\/profile/);
    await claims.leave();
  });

  step('a code signs in, as the mail says', async () => {
    const again = await Person.arrive(chromium, site, lang, options);
    await again.go('/profile');
    again.at(/\/sign-in$/);
    await again.fill({ email: 'an@example.be' });
    await again.press(again.submit);
    again.at(/\/sign-in\/sent$/);
    await readMail(again, 'an@example.be');
    const [code] = /\b\d{6}\b/.exec(await again.text('article'));
    await again.go('/sign-in/sent');
    await again.fill({ code });
    await again.press(again.submit);
    again.at(/\/profile$/);
    await again.press('form[action$="/sign-out"] button');
    await again.leave();
  });

  step('the helper sees what is known, and has it erased', async () => {
    await an.go('/profile');
    await an.press('main a[href$="/my-data"]');
    for (const known of [say.helper, 'an@example.be']) assert.ok((await an.text('main')).includes(known), known);
    await an.press('main a[href$="/my-data/erase"]');
    await an.press(an.submit);
    assert.equal(an.path, `/${lang}/`);
    await an.sees('.notice');
    await an.go('/profile');
    an.at(/\/sign-in$/);
    await bea.go(`/organisation/jobs/${job}`);
    assert.ok(!(await bea.page.content()).includes(say.helper));
  });
}

// Two at a time: the browser and the program have two processors to share.
describe('story', { concurrency: 2 }, () => {
  for (const lang of ['nl', 'fr', 'en']) describe(lang, { concurrency: 1 }, () => story(lang, { width: NARROW }));
  describe('without scripts, wide', { concurrency: 1 }, () => story('nl', { width: WIDE, scripts: false }));
});
