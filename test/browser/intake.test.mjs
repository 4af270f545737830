// intake.test.mjs -- a call is taken with the keyboard alone, and with few keys: the operator holds a telephone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Person, Site, WIDE, openBrowser } from './browser.mjs';

let chromium, site, operator;
before(async () => {
  chromium = await openBrowser();
  site = await Site.start();
  await site.end();
  site.run('demo', '--no-serve');
  await site.serve();
  operator = await Person.arrive(chromium, site, 'nl', { width: WIDE });
  await operator.signIn('operator@demo.invalid');
});
after(async () => {
  await operator.leave();
  await chromium.close();
  await site.stop();
});

const focused = () => operator.page.evaluate(() => document.activeElement.name);

// Answers in the order of the page, and sends with Enter. Returns how many keys that took besides the text itself.
async function keysFor(answers) {
  let keys = 0;
  const press = async (key) => { await operator.page.keyboard.press(key); keys++; };
  const reach = async (name) => {
    while ((await focused()) !== name && keys < 100) await press('Tab');
  };
  await operator.go('/help/desks');
  await operator.press('main .actions a[href$="/call"]');
  for (const [name, text] of answers) {
    await reach(name);
    await operator.page.keyboard.type(text);
  }
  await reach('consent');
  await press('Space');
  await operator.leaves(() => press('Enter'), 'the call');
  operator.at(/\/help\/cases\/\d+$/);
  return keys;
}

test('a call about one need takes at most sixteen keys besides what is typed', async () => {
  const keys = await keysFor([['name', 'Wim Wacht'], ['phone', '0470 55 41 31'], ['place', '1080'],
    ['part[0].category', 'Bood'], ['part[0].moment', 'dinsdagochtend']]);
  assert.ok(keys <= 16, `${keys} keys`);
});

test('a call of a daughter about two needs takes at most twenty-one', async () => {
  const keys = await keysFor([['name', 'Maria Twee'], ['phone', '0470 55 42 32'], ['caller', 'Dochter'],
    ['caller_phone', '0471 22 33 44'], ['place', '1080'], ['part[0].category', 'Bood'], ['part[0].moment', 'dinsdagochtend'],
    ['part[1].category', 'Naar de ap']]);
  assert.ok(keys <= 21, `${keys} keys`);
  assert.equal(await operator.count('main .cards > li'), 2);
});

test('an empty need shows what else it asks when it is filled in, and then the next one shows itself', async () => {
  await operator.go('/help/desks');
  await operator.press('main .actions a[href$="/call"]');
  const shown = () => operator.page.locator('.need:visible').count();
  const asked = () => operator.page.locator('.need:visible input[type=text]:visible').count();
  assert.deepEqual([await shown(), await asked()], [1, 0]);
  await operator.page.selectOption('[id="part[0].category"]', { index: 1 });
  assert.deepEqual([await shown(), await asked()], [2, 2]);
  await operator.page.selectOption('[id="part[1].category"]', { index: 2 });
  await operator.page.selectOption('[id="part[0].category"]', { index: 0 });
  assert.equal(await operator.page.locator('[id="part[1].category"]').isVisible(), true); // what was chosen never hides
});

test('cases that may be the same go away when the name and number are no longer theirs', async () => {
  await operator.go('/help/desks');
  await operator.press('main .actions a[href$="/call"]');
  await operator.page.fill('[name=name]', 'Wim Wacht');
  await operator.page.waitForSelector('aside:visible a[href*="/help/cases/"]');
  await operator.page.fill('[name=name]', 'Nobody Known At All');
  await operator.page.waitForSelector('aside', { state: 'hidden' });
});
