/** The keys an author may write at a place, for "Ý bạn là …?". */
import { z } from 'astro/zod';
import { inside, isRecord, valueAt } from '../values.ts';
import type { Path } from '../values.ts';
import { fullStep, partStep, step } from './guide.ts';
import { rowKeys, rowKinds, screen, screenKeys } from './screen.ts';

export function knownKeys(schema: z.core.$ZodType, raw: unknown, path: Path): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return knownKeys(schema.unwrap(), raw, path);
  if (schema === step) return knownKeys(isRecord(raw) && 'part' in raw ? partStep : fullStep, raw, path);
  if (schema === screen) return keysOnScreen(raw, path);
  const [next, ...rest] = path;
  if (schema instanceof z.ZodArray) return next === undefined ? [] : knownKeys(schema.element, inside(raw, next), rest);
  if (schema instanceof z.ZodRecord)
    return next === undefined ? [] : knownKeys(schema.valueType, inside(raw, next), rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (next === undefined) return Object.keys(schema.shape);
  const inner: z.core.$ZodType | undefined = schema.shape[next];
  return inner ? knownKeys(inner, inside(raw, next), rest) : [];
}

function keysOnScreen(raw: unknown, path: Path): readonly string[] {
  if (path.length === 0) return screenKeys;
  if (path.length > 2) return ['label', 'icon', 'tap'];
  const row = valueAt(raw, path);
  const kind = rowKinds.find((known) => isRecord(row) && known in row);
  return kind ? rowKeys[kind]! : rowKinds;
}
