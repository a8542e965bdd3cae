/**
 * Counts the words pages are asked for with (`words-asked.json`) and fits what speaks for a passage and for a page on the tuned questions, and says how well that does on questions left out:
 * `node scripts/bench/fit-assistant.ts`. The weights go into `which-passage.ts` and `meant.ts` by hand.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { getLibrary } from '#library/load.ts';
import { searchFiles } from '#renderers/findable/search-files.ts';
import { allPassages } from '#renderers/web/all-passages.ts';
import { assistantWords } from '#renderers/web/ask-page.ts';
import { considerPages, open, prepareAssistant } from '#search/answer.ts';
import { openIndex } from '#search/find.ts';
import { syllablesOf } from '#search/lexicon.ts';
import { countPairs, evidenceOf } from '#search/meant.ts';
import { partsOn } from '#search/passages.ts';
import { refusalIn, unmasked } from '#search/refuse.ts';
import { phrasesOf, standsIn } from '#search/understand.ts';
import { askedBy, BOTH, passageEvidence } from '#search/which-passage.ts';
import { countWords, wordsAskedFor } from '#search/words-asked.ts';
import { taughtCases } from '../../tests/lib/assistant.ts';
import { addressOf, questions } from '../../tests/lib/search-cases.ts';

type Features = Record<string, number>;
/** One choice among several: what speaks for each, and which of them are right. */
interface Choice { group: string; of: Features[]; right: boolean[]; counts: number }

const FOLDS = 8;
const PENALTY = 0.3;
const STEPS = 250;
/** What is refused by its words seldom comes to choosing a page. */
const REFUSED = 0.1;

const total = (weights: Features, features: Features) => Object.keys(weights).reduce((sum, key) => sum + weights[key]! * (features[key] ?? 0), 0);

