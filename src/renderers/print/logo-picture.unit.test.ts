import assert from 'node:assert/strict';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { logoPicture } from './logo-picture.ts';

const svg = (inner: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${inner}</svg>`);
const round = '<circle cx="20" cy="10" r="9" fill="#1b4f72"/>';

test('a drawing becomes 800 pixels wide, clear around what it draws', async () => {
  const picture = sharp(await logoPicture('logo.svg', svg(round)));
  const { format, width, height } = await picture.metadata();
  assert.deepEqual([format, width, height], ['png', 800, 400]);
  const { data } = await picture.raw().toBuffer({ resolveWithObject: true });
  assert.equal(data[3], 0, 'the corner lets the paper through');
  assert.deepEqual([...data.subarray((200 * 800 + 400) * 4, (200 * 800 + 400) * 4 + 4)], [0x1b, 0x4f, 0x72, 255]);
});

test('what a drawing would run or fetch does not reach the picture', async (t) => {
  let asked = 0;
  const server = createServer((_, answer) => {
    asked++;
    answer.end();
  }).listen(0);
  t.after(() => server.close());
  const folder = await mkdtemp(path.join(tmpdir(), 'logo-'));
  t.after(() => rm(folder, { recursive: true }));
  const secret = path.join(folder, 'secret.png');
  await writeFile(secret, await sharp({ create: { width: 9, height: 9, channels: 3, background: '#ff0000' } }).png().toBuffer());
  const { port } = server.address() as { port: number };
  const hostile = `${round}<script>alert(1)</script><image href="file://${secret}" width="40" height="20"/><image href="http://127.0.0.1:${port}/x.png" width="40" height="20"/>`;
  const [with_, without] = await Promise.all([hostile, round].map((inner) => logoPicture('logo.svg', svg(inner))));
  assert.ok(with_!.equals(without!));
  assert.equal(asked, 0);
});

test('a photograph is turned upright, made smaller, never larger, and loses what the camera wrote', async () => {
  const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#951a1d' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const of = async (width: number, height: number) => sharp(await logoPicture('logo.jpg', await photo(width, height))).metadata();
  const large = await of(3000, 1500);
  assert.deepEqual([large.width, large.height, large.exif], [400, 800, undefined]);
  const small = await of(60, 30);
  assert.deepEqual([small.width, small.height], [30, 60]);
});

test('a file that cannot be drawn is named, with what to do', async () => {
  for (const bytes of [Buffer.from('\x89PNG, half of it', 'latin1'), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"'), Buffer.alloc(0)])
    await assert.rejects(logoPicture('logo-xa.png', bytes), /^Error: Logo logo-xa\.png không vẽ được.*lưu lại thành \.png/);
});
