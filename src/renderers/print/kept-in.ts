/** What finds room from the top down; what does not is told, and something shorter after it may still stand. */
export function keptIn<T>(room: number, all: readonly T[], heightOf: (one: T) => number, drop: (one: T) => void): { kept: T[]; free: number } {
  let free = room;
  const kept = all.filter((one) => {
    const height = heightOf(one);
    if (height > free) {
      drop(one);
      return false;
    }
    free -= height;
    return true;
  });
  return { kept, free };
}
