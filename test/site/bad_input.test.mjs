// bad_input.test.mjs -- what people, machines and attackers send that no page of ours would: every answer is a page that says
// what to do, with the right status; nothing is written that should not be, and nothing typed becomes markup.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  Site,
  approveAll,
  encode,
  enterpriseNumber,
  helperAnswers,
  invite,
  jobAnswers,
  openJob,
  orgAnswers,
  registerHelper,
  registerOrganisation,
  sleep,
} from './lib.mjs';

let site, an, member, coordinator;
before(async () => {
  site = await Site.start({ mail_origin: 'https://inzet.example' });
  coordinator = await site.official('coordinator@bad.be', 'coordinator', 'en');
  an = await registerHelper(site, 'an@bad.be', { lang: 'en' });
  member = await registerOrganisation(site, 'bea@bad.be', { lang: 'en' });
  await approveAll(coordinator);
});
after(() => site.stop());

// A page for people: in a language, with a heading, without words of the machine room.
function isForPeople(page) {
  assert.match(page.body, /<html[^>]* lang="(nl|fr|en)"/);
  assert.ok(page.heading.length > 3, page.body.slice(0, 300));
  assert.doesNotMatch(page.text, /sql|postgres|errno|exception|null|segfault|\.c:\d/i);
}

// A registration form that is about to be sent, as text of its body.
async function aboutToRegister(fields = {}) {
  const visitor = site.visitor('en');
  const form = (await visitor.get('/register')).form();
  return { visitor, form, body: encode({ ...form.fields, name: 'Somebody', email: 'somebody@bad.be', ...fields }) };
}

