/**
 * A drawn screen as data. Everything that shows a screen (figure on the page, leaflet, slide,
 * practice phone) draws this one datum; browser code may import this folder.
 */

/** Where the reader is; decides the colour of the header. */
export type App = 'portal' | 'vneid' | 'bank' | 'message' | 'store' | 'other';

interface Tappable {
  /** The one thing to press on this screen: gold ring and finger. */
  tap?: true;
}

export interface Heading { kind: 'heading'; text: string }
export interface Text { kind: 'text'; text: string }
export interface Field extends Tappable {
  kind: 'field';
  label: string;
  value?: string;
  placeholder?: string;
  required?: true;
  /** `auto`: the system filled it, only read it again. `focused`: the cursor stands here. */
  state?: 'auto' | 'focused';
  icon?: 'search' | 'calendar';
}
export interface Password extends Tappable { kind: 'password'; label: string; filled?: true }
export interface OneTimeCode extends Tappable { kind: 'otp'; label: string; typed: number }
export interface Choice extends Tappable {
  kind: 'choice';
  label: string;
  value?: string;
  required?: true;
  /** Given when the list is open. */
  options?: string[];
}
export interface Radio extends Tappable { kind: 'radio'; label: string; chosen?: true }
export interface Checkbox extends Tappable { kind: 'checkbox'; label: string; checked?: true }
export interface Button extends Tappable { kind: 'button'; label: string; plain?: true }
export interface LinkRow extends Tappable {
  kind: 'row';
  label: string;
  sub?: string;
  icon?: string;
  done?: true;
}
export interface Tile extends Tappable { label: string; icon: string }
export interface Tiles { kind: 'tiles'; tiles: Tile[] }
export interface Upload extends Tappable {
  kind: 'upload';
  label: string;
  sub?: string;
  icon?: string;
  sent?: true;
}
export interface QrCode extends Tappable { kind: 'qr'; label: string }
export interface Progress { kind: 'progress'; at: number; of: number }
export interface Signature extends Tappable { kind: 'signature'; label: string }
export interface Notice { kind: 'notice'; text: string; tone: 'ok' | 'tip' | 'warning' }
/** A message as it arrives. The part of the text between `!` and `!` is the suspicious one. */
export interface Bubble { kind: 'bubble'; text: string; mine?: true }
export interface Success { kind: 'success'; text: string }
/** A code to copy down; the value is always masked. */
export interface Code extends Tappable { kind: 'code'; label: string; value: string }
export interface Pair { kind: 'pair'; label: string; value: string }

export type ScreenElement =
  | Heading | Text | Field | Password | OneTimeCode | Choice | Radio | Checkbox | Button
  | LinkRow | Tiles | Upload | QrCode | Progress | Signature | Notice | Bubble | Success
  | Code | Pair;

export interface PhoneScreen { device: 'phone'; app: App; title: string; url?: string; rows: ScreenElement[] }
export interface DesktopScreen { device: 'desktop'; app: App; title: string; url: string; rows: ScreenElement[] }
/** A sheet of paper to fill in with a pen. */
export interface PaperScreen { device: 'paper'; title: string; rows: ScreenElement[] }
/** The phone's camera over a document, all four corners in sight; the shutter is the target. */
export interface CameraScreen { device: 'camera'; title: string; document: string }
/** The one-stop counter: a citizen, an officer, the thing that changes hands. */
export interface CounterScreen {
  device: 'counter';
  sign: string;
  gives: 'paper' | 'card' | 'phone' | 'money';
  /** What is written on the paper. */
  label?: string;
  citizen?: string;
  officer?: string;
}

export type Screen = PhoneScreen | DesktopScreen | PaperScreen | CameraScreen | CounterScreen;

/** The thing to press, if the screen has one. */
export function tapOf(screen: Screen): ScreenElement | Tile | 'shutter' | null {
  if (screen.device === 'camera') return 'shutter';
  if (screen.device === 'counter') return null;
  for (const row of screen.rows) {
    if (row.kind === 'tiles') {
      const tile = row.tiles.find((t) => t.tap);
      if (tile) return tile;
    } else if ('tap' in row && row.tap) return row;
  }
  return null;
}

export const shutterId = 'shutter';
/** Names a row of a screen, or one tile or option in it. */
export const spotId = (row: number, part?: number): string => (part === undefined ? `${row}` : `${row}.${part}`);
