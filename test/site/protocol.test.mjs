// protocol.test.mjs -- HTTP as it should not be sent: the cases on which servers and proxies differ, slow clients, limits.
// Every case is raw bytes on a socket of its own. What is unclear must be refused and the connection closed, because a
// server that guesses lets one request hide in another (RFC 9112 section 11.2).
import assert from 'node:assert/strict';
import net from 'node:net';
import { after, before, describe, test } from 'node:test';
import { Site } from './lib.mjs';

let site;
before(async () => (site = await Site.start()));
after(() => site.stop());

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

// Opens a connection; collects what comes and notes when the server closes.
function connect() {
  const c = { text: '', closed: null, began: Date.now() };
  c.socket = net.connect(site.port, '127.0.0.1');
  c.socket.on('data', (bytes) => (c.text += bytes.toString('latin1')));
  c.socket.on('error', () => {});
  c.end = new Promise((done) => c.socket.on('close', () => done((c.closed = (Date.now() - c.began) / 1000))));
  return c;
}

// Sends bytes and answers with all that comes until the server closes or is silent for a while.
async function talk(bytes, silence = 400) {
  const c = connect();
  c.socket.write(Buffer.from(bytes, 'latin1'));
  let seen = -1;
  while (c.closed === null && (seen !== c.text.length || seen === 0)) {
    seen = c.text.length;
    await Promise.race([c.end, sleep(silence)]);
    if (Date.now() - c.began > 8000) break;
  }
  c.socket.destroy();
  return c;
}

