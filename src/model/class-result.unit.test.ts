import assert from 'node:assert/strict';
import test from 'node:test';
import { decode, digitsIn, encode, grouped, mostLessons, mostPractices, mostQuestions, randomsFor, type ClassResult } from './class-result.ts';

const bits = (text: string) => [...text].map((bit) => bit === '1');
const results: ClassResult[] = [
  { set: 'warm-up', lesson: 1, right: bits('101') },
  { set: 'before', lesson: 2, right: bits('0011') },
  { set: 'after', lesson: 12, right: bits('0000') },
  { set: 'after', lesson: mostLessons, right: bits('11111111') },
  { set: 'practice', lesson: 7, right: bits('0111101110'), practice: 0 },
  { set: 'practice', lesson: 7, right: bits('01'.repeat(mostQuestions / 2)), practice: mostPractices - 1 },
];
const codes = results.flatMap((result) => [0, 1, 4711, randomsFor(result) - 1].map((random) => encode(result, random)));

test('what is encoded is decoded, leading wrong answers too, whatever was drawn', () => {
  for (const result of results)
    for (const random of [0, 1, 4711, randomsFor(result) - 1]) assert.deepEqual(decode(encode(result, random)), { result });
});

test('a class quiz needs twelve digits, a long practice fifteen', () => {
  assert.deepEqual(results.map((result) => encode(result, 0).length), [12, 12, 12, 12, 15, 15]);
  assert.deepEqual(grouped(encode(results[0]!, 5)).map(({ length }) => length), [3, 3, 3, 3]);
});

test('every single digit mistyped is found', () => {
  for (const code of codes)
    for (let i = 0; i < code.length; i++)
      for (const other of '0123456789')
        if (other !== code[i]) assert.deepEqual(decode(code.slice(0, i) + other + code.slice(i + 1)), { fault: 'mistyped' }, `${code}, ${i} → ${other}`);
});

test('every two digits exchanged are found, neighbours or not', () => {
  for (const code of codes)
    for (let i = 0; i < code.length; i++)
      for (let j = i + 1; j < code.length; j++) {
        const swapped = [...code];
        [swapped[i], swapped[j]] = [swapped[j]!, swapped[i]!];
        if (swapped[i] !== swapped[j]) assert.deepEqual(decode(swapped.join('')), { fault: 'mistyped' }, `${code}, ${i} and ${j}`);
      }
});

test('a digit left out or typed twice is a wrong length, and says so', () => {
  const [code] = codes;
  assert.deepEqual(decode(code!.slice(1)), { fault: 'length' });
  assert.deepEqual(decode(`${code}7`), { fault: 'length' });
  assert.deepEqual(decode(' – '), { fault: 'empty' });
});

test('spaces, dots and a whole address are forgiven', () => {
  const code = encode(results[1]!, 99);
  assert.equal(digitsIn(grouped(code).join(' . ')), code);
  assert.deepEqual(decode(`http://192.168.1.20:4321/bai-hoc/tong-hop/#${code}`), { result: results[1] });
});

test('a code of a later version is no slip of the finger', () => {
  const withCheck = (said: string) => `${said}${String(98 - Number((BigInt(said) * 100n) % 97n)).padStart(2, '0')}`;
  const later = withCheck(String(2 ** 32 + 5 * 2 ** 26 + 2 * 2 ** 23 + 7));
  assert.equal(later.length, 12);
  assert.deepEqual(decode(later), { fault: 'version' });
  // Well checked, and yet none of ours: no questions, or no lesson.
  assert.deepEqual(decode(withCheck(String(2 ** 31 + 5 * 2 ** 26 + 2 ** 14))), { fault: 'mistyped' });
  assert.deepEqual(decode(withCheck(String(2 ** 31 + 5 * 2 ** 14))), { fault: 'mistyped' });
});

test('two machines with the same answers say two codes, as many as can be drawn', () => {
  const [result] = results;
  const drawn = new Set(Array.from({ length: randomsFor(result!) }, (_, random) => encode(result!, random)));
  assert.equal(drawn.size, randomsFor(result!));
  assert.ok(drawn.size >= 2 ** 14);
});

test('what does not fit is an error of the programmer, never a wrong code', () => {
  const [result] = results;
  assert.throws(() => encode({ ...result!, lesson: mostLessons + 1 }, 0), RangeError);
  assert.throws(() => encode({ ...result!, right: Array<boolean>(mostQuestions + 1).fill(true) }, 0), RangeError);
  assert.throws(() => encode({ ...result!, set: 'practice', practice: mostPractices }, 0), RangeError);
  assert.throws(() => encode(result!, randomsFor(result!)), RangeError);
});
