/** What makes a Vietnamese text hard to read: long sentences, words of the office, bare abbreviations. */
import { officialese } from './officialese.ts';

/** A sentence ends at a sign that a space follows: not inside 1.014027 or dichvucong.gov.vn. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?;…:][”")]*)\s+/u).flatMap((sentence) => sentence.trim() || []);
}

export interface OfficeWord {
  found: string;
  /** What one says instead. */
  plain: string;
}

const plainWords = new Map(officialese.map(({ word, plain }) => [word, plain]));
const officeWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...officialese]
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ word, notAfter }) => (notAfter ? `(?<!(?:${notAfter})\\s)${word}` : word))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Words that nobody says at home. Hand in the author's own words only, without labels and names of papers. */
export function officeWords(text: string): OfficeWord[] {
  return [...text.normalize('NFC').replaceAll('\u00A0', ' ').matchAll(officeWord)].map(([found]) => ({
    found,
    plain: plainWords.get(found.toLowerCase())!,
  }));
}

/** What everybody reads without help; `CH` stands in CH Play. */
const everyday = new Set([
  'UBND', 'OTP', 'QR', 'SMS', 'SIM', 'ATM', 'PIN', 'TV', 'ID', 'PDF', 'JPG', 'PNG', 'USB', 'GPS', 'MB', 'KB', 'GB', 'TP', 'HCM', 'AM',
  'PM', 'HIV', 'ADN', 'CCCD', 'CSGT', 'EVN', 'CH',
]);

/** Abbreviations that stand alone: not in a document's number, not the name of a form ("tờ khai CT01"). */
export function abbreviations(text: string): string[] {
  const capitals =
    /(?<![\p{L}\p{N}./–-])(?<!(?:mẫu|mẫu số|tờ khai|phiếu|đơn|hạng)\s)[A-ZĐ]{2,}\d*(?![\p{L}\p{N}/–-]|\.\p{L})/giu;
  return [...text.matchAll(capitals)].map(([found]) => found).filter((found) => isAbbreviation(found));
}

function isAbbreviation(found: string): boolean {
  return found === found.toUpperCase() && !/^[IVX]+$/.test(found) && !everyday.has(found);
}

/** Whether a text tells what an abbreviation stands for: "bảo hiểm y tế (BHYT)", "gọi tắt là BHYT", "BHYT là …". */
export function explains(text: string, abbreviation: string): boolean {
  return new RegExp(
    `\\(${abbreviation}\\)|(?<![\\p{L}\\p{N}])${abbreviation}(?: \\(|,? (?:là|tức)(?!\\p{L}))|tắt là \\**${abbreviation}(?!\\p{L})`,
    'u',
  ).test(text);
}
