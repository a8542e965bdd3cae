/** What an editor can get wrong, and the words that say so. Each case is one change of the good content. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatFindings } from '#model/messages.ts';
import { editedContent, goodContent, swap } from '../../tests/fixtures/edit-content.ts';
import type { Edits } from '../../tests/fixtures/edit-content.ts';
import { loadLibrary } from './load.ts';

const ks = 'guides/dang-ky-khai-sinh.mdx';
const dn = 'guides/dang-nhap-cong.mdx';
const inKs = (from: string, to: string): Edits => ({ [ks]: swap(from, to) });
const partText = await readFile(join(goodContent, 'parts/dang-nhap.yaml'), 'utf8');

/** An error: there is no library. */
function fault(name: string, edits: Edits, expected: string) {
  expect(name, edits, expected, false);
}

/** A note: the library stands. */
function remark(name: string, edits: Edits, expected: string) {
  expect(name, edits, expected, true);
}

function expect(name: string, edits: Edits, expected: string, stands: boolean) {
  test(name, async () => {
    const { library, findings } = await editedContent(edits, (content) =>
      loadLibrary({ content, today: '2026-11-20' }),
    );
    const told = findings.filter(({ code }) => code !== 'unsure');
    assert.equal(formatFindings(told), expected.trim());
    assert.equal(library !== null, stands);
  });
}

