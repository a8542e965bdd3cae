/** Which step somebody is stuck at, then that step sent to a person near, or shown as a code to a larger screen. */
import { encode } from 'uqr';
import { make, openDialog } from './dialog.ts';

interface Sent { address: string; words: string }
type Send = (step: Sent) => Promise<string> | string | SVGSVGElement;

const SVG = 'http://www.w3.org/2000/svg';
const QUIET = 4;

export function qrOf({ address, words }: Sent): SVGSVGElement {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET });
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': `Mã QR: ${words}`, 'shape-rendering': 'crispEdges' })) svg.setAttribute(name, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join(''));
  svg.append(path);
  Object.assign(svg.style, { display: 'block', width: 'min(70vw, 45vh, 400px)', margin: '12px auto', background: '#fff' });
  return svg;
}

/** Asks for the step, then does `send` with it and shows what came of it. */
function askStep(heading: string, then: string, send: Send): void {
  const guide = document.querySelector('h1')!.textContent!.trim();
  const here = location.origin + location.pathname;
  const steps = [...document.querySelectorAll<HTMLAnchorElement>('jump-list a')].map((link) => {
    const [number, title] = [link.querySelector('b')!.textContent!, link.querySelector('span')!.textContent!];
    return { label: `${number}. ${title}`, address: here + link.hash, words: `${guide}, bước ${number}: ${title}` };
  });
  const asked = make('p', { textContent: heading }, { fontWeight: '700', fontSize: '1.3rem', lineHeight: '1.25' });
  const told = make('p');
  told.setAttribute('role', 'status');
  const list = make('div', {}, { display: 'grid', gap: '8px', margin: '12px 0' });
  for (const { label, ...step } of [...steps, { label: 'Cả bài', address: here, words: guide }]) {
    const button = make('button', { type: 'button', className: 'btn', textContent: label }, { justifyContent: 'flex-start', textAlign: 'left' });
    button.addEventListener('click', () => {
      void Promise.resolve(send(step)).then((result) => {
        if (typeof result === 'string') {
          told.textContent = result;
          return;
        }
        asked.textContent = label;
        list.replaceChildren(result);
        told.textContent = then;
        list.scrollIntoView();
      });
    });
    list.append(button);
  }
  openDialog(heading, asked, list, told);
}

/** By the share sheet, or as words to paste where there is none. */
export function sendNear(): void {
  askStep('Bạn vướng ở bước nào?', '', ({ address, words }) => {
    const text = `Giúp việc này với: ${words}. Mở ra xem hình:`;
    if ('share' in navigator) return navigator.share({ text, url: address }).then(() => 'Đã gửi.', () => '');
    return (navigator as Navigator).clipboard.writeText(`${text} ${address}`).then(() => 'Đã chép lời nhắn. Mở Zalo, dán vào ô chat.', () => 'Máy không cho chép. Chép ở thanh địa chỉ.');
  });
}

export const showCode = (): void => askStep('Mở bước nào trên máy kia?', 'Máy kia mở máy ảnh hoặc Zalo, quét mã này.', qrOf);
