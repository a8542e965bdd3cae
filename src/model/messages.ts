/**
 * Every message to authors. Each says what is wrong, then how to mend it: full sentences, plain
 * Vietnamese, no blame. A code is permanent; its words may get better.
 */
import { closest } from '#text/suggest.ts';
import { formatDay } from '#text/dates.ts';
import { formatBytes, formatNumber } from '#text/numbers.ts';
import { fieldName, fieldSample, fieldWords } from './field-words.ts';
import type { Path } from './values.ts';
import type { Place } from './written.ts';

export type Severity = 'error' | 'note' | 'stale';
export interface Finding {
  severity: Severity;
  file: string;
  line?: number;
  field?: string;
  what: string;
  fix?: string;
  code: Code;
}

interface Words {
  what: string;
  fix?: string;
}
type Message<D = never> = (data: D) => Words;

const quoted = (words: Iterable<string>) => [...words].map((word) => `"${word}"`).join(', ');

function suggestion(found: string, known: readonly string[]): string | undefined {
  const near = closest(found, known);
  if (near) return `Ý bạn là "${near}"?`;
  return known.length > 0 && known.length <= 12 ? `chọn một trong: ${known.join(', ')}.` : undefined;
}

const kinds: Record<string, { name: string; where: string }> = {
  guide: { name: 'hướng dẫn', where: 'tên tệp trong content/guides/' },
  part: { name: 'phần dùng chung', where: 'tên tệp trong content/parts/' },
  law: { name: 'văn bản', where: 'id trong content/laws.yaml' },
  term: { name: 'từ giải nghĩa', where: 'id trong content/glossary.yaml' },
  topic: { name: 'chủ đề', where: 'id trong content/topics.yaml' },
  unit: { name: 'đơn vị', where: 'tên tệp trong content/units/' },
  step: { name: 'bước', where: 'id của bước trong hướng dẫn' },
  local: { name: 'điều cần hỏi lại', where: 'id trong checkLocally của hướng dẫn' },
  event: { name: 'việc trong đời', where: 'tên tệp trong content/events/' },
  scam: { name: 'chiêu lừa', where: 'tên tệp trong content/scams/' },
  track: { name: 'trang cho nhóm người', where: 'tên tệp trong content/tracks/' },
  lesson: { name: 'bài học', where: 'tên tệp trong content/lessons/' },
  drill: { name: 'bài thật hay giả', where: 'tên tệp trong content/drills/' },
  training: { name: 'buổi tập huấn', where: 'tên tệp trong content/trainings/' },
  check: { name: 'bảng câu hỏi', where: 'tên tệp trong content/eligibility/' },
  safety: { name: 'trang an toàn', where: 'tên tệp trong content/scams/ hoặc content/safety/' },
  page: { name: 'trang', where: 'thu-tuc, an-toan, kiem-tra-dia-chi, luyen-tap, kiem-tra, vi-sao, can-bo, phap-luat, chu-kho, bai-hoc, tap-huan, hoi-dap, tim-kiem hoặc ve-trang-nay' },
  node: { name: 'câu hỏi hay kết luận', where: 'id trong questions hoặc outcomes của tệp này' },
  curriculum: { name: 'dòng của môn Tin học', where: 'id ở informatics trong content/chuong-trinh.yaml' },
  skills: { name: 'năng lực số', where: 'id ở skills trong content/chuong-trinh.yaml' },
  message: { name: 'thông điệp', where: 'id trong content/thong-diep.yaml' },
  list: { name: 'danh sách', where: 'id trong lists của tệp này' },
  hotline: { name: 'số máy', where: 'id trong content/contacts.yaml' },
  phrases: { name: 'nhóm chữ', where: 'tên trong groups của content/hoi-dap.yaml' },
  device: { name: 'loại màn hình', where: 'device' },
};

const lawStatuses: Record<string, string> = {
  'sap-co-hieu-luc': 'sắp có hiệu lực',
  'bi-thay-the': 'đã bị thay thế',
  'het-hieu-luc': 'hết hiệu lực',
  'tam-ngung': 'tạm ngưng áp dụng',
  'chua-ro': 'chưa rõ còn hiệu lực không',
};

interface FewOwnScreens {
  own: number;
  total: number;
  percent: number;
  least: number;
  twins: readonly { step: string; as: { kind: 'guide' | 'part'; id: string; step: string } }[];
  parts: readonly string[];
}

interface Officialese {
  found: string;
  plain: string;
  sentence: string;
  percent: number;
  max: number;
}

