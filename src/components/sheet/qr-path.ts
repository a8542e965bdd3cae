/** A QR code as one path, level Q, with its quiet zone. */
import { encode } from 'uqr';

const QUIET = 4;

export function qrPath(url: string): { size: number; path: string } {
  const { size, data } = encode(url, { ecc: 'Q', border: QUIET });
  const runs = data.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      found.push(`M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`);
    }
    return found;
  });
  return { size, path: runs.join('') };
}
