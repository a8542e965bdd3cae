/** The letters behind a label that begins with `xn--` (RFC 3492); undefined where it is none. */
const [base, tMin, tMax, skew, damp] = [36, 1, 26, 38, 700];

export function fromPunycode(label: string): string | undefined {
  if (!/^xn--[a-z0-9-]+$/i.test(label)) return undefined;
  const code = label.slice(4).toLowerCase();
  const split = code.lastIndexOf('-');
  const output = [...code.slice(0, Math.max(split, 0))].map((letter) => letter.charCodeAt(0));
  let [n, i, bias] = [128, 0, 72];
  for (let at = split + 1; at < code.length; ) {
    const start = i;
    for (let weight = 1, k = base; ; k += base) {
      const letter = code.charCodeAt(at++);
      const digit = letter >= 97 && letter <= 122 ? letter - 97 : letter >= 48 && letter <= 57 ? letter - 22 : NaN;
      if (Number.isNaN(digit)) return undefined;
      i += digit * weight;
      const least = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
      if (digit < least) break;
      weight *= base - least;
    }
    const count = output.length + 1;
    let delta = start === 0 ? Math.floor(i / damp) : Math.floor((i - start) / 2);
    delta += Math.floor(delta / count);
    let k = 0;
    for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin));
    bias = k + Math.floor(((base - tMin + 1) * delta) / (delta + skew));
    n += Math.floor(i / count);
    if (n > 0x10ffff) return undefined;
    i %= count;
    output.splice(i++, 0, n);
  }
  return String.fromCodePoint(...output);
}
