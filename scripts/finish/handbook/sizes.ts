/** The page that offers files was drawn before they were made: their sizes are filled in. */

/** "1,9 MB": as people see it in their file manager. */
const megabytes = (bytes: number): string => `${Math.max(0.1, bytes / 1_000_000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })}\u00a0MB`;

const slots = (html: string) => [...html.matchAll(/<span[^>]* data-size="([^"]+)"[^>]*>(?=<)/g)].map((match) => ({ slot: match[0], name: match[1]! }));

export const fillSlot = (html: string, name: string, bytes: number): string =>
  slots(html)
    .filter((one) => one.name === name)
    .reduce((filled, { slot }) => filled.replace(slot, slot + megabytes(bytes)), html);
