/** A file as text: without BOM, with plain line ends, in NFC. */
import { readFile } from 'node:fs/promises';
import { finding } from '#model/messages.ts';
import type { Finding } from '#model/messages.ts';
import { isNfc, nfc } from '#text/nfc.ts';

export interface TextFile {
  file: string;
  text: string;
  findings: Finding[];
}

export async function readText(path: string, file: string): Promise<TextFile> {
  const written = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lineOf = (has: (row: string) => boolean) => written.split('\n').findIndex(has) + 1;
  if (written.includes('\uFFFD'))
    return { file, text: written, findings: [finding({ file, line: lineOf((row) => row.includes('\uFFFD')) }, 'bad-encoding', {})] };
  if (isNfc(written)) return { file, text: written, findings: [] };
  const line = lineOf((row) => !isNfc(row));
  return { file, text: nfc(written), findings: [finding({ file, line }, 'not-nfc', {})] };
}
