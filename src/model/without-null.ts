/** An empty line in a YAML file (`phone:`) means the same as no line. */
export type WithoutNull<T> = { [K in keyof T]: Exclude<T[K], null> };

export function withoutNull<T extends object>(value: T): WithoutNull<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined),
  ) as WithoutNull<T>;
}
