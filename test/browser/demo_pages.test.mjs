// demo_pages.test.mjs -- every page of the demo: what a stranger finds by following links, and what the four demo accounts
// find. The pages hold a whole population here, so this is where a long name or a wide table would show. Pictures are kept.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Person, Site, forgetPictures, openBrowser } from './browser.mjs';

const PAGES_AT_MOST = 60;
const ACCOUNTS = {
  stranger: { lang: 'nl', begin: ['/', '/jobs?q=zorg&near=9000', '/mail'] },
  helper: { lang: 'fr', begin: ['/profile', '/my-jobs'], email: 'helper@demo.invalid' },
  organisation: { lang: 'en', begin: ['/organisation', '/organisation/jobs'], email: 'organisation@demo.invalid' },
  operator: { lang: 'fr', begin: ['/help/desks'], email: 'operator@demo.invalid' },
  coordinator: { lang: 'nl', begin: ['/desk'], email: 'coordinator@demo.invalid' },
};

let chromium, site;
before(async () => {
  forgetPictures();
  chromium = await openBrowser();
  site = await Site.start();
  await site.end();
  site.run('demo', '--no-serve');
  await site.serve();
});
after(async () => {
  await chromium.close();
  await site.stop();
});

// One page stands for all that differ in a number, in the words of a search, or in a link that was mailed.
const kindOf = (path) => path.replace(/[?#].*|^\/(nl|fr|en)/g, '').replace(/\/\d{5,}/g, '/N').replace(/\/[\w-]{20,}/g, '/T');

const nameOf = (kind) => kind.replace(/[^a-z]+/gi, '-').replace(/^-|-$/g, '') || 'front';

// The links of a page that lead to pages in the same language; a file to keep is no page.
async function linksOf(person) {
  const found = await person.page.locator('a[href]').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  return found.filter((path) => path.startsWith(`/${person.lang}/`) && !/\.(csv|json)(\?|$)/.test(path));
}

// What one account saw, the next need not see again. Who may not see a page is led elsewhere: only where they arrive counts.
const seen = new Set();

async function crawl(person, who, begin) {
  const waiting = begin.map((path) => `/${person.lang}${path}`), asked = new Set();
  let visited = 0;
  while (waiting.length) {
    const path = waiting.shift(), kind = kindOf(path);
    if (asked.has(kind) || seen.has(kind)) continue;
    asked.add(kind);
    await person.go(path);
    seen.add(kindOf(person.path));
    await person.pictures(`${who}-${nameOf(kindOf(person.path))}`);
    waiting.push(...(await linksOf(person)));
    assert.ok(++visited <= PAGES_AT_MOST, `there is no end to the kinds of pages: ${[...asked].join(' ')}`);
  }
  return visited;
}

for (const [who, { lang, begin, email }] of Object.entries(ACCOUNTS))
  test(`every page for: ${who}`, async () => {
    const findings = [], person = await Person.arrive(chromium, site, lang, { findings });
    if (email) await person.signIn(email);
    assert.ok((await crawl(person, who, begin)) >= 4);
    await person.leave();
    assert.deepEqual(findings, []);
  });
