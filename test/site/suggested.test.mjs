// suggested.test.mjs -- a helper sees the open jobs that fit, follows what changes, and never those that they cannot do.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Site, approveAll, openJob, registerHelper, registerOrganisation, sleep } from './lib.mjs';

let site, coordinator, member, helper;
before(async () => {
  site = await Site.start();
  coordinator = await site.official('coordinator@fit.be', 'coordinator', 'en');
  member = await registerOrganisation(site, 'member@fit.be', { lang: 'en' });
  helper = await registerHelper(site, 'helper@fit.be', { lang: 'en' });
});
after(() => site.stop());

// The list follows the database within a moment.
async function eventually(wanted) {
  for (let tries = 0; tries < 50; tries++, await sleep(100)) {
    const { text } = await helper.get('/my-jobs');
    if (wanted(text)) return text;
  }
  assert.fail('the list does not follow');
}

test('a job of an organisation that waits is not shown, and is as soon as it is approved', async () => {
  await openJob(member, { title: 'The first job' });
  await sleep(300);
  assert.doesNotMatch((await helper.get('/my-jobs')).text, /The first job/);
  await approveAll(coordinator);
  assert.match(await eventually((text) => /The first job/.test(text)), /Jobs that fit you/);
});

test('a job that asks a language they do not speak is not shown', async () => {
  await openJob(member, { title: 'In Turkish', languages: 'Turks is vereist.' });
  await openJob(member, { title: 'The second job' });
  assert.doesNotMatch(await eventually((text) => /The second job/.test(text)), /In Turkish/);
});

test('a job that is closed goes', async () => {
  const job = await openJob(member, { title: 'Soon closed' });
  await eventually((text) => /Soon closed/.test(text));
  await member.send(await member.get(`/organisation/jobs/${job}`), {}, /\/close$/);
  await eventually((text) => !/Soon closed/.test(text));
});
