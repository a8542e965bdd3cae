/** Where content is, which commune it is for, and which day it is. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isDay } from '#model/schema/fields.ts';

export interface LibraryOptions {
  /** The content folder. */
  content: string;
  /** Id of a unit, or the path of a unit file; without it `unit.yaml` says. */
  unit?: string;
  /** The one clock: everything that depends on the day takes it from here. */
  today: string;
}

export function libraryOptions(
  given: Partial<LibraryOptions> = {},
  env: NodeJS.ProcessEnv = process.env,
): LibraryOptions {
  const today = given.today ?? (env['CTCV_TODAY'] || todayInVietnam());
  if (!isDay(today)) throw new Error(`Ngày "${today}" không có trên lịch. Viết năm-tháng-ngày, ví dụ 2026-11-20.`);
  return {
    content: resolve(given.content ?? (env['CTCV_CONTENT'] || join(projectRoot(), 'content'))),
    unit: given.unit ?? (env['CTCV_UNIT'] || undefined),
    today,
  };
}

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

function todayInVietnam(): string {
  return calendar.format(new Date());
}

/** Bundled for the build, this file lies elsewhere than its source; package.json marks the root. */
function projectRoot(): string {
  let folder = process.cwd();
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