fault(
  'YAML: colon in a sentence',
  inKs('summary: Làm trên mạng, không', 'summary: Làm trên mạng: không'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 11
  Dấu hai chấm giữa câu làm máy hiểu nhầm thành một mục mới, hoặc dòng này thụt sai.
  Cách sửa: đặt cả câu trong ngoặc kép:  summary: "Làm trên mạng: không phải lên xã."
`,
);
fault(
  'YAML: colon between curly quotes',
  inKs('summary: Làm trên mạng, không phải lên xã.', 'summary: “Làm "ở nhà": không phải lên xã.”'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 11
  Ngoặc cong “ ” không thay được ngoặc kép thẳng.
  Cách sửa: đặt cả câu trong ngoặc kép:  summary: 'Làm "ở nhà": không phải lên xã.'
`,
);
fault(
  'YAML: sentence that begins with stars',
  inKs('say: Gõ **khai sinh**', 'say: **Gõ** khai sinh'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 37
  Câu bắt đầu bằng dấu * mà không có ngoặc kép.
  Cách sửa: đặt cả câu trong ngoặc kép:  say: "**Gõ** khai sinh vào ô tìm kiếm, rồi bấm **Nộp hồ sơ**."
`,
);
fault(
  'YAML: quote left open',
  inKs('code: "1.001193"', 'code: "1.001193'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 4
  Ngoặc kép mở mà không đóng.
  Cách sửa: thêm dấu ngoặc kép ở cuối câu.
`,
);
fault(
  'YAML: tab',
  { 'laws.yaml': swap('  number: 60', '\tnumber: 60') },
  `
content/laws.yaml, dòng 2
  Dòng này thụt bằng phím Tab.
  Cách sửa: thụt bằng dấu cách, mỗi cấp hai dấu.
`,
);
fault(
  'YAML: the same key twice',
  inKs('icon: baby', 'icon: baby\ntopic: bat-dau'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 8
  Mục "topic" viết hai lần.
  Cách sửa: giữ lại một, xóa dòng kia.
`,
);
fault(
  'no front matter',
  { [dn]: 'Chỉ có chữ.\n' },
  `
content/guides/dang-nhap-cong.mdx, dòng 1
  Tệp không có phần khai báo ở đầu.
  Cách sửa: dòng đầu tiên là ---, rồi các mục (title: …), rồi một dòng ---.
`,
);
fault(
  'front matter without its end',
  { [dn]: (text) => text.replace(/---\n$/, '') },
  `
content/guides/dang-nhap-cong.mdx, dòng 1
  Phần khai báo ở đầu tệp không có dòng kết thúc.
  Cách sửa: thêm một dòng chỉ có --- sau mục cuối cùng.
`,
);

fault(
  'unknown key',
  inKs('summary:', 'sumary:'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 11, mục "sumary"
  Không có mục nào tên "sumary" ở đây.
  Cách sửa: Ý bạn là "summary"?
`,
);
fault(
  'unknown key in a step',
  inKs('    tip: Xem lại', '    tips: Xem lại'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 46, bước "chon-thu-tuc", mục "tips"
  Không có mục nào tên "tips" ở đây.
  Cách sửa: Ý bạn là "tip"?
`,
);
fault(
  'unknown key in a screen',
  inKs('      title: Tìm thủ tục', '      tilte: Tìm thủ tục'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 40, bước "chon-thu-tuc", mục "screen", mục "tilte"
  Không có mục nào tên "tilte" ở đây.
  Cách sửa: Ý bạn là "title"?
`,
);
fault(
  'unknown key in a row',
  inKs('          value: khai sinh', '          vallue: khai sinh'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 43, bước "chon-thu-tuc", mục "screen", hàng 1, mục "vallue"
  Không có mục nào tên "vallue" ở đây.
  Cách sửa: Ý bạn là "value"?
`,
);
fault(
  'unknown kind of row',
  inKs('        - button: Nộp hồ sơ', '        - buton: Nộp hồ sơ'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 44, bước "chon-thu-tuc", mục "screen", hàng 2
  Không biết đây là hàng gì: "buton", "tap".
  Cách sửa: Ý bạn là "button"?
`,
);
fault(
  'two kinds in a row',
  inKs('        - button: Nộp hồ sơ', '        - button: Nộp hồ sơ\n          row: Nộp'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 44, bước "chon-thu-tuc", mục "screen", hàng 2
  Một hàng chỉ là một thứ, nhưng đang có "button", "row".
  Cách sửa: tách thành nhiều hàng, mỗi hàng bắt đầu bằng dấu gạch ngang.
`,
);
fault(
  'missing key',
  inKs('reviewBy: 2027-03-01\n', ''),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 2, mục "reviewBy"
  Thiếu ngày phải xem lại (reviewBy).
  Cách sửa: thêm dòng  reviewBy: 2027-03-01
`,
);
fault(
  'wrong type: number for text',
  inKs('code: "1.001193"', 'code: 1.001193'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 4, mục "code"
  Chỗ này cần chữ, nhưng đang là số 1.001193.
  Cách sửa: đặt trong ngoặc kép:  code: "1.001193"
`,
);
fault(
  'wrong type: text for list',
  inKs('related: [dang-nhap-cong]', 'related: dang-nhap-cong'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 97, mục "related"
  Chỗ này cần danh sách (mỗi dòng bắt đầu bằng dấu gạch ngang), nhưng đang là chữ "dang-nhap-cong".
  Cách sửa: viết  related: [dang-nhap-cong]
`,
);
fault(
  'wrong type: list for text',
  inKs('summary: Làm trên mạng, không phải lên xã.', 'summary: [Làm trên mạng]'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 11, mục "summary"
  Chỗ này cần chữ, nhưng đang là danh sách.
`,
);
fault(
  'not in the list',
  inKs('level: toan-trinh', 'level: toan-trin'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 9, mục "level"
  "toan-trin" không có trong danh sách cho phép.
  Cách sửa: Ý bạn là "toan-trinh"?
`,
);
fault(
  'unknown icon',
  inKs('icon: baby', 'icon: babi'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 5, mục "icon"
  "babi" không có trong danh sách cho phép.
  Cách sửa: Ý bạn là "baby"?
`,
);
fault(
  'only true',
  inKs('    optional: true', '    optional: false'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 32, mục "prepare" thứ 2, mục "optional"
  Mục "optional" chỉ nhận true.
  Cách sửa: viết  optional: true  hoặc xóa dòng này.
`,
);
fault(
  'empty text',
  inKs('summary: Làm trên mạng, không phải lên xã.', 'summary: ""'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 11, mục "summary"
  Mục "summary" đang để trống.
  Cách sửa: viết nội dung, hoặc xóa dòng này nếu không cần.
`,
);
fault(
  'key without value',
  inKs('summary: Làm trên mạng, không phải lên xã.', 'summary:'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 11, mục "summary"
  Mục "summary" đang để trống.
  Cách sửa: viết nội dung, hoặc xóa dòng này nếu không cần.
`,
);
fault(
  'too few',
  inKs('aliases: [làm giấy khai sinh, khai sinh cho con, dk khai sinh]', 'aliases: [làm giấy khai sinh]'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 6, mục "aliases"
  Cần ít nhất 3 mục trong "aliases".
  Cách sửa: thêm, ví dụ  aliases: [làm giấy khai sinh, khai sinh cho con, dk khai sinh]
`,
);
fault(
  'too long',
  inKs('title: Ghi lại mã hồ sơ', 'title: Ghi lại mã hồ sơ vào một tờ giấy trắng'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 51, bước "ghi-ma", mục "title"
  Dài 38 chữ cái, nhiều nhất 32.
  Cách sửa: bớt 6 chữ cái; một câu một việc.
`,
);
fault(
  'procedure code',
  inKs('"1.001193"', '"1001193"'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 4, mục "code"
  Mã thủ tục "1001193" sai dạng.
  Cách sửa: mã có dạng "1.001193", để trong ngoặc kép.
`,
);
fault(
  'title too long for print',
  inKs('title: Đăng ký khai sinh|cho con', 'title: Đăng ký khai sinh cho con|của người Việt Nam định cư ở nước ngoài'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 2, mục "title"
  Tiêu đề dài 65 chữ cái; bản in chỉ chứa được 60.
  Cách sửa: đặt tên ngắn theo cách người dân gọi; tên đầy đủ để ở officialName.
`,
);
fault(
  'title with nowhere to break',
  inKs('title: Đăng ký khai sinh|cho con', 'title: Đăng ký khai sinh cho con mới sinh'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 2, mục "title"
  Tiêu đề không xếp được vào bản in: "Đăng ký khai sinh cho con mới sinh" dài 34 chữ cái, một dòng chứa 32.
  Cách sửa: thêm dấu | ở chỗ được xuống dòng, ví dụ  title: Đăng ký khai sinh|cho con
`,
);

fault(
  'file name with accents',
  { 'guides/Đăng ký.mdx': 'x' },
  `
content/guides/Đăng ký.mdx
  Tên tệp "Đăng ký.mdx" không dùng được: chỉ chữ thường không dấu, số và dấu gạch nối.
  Cách sửa: đổi tên tệp thành dang-ky.mdx

content/guides/Đăng ký.mdx, dòng 1
  Tệp không có phần khai báo ở đầu.
  Cách sửa: dòng đầu tiên là ---, rồi các mục (title: …), rồi một dòng ---.
`,
);
fault(
  'two files of one slug',
  { 'parts/đăng-nhập.yaml': partText },
  `
content/parts/đăng-nhập.yaml
  Tên tệp "đăng-nhập.yaml" không dùng được: chỉ chữ thường không dấu, số và dấu gạch nối.
  Cách sửa: đổi tên tệp thành dang-nhap.yaml

content/parts/đăng-nhập.yaml
  Hai tệp cùng một địa chỉ "dang-nhap": tệp này và content/parts/dang-nhap.yaml.
  Cách sửa: đổi tên hoặc bỏ một tệp.
`,
);
fault(
  'file of another kind',
  { 'guides/ghi-chu.txt': 'x' },
  `
content/guides/ghi-chu.txt
  Không biết dùng tệp "ghi-chu.txt" ở thư mục này.
  Cách sửa: thư mục này chỉ chứa tệp .mdx và thư mục ảnh cùng tên với hướng dẫn.
`,
);
fault(
  'missing file',
  { 'topics.yaml': null },
  `
content/topics.yaml
  Thiếu tệp content/topics.yaml.
  Cách sửa: tạo tệp content/topics.yaml.
`,
);
fault(
  'missing unit',
  { 'unit.yaml': 'unit: xa-thuu\n' },
  `
content/unit.yaml, dòng 1, mục "unit"
  Không có đơn vị nào tên "xa-thuu".
  Cách sửa: Ý bạn là "xa-thu"?
`,
);

fault(
  'law twice',
  { 'laws.yaml': (text) => text + text },
  `
content/laws.yaml, dòng 10, mục "luat-ho-tich-2014", mục "id"
  Mã "luat-ho-tich-2014" đã dùng ở dòng 1.
  Cách sửa: mỗi mục một mã riêng.
`,
);
fault(
  'topic twice',
  { 'topics.yaml': swap('id: co-con', 'id: bat-dau') },
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 7, mục "topic"
  Không có chủ đề nào tên "co-con".
  Cách sửa: chọn một trong: bat-dau.

content/topics.yaml, dòng 4, mục "bat-dau", mục "id"
  Mã "bat-dau" đã dùng ở dòng 1.
  Cách sửa: mỗi mục một mã riêng.
`,
);
fault(
  'QR id twice',
  { 'qr.yaml': swap('dn2:', 'dn:') },
  `
content/qr.yaml, dòng 3
  Mục "dn" viết hai lần.
  Cách sửa: giữ lại một, xóa dòng kia.
`,
);
fault(
  'QR id',
  { 'qr.yaml': swap('dn2:', 'DN-2:') },
  `
content/qr.yaml, dòng 3, mục "DN-2"
  Mã QR ngắn "DN-2" sai dạng.
  Cách sửa: từ 2 đến 6 chữ thường không dấu hoặc số, ví dụ  ks
`,
);
fault(
  'step twice',
  inKs('id: ghi-ma', 'id: chon-thu-tuc'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 50, bước "chon-thu-tuc", mục "id"
  Hai bước cùng mã "chon-thu-tuc".
  Cách sửa: mỗi bước một mã riêng trong hướng dẫn.
`,
);
fault(
  'step with the id of a part',
  inKs('id: ghi-ma', 'id: dang-nhap'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 50, bước "dang-nhap", mục "id"
  Hai bước cùng mã "dang-nhap".
  Cách sửa: mỗi bước một mã riêng trong hướng dẫn.
`,
);
fault(
  'alias twice',
  inKs('khai sinh cho con, dk', 'khai sinh cho con, " Khai sinh  CHO con", dk'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 6, mục "aliases" thứ 3
  "Khai sinh  CHO con" viết hai lần trong aliases.
  Cách sửa: xóa một.
`,
);
remark(
  'alias of two guides',
  { [dn]: swap('vào cổng', 'Dk khai sinh') },
  `
content/guides/dang-nhap-cong.mdx, dòng 4, mục "aliases" thứ 2
  Ghi chú: "Dk khai sinh" cũng dẫn tới hướng dẫn "dang-ky-khai-sinh"; người tìm sẽ thấy cả hai.
`,
);

fault(
  'unknown part',
  inKs('- part: dang-nhap', '- part: dang-nhapp'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 34, bước "dang-nhapp", mục "part"
  Không có phần dùng chung nào tên "dang-nhapp".
  Cách sửa: Ý bạn là "dang-nhap"?
`,
);
fault(
  'unknown law',
  inKs('  - law: luat-ho-tich-2014', '  - law: luat-ho-tich'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 76, mục "legal" thứ 1, mục "law"
  Không có văn bản nào tên "luat-ho-tich".
  Cách sửa: Ý bạn là "luat-ho-tich-2014"?
`,
);
fault(
  'unknown guide in related',
  inKs('related: [dang-nhap-cong]', 'related: [dang-nhap-cng]'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 97, mục "related" thứ 1
  Không có hướng dẫn nào tên "dang-nhap-cng".
  Cách sửa: Ý bạn là "dang-nhap-cong"?
`,
);
fault(
  'unknown guide in after',
  inKs('    guide: dang-nhap-cong', '    guide: zzz'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 67, mục "after" thứ 1, mục "guide"
  Không có hướng dẫn nào tên "zzz".
  Cách sửa: chọn một trong: dang-ky-khai-sinh, dang-nhap-cong.
`,
);
fault(
  'unknown step in mistakes',
  inKs('    step: chon-thu-tuc', '    step: chon-thutuc'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 71, mục "mistakes" thứ 1, mục "step"
  Không có bước nào tên "chon-thutuc".
  Cách sửa: Ý bạn là "chon-thu-tuc"?
`,
);
fault(
  'unknown topic',
  inKs('topic: co-con', 'topic: cocon'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 7, mục "topic"
  Không có chủ đề nào tên "cocon".
  Cách sửa: Ý bạn là "co-con"?
`,
);
fault(
  'unknown guide in a link',
  inKs('(guide:dang-nhap-cong#mo-trang)', '(guide:dang-nhap-cog)'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 46, bước "chon-thu-tuc", mục "tip"
  Không có hướng dẫn nào tên "dang-nhap-cog".
  Cách sửa: Ý bạn là "dang-nhap-cong"?
`,
);
fault(
  'unknown step in a link',
  inKs('#mo-trang', '#mo-trag'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 46, bước "chon-thu-tuc", mục "tip"
  Không có bước nào tên "mo-trag".
  Cách sửa: Ý bạn là "mo-trang"?
`,
);
fault(
  'unknown term in a link',
  { 'glossary.yaml': swap('term:vneid', 'term:vneidd') },
  `
content/glossary.yaml, dòng 6, mục "toan-trinh", mục "meaning"
  Không có từ giải nghĩa nào tên "vneidd".
  Cách sửa: Ý bạn là "vneid"?
`,
);
fault(
  'unknown law in a link',
  inKs('law:luat-ho-tich-2014)', 'law:luat-ho-tich-2015)'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 74, mục "questions" thứ 1, mục "answer"
  Không có văn bản nào tên "luat-ho-tich-2015".
  Cách sửa: Ý bạn là "luat-ho-tich-2014"?
`,
);
fault(
  'local answer for an unknown guide',
  { 'local/khai-tu.yaml': 'a-b:\n  text: Có.\n  source: Thông báo\n  date: 2026-10-01\n' },
  `
content/local/khai-tu.yaml, dòng 1
  Không có hướng dẫn nào tên "khai-tu".
  Cách sửa: chọn một trong: dang-ky-khai-sinh, dang-nhap-cong.
`,
);
fault(
  'local answer for an unknown question',
  { 'local/dang-ky-khai-sinh.yaml': swap('gio-lam-viec', 'gio-lam') },
  `
content/local/dang-ky-khai-sinh.yaml, dòng 1, mục "gio-lam"
  Không có điều cần hỏi lại nào tên "gio-lam".
  Cách sửa: Ý bạn là "gio-lam-viec"?
`,
);
fault(
  'QR for an unknown guide',
  { 'qr.yaml': swap('ks: { guide: dang-ky-khai-sinh }', 'ks: { guide: khai-sinh }') },
  `
content/qr.yaml, dòng 1, mục "ks", mục "guide"
  Không có hướng dẫn nào tên "khai-sinh".
  Cách sửa: Ý bạn là "dang-ky-khai-sinh"?
`,
);
fault(
  'warning of an unknown scam',
  { 'home.yaml': swap('warning: tin-gia', 'warning: tin-gja') },
  `
content/home.yaml, dòng 2, mục "warning"
  Không có chiêu lừa nào tên "tin-gja".
  Cách sửa: Ý bạn là "tin-gia"?
`,
);
fault(
  'call to an unknown number',
  { 'safety/vua-bi-lua.yaml': swap('call: cong-dvcqg', 'call: cong-dvcq') },
  `
content/safety/vua-bi-lua.yaml, dòng 10, mục "items" thứ 3, mục "call"
  Không có số máy nào tên "cong-dvcq".
  Cách sửa: Ý bạn là "cong-dvcqg"?
`,
);
fault(
  'a scam and a safety page of one name',
  { 'safety/tin-gia.yaml': await readFile(join(goodContent, 'safety/vua-bi-lua.yaml'), 'utf8') },
  `
content/safety/tin-gia.yaml, dòng 1
  Hai tệp cùng một địa chỉ "tin-gia": tệp này và content/scams/tin-gia.yaml.
  Cách sửa: đổi tên hoặc bỏ một tệp.
`,
);
fault(
  'link in a scam to a host that is not official',
  { 'scams/tin-gia.yaml': swap('text: Mở VNeID xem.', 'text: "Mở [trang này](https://phat.top)."') },
  `
content/scams/tin-gia.yaml, dòng 19, mục "acts" thứ 2, mục "text"
  "phat.top" không phải trang chính thức, không được dẫn người dân tới.
  Cách sửa: chỉ dẫn tới .gov.vn, chinhphu.vn hoặc tên miền trong content/contacts.yaml. Nguồn khác ghi ở sources.
`,
);
fault(
  'scam checked tomorrow',
  { 'scams/tin-gia.yaml': swap('checked: 2026-11-20', 'checked: 2026-11-21') },
  `
content/scams/tin-gia.yaml, dòng 22, mục "checked"
  Ngày 21/11/2026 chưa tới (hôm nay 20/11/2026).
  Cách sửa: ghi ngày đã thật sự kiểm tra hoặc ngày nguồn đã công bố.
`,
);
fault(
  'scam without a sign',
  { 'scams/tin-gia.yaml': swap('  - {title: Địa chỉ lạ, text: Không kết thúc bằng **.gov.vn**.}\n', '') },
  `
content/scams/tin-gia.yaml, dòng 13, mục "signs"
  Cần ít nhất 2 mục trong "signs".
  Cách sửa: thêm, ví dụ  signs: [{ title: Giục nộp ngay, text: Càng giục càng phải dừng. }]
`,
);
fault(
  'life event with an unknown guide',
  { 'events/sinh-con.yaml': swap('    guides: [dang-nhap-cong]', '    guides: [dang-nhap-cog]') },
  `
content/events/sinh-con.yaml, dòng 12, bước thứ 2, mục "guides" thứ 1
  Không có hướng dẫn nào tên "dang-nhap-cog".
  Cách sửa: Ý bạn là "dang-nhap-cong"?
`,
);
fault(
  'leaflet of a life event with an unknown guide',
  { 'events/sinh-con.yaml': swap('checked:', 'leaflet: [dang-ky-khai-sinh, dang-nhap-cong, dang-nhap-cog]\nchecked:') },
  `
content/events/sinh-con.yaml, dòng 14, mục "leaflet" thứ 3
  Không có hướng dẫn nào tên "dang-nhap-cog".
  Cách sửa: Ý bạn là "dang-nhap-cong"?
`,
);
fault(
  'leaflet of a track with the same guide twice',
  { 'tracks/nong-thon.yaml': swap('sections:', 'leaflet: [dang-ky-khai-sinh, dang-nhap-cong, dang-ky-khai-sinh]\nsections:') },
  `
content/tracks/nong-thon.yaml, dòng 7, mục "leaflet" thứ 3
  Bài "dang-ky-khai-sinh" ghi hai lần trong leaflet.
  Cách sửa: xóa một.
`,
);
fault(
  'leaflet with too few guides',
  { 'tracks/nong-thon.yaml': swap('sections:', 'leaflet: [dang-ky-khai-sinh, dang-nhap-cong]\nsections:') },
  `
content/tracks/nong-thon.yaml, dòng 7, mục "leaflet"
  Cần ít nhất 3 mục trong "leaflet".
  Cách sửa: thêm, ví dụ  leaflet: [cai-dat-vneid, dang-nhap-cong-dvcqg, nop-ho-so-truc-tuyen]
`,
);
fault(
  'life event that does not say whether one guide or all',
  { 'events/sinh-con.yaml': swap('    choose: one\n', '') },
  `
content/events/sinh-con.yaml, dòng 7, bước thứ 1
  Chặng này có nhiều hướng dẫn mà chưa nói chọn một hay làm hết.
  Cách sửa: thêm  choose: one  (chọn một)  hoặc  choose: all  (làm hết).
`,
);
fault(
  'message on a board that leads to an unknown guide',
  { 'thong-diep.yaml': swap('guide:dang-ky-khai-sinh', 'guide:dang-ky-khai-sih') },
  `
content/thong-diep.yaml, dòng 1, mục "lam-tren-mang", mục "to"
  Không có hướng dẫn nào tên "dang-ky-khai-sih".
  Cách sửa: Ý bạn là "dang-ky-khai-sinh"?
`,
);
fault(
  'message on a board with too many words',
  { 'thong-diep.yaml': swap('Làm giấy|trên mạng', 'Làm giấy khai sinh|cho con em nhà mình ngay') },
  `
content/thong-diep.yaml, dòng 1, mục "lam-tren-mang", mục "title"
  Lời trên pa-nô dài 10 tiếng, người đi đường chỉ đọc kịp 9 tiếng.
  Cách sửa: bớt 1 tiếng; điều còn lại để ở line.
`,
);
fault(
  'message on a board past its day',
  { 'thong-diep.yaml': (text) => text.replace('reviewBy: 2027-05-01', 'reviewBy: 2026-11-19') },
  `
content/thong-diep.yaml, dòng 1, mục "lam-tren-mang", mục "reviewBy"
  Ngày phải xem lại (19/11/2026) đứng trước ngày kiểm tra (20/11/2026).
  Cách sửa: đặt reviewBy sau checked.
`,
);
fault(
  'survey with a code that leads nowhere',
  { 'khao-sat.yaml': swap('guide: dang-nhap-cong', 'guide: dang-nhap-cog') },
  `
content/khao-sat.yaml, dòng 5, mục "guide"
  Không có hướng dẫn nào tên "dang-nhap-cog".
  Cách sửa: Ý bạn là "dang-nhap-cong"?
`,
);
fault(
  'question of the survey asked twice',
  { 'khao-sat.yaml': swap('id: don-tiep', 'id: de-hieu') },
  `
content/khao-sat.yaml, dòng 9, mục "questions" → "de-hieu", mục "id"
  Mã "de-hieu" đã dùng ở dòng 8.
  Cách sửa: mỗi mục một mã riêng.
`,
);
fault(
  'contest whose parts are longer than it says',
  { 'hoi-thi.yaml': swap('minutes: 30', 'minutes: 25') },
  `
content/hoi-thi.yaml, dòng 10, mục "contests" thứ 1, mục "minutes"
  Mở đầu, ba vòng và kết thúc cộng lại 30 phút, hội thi này ghi 25 phút.
  Cách sửa: sửa minutes của hội thi thành 30, hoặc bớt 5 phút ở start, rounds hoặc end.
`,
);
fault(
  'round of a contest with a kind of question that is not known',
  { 'hoi-thi.yaml': swap('kinds: [judge, choose]', 'kinds: [juge]') },
  `
content/hoi-thi.yaml, dòng 15, mục "contests" thứ 1, mục "rounds" → "hai", mục "kinds" thứ 1
  "juge" không có trong danh sách cho phép.
  Cách sửa: Ý bạn là "judge"?
`,
);
fault(
  'screen on the wall that shows what is not there',
  { 'man-hinh.yaml': (text) => text.replace('guide: dang-ky-khai-sinh', 'guide: dang-ky-khai-sih').replace('message: bi-lua', 'message: bi-lu').replace('scam: tin-gia', 'scam: tin-gi') },
  `
content/man-hinh.yaml, dòng 5, mục "lists" → "sang", mục "show" thứ 1, mục "guide"
  Không có hướng dẫn nào tên "dang-ky-khai-sih".
  Cách sửa: Ý bạn là "dang-ky-khai-sinh"?

content/man-hinh.yaml, dòng 6, mục "lists" → "sang", mục "show" thứ 2, mục "message"
  Không có thông điệp nào tên "bi-lu".
  Cách sửa: Ý bạn là "bi-lua"?

content/man-hinh.yaml, dòng 9, mục "lists" → "trua", mục "show" thứ 1, mục "scam"
  Không có chiêu lừa nào tên "tin-gi".
  Cách sửa: Ý bạn là "tin-gia"?
`,
);
fault(
  'screen on the wall: two things in one line, and none',
  { 'man-hinh.yaml': (text) => text.replace('- message: bi-lua', '- {message: bi-lua, scam: tin-gia}').replace('- counter: true', '- {}') },
  `
content/man-hinh.yaml, dòng 6, mục "lists" → "sang", mục "show" thứ 2
  Một dòng chỉ chiếu một thứ, nhưng đang có "scam", "message".
  Cách sửa: mỗi dòng viết một trong: guide, scam, message, counter: true.

content/man-hinh.yaml, dòng 10, mục "lists" → "trua", mục "show" thứ 2
  Dòng này chưa nói chiếu gì.
  Cách sửa: mỗi dòng viết một trong: guide, scam, message, counter: true.
`,
);
fault(
  'hours of a screen: no such day, no such hour, past midnight, no such list',
  {
    'man-hinh.yaml': (text) =>
      text.replace('thu-6', 'thu-8').replace('"07:00"', '7h').replace('from: "11:30", until: "13:00", list: trua', 'from: "22:00", until: "05:00", list: trus'),
  },
  `
content/man-hinh.yaml, dòng 12, mục "schedule" thứ 1, mục "days" thứ 2
  "thu-8" không có trong danh sách cho phép.
  Cách sửa: Ý bạn là "thu-2"?

content/man-hinh.yaml, dòng 12, mục "schedule" thứ 1, mục "from"
  Giờ "7h" sai dạng.
  Cách sửa: viết hai chữ số giờ, hai chữ số phút, trong ngoặc kép, ví dụ  "07:30". Cuối ngày là "24:00".

content/man-hinh.yaml, dòng 13, mục "schedule" thứ 2, mục "until"
  Giờ hết (05:00) không đứng sau giờ bắt đầu (22:00).
  Cách sửa: xem lại from và until. Chiếu qua nửa đêm thì viết hai dòng: đến "24:00", rồi từ "00:00".

content/man-hinh.yaml, dòng 13, mục "schedule" thứ 2, mục "list"
  Không có danh sách nào tên "trus".
  Cách sửa: Ý bạn là "trua"?
`,
);
fault(
  'notice on a screen that never ends',
  { 'man-hinh.yaml': swap(', until: 2026-12-31', '') },
  `
content/man-hinh.yaml, dòng 15, mục "notices" thứ 1, mục "until"
  Thiếu ngày hoặc giờ cuối (until).
  Cách sửa: thêm dòng  until: 2026-12-31 (giờ thì "17:30")
`,
);
fault(
  'list of a screen written twice',
  { 'man-hinh.yaml': swap('  - id: trua', '  - id: sang') },
  `
content/man-hinh.yaml, dòng 7, mục "lists" → "sang", mục "id"
  Mã "sang" đã dùng ở dòng 3.
  Cách sửa: mỗi mục một mã riêng.

content/man-hinh.yaml, dòng 13, mục "schedule" thứ 2, mục "list"
  Không có danh sách nào tên "trua".
  Cách sửa: chọn một trong: sang.
`,
);
fault(
  'day of learning without its parts',
  { 'lop-hoc.yaml': (text) => text.replace(/parts:\n(?: {2}- .*\n)+/, '') },
  `
content/lop-hoc.yaml, dòng 1, mục "parts"
  Thiếu các phần của buổi học (parts).
  Cách sửa: thêm dòng  parts: [{ title: Đón bà con, text: Ghi tên, mượn kính., icon: waving-hand }]
`,
);
fault(
  'swindler of the practice whose page is not there',
  { 'thuc-hanh.yaml': swap('page: tin-gia, near', 'page: tin-ga, near') },
  `
content/thuc-hanh.yaml, dòng 2, mục "scams" → "xin-ma", mục "page"
  Không có chiêu lừa nào tên "tin-ga".
  Cách sửa: Ý bạn là "tin-gia"?
`,
);
fault(
  'swindler of the practice who cannot be refused',
  { 'thuc-hanh.yaml': swap('give: Đọc mã, refuse: Tắt máy,', 'give: Đọc mã,') },
  `
content/thuc-hanh.yaml, dòng 2, mục "scams" → "xin-ma", mục "refuse"
  Thiếu nút từ chối (refuse).
  Cách sửa: thêm dòng  refuse: Không đọc, tắt máy
`,
);
fault(
  'wrong way of the practice that says of no screen where it stands',
  { 'thuc-hanh.yaml': (text) => text.replace('wrongs: []', 'wrongs:\n  - {say: Bấm nhiều lần, why: Bấm một lần rồi chờ.}') },
  `
content/thuc-hanh.yaml, dòng 6, mục "wrongs" thứ 1
  Cách làm sai này chưa rõ bày ra ở màn hình nào.
  Cách sửa: giữ đúng một trong ba: steps (bước nào), labels (chữ nào ở chỗ cần bấm), kinds (loại nào).
`,
);
const unitFile = 'units/xa-thu.yaml';
const inUnit = (line: string): Edits => ({ [unitFile]: swap('counter:\n', `${line}\ncounter:\n`) });
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>';
fault(
  'logo that is not there, with others beside it',
  { ...inUnit('logo: logoo.svg'), 'units/logo.svg': drawing },
  `
content/units/xa-thu.yaml, dòng 5, mục "logo"
  Không thấy tệp logo content/units/logoo.svg.
  Cách sửa: Ý bạn là "logo.svg"?
`,
);
fault(
  'logo that is not there',
  inUnit('logo: logo.png'),
  `
content/units/xa-thu.yaml, dòng 5, mục "logo"
  Không thấy tệp logo content/units/logo.png.
  Cách sửa: chép tệp logo vào content/units/logo.png, hoặc xóa dòng logo.
`,
);
fault(
  'logo in another folder',
  inUnit('logo: ../guides/dang-ky-khai-sinh/tim-thu-tuc.png'),
  `
content/units/xa-thu.yaml, dòng 5, mục "logo"
  Tên tệp logo "../guides/dang-ky-khai-sinh/tim-thu-tuc.png" không dùng được.
  Cách sửa: đặt tệp cạnh tệp của xã, chỉ ghi tên, đuôi .svg, .png, .jpg, .jpeg hoặc .webp, không dấu, không dấu cách, ví dụ  logo: logo.png
`,
);
fault(
  'logo that is a text file by the name of a picture',
  { ...inUnit('logo: logo.png'), 'units/logo.png': 'Logo của xã, chưa có ảnh.\n' },
  `
content/units/xa-thu.yaml, dòng 5, mục "logo"
  Tệp logo.png không phải ảnh: bên trong không đúng như tên tệp.
  Cách sửa: mở tệp bằng chương trình xem ảnh, lưu lại thành .png rồi chép vào. Không mở được thì xin lại tệp khác.
`,
);
fault(
  'logo that is a web page by the name of a drawing',
  { ...inUnit('logo: logo.svg'), 'units/logo.svg': `<html><body>${drawing}</body></html>` },
  `
content/units/xa-thu.yaml, dòng 5, mục "logo"
  Tệp logo.svg không phải ảnh: bên trong không đúng như tên tệp.
  Cách sửa: mở tệp bằng chương trình xem ảnh, lưu lại thành .png rồi chép vào. Không mở được thì xin lại tệp khác.
`,
);
fault(
  'logo of 21 MB',
  { ...inUnit('logo: logo.svg'), 'units/logo.svg': `${drawing}${' '.repeat(21_000_000)}` },
  `
content/units/xa-thu.yaml, dòng 5, mục "logo"
  Logo nặng 21 MB, nhiều nhất 20 MB.
  Cách sửa: thu nhỏ ảnh (cạnh dài 800 điểm ảnh là đủ), rồi chép lại.
`,
);
fault(
  'colour too light for white letters',
  inUnit('colour: "#4caf50"'),
  `
content/units/xa-thu.yaml, dòng 5, mục "colour"
  Chữ trắng trên màu #4caf50 khó đọc: độ tương phản 2,7, cần từ 7 trở lên.
  Cách sửa: chọn màu đậm hơn, ví dụ  colour: "#2b642e"
`,
);
fault(
  'colour that YAML took for a remark',
  inUnit('colour: #1b4f72'),
  `
content/units/xa-thu.yaml, dòng 5, mục "colour"
  Không đọc được màu: không có ngoặc kép thì máy coi dấu # là lời ghi chú.
  Cách sửa: đặt màu trong ngoặc kép, ví dụ  colour: "#1b4f72"  Không đổi màu thì xóa dòng này.
`,
);
fault(
  'colour by its name',
  inUnit('colour: xanh'),
  `
content/units/xa-thu.yaml, dòng 5, mục "colour"
  Màu "xanh" sai dạng.
  Cách sửa: viết dấu # rồi 6 chữ số hoặc chữ a đến f, trong ngoặc kép, ví dụ  colour: "#1b4f72"
`,
);
const tree = 'eligibility/co-can-khong.yaml';
const track = 'tracks/nong-thon.yaml';
fault(
  'answer that leads nowhere',
  { [tree]: swap('{say: Chưa, to: khai-sinh-truoc}', '{say: Chưa, to: khai-sinh-truc}') },
  `
content/eligibility/co-can-khong.yaml, dòng 17, mục "questions" → "da-khai-sinh", mục "answers" thứ 2, mục "to"
  Không có câu hỏi hay kết luận nào tên "khai-sinh-truc".
  Cách sửa: Ý bạn là "khai-sinh-truoc"?
`,
);
fault(
  'questions in a circle',
  { [tree]: swap('then: da-xong', 'then: co-con') },
  `
content/eligibility/co-can-khong.yaml, dòng 6, mục "questions"
  Các câu hỏi dẫn vòng quanh: co-con → da-khai-sinh → khai-sinh-truoc → co-con. Người trả lời không bao giờ tới kết luận.
  Cách sửa: đổi một  to  hoặc  then  trong vòng này.

content/eligibility/co-can-khong.yaml, dòng 26, mục "outcomes" → "da-xong"
  Không câu trả lời nào dẫn tới "da-xong".
  Cách sửa: thêm  to: da-xong  vào một câu trả lời, hoặc xóa mục này.
`,
);
fault(
  'outcome without a law',
  { [tree]: swap('    laws: [{law: luat-ho-tich-2014, article: Điều 15}]\n', '') },
  `
content/eligibility/co-can-khong.yaml, dòng 19, mục "outcomes" → "khai-sinh-truoc", mục "laws"
  Thiếu văn bản làm căn cứ (laws).
  Cách sửa: thêm dòng  laws: [{ law: luat-ho-tich-2014, article: Điều 15 }]
`,
);
fault(
  'question with one answer',
  { [tree]: swap('      - {say: Rồi, to: khong-can}\n', '') },
  `
content/eligibility/co-can-khong.yaml, dòng 15, mục "questions" → "da-khai-sinh", mục "answers"
  Cần ít nhất 2 mục trong "answers".
  Cách sửa: thêm, ví dụ  answers: [{ say: Có, to: tuoi }, { say: Không, to: chua-duoc }]
`,
);
fault(
  'two nodes of one name',
  { [tree]: swap('  - id: da-xong', '  - id: da-khai-sinh') },
  `
content/eligibility/co-can-khong.yaml, dòng 25, mục "outcomes" → "khai-sinh-truoc", mục "then"
  Không có câu hỏi hay kết luận nào tên "da-xong".
  Cách sửa: chọn một trong: co-con, da-khai-sinh, khai-sinh-truoc, khong-can.

content/eligibility/co-can-khong.yaml, dòng 26, mục "outcomes" → "da-khai-sinh", mục "id"
  Mã "da-khai-sinh" đã dùng ở dòng 13.
  Cách sửa: mỗi mục một mã riêng.
`,
);
fault(
  'card that leads to a law',
  { [track]: swap('to: "page:an-toan"', 'to: "law:luat-ho-tich-2014"') },
  `
content/tracks/nong-thon.yaml, dòng 21, mục "sections" → "viec-hay-gap", mục "links" thứ 3, mục "to"
  "law:luat-ho-tich-2014" không dẫn tới trang nào của mình được.
  Cách sửa: dùng guide:mã-hướng-dẫn, event:, check:, safety:, track: và tên tệp, hoặc page:vi-sao.
`,
);
fault(
  'card that leads to no tree',
  { [track]: swap('to: "check:co-can-khong"', 'to: "check:co-can"') },
  `
content/tracks/nong-thon.yaml, dòng 20, mục "sections" → "viec-hay-gap", mục "links" thứ 2, mục "to"
  Không có bảng câu hỏi nào tên "co-can".
  Cách sửa: Ý bạn là "co-can-khong"?
`,
);
fault(
  'section with nothing to read',
  { 'vi-sao.yaml': swap('    points:\n      - {title: Đỡ thời gian, text: Nộp lúc nào cũng được.}\n', '') },
  `
content/vi-sao.yaml, dòng 6, mục "sections" → "duoc-gi"
  Mục này chưa có gì để đọc.
  Cách sửa: thêm acts (việc làm), points (điều nên biết), asks (hỏi đáp) hoặc links (trang nên xem).
`,
);
fault(
  'section named like a part of the page',
  { 'vi-sao.yaml': swap('  - id: so-gi', '  - id: hoi-ai') },
  `
content/vi-sao.yaml, dòng 10, mục "sections" → "hoi-ai", mục "id"
  "hoi-ai" là chỗ trang đã dùng cho mục khác, bước không lấy làm id được.
  Cách sửa: đặt id khác, ví dụ  hoi-ai-cua-to-khai
`,
);
fault(
  'procedure with an unknown level',
  { 'procedures.csv': swap('Toàn trình', 'mức 4') },
  `
content/procedures.csv, dòng 2, mục thứ 1, mục "muc_do"
  "mức 4" không có trong danh sách cho phép.
  Cách sửa: chọn một trong: toàn trình, một phần, chỉ thông tin.
`,
);
fault(
  'procedure table with a strange column',
  { 'procedures.csv': swap('Quyết định', 'Người ký') },
  `
content/procedures.csv, dòng 2, mục thứ 1, mục "Người ký"
  Không có mục nào tên "Người ký" ở đây.
  Cách sửa: chọn một trong: ma, ten, muc_do, chi_truc_tuyen, quyet_dinh, ngay.
`,
);
fault(
  'procedure listed twice',
  { 'procedures.csv': swap('2.000635', '1.001193') },
  `
content/procedures.csv, dòng 3, mục thứ 2, mục "ma"
  Mã "1.001193" đã dùng ở dòng 2.
  Cách sửa: mỗi mục một mã riêng.
`,
);
fault(
  'procedure table with a quote left open',
  { 'procedures.csv': swap('"Cấp bản sao', '"Cấp "bản sao') },
  `
content/procedures.csv, dòng 3
  Bảng không đọc được từ dòng này: có dấu ngoặc kép mở mà không đóng.
  Cách sửa: mở tệp bằng Notepad, xóa dấu ngoặc kép thừa ở dòng này. Nếu còn bản .xlsx thì lưu lại từ đó, kiểu "CSV UTF-8".
`,
);
fault(
  'replaced by a law that is not there',
  { 'laws.yaml': swap('  status: con-hieu-luc', '  status: con-hieu-luc\n  replacedBy: [luat-ho-tich]') },
  `
content/laws.yaml, dòng 8, mục "luat-ho-tich-2014", mục "replacedBy" thứ 1
  Không có văn bản nào tên "luat-ho-tich".
  Cách sửa: Ý bạn là "luat-ho-tich-2014"?
`,
);
fault(
  'step named like a part of the page',
  inKs('  - id: ghi-ma\n', '  - id: hoi-dap\n'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 50, bước "hoi-dap", mục "id"
  "hoi-dap" là chỗ trang đã dùng cho mục khác, bước không lấy làm id được.
  Cách sửa: đặt id khác, ví dụ  hoi-dap-cua-to-khai
`,
);
fault(
  'parts in a circle',
  { 'parts/nhap-ma.yaml': swap('steps:\n', 'steps:\n  - part: dang-nhap\n') },
  `
content/parts/nhap-ma.yaml, dòng 12, bước "dang-nhap", mục "part"
  Các phần dùng chung gọi vòng quanh nhau: dang-nhap → nhap-ma → dang-nhap.
  Cách sửa: bỏ một lần gọi trong vòng này.
`,
);

fault(
  'step without say',
  inKs('    say: Chép mã hồ sơ ra giấy.\n', ''),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 50, bước "ghi-ma", mục "say"
  Thiếu câu hướng dẫn (say).
  Cách sửa: thêm dòng  say: Bấm **Đăng nhập**.
`,
);
fault(
  'step without id',
  inKs('  - id: ghi-ma\n    title', '  - title'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 50, bước thứ 3, mục "id"
  Thiếu mã (id).
  Cách sửa: thêm dòng  id: dang-nhap
`,
);
fault(
  'step in a part without say',
  { 'parts/nhap-ma.yaml': swap('    say: Đọc mã trong tin nhắn.\n', '') },
  `
content/parts/nhap-ma.yaml, dòng 12, bước "xem-tin", mục "say"
  Thiếu câu hướng dẫn (say).
  Cách sửa: thêm dòng  say: Bấm **Đăng nhập**.
`,
);
fault(
  'id with accents',
  inKs('id: ghi-ma', 'id: Ghi mã'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 50, bước "Ghi mã", mục "id"
  Mã "Ghi mã" không dùng được: chỉ chữ thường không dấu, số và dấu gạch nối.
  Cách sửa: viết  ghi-ma
`,
);
fault(
  'screen without a tap',
  inKs(
    '          value: khai sinh\n        - button: Nộp hồ sơ\n          tap: true\n',
    '          value: khai sinh\n        - button: Nộp hồ sơ\n',
  ),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 41, bước "chon-thu-tuc", mục "screen", mục "rows"
  Màn hình có nút nhưng không chỉ chỗ nào để bấm.
  Cách sửa: thêm  tap: true  vào hàng cần bấm. Nếu bước này chỉ để xem, thêm  look: true  vào screen.
`,
);
fault(
  'screen with two taps',
  inKs('          value: khai sinh\n', '          value: khai sinh\n          tap: true\n'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 41, bước "chon-thu-tuc", mục "screen", mục "rows"
  Màn hình có 2 chỗ bấm, người xem không biết bấm đâu trước.
  Cách sửa: giữ một  tap: true; chỗ kia thành bước riêng.
`,
);
fault(
  'unknown device',
  inKs(
    '      app: portal\n      title: Tìm thủ tục',
    '      device: phon\n      app: portal\n      title: Tìm thủ tục',
  ),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 39, bước "chon-thu-tuc", mục "screen", mục "device"
  Không có loại màn hình nào tên "phon".
  Cách sửa: Ý bạn là "phone"?
`,
);
fault(
  'alternative text that says nothing',
  inKs('alt: Trang tìm thủ tục, nút Nộp hồ sơ màu đỏ', 'alt: Màn hình'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 49, bước "chon-thu-tuc", mục "photo", mục "alt"
  Lời tả ảnh chỉ ghi "Màn hình", người không nhìn thấy ảnh sẽ không biết gì.
  Cách sửa: tả điều thấy trong ảnh, ví dụ  alt: Trang đăng nhập, nút Đăng nhập màu đỏ ở giữa
`,
);
fault(
  'photo that is not there',
  inKs('file: tim-thu-tuc.png', 'file: tim-thutuc.png'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 48, bước "chon-thu-tuc", mục "photo", mục "file"
  Không thấy ảnh content/guides/dang-ky-khai-sinh/tim-thutuc.png.
  Cách sửa: Ý bạn là "tim-thu-tuc.png"?
`,
);
fault(
  'photo in another folder',
  inKs('file: tim-thu-tuc.png', 'file: ../tim-thu-tuc.png'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 48, bước "chon-thu-tuc", mục "photo", mục "file"
  Tên ảnh "../tim-thu-tuc.png" không dùng được.
  Cách sửa: chỉ ghi tên tệp đuôi .jpg, .jpeg, .png, .webp hoặc .avif, không dấu, không dấu cách, không kèm thư mục.
`,
);
fault(
  'photo that is none',
  { 'guides/dang-ky-khai-sinh/tim-thu-tuc.png': '\0\0\0\x24ftypheic' },
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 48, bước "chon-thu-tuc", mục "photo", mục "file"
  Tệp tim-thu-tuc.png không phải ảnh máy đọc được, có thể là ảnh .heic của iPhone đổi tên.
  Cách sửa: mở ảnh trên máy, lưu lại thành .jpg rồi chép vào.
`,
);
fault(
  'photo of 30 MB',
  { 'guides/dang-ky-khai-sinh/tim-thu-tuc.png': 30_000_000 },
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 48, bước "chon-thu-tuc", mục "photo", mục "file"
  Ảnh nặng 30 MB, nhiều nhất 12 MB.
  Cách sửa: thu nhỏ ảnh (rộng 1600 điểm ảnh là đủ), rồi chép lại.
`,
);

fault(
  'day that does not exist',
  inKs('checked: 2026-11-20', 'checked: 2026-02-30'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 89, mục "checked"
  Ngày "2026-02-30" không có trên lịch hoặc sai dạng.
  Cách sửa: viết năm-tháng-ngày, ví dụ  2026-11-20
`,
);
fault(
  'checked in the future',
  inKs('checked: 2026-11-20', 'checked: 2026-11-21'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 89, mục "checked"
  Ngày 21/11/2026 chưa tới (hôm nay 20/11/2026).
  Cách sửa: ghi ngày đã thật sự kiểm tra hoặc ngày nguồn đã công bố.
`,
);
fault(
  'source of the future',
  inKs('date: 2026-07-18', 'date: 2026-12'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 81, mục "sources" thứ 1, mục "date"
  Ngày 12/2026 chưa tới (hôm nay 20/11/2026).
  Cách sửa: ghi ngày đã thật sự kiểm tra hoặc ngày nguồn đã công bố.
`,
);
fault(
  'review before checked',
  inKs('reviewBy: 2027-03-01', 'reviewBy: 2026-11-01'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 90, mục "reviewBy"
  Ngày phải xem lại (1/11/2026) đứng trước ngày kiểm tra (20/11/2026).
  Cách sửa: đặt reviewBy sau checked.
`,
);
fault(
  'until before from',
  inKs('    until: 2027-02-28', '    from: 2027-03-01\n    until: 2027-02-28'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 18, mục "fee" thứ 1, mục "until"
  Ngày hết (28/2/2027) đứng trước ngày bắt đầu (1/3/2027).
  Cách sửa: xem lại from và until.
`,
);
fault(
  'local answer of the future',
  { 'local/dang-ky-khai-sinh.yaml': swap('2026-10-01', '2027-10-01') },
  `
content/local/dang-ky-khai-sinh.yaml, dòng 4, mục "gio-lam-viec", mục "date"
  Ngày 1/10/2027 chưa tới (hôm nay 20/11/2026).
  Cách sửa: ghi ngày đã thật sự kiểm tra hoặc ngày nguồn đã công bố.
`,
);
remark(
  'past its review',
  { [dn]: swap('reviewBy: 2027-01-01', 'reviewBy: 2026-11-19') },
  `
content/guides/dang-nhap-cong.mdx, dòng 50, mục "reviewBy"
  Đến hạn: Quá ngày phải xem lại (19/11/2026). Trang tự ghi điều này cho người đọc.
  Cách sửa: kiểm tra lại nguồn, rồi đổi checked và reviewBy.
`,
);
remark(
  'no fee on this day',
  inKs('    until: 2027-02-28', '    until: 2026-02-28'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 14, mục "fee"
  Ghi chú: Không có lệ phí (fee) nào đúng vào ngày 20/11/2026.
  Cách sửa: xem lại from và until.
`,
);

fault(
  'source without title',
  inKs('  - title: Hỏi đáp khai sinh\n    publisher', '  - publisher'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 84, mục "sources" thứ 2, mục "title"
  Thiếu tên (title).
  Cách sửa: thêm dòng  title: Đăng ký khai sinh
`,
);
fault(
  'source without date',
  inKs('    date: 2026\n', ''),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 84, mục "sources" thứ 2, mục "date"
  Thiếu ngày (date).
  Cách sửa: thêm dòng  date: 2026-07-18
`,
);
fault(
  'fact without source',
  inKs('fee, time, result, prepare', 'fee, time, prepare'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 24, mục "result"
  Không nguồn nào chứng cho kết quả (result).
  Cách sửa: thêm result vào supports của nguồn có ghi điều này. Không có nguồn thì không được ghi.
`,
);
remark(
  'low confidence',
  inKs('confidence: medium', 'confidence: low'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 91, mục "confidence"
  Ghi chú: Độ tin cậy thấp; trang ghi rõ điều này cho người đọc.
`,
);
fault(
  'link to a host that is not official',
  inKs('(https://dichvucong.gov.vn)', '(https://dichvucong-gov.vn)'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 74, mục "questions" thứ 1, mục "answer"
  "dichvucong-gov.vn" không phải trang chính thức, không được dẫn người dân tới.
  Cách sửa: Ý bạn là "dichvucong.gov.vn"?
`,
);
fault(
  'law on a host that is not official',
  { 'laws.yaml': swap('vanban.chinhphu.vn', 'thu-vien.example') },
  `
content/laws.yaml, dòng 9, mục "luat-ho-tich-2014", mục "url"
  "thu-vien.example" không phải trang chính thức, không được dẫn người dân tới.
  Cách sửa: chỉ dẫn tới .gov.vn, chinhphu.vn hoặc tên miền trong content/contacts.yaml. Nguồn khác ghi ở sources.
`,
);
fault(
  'http link',
  inKs('(https://dichvucong.gov.vn)', '(http://dichvucong.gov.vn)'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 74, mục "questions" thứ 1, mục "answer"
  Đường dẫn "http://dichvucong.gov.vn" không an toàn (http).
  Cách sửa: viết  https://dichvucong.gov.vn  và mở thử.
`,
);
fault(
  'official source over http',
  inKs('url: https://dichvucong.gov.vn', 'url: http://dichvucong.gov.vn'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 82, mục "sources" thứ 1, mục "url"
  Đường dẫn "http://dichvucong.gov.vn/khai-sinh" không an toàn (http).
  Cách sửa: viết  https://dichvucong.gov.vn/khai-sinh  và mở thử.
`,
);
fault(
  'link without a kind',
  inKs('(https://dichvucong.gov.vn)', '(dichvucong.gov.vn)'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 74, mục "questions" thứ 1, mục "answer"
  Đường dẫn "dichvucong.gov.vn" không dùng được.
  Cách sửa: dùng guide:mã-hướng-dẫn, guide:mã#bước, event:, check:, safety:, track:, lesson:, page:, term:, law: và mã, hoặc https://…
`,
);
fault(
  'stars left open',
  inKs('rồi bấm **Nộp hồ sơ**', 'rồi bấm **Nộp hồ sơ'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 37, bước "chon-thu-tuc", mục "say"
  Dấu ** mở mà không đóng.
  Cách sửa: đặt chữ giữa hai cặp sao: **Đăng nhập**
`,
);
fault(
  'link left open',
  inKs('[Cổng](https://dichvucong.gov.vn)', '[Cổng](https://dichvucong.gov.vn'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 74, mục "questions" thứ 1, mục "answer"
  Đường dẫn viết dở.
  Cách sửa: viết đủ: [chữ hiện ra](guide:dang-ky-khai-sinh)
`,
);
fault(
  'host with an address',
  { 'contacts.yaml': swap('host: dichvucong.gov.vn', 'host: https://dichvucong.gov.vn/') },
  `
content/contacts.yaml, dòng 2, mục "hosts" thứ 1, mục "host"
  Tên miền "https://dichvucong.gov.vn/" sai dạng.
  Cách sửa: chỉ ghi tên miền, không có https:// và dấu /, ví dụ  host: dichvucong.gov.vn
`,
);
fault(
  'phone with letters',
  { 'units/xa-thu.yaml': swap('phone:', 'phone: 0230 3123 abc') },
  `
content/units/xa-thu.yaml, dòng 7, mục "counter", mục "phone"
  Số điện thoại "0230 3123 abc" có chữ hoặc ký hiệu lạ.
  Cách sửa: chỉ viết số và dấu cách, ví dụ "0230 3123 456". Chưa có số thì xóa dòng này.
`,
);
fault(
  'phone without quotes',
  { 'contacts.yaml': swap('"1800 0000"', '18000000') },
  `
content/contacts.yaml, dòng 15, mục "hotlines" → "cong-dvcqg", mục "number"
  Chỗ này cần chữ, nhưng đang là số 18000000.
  Cách sửa: đặt trong ngoặc kép:  number: "18000000"
`,
);
fault(
  'unit by the name of its file',
  { 'unit.yaml': 'unit: xa-thu.yaml\n' },
  `
content/unit.yaml, dòng 1, mục "unit"
  Mã "xa-thu.yaml" không dùng được: chỉ chữ thường không dấu, số và dấu gạch nối.
  Cách sửa: viết  xa-thu
`,
);
fault(
  'YAML under another ending',
  { 'local/dang-nhap-cong.yaml.txt': '' },
  `
content/local/dang-nhap-cong.yaml.txt
  Không biết dùng tệp "dang-nhap-cong.yaml.txt" ở thư mục này.
  Cách sửa: đổi tên tệp thành dang-nhap-cong.yaml
`,
);
fault(
  'quote left open without a second one',
  inKs('summary: Làm trên mạng, không phải lên xã.', 'summary: Làm trên mạng, không phải lên xã."'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 11, mục "summary"
  Có một dấu ngoặc kép lẻ trong câu.
  Cách sửa: thêm dấu còn thiếu ở đầu hoặc cuối câu, hoặc xóa dấu lẻ.
`,
);
fault(
  'site with a slash',
  { 'units/xa-thu.yaml': swap('https://xa-thu.example', 'https://xa-thu.example/') },
  `
content/units/xa-thu.yaml, dòng 4, mục "site"
  Địa chỉ trang "https://xa-thu.example/" sai dạng.
  Cách sửa: chỉ ghi https:// và tên miền, không có dấu / ở cuối, ví dụ  site: https://xa-mau.example  Thư mục con thì ghi ở base.
`,
);
fault(
  'HTML in text',
  inKs('summary: Làm trên', 'summary: Làm <b>trên</b>'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 11, mục "summary"
  Có mã HTML "<b>" trong chữ thường.
  Cách sửa: xóa mã. Chữ cần nhấn mạnh đặt trong **hai dấu sao**.
`,
);
fault(
  'script in text',
  inKs('rồi bấm **Nộp hồ sơ**', 'rồi bấm <script>alert(1)</script>'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 37, bước "chon-thu-tuc", mục "say"
  Có mã HTML "<script>" trong chữ thường.
  Cách sửa: xóa mã. Chữ cần nhấn mạnh đặt trong **hai dấu sao**.
`,
);
fault(
  'abolished body in authority',
  inKs('authority: Ủy ban nhân dân cấp xã nơi cư trú.', 'authority: Phòng Tư pháp huyện nơi cư trú.'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 13, mục "authority"
  "Phòng Tư pháp" không còn từ 1/7/2025, người dân không nộp ở đó được.
  Cách sửa: ghi nơi nhận hiện nay: UBND cấp xã, công an xã hoặc cơ quan cấp tỉnh. Câu chỉ giải thích thì viết rõ "không còn".
`,
);
fault(
  'abolished body in a step',
  inKs('say: Chép mã hồ sơ ra giấy.', 'say: Mang giấy lên Công an quận.'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 52, bước "ghi-ma", mục "say"
  "Công an quận" không còn từ 1/7/2025, người dân không nộp ở đó được.
  Cách sửa: ghi nơi nhận hiện nay: UBND cấp xã, công an xã hoặc cơ quan cấp tỉnh. Câu chỉ giải thích thì viết rõ "không còn".
`,
);

remark(
  'not NFC',
  inKs('summary: Làm trên mạng', 'summary: Làm trên mạng'.normalize('NFD')),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 11
  Ghi chú: Có chữ gõ bằng dấu tổ hợp (chữ và dấu rời nhau). Chương trình đã tự ghép lại khi đọc.
  Cách sửa: chọn bảng mã Unicode dựng sẵn trong bộ gõ (UniKey: Unicode, không chọn "Unicode tổ hợp"), rồi lưu lại tệp.
`,
);
fault(
  'body: import',
  inKs('## Vì sao phải làm sớm', "import A from './a.astro'\n\n## Vì sao"),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 100, phần bài viết
  Phần bài viết không được có import.
  Cách sửa: xóa dòng import. Các khối cho phép dùng được ngay.
`,
);
fault(
  'body: export',
  inKs('## Vì sao phải làm sớm', 'export const a = 1\n\n## Vì sao'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 100, phần bài viết
  Phần bài viết không được có export.
  Cách sửa: xóa dòng export.
`,
);
fault(
  'body: expression',
  inKs('- Một', '- {1 + 1}'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 108, phần bài viết
  Phần bài viết không được có biểu thức {1 + 1}.
  Cách sửa: viết thẳng điều cần nói, bỏ dấu ngoặc nhọn.
`,
);
fault(
  'body: HTML',
  inKs('- Một', '- <b>Một</b>'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 108, phần bài viết
  Phần bài viết không được có thẻ HTML <b>.
  Cách sửa: dùng đoạn văn, ## tiêu đề, danh sách, **chữ đậm**, [đường dẫn](guide:…).
`,
);
fault(
  'body: HTML left open',
  inKs('- Một', 'Một<br>'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 108, phần bài viết
  Phần bài viết không đọc được: thẻ <br> mở mà không đóng; thẻ HTML không dùng được ở đây.
  Cách sửa: xem lại dấu < > { } ở dòng này.
`,
);
fault(
  'body: HTML comment',
  inKs('- Một', '<!-- Một -->'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 108, phần bài viết
  Phần bài viết không đọc được: không dùng được chú thích HTML <!-- -->.
  Cách sửa: xem lại dấu < > { } ở dòng này.
`,
);
fault(
  'body: unlisted component',
  inKs('<Luu>\n', '<LuuY>\n\n</LuuY>\n\n<Luu>\n'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 104, phần bài viết
  Không có khối nào tên <LuuY>.
  Cách sửa: Ý bạn là "Luu"?
`,
);
fault(
  'body: unknown attribute',
  inKs('<Luu>', '<Luu mau="do">'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 104, phần bài viết
  Khối <Luu> không có thuộc tính "mau".
  Cách sửa: xóa mau.
`,
);
fault(
  'body: term without id',
  inKs('<ThuatNgu id="vneid">', '<ThuatNgu>'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 105, phần bài viết
  Khối <ThuatNgu> chưa nói là từ nào.
  Cách sửa: viết  <ThuatNgu id="vneid">VNeID</ThuatNgu>
`,
);
fault(
  'body: unknown term',
  inKs('<ThuatNgu id="vneid">', '<ThuatNgu id="vneit">'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 105, phần bài viết
  Không có từ giải nghĩa nào tên "vneit".
  Cách sửa: Ý bạn là "vneid"?
`,
);
fault(
  'body: heading of the first level',
  inKs('## Vì sao', '# Vì sao'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 100, phần bài viết
  Phần bài viết không được có tiêu đề cấp 1.
  Cách sửa: dùng đoạn văn, ## và ### tiêu đề, danh sách, **chữ đậm**, [đường dẫn](guide:…).
`,
);
fault(
  'body: table',
  inKs('- Một\n- Hai', '| a | b |\n| - | - |\n| 1 | 2 |'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 108, phần bài viết
  Phần bài viết không được có bảng.
  Cách sửa: dùng đoạn văn, ## và ### tiêu đề, danh sách, **chữ đậm**, [đường dẫn](guide:…).
`,
);
fault(
  'body: image',
  inKs('- Một', '![ảnh](a.png)'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 108, phần bài viết
  Phần bài viết không được có ảnh (ảnh đặt ở photo của bước).
  Cách sửa: dùng đoạn văn, ## và ### tiêu đề, danh sách, **chữ đậm**, [đường dẫn](guide:…).
`,
);
fault(
  'body: link to a host that is not official',
  inKs('(guide:dang-nhap-cong).\n', '(https://bao-mau.example).\n'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 102, phần bài viết
  "bao-mau.example" không phải trang chính thức, không được dẫn người dân tới.
  Cách sửa: chỉ dẫn tới .gov.vn, chinhphu.vn hoặc tên miền trong content/contacts.yaml. Nguồn khác ghi ở sources.
`,
);
fault(
  'body: unknown guide',
  inKs('(guide:dang-nhap-cong).\n', '(guide:dang-nhap).\n'),
  `
content/guides/dang-ky-khai-sinh.mdx, dòng 102, phần bài viết
  Không có hướng dẫn nào tên "dang-nhap".
  Cách sửa: Ý bạn là "dang-nhap-cong"?
`,
);

const tin = 'drills/tin-doa.yaml';
const inDrill = (from: string, to: string): Edits => ({ [tin]: swap(from, to) });
fault(
  'a drill: an address that may be somebody else’s',
  inDrill('vneid.gov.vn.abc.example', 'vneid-capnhat.com'),
  `
content/drills/tin-doa.yaml, dòng 7, mục "lines" thứ 1, mục "say"
  Địa chỉ "vneid-capnhat.com" có thể là của người khác.
  Cách sửa: bịa địa chỉ có đuôi .example, ví dụ  dichvucong.gov.vn.hoso.example
`,
);
fault(
  'a true drill with an address that is not official',
  inDrill('truth: gia', 'truth: that'),
  `
content/drills/tin-doa.yaml, dòng 7, mục "lines" thứ 1, mục "say"
  Bài thật mà dùng địa chỉ "vneid.gov.vn.abc.example", không phải trang chính thức.
  Cách sửa: dùng địa chỉ .gov.vn có trong nguồn.
`,
);
fault(
  'a drill: a number that may be somebody’s',
  inDrill('"0000 000 000"', '"0912 000 000"'),
  `
content/drills/tin-doa.yaml, dòng 5, mục "from"
  Số máy "0912 000 000" có thể là của người khác.
  Cách sửa: viết số bịa toàn số 0: "0000 000 000". Số thật phải có trong content/contacts.yaml.
`,
);
fault(
  'a drill: a sign that points nowhere',
  inDrill('!truoc 17h!', 'truoc 17h'),
  `
content/drills/tin-doa.yaml, dòng 8, mục "signs"
  Có 1 chỗ đặt giữa hai dấu ! nhưng có 2 dấu hiệu.
  Cách sửa: mỗi dấu hiệu một chỗ, xếp cùng thứ tự từ trên xuống: from, sub, rồi lines. Chữ thường không viết dấu chấm than.
`,
);
fault(
  'a drill: a line that is two things',
  inDrill('  - say: "Tai', '  - button: Xem\n    say: "Tai'),
  `
content/drills/tin-doa.yaml, dòng 7, mục "lines" thứ 1
  Một dòng chỉ là một thứ, nhưng đang có "say", "button".
  Cách sửa: mỗi dòng viết một trong: say, mine, picture, field, button.
`,
);
fault(
  'a drill twice',
  { 'drills/tin-khac.yaml': await readFile(join(goodContent, tin), 'utf8') },
  `
content/drills/tin-khac.yaml, dòng 3, mục "title"
  Bài này trùng tên hoặc trùng lời với content/drills/tin-doa.yaml.
  Cách sửa: đổi lời và tên, hoặc xóa một bài.
`,
);
fault(
  'a drill that leads to no page',
  inDrill('more: safety:tin-gia', 'more: safety:tin-gai'),
  `
content/drills/tin-doa.yaml, dòng 15, mục "more"
  Không có trang an toàn nào tên "tin-gai".
  Cách sửa: Ý bạn là "tin-gia"?
`,
);
fault(
  'a drill without its why',
  inDrill('why: Tin thật không kèm đường dẫn.\n', ''),
  `
content/drills/tin-doa.yaml, dòng 1, mục "why"
  Thiếu vì sao (why).
  Cách sửa: thêm dòng  why: Bạn đã đủ 75 tuổi.
`,
);
fault(
  'a drill that is neither true nor false',
  inDrill('truth: gia', 'truth: giả'),
  `
content/drills/tin-doa.yaml, dòng 1, mục "truth"
  "giả" không có trong danh sách cho phép.
  Cách sửa: Ý bạn là "gia"?
`,
);
fault(
  'advice at the address of a page that is there already',
  { 'safety/luyen-tap.yaml': await readFile(join(goodContent, 'safety/vua-bi-lua.yaml'), 'utf8') },
  `
content/safety/luyen-tap.yaml, dòng 1
  Địa chỉ "luyen-tap" là của một trang có sẵn.
  Cách sửa: đổi tên tệp.
`,
);
fault(
  'a pattern of what is refused names a group that is not there',
  {
    'hoi-dap.yaml': swap(
      'say: [uống thuốc gì], reply',
      'say: [uống thuốc gì], inOrder: [{words: [[uống], [=thuoc]]}], reply',
    ),
  },
  `
content/hoi-dap.yaml, dòng 15, mục "refusals" → "chua-benh", mục "inOrder" thứ 1, mục "words" thứ 2, mục thứ 1
  Không có nhóm chữ nào tên "thuoc".
  Cách sửa: dùng tên trong groups của content/hoi-dap.yaml.
`,
);

fault(
  'words that make a refused question a harmless one name a group that is not there',
  { 'hoi-dap.yaml': swap('say: [uống thuốc gì], reply', 'say: [uống thuốc gì], unless: [=vo-can], reply') },
  `
content/hoi-dap.yaml, dòng 15, mục "refusals" → "chua-benh", mục "unless" thứ 1
  Không có nhóm chữ nào tên "vo-can".
  Cách sửa: dùng tên trong groups của content/hoi-dap.yaml.
`,
);

const gm = 'lessons/giu-ma.yaml';
fault(
  'lesson: the activities do not fill the period',
  { [gm]: swap('title: Từ chối, minutes: 15', 'title: Từ chối, minutes: 10') },
  `
content/lessons/giu-ma.yaml, dòng 1
  Bốn hoạt động cộng lại 40 phút, một tiết là 45 phút.
  Cách sửa: thêm 5 phút ở mục minutes của opening, learning, practising hoặc applying.
`,
);
fault(
  'lesson: the activities are longer than the period',
  { [gm]: swap('title: Từ chối, minutes: 15', 'title: Từ chối, minutes: 17') },
  `
content/lessons/giu-ma.yaml, dòng 1
  Bốn hoạt động cộng lại 47 phút, một tiết là 45 phút.
  Cách sửa: bớt 2 phút ở mục minutes của opening, learning, practising hoặc applying.
`,
);
fault(
  'lesson: three activities',
  { [gm]: swap(/^applying: .*\n/mu.exec(await readFile(join(goodContent, gm), 'utf8'))![0], '') },
  `
content/lessons/giu-ma.yaml, dòng 1, mục "applying"
  Thiếu hoạt động vận dụng (applying).
  Cách sửa: thêm dòng  applying: { title: …, minutes: 10, aim: …, content: …, product: …, assign: …, work: …, report: …, conclude: … }
`,
);
fault(
  'lesson: for both schools at once',
  { [gm]: swap('grades: [6, 7]', 'grades: [9, 10]') },
  `
content/lessons/giu-ma.yaml, dòng 5, mục "grades"
  Bài học này ghi cả lớp 6–9 lẫn lớp 10–12.
  Cách sửa: giữ các lớp của một cấp học; cấp kia viết bài riêng.
`,
);
fault(
  'lesson: nothing to practise',
  { [gm]: (text) => text.replace('practice: [dang-nhap-cong]\n', '').replace('drills: [call]\n', '') },
  `
content/lessons/giu-ma.yaml, dòng 1
  Bài học này chưa có gì để tập.
  Cách sửa: thêm  practice: [mã-hướng-dẫn]  hoặc  drills: [message, web]
`,
);
fault(
  'lesson: practises a procedure that is not there',
  { [gm]: swap('practice: [dang-nhap-cong]', 'practice: [dang-nhap-con]') },
  `
content/lessons/giu-ma.yaml, dòng 11, mục "practice" thứ 1
  Không có hướng dẫn nào tên "dang-nhap-con".
  Cách sửa: Ý bạn là "dang-nhap-cong"?
`,
);
fault(
  'lesson: reading that is not there',
  { [gm]: swap('read: ["guide:dang-nhap-cong"]', 'read: ["lesson:giu-man"]') },
  `
content/lessons/giu-ma.yaml, dòng 13, mục "read" thứ 1
  Không có bài học nào tên "giu-man".
  Cách sửa: Ý bạn là "giu-ma"?
`,
);
fault(
  'lesson: a line of the curriculum that is not there',
  { [gm]: swap('to: lop-6-d', 'to: lop-6-e') },
  `
content/lessons/giu-ma.yaml, dòng 28, mục "curriculum" thứ 1, mục "to"
  Không có dòng của môn Tin học nào tên "lop-6-e".
  Cách sửa: Ý bạn là "lop-6-d"?
`,
);
fault(
  'lesson: two answers alike',
  { [gm]: swap('say: Của bạn', 'say: của em') },
  `
content/lessons/giu-ma.yaml, dòng 15, mục "warmUp" thứ 1
  Câu hỏi này có hai câu trả lời giống nhau.
  Cách sửa: đổi một câu, hoặc xóa.
`,
);
const inBank = (line: string): Edits => ({ [gm]: (text) => `${text}${line}\n` });
const ordered = (steps: string, guide = 'dang-ky-khai-sinh') => inBank(`  steps: [{ guide: ${guide}, steps: [${steps}] }]`);
const tapped = (row: string): Edits => ({ [dn]: swap('        - text: Trang chủ\n', `        - button: Đăng nhập\n          tap: true\n${row}`) });
const tap = (wrong: string) => inBank(`  taps: [{ guide: dang-nhap-cong, step: mo-trang, ask: Bấm vào đâu?, why: Nút này mở trang., wrong: [${wrong}] }]`);
const twoRows = '        - row: Tin tức\n        - row: Trợ giúp\n';
fault(
  'question: asked twice',
  { [gm]: swap('ask: Bạn hỏi mã thì sao?', 'ask: Mã này của ai?') },
  `
content/lessons/giu-ma.yaml, dòng 33, mục "bank", mục "choose" → "ban-hoi", mục "ask"
  Câu hỏi này đã có ở content/lessons/giu-ma.yaml.
  Cách sửa: hỏi việc khác, hoặc xóa. Hai câu giống nhau thì học sinh chỉ nhớ đáp án.
`,
);
fault(
  'question: two things to order alike',
  { [gm]: swap('say: Kể với mẹ', 'say: Không đọc') },
  `
content/lessons/giu-ma.yaml, dòng 34, mục "bank", mục "arrange" → "ma-la"
  Câu hỏi này có hai câu trả lời giống nhau.
  Cách sửa: đổi một câu, hoặc xóa.
`,
);
fault(
  'question: to be read again where nothing is',
  { [gm]: swap('#mo-trang', '#mo-tran') },
  `
content/lessons/giu-ma.yaml, dòng 33, mục "bank", mục "choose" → "ban-hoi", mục "read"
  Không có bước nào tên "mo-tran".
  Cách sửa: Ý bạn là "mo-trang"?
`,
);
fault(
  'question: steps not in their order',
  ordered('chon-thu-tuc, dang-nhap, ghi-ma'),
  `
content/lessons/giu-ma.yaml, dòng 37, mục "bank", bước thứ 1, mục "steps"
  Các bước này không xếp theo thứ tự trong bài hướng dẫn.
  Cách sửa: viết id các bước đúng thứ tự trong bài; máy tự xáo khi hỏi.
`,
);
fault(
  'question: a step that is not there',
  ordered('dang-nhap, chon-thu-tuc, ghi-me'),
  `
content/lessons/giu-ma.yaml, dòng 37, mục "bank", bước thứ 1, bước thứ 3
  Không có bước nào tên "ghi-me".
  Cách sửa: Ý bạn là "ghi-ma"?
`,
);
fault(
  'question: steps of a guide that is not there',
  ordered('dang-nhap, chon-thu-tuc, ghi-ma', 'dang-ky-khai-sin'),
  `
content/lessons/giu-ma.yaml, dòng 37, mục "bank", bước thứ 1, mục "guide"
  Không có hướng dẫn nào tên "dang-ky-khai-sin".
  Cách sửa: Ý bạn là "dang-ky-khai-sinh"?
`,
);
fault(
  'question: a drill that is not there',
  { [gm]: swap('[tin-doa]', '[tin-dao]') },
  `
content/lessons/giu-ma.yaml, dòng 36, mục "bank", mục "drills" thứ 1
  Không có bài thật hay giả nào tên "tin-dao".
  Cách sửa: Ý bạn là "tin-doa"?
`,
);
fault(
  'question: a screen without anything to press',
  tap('{ say: Tin tức, why: Chỉ để đọc. }'),
  `
content/lessons/giu-ma.yaml, dòng 37, mục "bank", mục "taps" thứ 1, mục "step"
  Màn hình của bước này không có chỗ bấm, hoặc còn phải gõ chữ.
  Cách sửa: chọn bước có một chỗ để bấm, ít nhất hai chỗ khác dễ bấm nhầm, không có ô gõ.
`,
);
fault(
  'question: a screen with one wrong way',
  { ...tap('{ say: Tin tức, why: Chỉ để đọc. }'), ...tapped('        - row: Tin tức\n') },
  `
content/lessons/giu-ma.yaml, dòng 37, mục "bank", mục "taps" thứ 1, mục "step"
  Màn hình của bước này có ít chỗ bấm nhầm (1), ai cũng đoán được.
  Cách sửa: chọn bước có một chỗ để bấm, ít nhất hai chỗ khác dễ bấm nhầm, không có ô gõ.
`,
);
fault(
  'question: a wrong tap without its reason',
  { ...tap('{ say: Tin tức, why: Chỉ để đọc. }'), ...tapped(twoRows) },
  `
content/lessons/giu-ma.yaml, dòng 37, mục "bank", mục "taps" thứ 1, mục "wrong"
  Chưa nói vì sao sai cho chỗ: "Trợ giúp".
  Cách sửa: thêm dòng  - { say: "Trợ giúp", why: … }
`,
);
fault(
  'question: the reason of what is not on the screen',
  { ...tap('{ say: Tin tức, why: Chỉ để đọc. }, { say: Trợ giúp, why: Chỉ để hỏi. }, { say: Trợ giú, why: Không có. }'), ...tapped(twoRows) },
  `
content/lessons/giu-ma.yaml, dòng 37, mục "bank", mục "taps" thứ 1, mục "wrong" thứ 3, mục "say"
  Màn hình này không có chỗ bấm nhầm nào tên "Trợ giú".
  Cách sửa: Ý bạn là "Trợ giúp"?
`,
);
fault(
  'question: a tap on a step that is not there',
  inBank('  taps: [{ guide: dang-nhap-cong, step: mo-tran, ask: Bấm vào đâu?, why: Nút này., wrong: [{ say: Tin tức, why: Chỉ để đọc. }] }]'),
  `
content/lessons/giu-ma.yaml, dòng 37, mục "bank", mục "taps" thứ 1, mục "step"
  Không có bước nào tên "mo-tran".
  Cách sửa: Ý bạn là "mo-trang"?
`,
);
const papers = (...pairs: string[]) => inBank(`  papers: [{ id: giay, ask: Nối giấy tờ., pairs: [${pairs.join(', ')}] }]`);
const born = '{ guide: dang-ky-khai-sinh, paper: Giấy chứng sinh }';
fault(
  'question: paper that a guide does not ask for',
  papers(born, '{ guide: dang-nhap-cong, paper: Điện thoại có VNeI }', '{ guide: dang-nhap-con, paper: Giấy nháp }'),
  `
content/lessons/giu-ma.yaml, dòng 37, mục "bank", mục "papers" → "giay", mục "pairs" thứ 2, mục "paper"
  Bài hướng dẫn này không có giấy tờ nào tên "Điện thoại có VNeI".
  Cách sửa: Ý bạn là "Điện thoại có VNeID"?

content/lessons/giu-ma.yaml, dòng 37, mục "bank", mục "papers" → "giay", mục "pairs" thứ 3, mục "guide"
  Không có hướng dẫn nào tên "dang-nhap-con".
  Cách sửa: Ý bạn là "dang-nhap-cong"?
`,
);
fault(
  'question: paper that two of the guides ask for',
  { ...papers(born, '{ guide: dang-nhap-cong, paper: Giấy chứng sinh }', '{ guide: dang-nhap-cong, paper: Điện thoại có VNeID }'), [dn]: swap('  - name: Điện thoại có VNeID\n', '  - name: Điện thoại có VNeID\n    icon: mobile-phone\n  - name: Giấy chứng sinh\n') },
  `
content/lessons/giu-ma.yaml, dòng 37, mục "bank", mục "papers" → "giay"
  Câu hỏi này có hai câu trả lời giống nhau.
  Cách sửa: đổi một câu, hoặc xóa.

content/lessons/giu-ma.yaml, dòng 37, mục "bank", mục "papers" → "giay", mục "pairs" thứ 1, mục "paper"
  Giấy này cũng cần ở "dang-nhap-cong", nên nối vào đâu cũng đúng.
  Cách sửa: chọn giấy chỉ một trong các thủ tục này cần.

content/lessons/giu-ma.yaml, dòng 37, mục "bank", mục "papers" → "giay", mục "pairs" thứ 2, mục "paper"
  Giấy này cũng cần ở "dang-ky-khai-sinh", nên nối vào đâu cũng đúng.
  Cách sửa: chọn giấy chỉ một trong các thủ tục này cần.
`,
);
test('lesson: a number of its own, for codes of results know it by that', async () => {
  const text = await readFile(join(goodContent, gm), 'utf8');
  const told = async (order: number) => {
    const { findings } = await editedContent({ 'lessons/giu-nua.yaml': text.replace('order: 1', `order: ${order}`) }, (content) => loadLibrary({ content, today: '2026-11-20' }));
    return findings.filter(({ field }) => field?.includes('order')).map(({ what }) => what);
  };
  assert.deepEqual(await told(2), []);
  assert.deepEqual(await told(1), ['Số thứ tự này đã là của bài giu-ma.']);
  assert.equal((await told(32)).length, 1);
});
test('lesson: a text stands in no more than two', async () => {
  const text = await readFile(join(goodContent, gm), 'utf8');
  const shared = async (count: number) => {
    const copies: Edits = Object.fromEntries(Array.from({ length: count - 1 }, (_, i) => [`lessons/ban-${i}.yaml`, text]));
    const { findings } = await editedContent(copies, (content) => loadLibrary({ content, today: '2026-11-20' }));
    return findings.filter(({ code }) => code === 'lesson-text-shared');
  };
  assert.deepEqual(await shared(2), []);
  const told = await shared(3);
  assert.ok(told.length > 30, String(told.length));
  assert.equal(told[0]!.what, 'Câu này đã có trong 2 bài học khác: ban-0, ban-1.');
});

const bc = 'trainings/ba-con.yaml';
fault(
  'training: the sessions do not fill the morning',
  { [bc]: swap('title: Đón bà con, minutes: 10', 'title: Đón bà con, minutes: 20') },
  `
content/trainings/ba-con.yaml, dòng 12, mục "halves" thứ 1, mục "minutes"
  Các phần cộng lại 70 phút, buổi này có 60 phút.
  Cách sửa: bớt 10 phút ở các phần, hoặc sửa minutes của buổi.
`,
);
fault(
  'training: a session in which nobody speaks',
  { [bc]: swap('say: [Chào bà con.], ', '') },
  `
content/trainings/ba-con.yaml, dòng 14, mục "halves" thứ 1, mục "sessions" thứ 1
  Phần này chưa có lời người dạy nói.
  Cách sửa: thêm  say: ["…"]  Giờ nghỉ thì viết  rest: true
`,
);
fault(
  'training: more to say than there are minutes',
  { [bc]: (text) => swap('title: Đón bà con, minutes: 10', 'title: Đón bà con, minutes: 1')(swap('title: Nghỉ, minutes: 10', 'title: Nghỉ, minutes: 19')(text)).replace('[Chào bà con.]', `[${'Chào bà con. '.repeat(30)}, ${'Mời bà con. '.repeat(30)}]`) },
  `
content/trainings/ba-con.yaml, dòng 14, mục "halves" thứ 1, mục "sessions" thứ 1, mục "say"
  Nói hết chỗ này mất khoảng 2 phút, phần này có 1 phút.
  Cách sửa: bớt lời, hoặc thêm phút rồi bớt ở phần khác.
`,
);
fault(
  'training: an hour that no clock shows',
  { [bc]: swap('from: "07:30"', 'from: 7h30') },
  `
content/trainings/ba-con.yaml, dòng 11, mục "halves" thứ 1, mục "from"
  Giờ "7h30" sai dạng.
  Cách sửa: viết hai chữ số giờ, hai chữ số phút, trong ngoặc kép, ví dụ  "07:30". Cuối ngày là "24:00".
`,
);
fault(
  'training: not a chair for everybody',
  { [bc]: swap('tables: 8', 'tables: 7') },
  `
content/trainings/ba-con.yaml, dòng 8, mục "room"
  7 bàn, mỗi bàn 5 người là 35 người, phòng có 40 người.
  Cách sửa: sửa people, tables hoặc each cho khớp.
`,
);
fault(
  'training: practises, hands out and warns of what is not there',
  {
    [bc]: (text) =>
      text.replace('practice: [dang-nhap-cong]', 'practice: [dang-nhap-con]').replace('cards: [dang-nhap-cong]', 'cards: [dang-nhap-con]').replace('warnings: [tin-gia]', 'warnings: [tin-gi]')
        .replace('read: ["guide:dang-nhap-cong"]', 'read: ["safety:tin-gi"]'),
  },
  `
content/trainings/ba-con.yaml, dòng 21, mục "halves" thứ 1, mục "sessions" thứ 2, mục "practice" thứ 1
  Không có hướng dẫn nào tên "dang-nhap-con".
  Cách sửa: Ý bạn là "dang-nhap-cong"?

content/trainings/ba-con.yaml, dòng 23, mục "halves" thứ 1, mục "sessions" thứ 2, mục "read" thứ 1
  Không có trang an toàn nào tên "tin-gi".
  Cách sửa: Ý bạn là "tin-gia"?

content/trainings/ba-con.yaml, dòng 33, mục "cards" thứ 1
  Không có hướng dẫn nào tên "dang-nhap-con".
  Cách sửa: Ý bạn là "dang-nhap-cong"?

content/trainings/ba-con.yaml, dòng 34, mục "warnings" thứ 1
  Không có chiêu lừa nào tên "tin-gi".
  Cách sửa: Ý bạn là "tin-gia"?
`,
);
fault(
  'training: a kind of drill that is not there',
  { [bc]: swap('drills: [call]', 'drills: [cal]') },
  `
content/trainings/ba-con.yaml, dòng 22, mục "halves" thứ 1, mục "sessions" thứ 2, mục "drills" thứ 1
  "cal" không có trong danh sách cho phép.
  Cách sửa: Ý bạn là "call"?
`,
);
fault(
  'training: a leaflet that nobody prints',
  { [bc]: swap('leaflets: ["guide:dang-nhap-cong"]', 'leaflets: ["track:nong-thon"]') },
  `
content/trainings/ba-con.yaml, dòng 32, mục "leaflets" thứ 1
  "track:nong-thon" không có tờ gấp.
  Cách sửa: chọn track: hoặc event: có mục leaflet, hoặc guide: và mã hướng dẫn.
`,
);
fault(
  'training: five questions are too few to tell before from after',
  { [bc]: swap(/^ {2}- \{ ask: Bị lừa.*\n/mu.exec(await readFile(join(goodContent, bc), 'utf8'))![0], '') },
  `
content/trainings/ba-con.yaml, dòng 35, mục "check"
  Cần ít nhất 6 mục trong "check".
  Cách sửa: thêm, ví dụ  check: [{ ask: …, right: …, why: …, wrong: [{ say: …, why: … }] }]
`,
);
fault(
  'training: two answers alike',
  { [bc]: swap('say: Bấm tin nhắn', 'say: tự gõ') },
  `
content/trainings/ba-con.yaml, dòng 36, mục "check" thứ 1
  Câu hỏi này có hai câu trả lời giống nhau.
  Cách sửa: đổi một câu, hoặc xóa.
`,
);
fault(
  'week of training: a day with too few chairs, and one that is taught nothing we know',
  { 'tap-huan.yaml': swap('  - {training: ba-con, rooms: 1, text: Thôn Một.}', '  - {training: ba-con, rooms: 2, text: Thôn Một.}\n  - {training: ba-co, rooms: 1, text: Thôn Hai.}') },
  `
content/tap-huan.yaml, dòng 7, mục "week" thứ 1
  Ngày thứ 1 đủ chỗ cho 160 người, kế hoạch là 80 người một ngày.
  Cách sửa: sửa rooms của ngày này. Chương trình nửa ngày dạy được hai lượt; bài nói chuyện không tính.

content/tap-huan.yaml, dòng 8, mục "week" thứ 2, mục "training"
  Không có buổi tập huấn nào tên "ba-co".
  Cách sửa: Ý bạn là "ba-con"?
`,
);
fault(
  'week of training: a law that is not there',
  { 'tap-huan.yaml': swap('luat-ho-tich-2014', 'luat-ho-tich-2015') },
  `
content/tap-huan.yaml, dòng 4, mục "basis" thứ 1
  Không có văn bản nào tên "luat-ho-tich-2015".
  Cách sửa: Ý bạn là "luat-ho-tich-2014"?
`,
);