const messages = {
  // Reading files
  'yaml-syntax': ({ detail, fix }: { detail: string; fix: string }) => ({ what: detail, fix }),
  'duplicate-key': ({ key }: { key: string }) => ({
    what: `Mục "${key}" viết hai lần.`,
    fix: 'giữ lại một, xóa dòng kia.',
  }),
  'not-nfc': () => ({
    what: 'Có chữ gõ bằng dấu tổ hợp (chữ và dấu rời nhau). Chương trình đã tự ghép lại khi đọc.',
    fix: 'chọn bảng mã Unicode dựng sẵn trong bộ gõ (UniKey: Unicode, không chọn "Unicode tổ hợp"), rồi lưu lại tệp.',
  }),
  'no-front-matter': () => ({
    what: 'Tệp không có phần khai báo ở đầu.',
    fix: 'dòng đầu tiên là ---, rồi các mục (title: …), rồi một dòng ---.',
  }),
  'front-matter-open': () => ({
    what: 'Phần khai báo ở đầu tệp không có dòng kết thúc.',
    fix: 'thêm một dòng chỉ có --- sau mục cuối cùng.',
  }),
  'bad-encoding': () => ({
    what: 'Có chữ không đọc được: tệp không lưu bằng bảng mã UTF-8.',
    fix: 'trong Excel chọn Lưu thành (Save As), kiểu "CSV UTF-8"; trong Notepad chọn mã hóa (Encoding) UTF-8.',
  }),
  'table-syntax': () => ({
    what: 'Bảng không đọc được từ dòng này: có dấu ngoặc kép mở mà không đóng.',
    fix: 'mở tệp bằng Notepad, xóa dấu ngoặc kép thừa ở dòng này. Nếu còn bản .xlsx thì lưu lại từ đó, kiểu "CSV UTF-8".',
  }),
  'missing-file': ({ file }: { file: string }) => ({ what: `Thiếu tệp ${file}.`, fix: `tạo tệp ${file}.` }),
  'bad-file-name': ({ name, better }: { name: string; better: string }) => ({
    what: `Tên tệp "${name}" không dùng được: chỉ chữ thường không dấu, số và dấu gạch nối.`,
    fix: `đổi tên tệp thành ${better}`,
  }),
  'unknown-file': ({ name, wanted }: { name: string; wanted: string }) => ({
    what: `Không biết dùng tệp "${name}" ở thư mục này.`,
    fix: /\.(?:yml|ya?ml\.txt)$/.test(name)
      ? `đổi tên tệp thành ${name.replace(/\.ya?ml(?:\.txt)?$/, '.yaml')}`
      : `thư mục này chỉ chứa ${wanted}.`,
  }),
  'duplicate-slug': ({ slug, other }: { slug: string; other: string }) => ({
    what: `Hai tệp cùng một địa chỉ "${slug}": tệp này và ${other}.`,
    fix: 'đổi tên hoặc bỏ một tệp.',
  }),

  // Shape
  'missing-key': ({ key }: { key: string }) => ({
    what: `Thiếu ${fieldName(key)}.`,
    fix: `thêm dòng  ${fieldSample(key)}`,
  }),
  'unknown-key': ({ key, known }: { key: string; known: readonly string[] }) => ({
    what: `Không có mục nào tên "${key}" ở đây.`,
    fix: suggestion(key, known) ?? `xóa dòng "${key}: …".`,
  }),
  'wrong-type': ({ expected, found, better }: { expected: string; found: string; better?: string }) => ({
    what: `Chỗ này cần ${expected}, nhưng đang là ${found}.`,
    fix: better,
  }),
  'not-in-list': ({ found, known }: { found: string; known: readonly string[] }) => ({
    what: `"${found}" không có trong danh sách cho phép.`,
    fix: suggestion(found, known) ?? 'xem danh sách ở trang /mau/.',
  }),
  'only-true': ({ key }: { key: string }) => ({
    what: `Mục "${key}" chỉ nhận true.`,
    fix: `viết  ${key}: true  hoặc xóa dòng này.`,
  }),
  'empty-text': ({ key }: { key: string }) => ({
    what: `Mục "${key}" đang để trống.`,
    fix: `viết nội dung, hoặc xóa dòng này nếu không cần.`,
  }),
  'too-long': ({ max, length }: { max: number; length: number }) => ({
    what: `Dài ${length} chữ cái, nhiều nhất ${max}.`,
    fix: `bớt ${length - max} chữ cái; một câu một việc.`,
  }),
  'too-few': ({ min, key }: { min: number; key: string }) => ({
    what: `Cần ít nhất ${min} mục trong "${key}".`,
    fix: `thêm, ví dụ  ${fieldSample(key)}`,
  }),
  'too-many': ({ max, key }: { max: number; key: string }) => ({
    what: `Nhiều nhất ${max} mục trong "${key}".`,
    fix: key === 'rows' ? 'chỉ vẽ hàng người xem cần tìm; bớt hàng.' : 'gộp hoặc bớt.',
  }),
  'bad-number': ({ min, max }: { min?: number; max?: number }) => ({
    what: `Số này phải ${[min !== undefined && `từ ${min}`, max !== undefined && `đến ${max}`].filter(Boolean).join(' ')}.`,
    fix: undefined,
  }),
  'title-too-long': ({ max, length }: { max: number; length: number }) => ({
    what: `Tiêu đề dài ${length} chữ cái; bản in chỉ chứa được ${max}.`,
    fix: 'đặt tên ngắn theo cách người dân gọi; tên đầy đủ để ở officialName.',
  }),
  'title-line-too-long': ({ line, max }: { line: string; max: number }) => ({
    what: `Tiêu đề không xếp được vào bản in: "${line}" dài ${[...line].length} chữ cái, một dòng chứa ${max}.`,
    fix: 'thêm dấu | ở chỗ được xuống dòng, ví dụ  title: Đăng ký khai sinh|cho con',
  }),
  'bad-slug': ({ found, better }: { found: string; better: string }) => ({
    what: `Mã "${found}" không dùng được: chỉ chữ thường không dấu, số và dấu gạch nối.`,
    fix: better ? `viết  ${better}` : undefined,
  }),
  'bad-code': ({ found }: { found: string }) => ({
    what: `Mã thủ tục "${found}" sai dạng.`,
    fix: 'mã có dạng "1.001193", để trong ngoặc kép.',
  }),
  'bad-phone': ({ found }: { found: string }) => ({
    what: `Số điện thoại "${found}" có chữ hoặc ký hiệu lạ.`,
    fix: 'chỉ viết số và dấu cách, ví dụ "0230 3123 456". Chưa có số thì xóa dòng này.',
  }),
  'bad-email': ({ found }: { found: string }) => ({
    what: `Địa chỉ thư "${found}" sai dạng.`,
    fix: 'ví dụ  ubnd@xa-mau.gov.vn',
  }),
  'bad-site': ({ found }: { found: string }) => ({
    what: `Địa chỉ trang "${found}" sai dạng.`,
    fix: 'chỉ ghi https:// và tên miền, không có dấu / ở cuối, ví dụ  site: https://xa-mau.example  Thư mục con thì ghi ở base.',
  }),
  'bad-base': ({ found }: { found: string }) => ({
    what: `Đường dẫn con "${found}" sai dạng.`,
    fix: 'có dấu / ở hai đầu, ví dụ  base: /huong-dan/  hoặc  base: /',
  }),
  'bad-qr-id': ({ found }: { found: string }) => ({
    what: `Mã QR ngắn "${found}" sai dạng.`,
    fix: 'từ 2 đến 6 chữ thường không dấu hoặc số, ví dụ  ks',
  }),
  invalid: ({ detail }: { detail: string }) => ({
    what: `Chỗ này không đúng mẫu (${detail}).`,
    fix: 'so với một tệp đang dùng được.',
  }),

  // Text
  'html-in-text': ({ found }: { found: string }) => ({
    what: `Có mã HTML "${found}" trong chữ thường.`,
    fix: 'xóa mã. Chữ cần nhấn mạnh đặt trong **hai dấu sao**.',
  }),
  'odd-quote': () => ({
    what: 'Có một dấu ngoặc kép lẻ trong câu.',
    fix: 'thêm dấu còn thiếu ở đầu hoặc cuối câu, hoặc xóa dấu lẻ.',
  }),
  'mark-open': ({ mark }: { mark: string }) => ({
    what: mark === '**' ? 'Dấu ** mở mà không đóng.' : 'Đường dẫn viết dở.',
    fix: mark === '**' ? 'đặt chữ giữa hai cặp sao: **Đăng nhập**' : 'viết đủ: [chữ hiện ra](guide:dang-ky-khai-sinh)',
  }),
  'bad-link': ({ url }: { url: string }) => ({
    what: `Đường dẫn "${url}" không dùng được.`,
    fix: 'dùng guide:mã-hướng-dẫn, guide:mã#bước, event:, check:, safety:, track:, lesson:, page:, term:, law: và mã, hoặc https://…',
  }),
  'bad-card': ({ url }: { url: string }) => ({
    what: `"${url}" không dẫn tới trang nào của mình được.`,
    fix: 'dùng guide:mã-hướng-dẫn, event:, check:, safety:, track: và tên tệp, hoặc page:vi-sao.',
  }),
  'http-link': ({ url }: { url: string }) => ({
    what: `Đường dẫn "${url}" không an toàn (http).`,
    fix: `viết  ${url.replace(/^http:/i, 'https:')}  và mở thử.`,
  }),
  'host-not-official': ({ host, known }: { host: string; known: readonly string[] }) => ({
    what: `"${host}" không phải trang chính thức, không được dẫn người dân tới.`,
    fix:
      suggestion(host, known)?.replace(/^chọn.*/, '') ||
      'chỉ dẫn tới .gov.vn, chinhphu.vn hoặc tên miền trong content/contacts.yaml. Nguồn khác ghi ở sources.',
  }),
  'bad-host': ({ found }: { found: string }) => ({
    what: `Tên miền "${found}" sai dạng.`,
    fix: 'chỉ ghi tên miền, không có https:// và dấu /, ví dụ  host: dichvucong.gov.vn',
  }),
  'empty-alt': ({ found }: { found: string }) => ({
    what: `Lời tả ảnh chỉ ghi "${found}", người không nhìn thấy ảnh sẽ không biết gì.`,
    fix: 'tả điều thấy trong ảnh, ví dụ  alt: Trang đăng nhập, nút Đăng nhập màu đỏ ở giữa',
  }),
  abolished: ({ found }: { found: string }) => ({
    what: `"${found}" không còn từ 1/7/2025, người dân không nộp ở đó được.`,
    fix: 'ghi nơi nhận hiện nay: UBND cấp xã, công an xã hoặc cơ quan cấp tỉnh. Câu chỉ giải thích thì viết rõ "không còn".',
  }),

  // Days
  'bad-day': ({ found }: { found: string }) => ({
    what: `Ngày "${found}" không có trên lịch hoặc sai dạng.`,
    fix: 'viết năm-tháng-ngày, ví dụ  2026-11-20',
  }),
  'future-day': ({ day, today }: { day: string; today: string }) => ({
    what: `Ngày ${formatDay(day)} chưa tới (hôm nay ${formatDay(today)}).`,
    fix: 'ghi ngày đã thật sự kiểm tra hoặc ngày nguồn đã công bố.',
  }),
  'until-before-from': ({ from, until }: { from: string; until: string }) => ({
    what: `Ngày hết (${formatDay(until)}) đứng trước ngày bắt đầu (${formatDay(from)}).`,
    fix: 'xem lại from và until.',
  }),
  'review-before-checked': ({ checked, reviewBy }: { checked: string; reviewBy: string }) => ({
    what: `Ngày phải xem lại (${formatDay(reviewBy)}) đứng trước ngày kiểm tra (${formatDay(checked)}).`,
    fix: 'đặt reviewBy sau checked.',
  }),
  'past-review': ({ reviewBy }: { reviewBy: string }) => ({
    what: `Quá ngày phải xem lại (${formatDay(reviewBy)}). Trang tự ghi điều này cho người đọc.`,
    fix: 'kiểm tra lại nguồn, rồi đổi checked và reviewBy.',
  }),
  'nothing-holds': ({ key, today }: { key: string; today: string }) => ({
    what: `Không có ${fieldName(key)} nào đúng vào ngày ${formatDay(today)}.`,
    fix: 'xem lại from và until.',
  }),

  // Screens and steps
  'row-two-kinds': ({ found }: { found: readonly string[] }) => ({
    what: `Một hàng chỉ là một thứ, nhưng đang có ${quoted(found)}.`,
    fix: 'tách thành nhiều hàng, mỗi hàng bắt đầu bằng dấu gạch ngang.',
  }),
  'row-unknown-kind': ({ found, known }: { found: readonly string[]; known: readonly string[] }) => ({
    what: `Không biết đây là hàng gì: ${quoted(found)}.`,
    fix:
      found
        .map((key) => closest(key, known))
        .filter(Boolean)
        .map((near) => `Ý bạn là "${near}"?`)[0] ?? `chọn một trong: ${known.join(', ')}.`,
  }),
  'no-tap': () => ({
    what: 'Màn hình có nút nhưng không chỉ chỗ nào để bấm.',
    fix: 'thêm  tap: true  vào hàng cần bấm. Nếu bước này chỉ để xem, thêm  look: true  vào screen.',
  }),
  'event-choose': () => ({
    what: 'Chặng này có nhiều hướng dẫn mà chưa nói chọn một hay làm hết.',
    fix: 'thêm  choose: one  (chọn một)  hoặc  choose: all  (làm hết).',
  }),
  'practice-where': () => ({
    what: 'Cách làm sai này chưa rõ bày ra ở màn hình nào.',
    fix: 'giữ đúng một trong ba: steps (bước nào), labels (chữ nào ở chỗ cần bấm), kinds (loại nào).',
  }),
  'board-long': ({ words, max }: { words: number; max: number }) => ({
    what: `Lời trên pa-nô dài ${words} tiếng, người đi đường chỉ đọc kịp ${max} tiếng.`,
    fix: `bớt ${words - max} tiếng; điều còn lại để ở line.`,
  }),
  'screen-entry': ({ found }: { found: readonly string[] }) => ({
    what: found.length === 0 ? 'Dòng này chưa nói chiếu gì.' : `Một dòng chỉ chiếu một thứ, nhưng đang có ${quoted(found)}.`,
    fix: 'mỗi dòng viết một trong: guide, scam, message, counter: true.',
  }),
  'bad-time': ({ found }: { found: string }) => ({
    what: `Giờ "${found}" sai dạng.`,
    fix: 'viết hai chữ số giờ, hai chữ số phút, trong ngoặc kép, ví dụ  "07:30". Cuối ngày là "24:00".',
  }),
  'hours-order': ({ from, until }: { from: string; until: string }) => ({
    what: `Giờ hết (${until}) không đứng sau giờ bắt đầu (${from}).`,
    fix: 'xem lại from và until. Chiếu qua nửa đêm thì viết hai dòng: đến "24:00", rồi từ "00:00".',
  }),
  'drill-line': ({ found }: { found: readonly string[] }) => ({
    what: found.length === 0 ? 'Dòng này chưa có gì.' : `Một dòng chỉ là một thứ, nhưng đang có ${quoted(found)}.`,
    fix: 'mỗi dòng viết một trong: say, mine, picture, field, button.',
  }),
  'drill-marks': ({ marks, signs }: { marks: number; signs: number }) => ({
    what: `Có ${marks} chỗ đặt giữa hai dấu ! nhưng có ${signs} dấu hiệu.`,
    fix: 'mỗi dấu hiệu một chỗ, xếp cùng thứ tự từ trên xuống: from, sub, rồi lines. Chữ thường không viết dấu chấm than.',
  }),
  'drill-host': ({ host, truth }: { host: string; truth: string }) => ({
    what: truth === 'that' ? `Bài thật mà dùng địa chỉ "${host}", không phải trang chính thức.` : `Địa chỉ "${host}" có thể là của người khác.`,
    fix: truth === 'that' ? 'dùng địa chỉ .gov.vn có trong nguồn.' : 'bịa địa chỉ có đuôi .example, ví dụ  dichvucong.gov.vn.hoso.example',
  }),
  'drill-number': ({ found }: { found: string }) => ({
    what: `Số máy "${found}" có thể là của người khác.`,
    fix: 'viết số bịa toàn số 0: "0000 000 000". Số thật phải có trong content/contacts.yaml.',
  }),
  'drill-twin': ({ other }: { other: string }) => ({
    what: `Bài này trùng tên hoặc trùng lời với ${other}.`,
    fix: 'đổi lời và tên, hoặc xóa một bài.',
  }),
  'lesson-minutes': ({ total, wanted }: { total: number; wanted: number }) => ({
    what: `Bốn hoạt động cộng lại ${total} phút, một tiết là ${wanted} phút.`,
    fix: total > wanted ? `bớt ${total - wanted} phút ở mục minutes của opening, learning, practising hoặc applying.` : `thêm ${wanted - total} phút ở mục minutes của opening, learning, practising hoặc applying.`,
  }),
  'contest-minutes': ({ total, wanted }: { total: number; wanted: number }) => ({
    what: `Mở đầu, ba vòng và kết thúc cộng lại ${total} phút, hội thi này ghi ${wanted} phút.`,
    fix: `sửa minutes của hội thi thành ${total}, hoặc ${total > wanted ? 'bớt' : 'thêm'} ${Math.abs(total - wanted)} phút ở start, rounds hoặc end.`,
  }),
  'lesson-schools': () => ({
    what: 'Bài học này ghi cả lớp 6–9 lẫn lớp 10–12.',
    fix: 'giữ các lớp của một cấp học; cấp kia viết bài riêng.',
  }),
  'lesson-order-twice': ({ other }: { other: string }) => ({
    what: `Số thứ tự này đã là của bài ${other}.`,
    fix: 'đổi order thành số chưa bài nào dùng. Mã kết quả của học sinh nhận ra bài bằng số ấy.',
  }),
  'lesson-no-practice': () => ({
    what: 'Bài học này chưa có gì để tập.',
    fix: 'thêm  practice: [mã-hướng-dẫn]  hoặc  drills: [message, web]',
  }),
  'lesson-text-shared': ({ others, max }: { others: readonly string[]; max: number }) => ({
    what: `Câu này đã có trong ${max} bài học khác: ${others.join(', ')}.`,
    fix: 'viết lại cho đúng việc của bài này.',
  }),
  'session-silent': () => ({
    what: 'Phần này chưa có lời người dạy nói.',
    fix: 'thêm  say: ["…"]  Giờ nghỉ thì viết  rest: true',
  }),
  'session-long': ({ needed, minutes }: { needed: number; minutes: number }) => ({
    what: `Nói hết chỗ này mất khoảng ${needed} phút, phần này có ${minutes} phút.`,
    fix: 'bớt lời, hoặc thêm phút rồi bớt ở phần khác.',
  }),
  'training-minutes': ({ total, wanted }: { total: number; wanted: number }) => ({
    what: `Các phần cộng lại ${total} phút, buổi này có ${wanted} phút.`,
    fix: total > wanted ? `bớt ${total - wanted} phút ở các phần, hoặc sửa minutes của buổi.` : `thêm ${wanted - total} phút ở các phần, hoặc sửa minutes của buổi.`,
  }),
  'training-tables': ({ people, tables, each }: { people: number; tables: number; each: number }) => ({
    what: `${tables} bàn, mỗi bàn ${each} người là ${tables * each} người, phòng có ${people} người.`,
    fix: 'sửa people, tables hoặc each cho khớp.',
  }),
  'training-leaflet': ({ found }: { found: string }) => ({
    what: `"${found}" không có tờ gấp.`,
    fix: 'chọn track: hoặc event: có mục leaflet, hoặc guide: và mã hướng dẫn.',
  }),
  'training-day': ({ day, taught, people }: { day: number; taught: number; people: number }) => ({
    what: `Ngày thứ ${day} đủ chỗ cho ${taught} người, kế hoạch là ${people} người một ngày.`,
    fix: 'sửa rooms của ngày này. Chương trình nửa ngày dạy được hai lượt; bài nói chuyện không tính.',
  }),
  'quiz-twice': () => ({
    what: 'Câu hỏi này có hai câu trả lời giống nhau.',
    fix: 'đổi một câu, hoặc xóa.',
  }),
  'question-twice': ({ other }: { other: string }) => ({
    what: `Câu hỏi này đã có ở ${other}.`,
    fix: 'hỏi việc khác, hoặc xóa. Hai câu giống nhau thì học sinh chỉ nhớ đáp án.',
  }),
  'quiz-step-order': () => ({
    what: 'Các bước này không xếp theo thứ tự trong bài hướng dẫn.',
    fix: 'viết id các bước đúng thứ tự trong bài; máy tự xáo khi hỏi.',
  }),
  'quiz-tap-screen': ({ wrong }: { wrong: readonly string[] | null }) => ({
    what: wrong === null ? 'Màn hình của bước này không có chỗ bấm, hoặc còn phải gõ chữ.' : `Màn hình của bước này có ít chỗ bấm nhầm (${wrong.length}), ai cũng đoán được.`,
    fix: 'chọn bước có một chỗ để bấm, ít nhất hai chỗ khác dễ bấm nhầm, không có ô gõ.',
  }),
  'quiz-tap-label': ({ label, known }: { label: string; known: readonly string[] }) => ({
    what: `Màn hình này không có chỗ bấm nhầm nào tên "${label}".`,
    fix: suggestion(label, known) ?? `chép đúng chữ trong hình: ${known.join('; ')}.`,
  }),
  'quiz-tap-why': ({ labels }: { labels: readonly string[] }) => ({
    what: `Chưa nói vì sao sai cho chỗ: ${quoted(labels)}.`,
    fix: `thêm dòng  - { say: "${labels[0]!}", why: … }`,
  }),
  'quiz-paper': ({ paper, known }: { paper: string; known: readonly string[] }) => ({
    what: `Bài hướng dẫn này không có giấy tờ nào tên "${paper}".`,
    fix: suggestion(paper, known) ?? `chép đúng một tên: ${known.join('; ')}.`,
  }),
  'quiz-paper-both': ({ guide }: { guide: string }) => ({
    what: `Giấy này cũng cần ở "${guide}", nên nối vào đâu cũng đúng.`,
    fix: 'chọn giấy chỉ một trong các thủ tục này cần.',
  }),
  'section-empty': () => ({
    what: 'Mục này chưa có gì để đọc.',
    fix: 'thêm acts (việc làm), points (điều nên biết), asks (hỏi đáp) hoặc links (trang nên xem).',
  }),
  'node-unreachable': ({ id }: { id: string }) => ({
    what: `Không câu trả lời nào dẫn tới "${id}".`,
    fix: `thêm  to: ${id}  vào một câu trả lời, hoặc xóa mục này.`,
  }),
  'node-circle': ({ circle }: { circle: readonly string[] }) => ({
    what: `Các câu hỏi dẫn vòng quanh: ${circle.join(' → ')}. Người trả lời không bao giờ tới kết luận.`,
    fix: 'đổi một  to  hoặc  then  trong vòng này.',
  }),
  'two-taps': ({ count }: { count: number }) => ({
    what: `Màn hình có ${count} chỗ bấm, người xem không biết bấm đâu trước.`,
    fix: 'giữ một  tap: true; chỗ kia thành bước riêng.',
  }),
  'reserved-id': ({ id }: { id: string }) => ({
    what: `"${id}" là chỗ trang đã dùng cho mục khác, bước không lấy làm id được.`,
    fix: `đặt id khác, ví dụ  ${id}-cua-to-khai`,
  }),
  'reserved-slug': ({ slug }: { slug: string }) => ({
    what: `Địa chỉ "${slug}" là của một trang có sẵn.`,
    fix: 'đổi tên tệp.',
  }),
  'duplicate-step': ({ id }: { id: string }) => ({
    what: `Hai bước cùng mã "${id}".`,
    fix: 'mỗi bước một mã riêng trong hướng dẫn.',
  }),
  'part-cycle': ({ cycle }: { cycle: readonly string[] }) => ({
    what: `Các phần dùng chung gọi vòng quanh nhau: ${cycle.join(' → ')}.`,
    fix: 'bỏ một lần gọi trong vòng này.',
  }),
  'photo-missing': ({ file, known }: { file: string; known: readonly string[] }) => ({
    what: `Không thấy ảnh ${file}.`,
    fix: suggestion(file.split('/').at(-1)!, known) ?? `chép ảnh vào ${file}`,
  }),
  'photo-name': ({ found }: { found: string }) => ({
    what: `Tên ảnh "${found}" không dùng được.`,
    fix: 'chỉ ghi tên tệp đuôi .jpg, .jpeg, .png, .webp hoặc .avif, không dấu, không dấu cách, không kèm thư mục.',
  }),
  'photo-unreadable': ({ file }: { file: string }) => ({
    what: `Tệp ${file} không phải ảnh máy đọc được, có thể là ảnh .heic của iPhone đổi tên.`,
    fix: 'mở ảnh trên máy, lưu lại thành .jpg rồi chép vào.',
  }),
  'photo-too-big': ({ size, limit }: { size: number; limit: number }) => ({
    what: `Ảnh nặng ${formatBytes(size)}, nhiều nhất ${formatBytes(limit)}.`,
    fix: 'thu nhỏ ảnh (rộng 1600 điểm ảnh là đủ), rồi chép lại.',
  }),
  'logo-missing': ({ file, known }: { file: string; known: readonly string[] }) => ({
    what: `Không thấy tệp logo ${file}.`,
    fix: suggestion(file.split(/[/\\]/).at(-1)!, known) ?? `chép tệp logo vào ${file}, hoặc xóa dòng logo.`,
  }),
  'logo-name': ({ found }: { found: string }) => ({
    what: `Tên tệp logo "${found}" không dùng được.`,
    fix: 'đặt tệp cạnh tệp của xã, chỉ ghi tên, đuôi .svg, .png, .jpg, .jpeg hoặc .webp, không dấu, không dấu cách, ví dụ  logo: logo.png',
  }),
  'logo-unreadable': ({ file }: { file: string }) => ({
    what: `Tệp ${file} không phải ảnh: bên trong không đúng như tên tệp.`,
    fix: 'mở tệp bằng chương trình xem ảnh, lưu lại thành .png rồi chép vào. Không mở được thì xin lại tệp khác.',
  }),
  'logo-too-big': ({ size, limit }: { size: number; limit: number }) => ({
    what: `Logo nặng ${formatBytes(size)}, nhiều nhất ${formatBytes(limit)}.`,
    fix: 'thu nhỏ ảnh (cạnh dài 800 điểm ảnh là đủ), rồi chép lại.',
  }),
  'colour-lost': () => ({
    what: 'Không đọc được màu: không có ngoặc kép thì máy coi dấu # là lời ghi chú.',
    fix: 'đặt màu trong ngoặc kép, ví dụ  colour: "#1b4f72"  Không đổi màu thì xóa dòng này.',
  }),
  'bad-colour': ({ found }: { found: string }) => ({
    what: `Màu "${found}" sai dạng.`,
    fix: 'viết dấu # rồi 6 chữ số hoặc chữ a đến f, trong ngoặc kép, ví dụ  colour: "#1b4f72"',
  }),
  'colour-too-light': ({ found, ratio, least, darker }: { found: string; ratio: number; least: number; darker: string }) => ({
    what: `Chữ trắng trên màu ${found} khó đọc: độ tương phản ${formatNumber(Math.floor(ratio * 10) / 10)}, cần từ ${least} trở lên.`,
    fix: `chọn màu đậm hơn, ví dụ  colour: "${darker}"`,
  }),

  // Between files
  'unknown-id': ({ what, found, known }: { what: string; found: string; known: readonly string[] }) => {
    const kind = kinds[what] ?? { name: what, where: what };
    return {
      what: `Không có ${kind.name} nào tên "${found}".`,
      fix: suggestion(found, known) ?? `dùng ${kind.where}.`,
    };
  },
  'duplicate-id': ({ id, line }: { id: string; line?: number }) => ({
    what: `Mã "${id}" đã dùng${line ? ` ở dòng ${line}` : ''}.`,
    fix: 'mỗi mục một mã riêng.',
  }),
  'leaflet-too-many': ({ count, max }: { count: number; max: number }) => ({
    what: `Bộ này dẫn tới ${count} bài, tờ gấp in chung chỉ chứa ${max}.`,
    fix: `thêm dòng  leaflet: [mã-bài, mã-bài, …]  ghi từ 3 đến ${max} bài nên in.`,
  }),
  'leaflet-twice': ({ found }: { found: string }) => ({
    what: `Bài "${found}" ghi hai lần trong leaflet.`,
    fix: 'xóa một.',
  }),
  'duplicate-alias': ({ alias }: { alias: string }) => ({
    what: `"${alias}" viết hai lần trong aliases.`,
    fix: 'xóa một.',
  }),
  'shared-alias': ({ alias, other }: { alias: string; other: string }) => ({
    what: `"${alias}" cũng dẫn tới hướng dẫn "${other}"; người tìm sẽ thấy cả hai.`,
    fix: undefined,
  }),
  'no-source': ({ key }: { key: string }) => ({
    what: `Không nguồn nào chứng cho ${fieldName(key)}.`,
    fix: `thêm ${key} vào supports của nguồn có ghi điều này. Không có nguồn thì không được ghi.`,
  }),
  'low-confidence': () => ({ what: 'Độ tin cậy thấp; trang ghi rõ điều này cho người đọc.', fix: undefined }),
  unsure: ({ text }: { text: string }) => ({ what: `Chưa chắc: “${text}”`, fix: 'tìm thêm nguồn khi có thể.' }),

  // What a guide must reach before it is shown to people
  'few-aliases': ({ count, min }: { count: number; min: number }) => ({
    what: `Chỉ có ${count} cách gọi trong aliases, cần ít nhất ${min}.`,
    fix: 'thêm cách người dân gõ: không dấu, viết tắt, tiếng địa phương, tên dân gian (sổ đỏ, tiền già).',
  }),
  'few-steps': ({ count, min }: { count: number; min: number }) => ({
    what: `Chỉ có ${count} bước, cần ít nhất ${min}.`,
    fix: 'tách bước nào có hai việc; kể cả bước tìm đúng thủ tục, điền ô riêng của việc này, nhận kết quả.',
  }),
  'many-steps': ({ count, max }: { count: number; max: number }) => ({
    what: `Có ${count} bước, nhiều nhất ${max}.`,
    fix: 'gộp bước quen thuộc bằng phần dùng chung (part), bỏ bước chỉ để xem.',
  }),
  'few-own-screens': ({ own, total, percent, least, twins, parts }: FewOwnScreens) => ({
    what: [
      `Chỉ ${formatNumber(Math.floor(percent))} % màn hình là của riêng bài này (${own} trên ${total}), cần từ ${least} %.`,
      ...twins.map(({ step, as }) =>
        as.kind === 'part'
          ? `Bước "${step}" giống phần dùng chung "${as.id}".`
          : `Bước "${step}" giống bước "${as.step}" của bài "${as.id}".`,
      ),
      ...(parts.length > 0 ? [`Phần dùng chung: ${quoted(parts)}.`] : []),
    ].join(' '),
    fix: 'vẽ điều chỉ việc này có: ô trong tờ khai, giấy phải gửi, dòng dễ chọn nhầm, nơi nhận kết quả.',
  }),
  'review-late': ({ reviewBy, months, latest, hasSums }: { reviewBy: string; months: number; latest: string; hasSums: boolean }) => ({
    what: `Ngày phải xem lại (${formatDay(reviewBy)}) cách ngày kiểm tra quá ${months} tháng${hasSums ? ', mà bài có ghi số tiền' : ''}.`,
    fix: `viết muộn nhất  reviewBy: ${latest}`,
  }),
  'review-soon': ({ reviewBy, days }: { reviewBy: string; days: number }) => ({
    what: `Phải xem lại trước ${formatDay(reviewBy)}, còn ${days} ngày.`,
    fix: 'kiểm tra lại nguồn, rồi đổi checked và reviewBy.',
  }),
  'say-too-long': ({ words, max, text }: { words: number; max: number; text: string }) => ({
    what: `Câu hướng dẫn có ${words} từ, nhiều nhất ${max}: “${text}”`,
    fix: 'giữ một việc; lời dặn chuyển sang tip, việc thứ hai thành bước riêng.',
  }),
  'say-long': ({ words, max }: { words: number; max: number }) => ({
    what: `Câu hướng dẫn có ${words} từ, nên từ ${max} trở xuống để đọc lên nghe kịp.`,
    fix: undefined,
  }),
  'sentence-too-long': ({ words, max, sentence }: { words: number; max: number; sentence: string }) => ({
    what: `Câu có ${words} từ, nhiều nhất ${max}: “${sentence}”`,
    fix: 'cắt thành hai câu, mỗi câu một ý.',
  }),
  'sentences-long': ({ average, max }: { average: number; max: number }) => ({
    what: `Trung bình mỗi câu ${formatNumber(Math.round(average * 10) / 10)} từ, nhiều nhất ${max}.`,
    fix: 'cắt những câu dài nhất; bỏ chữ không nói thêm điều gì.',
  }),
  officialese: ({ found, plain, sentence, percent, max }: Officialese) => ({
    what: `“${found}” là chữ của cơ quan, trong câu: “${sentence}” Bài có ${formatNumber(Math.round(percent * 100) / 100)} chữ như vậy trên 100 từ, nhiều nhất ${formatNumber(max)}.`,
    fix: `nói như với hàng xóm: ${plain}. Chữ in trên nút hay tên giấy thì đặt trong **hai dấu sao**.`,
  }),
  abbreviation: ({ found }: { found: string }) => ({
    what: `“${found}” viết tắt mà không giải nghĩa.`,
    fix: `viết đủ chữ, hoặc ghi một lần cả hai, ví dụ “bảo hiểm y tế (BHYT)”, hoặc thêm từ vào content/glossary.yaml.`,
  }),

  // What a guide still owes
  'no-official-source': ({ key }: { key: string }) => ({
    what: `Không nguồn chính thức nào chứng cho ${fieldName(key)}.`,
    fix: `tìm văn bản hoặc trang .gov.vn có ghi điều này, thêm url và ghi ${key} vào supports.`,
  }),
  'old-source': ({ title, date, unclear, keys }: { title: string; date: string; unclear: boolean; keys: readonly string[] }) => ({
    what: `Nguồn ${unclear ? `chỉ ghi ${date}, có thể` : date} trước 1/7/2025, chứng cho ${keys.map(fieldName).join(', ')}: “${title}”`,
    fix: 'tìm nguồn mới hơn, hoặc kiểm tra rằng điều ấy vẫn đúng sau khi sắp xếp xã, tỉnh.',
  }),
  'law-status': ({ number, status }: { number: string; status: string }) => ({
    what: `${number}: ${lawStatuses[status] ?? status}.`,
    fix: 'xem văn bản thay thế, hoặc ghi rõ từ ngày nào trong note.',
  }),
  'local-open': ({ count, ids, guide }: { count: number; ids: readonly string[]; guide: string }) => ({
    what: `Xã chưa trả lời ${count} điều: ${ids.join(', ')}.`,
    fix: `trả lời trong content/local/${guide}.yaml.`,
  }),

  unlinked: ({ what, id }: { what: string; id: string }) => ({
    what: `Không nơi nào dẫn tới ${kinds[what]?.name ?? what} "${id}".`,
    fix: what === 'guide' ? 'thêm vào related của một bài, một việc trong đời, hoặc một trang trong content/tracks/.' : 'dùng nó ở một bài, hoặc xóa nếu không cần.',
  }),

  // MDX body
  'body-syntax': ({ detail }: { detail: string }) => ({
    what: `Phần bài viết không đọc được: ${detail}.`,
    fix: 'xem lại dấu < > { } ở dòng này.',
  }),
  'body-import': () => ({
    what: 'Phần bài viết không được có import.',
    fix: 'xóa dòng import. Các khối cho phép dùng được ngay.',
  }),
  'body-export': () => ({ what: 'Phần bài viết không được có export.', fix: 'xóa dòng export.' }),
  'body-expression': ({ found }: { found: string }) => ({
    what: `Phần bài viết không được có biểu thức {${found}}.`,
    fix: 'viết thẳng điều cần nói, bỏ dấu ngoặc nhọn.',
  }),
  'body-html': ({ name }: { name: string }) => ({
    what: `Phần bài viết không được có thẻ HTML <${name}>.`,
    fix: 'dùng đoạn văn, ## tiêu đề, danh sách, **chữ đậm**, [đường dẫn](guide:…).',
  }),
  'body-component': ({ name, known }: { name: string; known: readonly string[] }) => ({
    what: `Không có khối nào tên <${name}>.`,
    fix: suggestion(name, known),
  }),
  'body-attribute': ({ name, attribute, known }: { name: string; attribute: string; known: readonly string[] }) => ({
    what: `Khối <${name}> không có thuộc tính "${attribute}".`,
    fix: suggestion(attribute, known) ?? `xóa ${attribute}.`,
  }),
  'body-term-id': () => ({
    what: 'Khối <ThuatNgu> chưa nói là từ nào.',
    fix: 'viết  <ThuatNgu id="vneid">VNeID</ThuatNgu>',
  }),
  'body-element': ({ kind }: { kind: string }) => ({
    what: `Phần bài viết không được có ${kind}.`,
    fix: 'dùng đoạn văn, ## và ### tiêu đề, danh sách, **chữ đậm**, [đường dẫn](guide:…).',
  }),
} satisfies Record<string, Message>;

