/** The words of a guide without our pages: what a bare page of the same text holds. */
import type { Dated, Fact, Guide, Rich, Step } from '#model/guide.ts';

export type Block = { kind: 'h2' | 'h3' | 'p'; text: string } | { kind: 'ul'; items: string[] };

const plain = (rich: Rich | undefined) => (rich ?? []).map((piece) => piece.text).join('');
const day = ({ from, until }: Dated) => [from && `từ ${from}`, until && `đến ${until}`].filter(Boolean).join(' ');
const line = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('. ');
const fact = (item: Fact) => line(item.value, plain(item.note), plain(item.unsure), day(item));

function stepBlocks(step: Step): Block[] {
  const extra = [plain(step.say), plain(step.tip), plain(step.warn), plain(step.unsure), plain(step.differs)].filter(
    Boolean,
  );
  return [
    { kind: 'h3', text: `${step.number}. ${step.title}` },
    ...extra.map((text): Block => ({ kind: 'p', text })),
    ...(step.asks ? [{ kind: 'ul' as const, items: step.asks }] : []),
  ];
}

export function guideText(guide: Guide): Block[] {
  const list = (title: string, items: string[]): Block[] =>
    items.length > 0
      ? [
          { kind: 'h2', text: title },
          { kind: 'ul', items },
        ]
      : [];
  return [
    { kind: 'p', text: guide.summary },
    { kind: 'p', text: plain(guide.who) },
    { kind: 'p', text: plain(guide.authority) },
    ...list('Phí, thời gian, kết quả', [...guide.fee, ...guide.time, ...guide.result].map(fact)),
    ...list(
      'Chuẩn bị trước',
      guide.prepare.map((item) => line(item.name, plain(item.note), plain(item.unsure))),
    ),
    { kind: 'h2', text: 'Các bước' },
    ...guide.steps.flatMap(stepBlocks),
    ...list(
      'Cách khác',
      guide.otherWays.map((way) => line(way.title, plain(way.text))),
    ),
    ...list(
      'Sau đó',
      guide.after.map((item) => line(item.title, plain(item.text))),
    ),
    ...list(
      'Hay nhầm',
      guide.mistakes.map((item) => line(item.wrong, plain(item.fix))),
    ),
    ...list(
      'Câu hỏi',
      guide.questions.map((item) => line(item.question, plain(item.answer))),
    ),
    ...list(
      'Căn cứ',
      guide.legal.map(({ law, note }) => line(law.number, law.name, plain(note))),
    ),
    ...list(
      'Nguồn',
      guide.sources.map((source) => line(source.publisher, source.title, source.date)),
    ),
  ];
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{', '&#123;');

export function asMdx(guide: Guide): string {
  const body = guideText(guide).map((block) => {
    if (block.kind === 'ul') return block.items.map((item) => `- ${escape(item)}`).join('\n');
    return `${{ h2: '## ', h3: '### ', p: '' }[block.kind]}${escape(block.text)}`;
  });
  return `---\nlayout: ../layout.astro\ntitle: ${JSON.stringify(guide.title.text)}\n---\n\n${body.join('\n\n')}\n`;
}

export function asHtml(guide: Guide): string {
  const body = guideText(guide).map((block) =>
    block.kind === 'ul'
      ? `<ul>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`
      : `<${block.kind}>${escape(block.text)}</${block.kind}>`,
  );
  const title = escape(guide.title.text);
  return (
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>${title}</title>` +
    `<style>body{max-width:40em;margin:auto;padding:1em;font:19px/1.5 sans-serif}</style></head>` +
    `<body><main><h1>${title}</h1>${body.join('')}</main></body></html>\n`
  );
}
