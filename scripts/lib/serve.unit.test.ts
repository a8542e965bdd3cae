import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serve, type Served } from './serve.ts';

let top: string;
let site: Served;
let atRoot: Served;

before(async () => {
  top = await mkdtemp(path.join(tmpdir(), 'serve-'));
  const dir = path.join(top, 'dist');
  await mkdir(path.join(dir, 'thu-tuc/khai-sinh'), { recursive: true });
  await writeFile(path.join(top, 'secret.txt'), 'bí mật');
  await writeFile(path.join(dir, 'index.html'), '<p>Trang chủ');
  await writeFile(path.join(dir, '404.html'), '<p>Không thấy');
  await writeFile(path.join(dir, 'thu-tuc/khai-sinh/index.html'), '<p>Khai sinh');
  await writeFile(path.join(dir, 'ảnh.png'), Buffer.from([1, 2, 3]));
  site = await serve({ dir, base: '/huong-dan/', host: '127.0.0.1' });
  atRoot = await serve({ dir, host: '127.0.0.1' });
});

after(async () => {
  await site.close();
  await atRoot.close();
  await rm(top, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Sends the path as it is written; `fetch` would tidy `..` away. */
function ask(target: Served, at: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port: target.port, host: '127.0.0.1', path: at, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('a folder answers with its index, typed, under the base path', async () => {
  const { status, headers, body } = await ask(site, '/huong-dan/thu-tuc/khai-sinh/?q=1');
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['referrer-policy'], 'strict-origin-when-cross-origin');
  assert.equal(body.toString(), '<p>Khai sinh');
  assert.equal(site.url, `http://127.0.0.1:${site.port}/huong-dan/`);
});

test('a missing slash is put right, the query kept', async () => {
  assert.equal((await ask(site, '/huong-dan?q=1')).headers.location, '/huong-dan/?q=1');
  const { status, headers } = await ask(site, '/huong-dan/thu-tuc/khai-sinh?q=1');
  assert.equal(status, 301);
  assert.equal(headers.location, '/huong-dan/thu-tuc/khai-sinh/?q=1');
});

test('what is not there is 404 with the site’s own page; outside the base path too', async () => {
  const inside = await ask(site, '/huong-dan/khong-co/');
  assert.equal(inside.status, 404);
  assert.equal(inside.body.toString(), '<p>Không thấy');
  for (const outside of ['/', '/thu-tuc/khai-sinh/', '/huong-danx/', '/huong-dan/thu-tuc/']) {
    assert.equal((await ask(site, outside)).status, 404, outside);
  }
});

test('nothing outside the folder is served', async () => {
  const tries = ['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', '..%5csecret.txt', '%00', '%zz', 'thu-tuc/../../secret.txt'];
  for (const attempt of tries)
    for (const target of [site, atRoot]) {
      const { status, body } = await ask(target, (target === site ? '/huong-dan/' : '/') + attempt);
      assert.equal(status, 404, attempt);
      assert.doesNotMatch(body.toString(), /bí mật/);
    }
});

test('two slashes lead to no other host', async () => {
  const { status, headers } = await ask(atRoot, '//thu-tuc/khai-sinh');
  assert.equal(status, 404);
  assert.equal(headers.location, undefined);
});

test('text is compressed as the browser accepts it', async () => {
  const ways = [
    ['gzip, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ] as const;
  for (const [accepted, encoding, open] of ways) {
    const { headers, body } = await ask(atRoot, '/', { headers: { 'accept-encoding': accepted } });
    assert.equal(headers['content-encoding'], encoding);
    assert.equal(open(body).toString(), '<p>Trang chủ');
  }
});

test('a picture is sent as it is, its name in Vietnamese', async () => {
  const { headers, body } = await ask(atRoot, `/${encodeURIComponent('ảnh.png')}`, { headers: { 'accept-encoding': 'br' } });
  assert.equal(headers['content-type'], 'image/png');
  assert.equal(headers['content-encoding'], undefined);
  assert.deepEqual([...body], [1, 2, 3]);
});

test('HEAD has headers and no body, other methods are refused', async () => {
  const { status, headers, body } = await ask(atRoot, '/', { method: 'HEAD' });
  assert.equal(status, 200);
  assert.ok(Number(headers['content-length']) > 0);
  assert.equal(body.length, 0);
  assert.equal((await ask(atRoot, '/', { method: 'POST' })).status, 405);
});

test('an unchanged file is not sent again', async () => {
  const { headers } = await ask(atRoot, '/');
  assert.equal((await ask(atRoot, '/', { headers: { 'if-none-match': String(headers.etag) } })).status, 304);
});

test('a taken port is an error, closing ends open connections', async () => {
  await assert.rejects(serve({ dir: top, port: site.port, host: '127.0.0.1' }), { code: 'EADDRINUSE' });
  const other = await serve({ dir: top, host: '127.0.0.1' });
  const open = fetch(`${other.url}secret.txt`, { headers: { connection: 'keep-alive' } });
  await (await open).text();
  await other.close();
  await assert.rejects(fetch(`${other.url}secret.txt`));
});
