/** A guide's file: front matter as YAML, body as MDX, both with lines of the whole file. */
import { finding } from '#model/messages.ts';
import type { Body } from '#model/written.ts';
import { readBody } from './read-body.ts';
import type { TextFile } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { ReadYaml } from './read-yaml.ts';

export interface ReadGuide extends ReadYaml {
  body: Body | null;
}

export function readGuide({ file, text, findings }: TextFile): ReadGuide {
  const broken = (code: 'no-front-matter' | 'front-matter-open'): ReadGuide => ({
    file,
    raw: undefined,
    line: () => 1,
    findings: [...findings, finding({ file, line: 1 }, code, {})],
    body: null,
  });
  if (!/^---[ \t]*\n/.test(text)) return broken('no-front-matter');
  const parts = /^---[ \t]*\n(?<front>[\s\S]*?\n)?---[ \t]*(?:\n(?<body>[\s\S]*))?$/.exec(text);
  if (!parts) return broken('front-matter-open');
  const front = parts.groups!['front'] ?? '';
  const yaml = readYaml(file, front, 1);
  const linesBefore = front.split('\n').length + 1;
  return {
    ...yaml,
    findings: [...findings, ...yaml.findings],
    body: readBody(parts.groups!['body'] ?? '', linesBefore),
  };
}
