/**
 * What authors write for a drawn screen. A row says its kind by its key:
 * `- button: Đăng nhập` becomes `{ kind: 'button', label: 'Đăng nhập' }`.
 */
import { z } from 'astro/zod';
import { iconNames } from '../screen/icons.ts';
import type { Screen, ScreenElement, Tile } from '../screen/screen.ts';
import { own, plain } from './fields.ts';

const tap = z.literal(true).optional().describe('Chỗ cần bấm: vòng vàng và ngón tay. Mỗi màn hình chỉ một chỗ');
export const icon = z.enum(iconNames).describe('Tên biểu tượng, xem trang /mau/');

/** For each kind: the key the author writes, where its value goes, and the other keys it takes. */
const kinds = {
  heading: { main: 'text', keys: { heading: plain } },
  text: { main: 'text', keys: { text: plain } },
  field: {
    main: 'label',
    keys: {
      field: plain,
      value: plain.optional(),
      placeholder: plain.optional(),
      required: z.literal(true).optional(),
      state: z.enum(['auto', 'focused']).optional(),
      icon: z.enum(['search', 'calendar']).optional(),
      tap,
    },
  },
  password: { main: 'label', keys: { password: plain, filled: z.literal(true).optional(), tap } },
  otp: { main: 'label', keys: { otp: plain, typed: z.int().min(0).max(6), tap } },
  choice: {
    main: 'label',
    keys: {
      choice: plain,
      value: plain.optional(),
      required: z.literal(true).optional(),
      options: z.array(plain).min(2).max(5).optional(),
      tap,
    },
  },
  radio: { main: 'label', keys: { radio: plain, chosen: z.literal(true).optional(), tap } },
  checkbox: { main: 'label', keys: { checkbox: plain, checked: z.literal(true).optional(), tap } },
  button: { main: 'label', keys: { button: plain, plain: z.literal(true).optional(), tap } },
  row: {
    main: 'label',
    keys: { row: plain, sub: plain.optional(), icon: icon.optional(), done: z.literal(true).optional(), tap },
  },
  tiles: {
    main: 'tiles',
    keys: { tiles: z.array(z.strictObject({ label: plain, icon, tap })).min(2).max(6) },
  },
  upload: {
    main: 'label',
    keys: { upload: plain, sub: plain.optional(), icon: icon.optional(), sent: z.literal(true).optional(), tap },
  },
  qr: { main: 'label', keys: { qr: plain, tap } },
  progress: { main: 'at', keys: { progress: z.int().min(1).max(9), of: z.int().min(2).max(9) } },
  signature: { main: 'label', keys: { signature: plain, tap } },
  notice: { main: 'text', keys: { notice: plain, tone: z.enum(['ok', 'tip', 'warning']) } },
  bubble: { main: 'text', keys: { bubble: plain, mine: z.literal(true).optional() } },
  success: { main: 'text', keys: { success: plain } },
  code: { main: 'label', keys: { code: plain, value: plain, tap } },
  pair: { main: 'label', keys: { pair: plain, value: plain } },
} as const satisfies Record<ScreenElement['kind'], { main: string; keys: z.core.$ZodShape }>;

export const rowKinds = Object.keys(kinds) as ScreenElement['kind'][];
export const rowKeys = Object.fromEntries(rowKinds.map((kind) => [kind, Object.keys(kinds[kind].keys)]));
const rowSchemas = Object.fromEntries(rowKinds.map((kind) => [kind, z.strictObject(kinds[kind].keys as z.core.$ZodShape)]));

/** `text` and `heading` are also keys of other things, so a row's kind is the first known key it has. */
const row = z.record(z.string(), z.unknown()).transform((written, ctx): ScreenElement => {
  const found = rowKinds.filter((kind) => kind in written);
  const kind = found[0];
  if (!kind || found.length > 1) {
    ctx.addIssue(own(kind ? 'row-two-kinds' : 'row-unknown-kind', { found: kind ? found : Object.keys(written), known: rowKinds }));
    return z.NEVER;
  }
  const { main } = kinds[kind];
  const read = rowSchemas[kind]!.safeParse(written);
  if (!read.success) {
    for (const issue of read.error.issues) ctx.issues.push({ ...issue, input: written } as never);
    return z.NEVER;
  }
  const { [kind]: value, ...rest } = read.data as Record<string, unknown>;
  return { kind, [main]: value, ...rest } as unknown as ScreenElement;
});

const rows = z.array(row).min(1).max(8);
const screenTitle = plain.describe('Chữ trên đầu màn hình');
const app = z.enum(['portal', 'vneid', 'bank', 'message', 'store', 'other']);

const bodies = {
  phone: z.strictObject({ device: z.literal('phone').optional(), app, title: screenTitle, url: plain.optional(), rows, look: z.literal(true).optional() }),
  desktop: z.strictObject({ device: z.literal('desktop'), app, title: screenTitle, url: plain, rows, look: z.literal(true).optional() }),
  paper: z.strictObject({ device: z.literal('paper'), title: screenTitle, rows }),
  camera: z.strictObject({ device: z.literal('camera'), title: screenTitle, document: plain }),
  counter: z.strictObject({
    device: z.literal('counter'),
    sign: plain.describe('Chữ trên biển quầy'),
    gives: z.enum(['paper', 'card', 'phone', 'money']),
    label: plain.optional(),
    citizen: icon.optional(),
    officer: icon.optional(),
  }),
} as const;

export const devices = Object.keys(bodies) as (keyof typeof bodies)[];
export const screenKeys = [...new Set(Object.values(bodies).flatMap((body) => Object.keys(body.shape)))];
const pressable = new Set(['button', 'row', 'tiles', 'upload', 'radio', 'checkbox', 'choice']);

export const screen = z.record(z.string(), z.unknown()).transform((written, ctx): Screen => {
  const device = (written['device'] ?? 'phone') as keyof typeof bodies;
  if (!devices.includes(device)) {
    ctx.addIssue({ ...own('unknown-id', { what: 'device', found: device, known: devices }), path: ['device'] });
    return z.NEVER;
  }
  const read = bodies[device].safeParse(written);
  if (!read.success) {
    for (const issue of read.error.issues) ctx.issues.push({ ...issue, input: written } as never);
    return z.NEVER;
  }
  const { look, ...drawn } = { device, ...read.data } as Screen & { look?: true };
  if ('rows' in drawn && drawn.device !== 'paper') {
    const taps = drawn.rows.flatMap((r): (ScreenElement | Tile)[] => (r.kind === 'tiles' ? r.tiles : [r])).filter((r) => 'tap' in r && r.tap);
    if (taps.length > 1) ctx.addIssue({ ...own('two-taps', { count: taps.length }), path: ['rows'] });
    if (taps.length === 0 && !look && drawn.rows.some((r) => pressable.has(r.kind)))
      ctx.addIssue({ ...own('no-tap'), path: ['rows'] });
  }
  return drawn as Screen;
});