/** Multinomial logistic regression with a penalty on the squares, by Adam. */
function fit(choices: Choice[], keys: string[], penalty: number): Features {
  const rows = choices.map((choice) => ({ ...choice, of: choice.of.map((features) => keys.map((key) => features[key] ?? 0)) }));
  const [weights, mean, square] = [keys.map(() => 0), keys.map(() => 0), keys.map(() => 0)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight) => -penalty * weight);
    for (const { of, right, counts } of rows) {
      const scores = of.map((features) => features.reduce((sum, value, k) => sum + value * weights[k]!, 0));
      const most = Math.max(...scores);
      const all = scores.map((score) => Math.exp(score - most));
      const sum = all.reduce((a, b) => a + b, 0);
      const sumRight = all.reduce((a, b, i) => a + (right[i] ? b : 0), 0) || 1e-9;
      for (const [i, features] of of.entries()) {
        const push = (right[i] ? all[i]! / sumRight : 0) - all[i]! / sum;
        for (const [k, value] of features.entries()) slope[k]! += counts * push * value;
      }
    }
    for (const [k, one] of slope.entries()) {
      mean[k] = 0.9 * mean[k]! + 0.1 * one;
      square[k] = 0.999 * square[k]! + 0.001 * one * one;
      weights[k]! += (0.08 * (mean[k] / (1 - 0.9 ** step))) / (Math.sqrt(square[k] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return Object.fromEntries(keys.map((key, k) => [key, Math.round(weights[k]! * 100) / 100]));
}

/** Questions for the same page are left out together. */
const foldOf = (group: string) => [...group].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0, 2166136261) % FOLDS;

/** What each choice comes to when the weights were fitted without its fold. */
function crossed(choices: Choice[], keys: string[], penalty: number): number[][] {
  const weights = Array.from({ length: FOLDS }, (_, fold) => fit(choices.filter(({ group }) => foldOf(group) !== fold), keys, penalty));
  return choices.map(({ group, of }) => {
    const scores = of.map((features) => total(weights[foldOf(group)]!, features));
    const most = Math.max(...scores);
    const all = scores.map((score) => Math.exp(score - most));
    return all.map((one) => one / all.reduce((a, b) => a + b, 0));
  });
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const keysOf = (choices: Choice[]) => [...new Set(choices.flatMap(({ of }) => of.flatMap(Object.keys)))];

const library = await getLibrary();
const { names, words } = searchFiles(library);
const said = assistantWords(library.assistant);
const assistant = prepareAssistant(openIndex(JSON.parse(names), JSON.parse(words)), said);
const passages = allPassages(library);
const { today } = library;
const cases = (await questions('tune')).filter(({ verdict }) => verdict !== 'harmless');

const taught = await taughtCases();
const counted = countWords(taught);
const file = fileURLToPath(new URL('../../src/renderers/web/words-asked.json', import.meta.url));
const wordsAsked = passages.flatMap(({ url }) => {
  const words = wordsAskedFor(url, counted);
  return Object.keys(words).length > 0 ? [[url, words] as const] : [];
});
await writeFile(file, `${JSON.stringify(Object.fromEntries(wordsAsked.sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`);

const ofPassages: Choice[] = [];
const ofPages: (Choice & { refuse: boolean })[] = [];
for (const { q, verdict, want, has = '', alsoHas = [] } of cases) {
  const wanted = want.map(addressOf);
  const typed = syllablesOf(q);
  // A saying written for this very question would tell too much.
  const sayings = said.refusals.flatMap(({ say }) => say).filter((saying) => !standsIn(phrasesOf([saying]), typed));
  const considered = considerPages(q, { ...assistant, refused: countPairs(sayings) });
  const group = verdict === 'answer' ? want[0]! : q;
  if (has) {
    const asked = askedBy(q, assistant.intents, considered);
    const choices = passages.filter(({ url }) => wanted.includes(url)).map((page) => ({
      of: passageEvidence(asked, page, today).map((one): Features => ({ ...one })),
      right: page.passages.map((passage) => [passage.question, ...partsOn(passage, today).flat()].join(' ').toLowerCase()).map((text) => [has, ...alsoHas].some((words) => text.includes(words.toLowerCase()))),
    }));
    const choice = choices.find(({ right }) => right.includes(true));
    if (choice) ofPassages.push({ group, counts: 1, ...choice });
  }
  // Nor may a question teach the words it is judged by.
  const left = taught.find((one) => one.q === q);
  const near = considered.pages.flatMap(({ hit }) => passages.filter(({ url }) => url === hit.page.url));
  const opened = open(q, assistant, considered, { passages: near.map((page) => ({ ...page, asked: wordsAskedFor(page.url, counted, left) })), today });
  if (opened.length === 0) continue;
  const of = opened.map((one): Features => {
    const { kind } = one.near.hit.page;
    return { ...evidenceOf({ ...considered, lexicon: assistant.index.lexicon, today }, one), ...(kind === 'term' || kind === 'track' || kind === 'page' ? { kind: 1 } : {}) };
  });
  const right = opened.map(({ page }) => wanted.includes(page.url));
  const none = { always: 1, lean: considered.lean, length: Math.log(1 + considered.length) };
  const refused = refusalIn(syllablesOf(unmasked(q)), assistant.refusing) !== undefined;
  ofPages.push({ group, refuse: verdict !== 'answer', counts: refused ? REFUSED : 1, of: [...of, none], right: [...right, !right.includes(true)] });
}

console.log(`Chọn đoạn (${ofPassages.length} câu)`);
const chosen = crossed(ofPassages, keysOf(ofPassages), PENALTY).map((all) => all.map((one, i) => ({ one, i })).sort((a, b) => b.one - a.one));
const first = chosen.filter(([best], n) => ofPassages[n]!.right[best!.i]).length;
const shown = chosen.map(([best, next]) => (next && next.one >= best!.one * BOTH ? [best!, next] : [best!]));
const among = shown.filter((all, n) => all.some(({ i }) => ofPassages[n]!.right[i])).length;
console.log(`  đúng đầu ${percent(first, chosen.length)}, trong các đoạn đưa ra ${percent(among, chosen.length)}, mỗi câu ${(shown.flat().length / chosen.length).toFixed(2)} đoạn`);
console.log(fit(ofPassages, keysOf(ofPassages), PENALTY));

console.log(`Chọn trang (${ofPages.length} câu)`);
const answerable = cases.filter(({ verdict }) => verdict === 'answer').length;
const refusable = cases.length - answerable;
const likely = crossed(ofPages, keysOf(ofPages), PENALTY);
for (const certain of [0.5, 0.55, 0.6, 0.65, 0.7]) {
  const best = ofPages.map((choice, n) => {
    const pages = likely[n]!.slice(0, -1);
    const most = Math.max(...pages);
    return { ...choice, given: most >= certain, good: choice.right[pages.indexOf(most)]!, none: likely[n]!.at(-1)! };
  });
  const count = (fits: (one: (typeof best)[number]) => boolean) => best.filter(fits).length;
  const unnamed = (none: number) =>
    `${none}: ${percent(count((one) => one.refuse && !one.given && one.none < none), refusable)} / ${percent(count((one) => !one.refuse && !one.given && one.none >= none), answerable)}`;
  console.log(
    `  từ ${certain}: đúng ${percent(count((one) => !one.refuse && one.given && one.good), answerable)}, sai ${percent(count((one) => !one.refuse && one.given && !one.good), answerable)}; ` +
      `câu phải từ chối, nếu không có chữ nào chặn: trả lời ${percent(count((one) => one.refuse && one.given), refusable)}; chỉ gợi ý / câu thường bị nói không biết: ${[0.2, 0.3, 0.4, 0.5].map(unnamed).join(', ')}`,
  );
}
console.log(fit(ofPages, keysOf(ofPages), PENALTY));
