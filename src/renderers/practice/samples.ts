/** Made-up values to type: nobody is to type his own. */
import type { Screen } from '#model/screen/screen.ts';
import { spotsOf } from '#model/practice/spots.ts';

/** Six digits that no service sends. */
export const sampleCode = '123456';

const byLabel: readonly (readonly [RegExp, string])[] = [
  [/họ|tên|người/i, 'NGƯỜI MẪU'],
  [/ngày|tháng|năm/i, '01/01/1990'],
  [/điện thoại/i, '0•••••••••'],
  [/định danh|căn cước|CCCD/i, '0•••••••••••'],
  [/email|thư/i, 'nguoimau@vidu.vn'],
  [/địa chỉ|thôn|nhà/i, 'Thôn Mẫu'],
  [/số|mã/i, '•••••'],
];
const anything = 'CHỮ MẪU';

export function samplesOf(screen: Screen): Record<string, string> {
  const samples: Record<string, string> = {};
  for (const spot of spotsOf(screen)) {
    if (!spot.toType || spot.kind === 'password') continue;
    const row = 'rows' in screen ? screen.rows[Number(spot.id)] : undefined;
    const written = row?.kind === 'field' ? row.value : undefined;
    samples[spot.id] = spot.kind === 'otp' ? sampleCode : (written ?? byLabel.find(([label]) => label.test(spot.label))?.[1] ?? anything);
  }
  return samples;
}
