/** Line icons for controls, always beside a word; they take the colour of the text around them. */
import { icons } from '@iconify-json/tabler';

/** What stands inside an svg of 24 × 24. */
export function line(name: string): string {
  const body = icons.icons[name]?.body;
  if (!body) throw new Error(`Không có biểu tượng nét "${name}".`);
  return body;
}