const statuses = (text) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((found) => Number(found[1]));
const get = (path, more = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
const post = (headers, body = '') =>
  `POST /nl/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n${headers}\r\n${body}`;
const BODY = '_once=x'; // understood, and refused as a form: 422

describe('messages that must be refused', { concurrency: 8 }, () => {
  const refused = {
    'Content-Length and Transfer-Encoding': post('Content-Length: 7\r\nTransfer-Encoding: chunked\r\n', `7\r\n${BODY}\r\n0\r\n\r\n`),
    'two different Content-Length': post('Content-Length: 7\r\nContent-Length: 8\r\n', BODY),
    'the same Content-Length twice': post('Content-Length: 7\r\nContent-Length: 7\r\n', BODY),
    'Content-Length +7': post('Content-Length: +7\r\n', BODY),
    'Content-Length 7x': post('Content-Length: 7x\r\n', BODY),
    'Content-Length -1': post('Content-Length: -1\r\n', BODY),
    'Transfer-Encoding xchunked': post('Transfer-Encoding: xchunked\r\n', `7\r\n${BODY}\r\n0\r\n\r\n`),
    'Transfer-Encoding gzip, chunked': post('Transfer-Encoding: gzip, chunked\r\n', `7\r\n${BODY}\r\n0\r\n\r\n`),
    'two Transfer-Encoding': post('Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n', `7\r\n${BODY}\r\n0\r\n\r\n`),
    'chunked in HTTP/1.0': post('Transfer-Encoding: chunked\r\n', `7\r\n${BODY}\r\n0\r\n\r\n`).replace('HTTP/1.1', 'HTTP/1.0'),
    'a chunk size in C notation': post('Transfer-Encoding: chunked\r\n', `0x7\r\n${BODY}\r\n0\r\n\r\n`),
    'a space before the colon': post('Content-Length : 7\r\n', BODY),
    'no Host': 'GET /nl/ HTTP/1.1\r\n\r\n',
    'two Hosts': 'GET /nl/ HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n',
    'an absolute target': get('http://x/nl/'),
    'a GET with a body': get('/nl/', 'Content-Length: 5\r\n') + 'hello',
    'a control character in a value': get('/nl/', 'X-A: a\x01b\r\n'),
  };
  for (const [name, bytes] of Object.entries(refused)) {
    test(name, async () => {
      const c = await talk(bytes + get('/nl/'));
      assert.deepEqual([...new Set(statuses(c.text))], [400], c.text.slice(0, 200));
      assert.notEqual(c.closed, null, 'the connection stays open');
    });
  }

  const others = { BREW: 501, PUT: 405, DELETE: 405, OPTIONS: 405, TRACE: 405 };
  for (const [method, status] of Object.entries(others)) {
    test(`${method} is ${status}`, async () => {
      const c = await talk(`${method} /nl/ HTTP/1.1\r\nHost: x\r\n\r\n`);
      assert.deepEqual(statuses(c.text), [status]);
    });
  }
});

describe('messages that are understood', { concurrency: 8 }, () => {
  test('a length', async () => assert.deepEqual(statuses((await talk(post('Content-Length: 7\r\n', BODY))).text), [422]));

  test('chunks, with an extension and a trailer', async () => {
    const c = await talk(post('Transfer-Encoding: chunked\r\n', '3;a=b\r\n_on\r\n4\r\nce=x\r\n0\r\nX-T: 1\r\n\r\n'));
    assert.deepEqual(statuses(c.text), [422]);
  });

  test('pipelined requests are answered in order on one connection', async () => {
    const c = await talk(get('/nl/') + get('/nl/none') + post('Content-Length: 7\r\n', BODY) + get('/fr/') + get('/healthz'));
    assert.deepEqual(statuses(c.text), [200, 404, 422, 200, 200]);
    assert.ok(c.text.endsWith('ok\n'));
  });

  test('HEAD answers as GET, without the body', async () => {
    const c = await talk(get('/nl/').replace('GET', 'HEAD') + get('/healthz').replace('GET', 'HEAD'));
    assert.deepEqual(statuses(c.text), [200, 200]);
    assert.ok(!c.text.includes('<'));
    assert.match(c.text, /content-length: [1-9]/i);
  });

  test('Expect: 100-continue', async () => {
    const c = connect();
    c.socket.write(post('Content-Length: 7\r\nExpect: 100-continue\r\n'));
    while (!c.text && Date.now() - c.began < 5000) await sleep(50);
    assert.deepEqual(statuses(c.text), [100]);
    c.socket.write(BODY);
    while (statuses(c.text).length < 2 && Date.now() - c.began < 5000) await sleep(50);
    assert.deepEqual(statuses(c.text), [100, 422]);
    c.socket.destroy();
  });

  test('HTTP/1.0 without Host, and closes', async () => {
    const c = await talk('GET /nl/ HTTP/1.0\r\n\r\n', 2000);
    assert.deepEqual(statuses(c.text), [200]);
    assert.notEqual(c.closed, null);
  });

  for (const path of ['/nl/%00', '/nl/a%2Fb', '/nl/..%2f..%2fetc', '/nl//', '/static/../nl/', '/nl/%zz']) {
    test(`${path} is nowhere`, async () => assert.deepEqual(statuses((await talk(get(path))).text), [404]));
  }
});

describe('limits', { concurrency: 8 }, () => {
  test('a body that is announced as too long is refused before it is sent', async () => {
    const c = await talk(post('Content-Length: 70000\r\n'));
    assert.deepEqual(statuses(c.text), [413]);
    assert.notEqual(c.closed, null);
  });

  test('a body that is found too long while it is read', async () => {
    const chunk = `1000\r\n${'a'.repeat(4096)}\r\n`;
    const c = await talk(post('Transfer-Encoding: chunked\r\n', chunk.repeat(17) + '0\r\n\r\n'));
    assert.deepEqual(statuses(c.text), [413]);
  });

  test('a body without end is broken off', async () => {
    const chunk = `1000\r\n${'a'.repeat(4096)}\r\n`;
    const c = connect();
    c.socket.write(post('Transfer-Encoding: chunked\r\n'));
    for (let i = 0; i < 400 && c.closed === null; i++) {
      c.socket.write(chunk);
      await sleep(2);
    }
    await Promise.race([c.end, sleep(3000)]);
    assert.notEqual(c.closed, null);
    c.socket.destroy();
  });

  test('a header of 100 KB is 431', async () => {
    const c = await talk(get('/nl/', `X-A: ${'a'.repeat(100000)}\r\n`));
    assert.deepEqual([...new Set(statuses(c.text))], [431]);
  });

  test('a hundred headers are 431', async () => {
    const c = await talk(get('/nl/', 'X-A: 1\r\n'.repeat(100)));
    assert.deepEqual(statuses(c.text), [431]);
  });
});

describe('every answer', { concurrency: 8 }, () => {
  const answers = {
    page: get('/nl/'),
    redirect: get('/'),
    'no page': get('/nl/none'),
    health: get('/healthz'),
    refusal: get('/nl/', 'Host: y\r\n'),
  };
  for (const [name, bytes] of Object.entries(answers)) {
    test(`carries the headers for safety: ${name}`, async () => {
      const { text } = await talk(bytes);
      for (const header of [/^content-security-policy: default-src 'none'; .*frame-ancestors 'none'/im,
        /^x-content-type-options: nosniff/im, /^referrer-policy: same-origin/im, /^cross-origin-opener-policy: same-origin/im,
        /^cross-origin-resource-policy: same-origin/im, /^permissions-policy: /im, /^cache-control: (private, no-cache|no-store)/im])
        assert.match(text, header);
      assert.doesNotMatch(text, /^server:/im);
    });
  }

  test('stylesheets may be kept for ever', async () => {
    const [path] = /\/static\/inzet\.[0-9a-f]{16}\.css/.exec((await talk(get('/nl/'))).text);
    const { text } = await talk(get(path));
    assert.deepEqual(statuses(text), [200]);
    assert.match(text, /^cache-control: public, max-age=31536000, immutable/im);
    assert.match(text, /^content-type: text\/css/im);
  });
});

// All at the same time: each waits for a deadline.
describe('slow clients', { concurrency: 8 }, () => {
  async function drip(bytes, every) {
    const c = connect();
    for (let i = 0; i < bytes.length && c.closed === null && Date.now() - c.began < 50000; i++) {
      c.socket.write(bytes[i]);
      await Promise.race([c.end, sleep(every)]);
    }
    c.socket.destroy();
    return c;
  }

  test('a header that comes by drops is cut after 10 seconds', async () => {
    const c = await drip(get('/nl/', 'X-A: ' + 'a'.repeat(1000)), 200);
    assert.ok(c.closed > 9 && c.closed < 14, `closed after ${c.closed} s`);
  });

  test('a body that comes by drops is cut after half a minute', async () => {
    const c = connect();
    c.socket.write(post('Content-Length: 1000\r\n'));
    while (c.closed === null && Date.now() - c.began < 50000) {
      c.socket.write('a');
      await Promise.race([c.end, sleep(300)]);
    }
    assert.ok(c.closed > 28 && c.closed < 42, `closed after ${c.closed} s`);
  });

  test('a connection without requests is closed', async () => {
    const c = connect();
    c.socket.write(get('/nl/'));
    await Promise.race([c.end, sleep(45000)]);
    assert.deepEqual(statuses(c.text), [200]);
    assert.ok(c.closed > 20 && c.closed < 36, `closed after ${c.closed} s`);
  });

  test('a client that does not take its answers is cut', async () => {
    const [path] = /\/static\/inzet\.[0-9a-f]{16}\.css/.exec((await talk(get('/nl/'))).text);
    const c = connect();
    c.socket.pause();
    c.socket.write(get(path).repeat(3000));
    await sleep(38000);
    c.socket.resume();
    await Promise.race([c.end, sleep(5000)]);
    assert.notEqual(c.closed, null);
    assert.ok(statuses(c.text).length < 3000);
  });
});

test('after all of this the site still answers', async () => {
  assert.deepEqual(statuses((await talk(get('/healthz'))).text), [200]);
});
