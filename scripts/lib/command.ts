/** What every command shares: options with help in Vietnamese, and one-sentence errors. */
import path from 'node:path';
import { parseArgs } from 'node:util';

/** An expected failure: its message is all there is to say. */
export class Stop extends Error {}

interface Option {
  type: 'string' | 'boolean';
  /** What it does, for `--help`. */
  help: string;
  /** What stands for the value in `--help`: `<số>`. */
  value?: string;
}
type Options = Record<string, Option>;

type Values<T extends Options> = {
  [K in keyof T]?: T[K]['type'] extends 'string' ? string : boolean;
};

/** Options handed on to the build by environment variables, which `src/library/options.ts` reads. */
export const buildOptions = {
  today: { type: 'string', value: '<YYYY-MM-DD>', help: 'coi hôm nay là ngày này' },
  unit: { type: 'string', value: '<mã|tệp.yaml>', help: 'đơn vị (xã, phường) khác với content/unit.yaml' },
  content: { type: 'string', value: '<thư mục>', help: 'thư mục nội dung, thay cho content/' },
  out: { type: 'string', value: '<thư mục>', help: 'nơi đặt trang đã dựng, thay cho dist/' },
} as const satisfies Options;

const environment = { today: 'CTCV_TODAY', unit: 'CTCV_UNIT', content: 'CTCV_CONTENT', out: 'CTCV_OUT' } as const;

export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function handOn(values: Partial<Record<keyof typeof environment, unknown>>): void {
  for (const [option, variable] of Object.entries(environment)) {
    const value = values[option as keyof typeof environment];
    if (typeof value !== 'string') continue;
    if (option === 'today' && !isDay(value)) throw new Stop(`--today: không có ngày «${value}». Viết như 2026-11-20.`);
    const isPath = option === 'content' || option === 'out' || value.endsWith('.yaml');
    process.env[variable] = isPath ? path.resolve(value) : value;
  }
}

function helpText(about: string, usage: string, options: Options): string {
  const rows = [...Object.entries(options), ['help', { type: 'boolean', help: 'hiện phần này' }] as [string, Option]].map(
    ([name, { value, help }]) => [`--${name}${value ? ` ${value}` : ''}`, help] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
  return [about, '', `Cách dùng: ${usage}`, '', ...lines].join('\n');
}

/** Options that npm knows too: their being set in the environment says nothing about us. */
const NPMS_OWN = new Set(['all', 'force', 'json', 'only']);

/** `npm run rollback --list` gives `--list` to npm, and would go back instead of listing. */
function swallowedByNpm(options: Options, args: string[]): string | undefined {
  return Object.keys(options).find(
    (name) =>
      !NPMS_OWN.has(name) &&
      process.env[`npm_config_${name}`] !== undefined &&
      !args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  );
}

function parse(options: Options, usage: string, args: string[]): Record<string, unknown> {
  const lost = swallowedByNpm(options, args);
  if (lost) throw new Stop(`Thiếu -- đứng riêng trước tùy chọn. Viết: ${usage} -- --${lost}`);
  const known = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
  try {
    return parseArgs({ args, options: { ...known, help: { type: 'boolean', short: 'h' } }, strict: true }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const what = /'([^']+)'/.exec(message)?.[1] ?? message;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new Stop(`Không có tùy chọn ${what}. Xem: ${usage} -- --help`);
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') throw new Stop(`Không hiểu «${what}». Xem: ${usage} -- --help`);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new Stop(`Tùy chọn ${what} viết sai giá trị. Xem: ${usage} -- --help`);
    throw error;
  }
}

/** Runs a command: help, options, the work; sets the exit code. */
export async function command<const T extends Options>(
  { name, about, options }: { name: string; about: string; options: T },
  work: (values: Values<T>) => Promise<void>,
  args = process.argv.slice(2),
): Promise<void> {
  const usage = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
  try {
    const values = parse(options, usage, args);
    if (values.help) {
      console.log(helpText(about, `${usage} -- [tùy chọn]`, options));
      return;
    }
    handOn(values);
    await work(values as Values<T>);
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}