export type Code = keyof typeof messages;
export type DataOf<C extends Code> = Parameters<(typeof messages)[C]> extends [infer D] ? D : Record<string, never>;

const severities: Partial<Record<Code, Severity>> = {
  'not-nfc': 'note',
  'shared-alias': 'note',
  'low-confidence': 'note',
  unsure: 'note',
  'say-long': 'note',
  'review-soon': 'note',
  'no-official-source': 'note',
  'old-source': 'note',
  'law-status': 'note',
  'local-open': 'note',
  'nothing-holds': 'note',
  unlinked: 'note',
  'past-review': 'stale',
};

export function finding<C extends Code>(
  at: { file: string; line?: number; field?: string },
  code: C,
  data: DataOf<C>,
): Finding {
  const { what, fix } = (messages[code] as unknown as Message<DataOf<C>>)(data);
  return {
    severity: severities[code] ?? 'error',
    file: at.file,
    ...(at.line && { line: at.line }),
    ...(at.field && { field: at.field }),
    what,
    ...(fix && { fix }),
    code,
  };
}

/** A finding about one field of a file that was read with positions. */
export function fault<C extends Code>(place: Place, path: Path, code: C, data: DataOf<C>): Finding {
  return finding({ file: place.file, line: place.line(path), field: fieldWords(path, place.raw) }, code, data);
}

export function isCode(code: unknown): code is Code {
  return typeof code === 'string' && Object.hasOwn(messages, code);
}

const labels: Record<Severity, string> = { error: '', note: 'Ghi chú: ', stale: 'Đến hạn: ' };

/** Grouped by file, in the order of its lines. */
export function formatFindings(findings: readonly Finding[]): string {
  return [...findings].sort(byPlace).map(formatFinding).join('\n\n');
}

function formatFinding({ severity, file, line, field, what, fix }: Finding): string {
  const place = [file, line && `dòng ${line}`, field].filter(Boolean).join(', ');
  return [place, `  ${labels[severity]}${what}`, fix && `  Cách sửa: ${fix}`].filter(Boolean).join('\n');
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
