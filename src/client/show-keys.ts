/** What a key, or a button of a presenter's remote, means to a deck; and how its clock and its address are read. */
export type Act = 'on' | 'back' | 'first' | 'last' | 'notes' | 'window' | 'dark' | 'full' | 'clock';

const meanings: Record<string, Act> = {
  ArrowRight: 'on',
  ArrowDown: 'on',
  PageDown: 'on',
  Enter: 'on',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  n: 'notes',
  b: 'dark',
  '.': 'dark',
  f: 'full',
  t: 'clock',
};

export function keyMeaning({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): Act | undefined {
  if (key === ' ') return shiftKey ? 'back' : 'on';
  return meanings[key.length === 1 ? key.toLowerCase() : key];
}

/** `#trang-12` of so many; the first where it names none. */
export function numberIn(hash: string, of: number): number {
  const number = Number(/\d+$/.exec(hash)?.[0] ?? 1);
  return Math.min(Math.max(number, 1), of);
}

/** `4:05`; past its time what is over: `+0:12`. */
export function clockText(seconds: number): string {
  const over = Math.abs(seconds);
  return `${seconds < 0 ? '+' : ''}${Math.floor(over / 60)}:${String(over % 60).padStart(2, '0')}`;
}
