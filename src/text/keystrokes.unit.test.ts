import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compounds } from './compounds.ts';
import { begin, erase, press, tone, type Manner } from './keystrokes.ts';
import { syllable } from './marks.ts';
import { vocabulary } from './vocabulary.ts';

/** `<` erases; a combining mark is a tone key, `·` the key that takes the tone away. */
function typed(keys: string, manner: Manner = 'telex', before = ''): string {
  let at = begin(before);
  for (const key of keys) at = key === '<' ? erase(at) : /\p{M}/u.test(key) ? tone(at, key) : key === '·' ? tone(at, '') : press(at, key, manner);
  assert.equal(at.text, at.text.normalize('NFC'));
  return at.text;
}

/** Every rhyme with sắc, as schools and our own texts write it: what the rules below are held against. */
const open = 'á é ế í ó ố ớ ú ứ ý ái áo áu áy ấu ấy éo ếu ía íu iếu ói óa óe oái oáo oáy oéo ối ới úa úi uấy uế uối úy uýa uýu ứa ứi ứu ưới ướu yếu';
const closed = `ám án áng ánh ắm ắn ắng ấm ấn ấng ém én éng ếm ến ếnh ím ín ính iếm iến iếng óm ón óng ốm ốn ống ớm ớn úm ún úng ứng oám oán
  oáng oánh oắm oắn oắng oém oén oóng uấn uấng uếnh uốm uốn uống uýn uýnh uyến ướm ướn ướng yếm yến yếng`;
const short = `ác ách áp át ắc ắp ắt ấc ấp ất éc ép ét ếch ếp ết ích íp ít iếc iếp iết óc óp ót ốc ốp ốt ớp ớt úc úp út ức ứt
  oác oách oáp oát oắc oắt oét oóc uất uếch uốc uốt uých uýp uýt uyết ước ướp ướt yết`;
const afterQu = 'á ái áo áu áy ám án áng ánh ác ách áp át ắm ắn ắng ắc ắt ấn ấng ấc ất ấy é én éo ét ế ến ếnh ếch ết ốc ớ ý ýnh ýt ých yến yết';
const afterGi = 'á ái áo áu áy ám án áng ánh ác áp át ắm ắn ắng ắc ắt ấm ấn ấc ấp ất ấu ấy éo ém ép ế ếng ếc ết ó ói óng óc ót ố ối ống ốc ớ ới úa úi úp út ứa ướng';
const beginnings = ['', ...'b c ch d đ g gh h k kh l m n ng ngh nh p ph r s t th tr v x'.split(' ')];
const tones = { '': '', f: '\u0300', s: '\u0301', r: '\u0309', x: '\u0303', j: '\u0323' };

interface Case { whole: string; onset: string; rhyme: string; mark: string; key: string }
const apart = (list: string) => list.split(/\s+/);
function* table(): Generator<Case> {
  const blocks: [onset: string, rhymes: string[]][] = [
    ...beginnings.map((onset): [string, string[]] => [onset, apart(`${open} ${closed} ${short}`)]),
    ...['', 'h', 'kh', 'th'].map((onset): [string, string[]] => [onset, ['uớ']]),
    ['qu', apart(afterQu)], ['gi', apart(afterGi)],
  ];
  for (const [onset, rhymes] of blocks)
    for (const rhyme of rhymes) {
      // Written like giá, giếng: they stand in the list after gi.
      if (onset === 'g' && /^[ií]\p{L}/u.test(rhyme) && !/^í(n|nh|m|t|p|ch)?$/.test(rhyme)) continue;
      for (const [key, mark] of Object.entries(tones))
        if (!/(?:[cpt]|ch)$/.test(rhyme) || key === 's' || key === 'j')
          yield { whole: onset + rhyme.normalize('NFD').replace('\u0301', mark).normalize('NFC'), onset, rhyme: syllable(rhyme).letters, mark, key };
    }
}
const cases = [...table()];

