// understood.test.mjs -- a helper sees what was understood of their own words, and takes away what is not right, for good.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, registerHelper } from './lib.mjs';

let site, helper;
before(async () => {
  site = await Site.start();
  helper = await registerHelper(site, 'helper@read.be', { lang: 'en', what: { experience: 'Worked as a cook and as a gardener.' } });
});
after(() => site.stop());

const chips = (page) => [...page.body.matchAll(/\/profile\/understood\/([a-z-]+)\/remove/g)].map(([, id]) => id);

test('the profile shows what was understood', async () => {
  const shown = chips(await helper.get('/profile'));
  assert.ok(shown.some((id) => /cook/.test(id)) && shown.some((id) => /garden/.test(id)), shown.join(' '));
});

test('what is taken away stays away when the same words are read again', async () => {
  const page = await helper.get('/profile');
  const cook = chips(page).find((id) => /cook/.test(id));
  assert.ok(!chips(await helper.send(page, {}, new RegExp(`/understood/${cook}/remove$`))).includes(cook));
  const again = await helper.send(await helper.get('/profile/what'), { experience: 'Worked as a cook and as a gardener, for years.' });
  assert.ok(!chips(again).includes(cook) && chips(again).some((id) => /garden/.test(id)), chips(again).join(' '));
});

test('what was never understood is not there to take away', async () => {
  const page = await helper.get('/profile');
  const form = page.forms.find((f) => /\/understood\//.test(f.action));
  const body = new URLSearchParams({ _once: form.fields._once[0] }).toString();
  assert.equal((await helper.ask('POST', '/en/profile/understood/pilot/remove', { body })).status, 404);
});