describe('a body that no page sends is refused as a whole', { concurrency: 4 }, () => {
  const changes = {
    'a field that does not exist': (body) => `${body}&admin=1`,
    'a field twice': (body) => `${body}&name=Other`,
    'a percent sign without digits': (body) => body.replace('Somebody', '%zz'),
    'a cut percent sign': (body) => `${body}%4`,
    'bytes that are no UTF-8': (body) => body.replace('Somebody', '%ff%fe'),
    'UTF-8 that is longer than it must be': (body) => body.replace('Somebody', 'a%c0%af'),
    'the same in three bytes': (body) => body.replace('Somebody', '%e0%80%80'),
    'a half of a surrogate pair': (body) => body.replace('Somebody', '%ed%a0%80'),
    'a sign beyond Unicode': (body) => body.replace('Somebody', '%f4%90%80%80'),
    'a cut UTF-8 sequence': (body) => body.replace('Somebody', '%e2%82'),
    'a NUL': (body) => body.replace('Somebody', 'a%00b'),
    'a NUL in a name': (body) => `${body}&na%00me=1`,
    'a thousand fields': (body) => body + '&x=1'.repeat(1000),
    'no fields at all but noise': () => '&&&===&&&',
  };
  for (const [name, change] of Object.entries(changes))
    test(name, async () => {
      const { visitor, form, body } = await aboutToRegister();
      const page = await visitor.ask('POST', form.action, { body: change(body) });
      assert.equal(page.status, 400, page.text);
      isForPeople(page);
    });

  const kinds = {
    'text/plain': 'name=x',
    'application/json': '{"name":"x"}',
    'multipart/form-data': 'x',
    'multipart/form-data; boundary=b': '--b\r\nContent-Disposition: form-data; name="name"\r\n\r\nx\r\n--',
    'application/xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  };
  for (const [type, body] of Object.entries(kinds))
    test(`${type} where a form is expected`, async () => {
      const page = await site.visitor('en').ask('POST', '/en/register', { body, headers: { 'Content-Type': type } });
      assert.equal(page.status, 400);
      isForPeople(page);
    });

  test("a body over the limit is 413 in the reader's language", async () => {
    for (const lang of ['nl', 'fr', 'en']) {
      const page = await site.visitor(lang).ask('POST', `/${lang}/register`, { body: `name=${'a'.repeat(70000)}` });
      assert.equal(page.status, 413);
      assert.match(page.body, new RegExp(`lang="${lang}"`));
      isForPeople(page);
    }
  });

  test('what a form allows in letters arrives, however many bytes they are', async () => {
    const texts = ['organisation', 'insurance', 'expenses', 'secrecy'].flatMap((text) => ['nl', 'fr', 'en'].map((lang) => `${text}_${lang}`));
    const page = await coordinator.get('/desk/help/note');
    const most = '\u{1f33b}'.repeat(1500);
    const saved = await coordinator.send(page, Object.fromEntries(texts.map((name) => [name, most])));
    assert.equal(saved.status, 200, saved.problems.join(' '));
    assert.deepEqual((await coordinator.get('/desk/help/note')).form().fields.expenses_fr, [most]);
  });

  test('nobody was registered by any of it', async () => assert.deepEqual(await site.mails('somebody@bad.be'), []));
});

describe('the token of a form', () => {
  const none = { 'is missing': () => null, 'is invented': () => 'A'.repeat(75), 'is empty': () => '' };
  for (const [name, token] of Object.entries(none))
    test(`${name}: the page comes back with what was typed`, async () => {
      const { visitor, form } = await aboutToRegister();
      const page = await visitor.ask('POST', form.action, {
        body: encode({ ...form.fields, _once: token(), name: 'Typed Name', email: 'token@bad.be' }),
      });
      assert.equal(page.status, 422);
      assert.deepEqual([page.form().fields.name, page.form().fields.email], [['Typed Name'], ['token@bad.be']]);
      assert.equal(page.problems.length, 1);
      assert.equal((await visitor.post(page)).status, 303, 'sent again it goes through');
    });

  test('of somebody else does not count', async () => {
    const { form, body } = await aboutToRegister({ email: 'stolen@bad.be' });
    for (const thief of [site.visitor('en'), member])
      assert.equal((await thief.ask('POST', form.action, { body })).status, 422);
    assert.deepEqual(await site.mails('stolen@bad.be'), []);
  });

  test('gets the first answer again, however often and at once it is sent', async () => {
    const { visitor, form, body } = await aboutToRegister({ email: 'replay@bad.be' });
    const cookies = new Map(visitor.cookies);
    const again = () =>
      Object.assign(site.visitor('en'), { cookies: new Map(cookies) }).ask('POST', form.action, { body });
    const pages = [await again(), ...(await Promise.all(Array.from({ length: 20 }, again))), await again()];
    for (const page of pages) assert.deepEqual([page.status, page.headers.location], [303, '/en/profile/what']);
    assert.equal((await site.mails('replay@bad.be')).length, 1);
    for (const page of pages.slice(1))
      assert.ok(!/inzet=/.test(page.headers['set-cookie'] ?? ''), 'a replay opens no session');
  });

  test('lasts a day', async () => {
    const { visitor, form, body } = await aboutToRegister({ email: 'late@bad.be' });
    const day = (ms) => new Date(Date.now() + ms).toISOString().slice(0, 10);
    await site.restart({ today: day(2 * 86400e3) });
    assert.equal((await visitor.ask('POST', form.action, { body })).status, 422);
    await site.restart({ today: day(0) });
  });
});

describe('a form that was sent from another site', () => {
  const from = {
    'Sec-Fetch-Site: cross-site': { 'Sec-Fetch-Site': 'cross-site' },
    'Sec-Fetch-Site: same-site': { 'Sec-Fetch-Site': 'same-site' },
    'another Origin': { Origin: 'https://evil.example' },
    'Origin: null': { Origin: 'null' },
    'an Origin that begins like ours': { Origin: 'https://inzet.example.evil.example' },
  };
  for (const [name, headers] of Object.entries(from))
    test(`is refused: ${name}`, async () => {
      const { visitor, form, body } = await aboutToRegister({ email: 'cross@bad.be' });
      const page = await visitor.ask('POST', form.action, { body, headers });
      assert.equal(page.status, 400);
      isForPeople(page);
      assert.deepEqual(await site.mails('cross@bad.be'), []);
    });

  test('and from our own it is not', async () => {
    for (const headers of [{ 'Sec-Fetch-Site': 'same-origin' }, { Origin: 'https://inzet.example' }]) {
      const { visitor, form, body } = await aboutToRegister({ email: `own${Math.random()}@bad.be` });
      assert.equal((await visitor.ask('POST', form.action, { body, headers })).status, 303);
    }
  });
});

describe('a value that cannot be', () => {
  const fields = {
    who: [
      '/register',
      { name: 'An', email: 'values@bad.be' },
      {
        name: ['', ' ', 'a'.repeat(81), '\u007f', '\u200b', '\u202e\u0007 '],
        email: [
          '',
          'a',
          'a@',
          '@b.be',
          'a b@c.be',
          'a@b',
          'a@b..be',
          'a@-b.be',
          `${'a'.repeat(65)}@b.be`,
          `a@${'b.'.repeat(130)}be`,
          'a@b.be\nBcc: c@d.be',
          'a@b.be,c@d.be',
          '"a"@b.be',
          '<a@b.be>',
          'a@b.be?bcc=c',
          'ａ@b.be',
        ],
        phone: ['1', '0470', 'abc', '+', '+32 470 12 34 56 78 90 12', '0470 12 34 56; ls', '٠٤٧٠١٢٣٤٥٦'],
        lang: ['3', '-1', '', 'nl', '0x1', '9'.repeat(30)],
      },
    ],
    org: [
      '/organisations/register',
      { ...orgAnswers, number: enterpriseNumber(600000), email: 'values@bad.be' },
      {
        number: ['', '0', '0'.repeat(10), '1234567890', 'BE', '0566.988.258', '2'.repeat(10), '0566988259'.repeat(2)],
        sector: ['0', '11', 'x'],
        place: ['', 'Atlantis', '00000', '#', '#1', '#999999999', "9000' OR '1'='1"],
        read: [null],
      },
    ],
  };
  for (const [name, [path, good, values]] of Object.entries(fields))
    for (const [field, wrong] of Object.entries(values))
      test(`in ${name}: ${field}`, async () => {
        const visitor = site.visitor('en');
        const start = await visitor.get(path);
        for (const value of wrong) {
          const page = await visitor.post(start, { ...good, [field]: value });
          assert.equal(page.status, 422, `${JSON.stringify(value)}: ${page.headers.location ?? page.text}`);
          assert.ok(page.problems.length > 0);
          isForPeople(page);
        }
      });

  const screens = {
    '/profile/what': {
      works: [[0, 63], [99], [-1], ['x']],
      paid: ['0', '4'],
      education: ['7'],
      professions: [[40], [62], [64]],
      experience: ['a'.repeat(2001)],
    },
    '/profile/when': {
      radius: ['-1', '301', '1e2', '9'.repeat(30), ''],
      grid: [[28], [63], [64], [-1]],
      hours: ['61'],
      from: ['31/2/2027', '2027-13-01', '0000-00-00', 'tomorrow', '1/1/99999'],
      until: ['32/1/2027'],
    },
    '/organisation/jobs/new': {
      title: ['', 'ab', 'a'.repeat(121)],
      task: ['', 'short'],
      people: ['0', '501', '2.5'],
      paid: ['3'],
      grid: [null],
    },
  };
  for (const [path, values] of Object.entries(screens))
    for (const [field, wrong] of Object.entries(values))
      test(`in ${path}: ${field}`, async () => {
        const visitor = path.startsWith('/profile') ? an : member;
        const good = {
          '/profile/what': helperAnswers.what,
          '/profile/when': helperAnswers.when,
          '/organisation/jobs/new': jobAnswers,
        }[path];
        const start = await visitor.get(path);
        for (const value of wrong) {
          const page = await visitor.post(start, { ...good, [field]: value });
          assert.equal(page.status, 422, `${JSON.stringify(value)}: ${page.headers.location ?? page.text}`);
          isForPeople(page);
        }
      });

  // Pasted text brings them along, and nobody could find them to mend them.
  const unseen = {
    'a\nb': 'a b', 'An\r\nBcc: everybody@bad.be': 'An Bcc: everybody@bad.be', 'a\u0007b': 'ab', 'a\u0085b': 'a b', 'An \u202eneetaP': 'An neetaP',
    '\ufeffAn\u200b': 'An', 'Élodie \u{1f468}\u200d\u{1f373}': 'Élodie \u{1f468}\u200d\u{1f373}', 'محمد': 'محمد',
  };
  for (const [typed, kept] of Object.entries(unseen))
    test(`${JSON.stringify(typed)} as a name is taken without the signs that nobody sees`, async () => {
      const visitor = site.visitor('en'), email = `unseen${encodeURIComponent(typed).length}@bad.be`;
      await visitor.send(await visitor.get('/register'), { name: typed, email });
      assert.deepEqual((await visitor.get('/profile/who')).form().fields.name, [kept]);
      const [mail] = await site.mails(email);
      assert.ok(mail.text.includes(` Dear ${kept}, `), mail.text);
    });

  test('a telephone number copied from a list of contacts is taken', async () => {
    const visitor = site.visitor('en');
    const answers = { name: 'An', email: 'contacts@bad.be', phone: '\u202a+32\u00a0470\u201012\u201034\u201056\u202c' };
    assert.equal((await visitor.post(await visitor.get('/register'), answers)).status, 303);
    assert.deepEqual((await visitor.get('/profile/who')).form().fields.phone, ['0470 12 34 56']);
  });

  test('a last day before the first', async () => {
    const page = await an.post(await an.get('/profile/when'), { from: '2/6/2027', until: '1/6/2027' });
    assert.equal(page.status, 422);
    assert.equal(page.problems.length, 1);
  });
});

describe('what belongs to somebody else', () => {
  test("cannot be reached through one's own job", async () => {
    const [mine, theirs] = [await openJob(member), await openJob(member)];
    const [, action] = /action="([^"]*\/items\/\d+\/remove)"/.exec(
      (await member.get(`/organisation/jobs/${theirs}/check`)).body,
    );
    const stranger = await registerOrganisation(site, 'thief@bad.be', { lang: 'en' });
    await approveAll(coordinator);
    const own = await openJob(stranger);
    const token = (await stranger.get('/organisation/sites/new')).form().fields._once[0];
    const page = await stranger.ask('POST', action.replace(theirs, own), { body: encode({ _once: token }) });
    assert.equal(page.status, 404, 'an item of another job');
    assert.ok((await member.get(`/organisation/jobs/${theirs}/check`)).body.includes(action));
    assert.ok(mine);
  });

  test('nobody who does not fit is invited by writing their number into the form', async () => {
    const far = await registerHelper(site, 'far@bad.be', { lang: 'en', when: { place: '6700', radius: 1 } });
    const near = await openJob(member, { place: '6700', title: 'Near' }),
      away = await openJob(member, { place: '8400', title: 'Away' });
    let id;
    for (let tries = 0; !id && tries < 50; tries++, await sleep(100))
      id = /name="people" value="(\d+)"/.exec((await member.get(`/organisation/jobs/${near}/people`)).body)?.[1];
    const token = (await member.get('/organisation/sites/new')).form().fields._once[0];
    for (const people of [[id], ['1'], [id, id, '9007199254740993']]) {
      const page = await member.ask('POST', `/en/organisation/jobs/${away}/people`, {
        body: encode({ _once: token, people }),
      });
      assert.ok([303, 422].includes(page.status), String(page.status));
    }
    assert.deepEqual(
      (await site.mails(far.email)).filter((mail) => /Away/.test(mail.subject)),
      [],
    );
  });

  test('a link for one purpose opens no other', async () => {
    const job = await openJob(member);
    await registerHelper(site, 'link@bad.be', { lang: 'en' });
    await invite(member, job);
    const mails = (await Promise.all(['an@bad.be', 'link@bad.be'].map((to) => site.mails(to)))).flat();
    const yes = mails
      .flatMap((mail) => mail.links)
      .find((link) => /\/invitation\//.test(link.path))
      .path.split('/')
      .pop();
    const visitor = site.visitor('en');
    await visitor.open(`/link/${yes}`).catch(() => {});
    assert.match((await visitor.get('/profile')).path, /\/sign-in/, 'an invitation signs nobody in');
    const signIn = site.run('signin', 'an@bad.be').trim().split('/').pop();
    for (const path of [`/invitation/${signIn}`, `/outcome/${signIn}/yes`, `/stop/${signIn}`])
      assert.equal((await visitor.get(path)).status, 404, path);
  });
});

