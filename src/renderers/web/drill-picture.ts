/** A drill as people meet it, as HTML: message, call, browser, sticker, shop, letter, paper. */
import type { Drill, DrillLine } from '#model/build-drill.ts';
import { markedPieces } from '#model/drill-text.ts';
import { kindNames } from '#model/drill/drill.ts';
import { glue } from '#text/glue.ts';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A long address may break after its dots and slashes. */
const breakable = (html: string) => html.replace(/[\w-]+(?:[./:]+[\w-]+)+/g, (address) => (/[a-z]/i.test(address) ? address.replace(/[./]+/g, '$&<wbr>') : address));
/** A number of a phone stays in one piece. */
const joined = (text: string) => text.replace(/(\d) (?=\d)/g, '$1\u00a0');

/** The number hangs on the last word, so that no line begins with it. */
const lastWordAt = (html: string) => html.length - /(?:(?!<wbr>)[^ \u00a0])*$/.exec(html.replace(/.*<wbr>/, ''))![0].length;

/** What is drawn, and how many places were marked before. */
class Pen {
  #marks = 0;
  /** Marked places carry their number; it shows when the answer is given. */
  text(text: string, kept = false): string {
    return markedPieces(text)
      .map((piece, i) => {
        const words = breakable(escape(kept ? piece : joined(glue(piece))));
        if (i % 2 === 0) return words;
        const from = lastWordAt(words);
        return `<span class="k">${words.slice(0, from)}<span class="t" data-n="${++this.#marks}">${words.slice(from)}</span></span>`;
      })
      .join('');
  }
}

export function drawDrill(drill: Drill): string {
  const pen = new Pen();
  const head = heads[drill.kind](drill, pen);
  const body = drill.lines.map((line) => drawLine(line, drill.kind, pen)).join('');
  return `<div class="scr ${drill.kind}" role="group" aria-label="Hình minh họa: ${kindNames[drill.kind].toLowerCase()}">${head}<div class="in">${body}</div></div>`;
}

const sub = (drill: Drill, pen: Pen, before = '') => (drill.sub === undefined ? '' : `<p class="sub">${before}${pen.text(drill.sub)}</p>`);
/** Nobody's picture: the first letter, where it is a name. */
const face = (from: string) => `<span class="face" aria-hidden="true">${/^!?\p{L}/u.test(from) ? escape([...from.replace('!', '')][0]!) : '?'}</span>`;
/** Nobody can scan it: it is a picture of a code, not a code. */
const code =
  '<svg class="code" viewBox="0 0 21 21" aria-hidden="true"><path d="M1 1h6v6H1zm1 1v4h4V2zm1 1h2v2H3zM14 1h6v6h-6zm1 1v4h4V2zm1 1h2v2h-2zM1 14h6v6H1zm1 1v4h4v-4zm1 1h2v2H3zM9 1h2v1H9zm2 2h1v2h-1zM9 5h1v2H9zM1 9h3v1H1zm4 1h2v2H5zm3-1h2v1H8zm3 0h3v2h-2v1h-1zm5 0h1v2h-1zm2 1h2v1h-2zM1 12h2v1H1zm8-1h1v2H9zm5 1h2v1h-2zm3 0h3v2h-1v-1h-2zM9 14h3v1h-1v2H9zm4 1h2v1h-2zm3-1h1v3h-1zm2 1h2v1h-2zM10 18h1v2h-1zm2-1h3v1h-1v2h-1v-2h-1zm5 1h3v2h-2v-1h-1z"/></svg>';

const heads: Record<Drill['kind'], (drill: Drill, pen: Pen) => string> = {
  message: (drill, pen) => `<div class="hd"><p class="from">${pen.text(drill.from)}</p>${sub(drill, pen)}</div>`,
  chat: (drill, pen) => `<div class="hd">${face(drill.from)}<div><p class="from">${pen.text(drill.from)}</p>${sub(drill, pen)}</div></div>`,
  call: (drill, pen) => `<div class="hd">${face(drill.from)}<p class="from">${pen.text(drill.from)}</p>${sub(drill, pen)}</div>`,
  web: (drill, pen) => `<div class="hd"><p class="url" translate="no">${pen.text(drill.from, true)}</p></div>${sub(drill, pen)}`,
  qr: (drill, pen) => {
    const address = pen.text(drill.from, true);
    return `<div class="scan"><p>Quét thử, máy hiện:</p><p class="url" translate="no">${address}</p></div>${sub(drill, pen)}${code}`;
  },
  app: (drill, pen) => `<div class="hd">${face(drill.from)}<div><p class="from">${pen.text(drill.from)}</p>${sub(drill, pen)}</div></div>`,
  mail: (drill, pen) => `<div class="hd"><p class="from"><small>Từ</small> ${pen.text(drill.from)}</p>${sub(drill, pen, '<small>Về việc</small> ')}</div>`,
  paper: (drill, pen) => `<div class="hd"><p class="from">${pen.text(drill.from)}</p>${sub(drill, pen)}</div>`,
};

const shown: Partial<Record<Drill['kind'], string>> = { chat: 'Ảnh gửi kèm', mail: 'Kèm theo thư' };

function drawLine({ as, text }: DrillLine, kind: Drill['kind'], pen: Pen): string {
  const words = pen.text(text);
  switch (as) {
    case 'say': return `<p class="say">${words}</p>`;
    case 'mine': return `<p class="say mine"><span class="sr">Bạn: </span>${words}</p>`;
    case 'picture': return `<p class="pic"><small>${shown[kind] ?? 'Bạn nhìn thấy'}</small>${words}</p>`;
    case 'field': return `<p class="fld">${words}</p>`;
    case 'button': return `<p class="bt">${words}</p>`;
  }
}
