import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { silentMp3 } from '../../tests/lib/silent-mp3.ts';
import { judgeVoice } from './judge.ts';
import type { VoicePage } from './pages.ts';
import { readRecordings, renewed, stateOf, writeIndex } from './recordings.ts';
import { isMp3 } from './sound-file.ts';
import { loudness, soundOf, type Sound } from './sound.ts';

const sentence = 'Gõ khai sinh vào ô tìm kiếm, rồi chọn dòng Đăng ký khai sinh.';
const part = (id: string, hash = 'h1', shared?: string) => ({ id, hash, ...(shared && { shared }), sentences: [{ text: sentence, spoken: sentence }] });
const pages: VoicePage[] = [{ slug: 'khai-sinh', title: 'Khai sinh', address: '/thu-tuc/khai-sinh/', parts: [part('tim'), part('nop'), part('dang-nhap', 'h9', 'dang-nhap')] }];

const content = await mkdtemp(path.join(tmpdir(), 'voice-'));
after(() => rm(content, { recursive: true }));
async function put(files: Record<string, string | Buffer>) {
  await rm(path.join(content, 'voice'), { recursive: true, force: true });
  for (const [file, bytes] of Object.entries(files)) {
    const full = path.join(content, 'voice', file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, bytes);
  }
  return readRecordings(content);
}

const good: Sound = { seconds: 5, loudness: -18 };
const judged = async (files: Record<string, string | Buffer>, sound: Sound | null = good) => {
  const folders = await put(files);
  for (const folder of folders) if (!folder.isIndexBroken && !('index.yaml' in files)) await writeIndex(content, folder.name, renewed(folder, new Map(pages[0]!.parts.map((one) => [one.id, one]))));
  return judgeVoice(await readRecordings(content), pages, async () => sound);
};
const codes = async (...asked: Parameters<typeof judged>) => (await judged(...asked)).map(({ code }) => code);

describe('what is remembered of a recording', () => {
  test('a new file takes the words of today, an old one keeps those it reads, a new take is new again', async () => {
    const before = (await put({ 'khai-sinh/tim.mp3': silentMp3(1) }))[0]!;
    assert.equal(stateOf(before, 'tim', 'h1'), 'unknown');
    await writeIndex(content, 'khai-sinh', renewed(before, new Map([['tim', part('tim')]])));
    const [known] = await readRecordings(content);
    assert.equal(stateOf(known, 'tim', 'h1'), 'ready');
    assert.equal(stateOf(known, 'tim', 'h2'), 'stale');
    assert.equal(stateOf(known, 'nop', 'h1'), 'missing');
    const later = new Map([['tim', part('tim', 'h2')]]);
    assert.equal(renewed(known!, later)['tim']!.text, 'h1', 'running the command again does not make an old take good');
    const index = await readFile(path.join(content, 'voice/khai-sinh/index.yaml'), 'utf8');
    const [again] = await put({ 'khai-sinh/tim.mp3': silentMp3(2), 'khai-sinh/index.yaml': index });
    assert.equal(renewed(again!, later)['tim']!.text, 'h2');
  });
});

describe('what check says', () => {
  const tim = { 'khai-sinh/tim.mp3': silentMp3(1) };
  test('of a good recording only what is still missing', async () => {
    const findings = await judged(tim);
    assert.deepEqual(findings.map(({ code }) => code), ['voice-missing']);
    assert.match(findings[0]!.what, /nop/);
    assert.doesNotMatch(findings[0]!.what, /dang-nhap/, 'a shared part has a folder of its own');
  });
  test('of a shared part', async () => assert.deepEqual(await codes({ 'parts/dang-nhap/dang-nhap.mp3': silentMp3(1) }), []));
  test('of a folder nobody knows, with the one that is meant', async () => {
    const [found] = await judged({ 'khai-sinhh/tim.mp3': silentMp3(1) });
    assert.equal(found!.code, 'voice-folder');
    assert.match(found!.fix!, /khai-sinh\./);
  });
  test('of a step nobody knows', async () => assert.ok((await codes({ 'khai-sinh/timm.mp3': silentMp3(1) })).includes('voice-step')));
  test('of a recording that is no mp3', async () => {
    const found = (await judged({ 'khai-sinh/tim.m4a': 'x' })).find(({ code }) => code === 'voice-file')!;
    assert.match(found.file, /content\/voice\/khai-sinh\/tim\.m4a/);
    assert.match(found.fix!, /\.mp3/);
  });
  test('of a file without sound', async () => assert.ok((await codes(tim, null)).includes('voice-unreadable')));
  test('of one that is too short, too long, too quiet, too loud', async () => {
    assert.ok((await codes(tim, { ...good, seconds: 1 })).includes('voice-short'));
    assert.ok((await codes(tim, { ...good, seconds: 60 })).includes('voice-long'));
    assert.ok((await codes(tim, { ...good, loudness: -45 })).includes('voice-quiet'));
    assert.ok((await codes(tim, { ...good, loudness: -3 })).includes('voice-loud'));
  });
  test('of a file the index does not know, of words that changed, of a broken index', async () => {
    assert.ok((await codes({ ...tim, 'index.yaml': '', 'khai-sinh/index.yaml': '' })).includes('voice-new'));
    await judged(tim);
    const folders = await readRecordings(content);
    const changed = [{ ...pages[0]!, parts: [part('tim', 'other')] }];
    assert.deepEqual((await judgeVoice(folders, changed, async () => good)).map(({ code }) => code), ['voice-stale']);
    assert.ok((await codes({ ...tim, 'khai-sinh/index.yaml': '- a\n- b' })).includes('voice-index'));
  });
});

describe('sound', () => {
  test('length and loudness of an mp3', async () => {
    const sound = await soundOf(silentMp3(3));
    assert.ok(Math.abs(sound!.seconds - 3) < 0.2, String(sound!.seconds));
    assert.equal(sound!.loudness, -Infinity);
  });
  test('what is no mp3 has none', async () => {
    assert.equal(await soundOf(Buffer.from('RIFF....WAVE'.repeat(50))), null);
    assert.equal(isMp3(Buffer.from('RIFF')), false);
    assert.equal(isMp3(silentMp3(1)), true);
    assert.equal(isMp3(Buffer.from('ID3\u0003')), true);
  });
  test('pauses do not make a voice quiet', () => {
    const rate = 8000;
    const tone = Float32Array.from({ length: rate }, (_, i) => 0.2 * Math.sin(i / 3));
    const spaced = new Float32Array(rate * 4);
    spaced.set(tone, rate);
    assert.ok(Math.abs(loudness(tone, rate) - -17) < 0.5, String(loudness(tone, rate)));
    assert.ok(Math.abs(loudness(spaced, rate) - loudness(tone, rate)) < 0.5);
  });
});