// Text that would do harm wherever it is not escaped: in markup, in attributes, in templates and formats.
const HARM = `"'><xss-7 onx7="1">&lt;{0}{{_}}%s%n</title></textarea><!--\u202e`;

describe('text that looks like markup', () => {
  const raw = (page, where) => {
    for (const sign of [/<xss-7/, /<[a-z][^<>]* onx7="1"/, /<\/textarea><!--/])
      assert.doesNotMatch(page.body, sign, where);
  };

  // Every page that can be reached from here by links.
  async function crawl(visitor, starts, least) {
    const seen = new Set(),
      open = [...starts];
    let shown = 0;
    while (open.length) {
      const path = open.pop().split('#')[0];
      if (!path.startsWith('/') || path.startsWith('/static') || seen.has(path) || seen.size > 300) continue;
      seen.add(path);
      const page = await visitor.get(path);
      assert.ok(page.status < 500, `${path}: ${page.status}`);
      raw(page, path);
      if (page.body.includes('xss-7')) shown++;
      open.push(...page.links.map((link) => link.path).filter((to) => /^\/en\//.test(to)));
    }
    assert.ok(shown >= least, `only ${shown} pages showed the text at all`);
  }

  let helper, house, job;
  before(async () => {
    helper = await registerHelper(site, 'xss@bad.be', {
      lang: 'en',
      who: { name: HARM.slice(0, 70) },
      what: { works_other: HARM, experience: HARM },
      when: { place: '7500', radius: 5 },
    });
    house = await registerOrganisation(site, 'org-xss@bad.be', {
      lang: 'en',
      fields: { name: HARM, contact: HARM.slice(0, 70), site: HARM },
    });
    await house.send(await house.get('/organisation/colleagues/new'), { name: HARM.slice(0, 70), email: 'col@bad.be' });
    await house.send(await house.get('/organisation/sites/new'), { name: HARM, place: '9000' });
    await approveAll(coordinator);
    job = await openJob(house, {
      title: HARM,
      task: `Verpleegkundige. ${HARM}`,
      experience: HARM,
      skills: HARM,
      languages: HARM,
      studies: HARM,
      place: '7500',
    });
    await invite(house, job);
  });

  test('stays text on every page of the helper', () =>
    crawl(helper, ['/en/profile', '/en/my-jobs', '/en/profile/check', '/en/profile/done'], 5));
  test('and of the organisation', () => crawl(house, ['/en/organisation', `/en/organisation/jobs/${job}/check`], 5));
  test('and of the coordinator', () => crawl(coordinator, ['/en/desk'], 0));
  test('and of strangers', () => crawl(site.visitor('en'), ['/en/', '/en/jobs', `/en/jobs/${job}`], 2));
  test('and in mails', () => crawl(site.visitor('en'), ['/en/mail'], 3));

  test('and after the yes, when names are shown', async () => {
    await helper.send(await helper.get('/my-jobs'), {}, /\/yes$/);
    const page = await house.get(`/organisation/jobs/${job}`);
    assert.ok(page.body.includes('&lt;xss-7'), page.text);
    raw(page, 'the job');
    raw(await helper.get('/my-jobs'), 'my jobs');
  });

  test('in the address', async () => {
    const encoded = encodeURIComponent(HARM);
    for (const visitor of [site.visitor('en'), helper, house, coordinator])
      for (const path of [
        `/jobs?q=${encoded}&near=${encoded}`,
        `/jobs?page=${encoded}`,
        `/mail?to=${encoded}`,
        `/sign-in?next=/${encoded}`,
        `/sign-in?email=${encoded}`,
        `/${encoded}`,
        `/jobs/${encoded}`,
        `/link/${encoded}`,
        `/figures?from=${encoded}`,
        `/register?name=${encoded}`,
      ]) {
        const page = await visitor.get(path);
        assert.ok(page.status < 500, path);
        raw(page, path);
      }
  });

  test('in headers', async () => {
    for (const name of ['User-Agent', 'Referer', 'Accept-Language', 'X-Forwarded-For', 'X-Forwarded-Host', 'Cookie'])
      raw(await site.visitor('en').ask('GET', '/en/', { headers: { [name]: HARM.replace('\u202e', '') } }), name);
  });

  test('in a form that comes back', async () => {
    const visitor = site.visitor('en');
    const page = await visitor.post(await visitor.get('/register'), { name: HARM, email: HARM, phone: HARM });
    assert.equal(page.status, 422);
    raw(page, 'the form');
    assert.deepEqual(page.form().fields.name, [HARM.replace('\u202e', '')], 'and nothing of it is lost that can be seen');
  });
});

describe('nobody is sent to another site', () => {
  for (const next of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/%0d%0aLocation:%20https://evil.example',
    'javascript:alert(1)',
    '/..//evil.example',
  ])
    test(`after signing in with next=${next}`, async () => {
      const visitor = site.visitor('en'),
        email = `next${next.length}@bad.be`;
      await registerHelper(site, email, { lang: 'en' });
      if ((await visitor.send(await visitor.get(`/sign-in?next=${next}`), { email })).status === 422) return; // refused at once
      const link = (await site.mail(email, /sign in/)).links.find((a) => /\/link\//.test(a.path));
      const answer = await visitor.post(await visitor.get(link.path));
      assert.equal(answer.status, 303);
      assert.match(answer.headers.location, /^\/en(\/(?![/\\])[^\r\n]*)?$/);
    });

  test('links in mails begin with the setting, whatever Host was sent', async () => {
    const { visitor, form, body } = await aboutToRegister({ email: 'host@bad.be' });
    const answer = await visitor.ask('POST', form.action, { body, headers: { Host: 'evil.example' } });
    assert.ok(!/evil/.test(JSON.stringify(answer.headers)));
    const [mail] = await site.mails('host@bad.be');
    assert.match(mail.body, /https:\/\/inzet\.example\/[a-z]{2}\/link\//);
    assert.doesNotMatch(mail.body, /evil\.example/);
  });
});

describe('cookies', () => {
  for (const cookie of [
    'inzet=',
    'inzet=x',
    `inzet=${'A'.repeat(43)}`,
    `inzet=${'A'.repeat(4000)}`,
    'inzet=%00',
    ';;;===',
    'notice=forged',
    'browser=x',
  ])
    test(`of nobody make a stranger: ${cookie.slice(0, 30)}`, async () => {
      const page = await site.visitor('en').ask('GET', '/en/profile', { headers: { Cookie: cookie } });
      assert.equal(page.status, 303);
      assert.match(page.headers.location, /\/sign-in/);
    });

  test('cannot be read by scripts, and are sent only by our own pages', async () => {
    const visitor = site.visitor('en');
    const answer = await visitor.post(await visitor.get('/register'), { name: 'Cookie', email: 'cookie@bad.be' });
    const set = answer.headers['set-cookie'].find((line) => line.startsWith('inzet='));
    for (const word of [/httponly/i, /samesite=(lax|strict)/i, /path=\//i]) assert.match(set, word);
  });
});

// The database is held by somebody else: SQLite by a lock, PostgreSQL by letting nobody in.
describe('a database that is away', () => {
  const hold = async () => {
    if (site.database) return site.database.close();
    const script = `import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute('BEGIN IMMEDIATE')
print('held', flush=True)
sys.stdin.read()`;
    const holder = spawn('python3', ['-c', script, join(site.dir, 'inzet.db')], { stdio: ['pipe', 'pipe', 'inherit'] });
    await new Promise((held) => holder.stdout.once('data', held));
    return () => new Promise((gone) => holder.once('exit', gone).stdin.end());
  };

  test('gives a page that says so, and the same form goes through afterwards', async () => {
    const { visitor, form, body } = await aboutToRegister({ email: 'away@bad.be' });
    const release = await hold();
    const page = await visitor.ask('POST', form.action, { body }).finally(release);
    assert.equal(page.status, 503);
    assert.ok(Number(page.headers['retry-after']) > 0);
    isForPeople(page);
    for (let tries = 0; ; tries++) {
      const again = await visitor.ask('POST', form.action, { body });
      if (again.status === 303) break;
      assert.equal(again.status, 503);
      assert.ok(tries < 50, 'it does not come back');
      await sleep(200);
    }
    assert.equal((await site.mails('away@bad.be')).length, 1);
  });
});
