/** Finding one's way in values whose shape is not known. */

export type Path = readonly (string | number)[];

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(inside, value);
}

export function inside(value: unknown, key: string | number): unknown {
  return isRecord(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[key] : undefined;
}
