/**
 * What is left of a value when the schema refused parts of it, so that one run can tell an
 * author everything that is wrong, not only the first layer.
 */
import { z } from 'astro/zod';
import { isRecord } from '../values.ts';
import { fullStep, partStep, step } from './guide.ts';

export type Salvaged<T> = T extends (infer E)[]
  ? (Salvaged<E> | undefined)[]
  : T extends object
    ? { [K in keyof T]?: Salvaged<T[K]> }
    : T;

export function salvage(schema: z.core.$ZodType, raw: unknown): unknown {
  const read = z.safeParse(schema, raw);
  if (read.success) return read.data;
  const inner = unwrap(schema, raw);
  if (inner instanceof z.ZodArray)
    return Array.isArray(raw) ? raw.map((entry) => salvage(inner.element, entry)) : undefined;
  const schemaOf =
    inner instanceof z.ZodObject
      ? (key: string) => inner.shape[key]
      : inner instanceof z.ZodRecord
        ? () => inner.valueType
        : undefined;
  if (!schemaOf || !isRecord(raw)) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    const entrySchema = schemaOf(key);
    const entry = entrySchema && salvage(entrySchema, value);
    if (entry !== undefined) kept[key] = entry;
  }
  return kept;
}

function unwrap(schema: z.core.$ZodType, raw: unknown): z.core.$ZodType {
  if (schema === step) return isRecord(raw) && 'part' in raw ? partStep : fullStep;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap(), raw);
  return schema;
}