const keysOf: Record<string, string> = { ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' };
const asKeys = (letters: string) => letters.replace('oo', 'ooo').replace(/[ăâêôơưđ]/g, (letter) => keysOf[letter]!);
/** Where the tone is pressed: after the first vowel, after all of them, at the end. */
const places = (rhyme: string) => new Set([1, /^[aăâeêioôơuưy]+/.exec(rhyme)![0].length, rhyme.length]);

/** Every way that leads to the same syllable. */
function* waysOf({ onset, rhyme, mark, key }: Case): Generator<[keys: string, manner: Manner]> {
  for (const at of places(rhyme)) {
    const [left, right] = [rhyme.slice(0, at), rhyme.slice(at)];
    yield [onset + left + mark + right, 'marks'];
    yield [`${onset}${left}\u0303${right}·${mark}`, 'marks'];
    const own = asKeys(onset + left) + key + asKeys(right);
    if (!(rhyme.startsWith('oo') && at === 1) && !['visa', 'taxi', 'test'].includes(own)) yield [own, 'telex'];
  }
  yield [asKeys(onset + rhyme.replace('ươ', 'uơ')) + key, 'telex'];
  if (rhyme.startsWith('oo')) return;
  const plain = syllable(onset + rhyme).plain;
  const marks = (onset + rhyme).replace('ươ', 'ơ').replace(/[^ăâêôơưđ]/g, '').replace(/./g, (letter) => keysOf[letter]![1]!);
  yield [plain + marks + key, 'telex'];
  yield [plain + key + marks, 'telex'];
}

test(`${cases.length} syllables come out the same, however their keys are pressed`, () => {
  assert.ok(cases.length > 19_000);
  for (const one of cases) for (const [keys, manner] of waysOf(one)) assert.equal(typed(keys, manner), one.whole, `${keys} (${manner})`);
});

test('one letter taken away and typed again', () => {
  for (const { whole } of cases) {
    const last = whole.at(-1)!;
    if (/[cghmnpt]/.test(last)) for (const manner of ['marks', 'telex'] as const) assert.equal(typed(`<${last}`, manner, whole), whole);
  }
});

test('every Vietnamese word that our texts count, in both manners', () => {
  const words = new Set([...compounds, ...vocabulary].flatMap((word) => word.split(' ')).filter((word) => /^\p{Ll}+$/u.test(word) && word !== 'web'));
  assert.ok(words.size > 500);
  for (const word of words) {
    const { letters, tone: mark } = syllable(word);
    const key = Object.entries(tones).find(([, one]) => one === mark)![0];
    assert.equal(typed(letters + mark, 'marks'), word);
    assert.equal(typed(asKeys(letters) + key), word);
  }
});

const telex: [keys: string, text: string][] = [
  ['hoas', 'hóa'], ['hoasn', 'hoán'], ['quas', 'quá'], ['giaf', 'già'], ['gif', 'gì'], ['gins', 'gín'], ['tuyeets', 'tuyết'], ['uyr ban', 'ủy ban'],
  ['ddawng kys khai sinh', 'đăng ký khai sinh'], ['dduwowcj', 'được'], ['duwocjd', 'được'], ['wng', 'ưng'], ['thuowr', 'thuở'], ['thuowngf', 'thường'],
  ['ddawks', 'đắk'], ['kroong', 'krông'],
  // Another tone; none.
  ['hoasf', 'hòa'], ['hoasz', 'hoa'],
  // Pressed again, the key is a letter.
  ['ass', 'as'], ['aaa', 'aa'], ['ddd', 'dd'], ['aww', 'aw'], ['ww', 'w'], ['gass', 'gas'], ['tieengss', 'tiêngs'], ['tiesengs', 'tiêngs'], ['xooong', 'xoong'], ['asss', 'ass'],
  // No syllable of ours.
  ['facebook', 'facebook'], ['wifi', 'wifi'], ['login', 'login'], ['google', 'google'], ['email', 'email'], ['internet', 'internet'], ['online', 'online'],
  ['zalo', 'zalo'], ['web', 'web'], ['excel', 'excel'], ['text', 'text'], ['visa', 'visa'], ['taxi', 'taxi'], ['test', 'test'], ['camera', 'camera'],
  ['data', 'data'], ['dataj', 'dật'], ['oto', 'oto'], ['photo', 'photo'], ['tieengsg', 'tieengsg'], ['tieengsg<', 'tiếng'],
  // Codes and addresses.
  ['ct01as', 'ct01as'], ['tams@moos', 'tám@moos'], ['vneid.vnas', 'vneid.vnas'],
];
for (const [keys, text] of telex) test(`Telex: ${keys} is ${text}`, () => assert.equal(typed(keys), text));

test('keys with marks: each letter is what it says, and a tone without a syllable does nothing', () => {
  assert.equal(typed('ddaas', 'marks'), 'ddaas');
  assert.equal(typed('\u0301', 'marks'), '');
  assert.equal(typed('ct\u0301', 'marks'), 'ct');
  assert.equal(typed('facebook\u0301', 'marks'), 'facebook');
  assert.equal(typed('12\u0301', 'marks'), '12');
  assert.equal(typed('la\u0300\u0300m', 'marks'), 'làm');
});

test('what stands there already is gone on with', () => {
  assert.equal(typed('nf', 'telex', 'Bạn cần hoa'), 'Bạn cần hoàn');
  assert.equal(typed('\u0300', 'marks', 'HOA'), 'HÒA');
  assert.equal(typed('s', 'telex', 'ĐƯƠNG'), 'ĐƯỚNG');
  assert.equal(typed('<', 'telex', 'hoàn'), 'hòa');
  assert.equal(typed('n', 'marks', 'hòa'.normalize('NFD')), 'hoàn');
  assert.equal(typed('<<<', 'marks', 'á'), '');
});
