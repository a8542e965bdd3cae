/** What guides must reach before they are handed to people, and the words that say what is missing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepWith, written } from '../../../tests/fixtures/written.ts';
import type { Files } from '../../../tests/fixtures/written.ts';
import { judge, review } from '../judge.ts';
import { formatFindings } from '../messages.ts';

function told(files: Files): string {
  return formatFindings(review(written(files)));
}

/** A guide `ks` with something changed. */
function expect(name: string, change: Record<string, unknown>, expected: string, more: Files = {}) {
  test(name, () => assert.equal(told({ ...more, guides: { ...more.guides, ks: change } }), expected.trim()));
}

expect('a sound guide: nothing to say', {}, '');

// How much there must be
expect(
  'five names people use',
  { aliases: ['một', 'hai', 'ba', 'bốn', 'năm'] },
  `
content/guides/ks.mdx, mục "aliases"
  Chỉ có 5 cách gọi trong aliases, cần ít nhất 6.
  Cách sửa: thêm cách người dân gõ: không dấu, viết tắt, tiếng địa phương, tên dân gian (sổ đỏ, tiền già).
`,
);
expect(
  'three steps',
  { steps: ['a', 'b', 'c'].map((id) => stepWith(id, `Chỉ ${id}`)) },
  `
content/guides/ks.mdx, mục "steps"
  Chỉ có 3 bước, cần ít nhất 4.
  Cách sửa: tách bước nào có hai việc; kể cả bước tìm đúng thủ tục, điền ô riêng của việc này, nhận kết quả.
`,
);
const tenSteps = [...'abcdefghij'].map((id) => stepWith(id, `Chỉ ${id}`));
expect('ten steps are not too many', { steps: tenSteps }, '');
expect(
  'eleven steps',
  { steps: [...tenSteps, stepWith('k', 'Chỉ k')] },
  `
content/guides/ks.mdx, mục "steps"
  Có 11 bước, nhiều nhất 10.
  Cách sửa: gộp bước quen thuộc bằng phần dùng chung (part), bỏ bước chỉ để xem.
`,
);

// Screens of its own
const login = { ...stepWith('x', 'Đăng nhập'), id: undefined, steps: [stepWith('mo', 'Mở Cổng')] };
const shared = { guides: { kt: { steps: ['a', 'b', 'c', 'd'].map((id) => stepWith(id, `Chung ${id}`)) } } };
const twoOfSix = [
  { part: 'dang-nhap' },
  stepWith('tim', 'chung  A'),
  stepWith('dien', 'Chung b'),
  stepWith('mo', 'Mở Cổng'),
  stepWith('chup', 'Của riêng'),
  stepWith('nhan', 'Cũng riêng'),
];
const strip = ({ id: _, ...part }: Record<string, unknown>) => part;
expect(
  'a third of its own screens: which are whose',
  { steps: twoOfSix },
  `
content/guides/ks.mdx, mục "steps"
  Chỉ 33 % màn hình là của riêng bài này (2 trên 6), cần từ 40 %. Bước "tim" giống bước "a" của bài "kt". Bước "dien" giống bước "b" của bài "kt". Bước "mo" giống phần dùng chung "dang-nhap". Phần dùng chung: "dang-nhap".
  Cách sửa: vẽ điều chỉ việc này có: ô trong tờ khai, giấy phải gửi, dòng dễ chọn nhầm, nơi nhận kết quả.
`,
  { ...shared, parts: { 'dang-nhap': strip(login) } },
);
expect('two of five is enough', { steps: twoOfSix.filter((_, index) => index !== 3) }, '', {
  ...shared,
  parts: { 'dang-nhap': strip(login) },
});
expect('the foundations may share', { topic: 'bat-dau', steps: twoOfSix }, '', {
  ...shared,
  parts: { 'dang-nhap': strip(login) },
});
test('made-up values do not make another screen', () => {
  const field = (value: string) => ({ app: 'portal', title: 'Tìm', rows: [{ field: 'Tên việc', value, tap: true }] });
  const steps = (value: string) =>
    ['a', 'b', 'c', 'd'].map((id) => stepWith(id, id, { screen: { ...field(value), title: `Tìm ${id}` } }));
  const files = { guides: { ks: { steps: steps('khai sinh') }, kt: { steps: steps('khai tử') } } };
  assert.match(told(files), /kt\.mdx.*\n {2}Chỉ 0 % .*\(0 trên 4\)/);
  assert.match(told(files), /ks\.mdx.*\n {2}Chỉ 0 % .*\(0 trên 4\)/);
});

// Days
const withFee = { fee: [{ value: '8.000 đồng' }] };
expect('six months with sums of money', { ...withFee, reviewBy: '2027-05-20' }, '');
expect(
  'a day more',
  { ...withFee, reviewBy: '2027-05-21' },
  `
content/guides/ks.mdx, mục "reviewBy"
  Ngày phải xem lại (21/5/2027) cách ngày kiểm tra quá 6 tháng, mà bài có ghi số tiền.
  Cách sửa: viết muộn nhất  reviewBy: 2027-05-20
`,
);
expect('a year without sums', { reviewBy: '2027-11-20' }, '');
expect(
  'more than a year',
  { reviewBy: '2027-11-21' },
  `
content/guides/ks.mdx, mục "reviewBy"
  Ngày phải xem lại (21/11/2027) cách ngày kiểm tra quá 12 tháng.
  Cách sửa: viết muộn nhất  reviewBy: 2027-11-20
`,
);
expect(
  'due within 60 days',
  { reviewBy: '2027-01-19' },
  `
content/guides/ks.mdx, mục "reviewBy"
  Ghi chú: Phải xem lại trước 19/1/2027, còn 60 ngày.
  Cách sửa: kiểm tra lại nguồn, rồi đổi checked và reviewBy.
`,
);
expect('due in 61 days', { reviewBy: '2027-01-20' }, '');

// Words
const say = (words: number) => `${'Bấm '.repeat(words - 1)}đi.`;
const saying = (words: number) => ({
  steps: ['a', 'b', 'c', 'd'].map((id) => stepWith(id, `Chỉ ${id}`, id === 'b' ? { say: say(words) } : {})),
});
expect('a step said in 16 words', saying(16), '');
expect(
  'in 17',
  saying(17),
  `
content/guides/ks.mdx, bước "b", mục "say"
  Ghi chú: Câu hướng dẫn có 17 từ, nên từ 16 trở xuống để đọc lên nghe kịp.
`,
);
expect(
  'in 21',
  saying(21),
  `
content/guides/ks.mdx, bước "b", mục "say"
  Câu hướng dẫn có 21 từ, nhiều nhất 20: “${say(21)}”
  Cách sửa: giữ một việc; lời dặn chuyển sang tip, việc thứ hai thành bước riêng.
`,
);
expect('a sentence of 20 words', { who: `${say(20)} ${say(20)}` }, '');
expect(
  'a sentence of 21 words',
  { who: `Ai cũng được. ${say(21)}` },
  `
content/guides/ks.mdx, mục "who"
  Câu có 21 từ, nhiều nhất 20: “${say(21)}”
  Cách sửa: cắt thành hai câu, mỗi câu một ý.
`,
);
expect(
  'long sentences throughout',
  { questions: Array.from({ length: 20 }, () => ({ question: say(14), answer: say(15) })) },
  `
content/guides/ks.mdx, mục "summary"
  Trung bình mỗi câu 12,3 từ, nhiều nhất 10.
  Cách sửa: cắt những câu dài nhất; bỏ chữ không nói thêm điều gì.
`,
);
expect(
  'words of the office, over the share',
  { who: 'Người có nhu cầu thì **thực hiện** việc “đối với” mình.', authority: 'Cơ quan có thẩm quyền.' },
  `
content/guides/ks.mdx, mục "who"
  “có nhu cầu” là chữ của cơ quan, trong câu: “Người có nhu cầu thì thực hiện việc “đối với” mình.” Bài có 4,88 chữ như vậy trên 100 từ, nhiều nhất 0,5.
  Cách sửa: nói như với hàng xóm: muốn, cần. Chữ in trên nút hay tên giấy thì đặt trong **hai dấu sao**.

content/guides/ks.mdx, mục "authority"
  “Cơ quan có thẩm quyền” là chữ của cơ quan, trong câu: “Cơ quan có thẩm quyền.” Bài có 4,88 chữ như vậy trên 100 từ, nhiều nhất 0,5.
  Cách sửa: nói như với hàng xóm: tên cơ quan ấy. Chữ in trên nút hay tên giấy thì đặt trong **hai dấu sao**.
`,
);
expect(
  'such words within the share are let pass',
  {
    who: 'Người có nhu cầu, có trách nhiệm.',
    questions: Array.from({ length: 25 }, () => ({ question: say(8), answer: say(8) })),
  },
  '',
);
expect('one such word alone never fails', { who: 'Người có nhu cầu.' }, '');
expect(
  'an abbreviation nobody explains, told once',
  { who: 'Người có thẻ BHYT.', summary: 'Đổi thẻ BHYT, dùng OTP và VNeID.' },
  `
content/guides/ks.mdx, mục "summary"
  “BHYT” viết tắt mà không giải nghĩa.
  Cách sửa: viết đủ chữ, hoặc ghi một lần cả hai, ví dụ “bảo hiểm y tế (BHYT)”, hoặc thêm từ vào content/glossary.yaml.
`,
);
expect('explained in the guide', { who: 'Người có bảo hiểm y tế (BHYT).', summary: 'Đổi thẻ BHYT.' }, '');
expect('explained in the glossary', { summary: 'Đổi thẻ BHYT.' }, '', { glossary: ['Thẻ BHYT'] });
expect('printed on a button', { summary: 'Bấm **Thẻ BHYT**.' }, '');
expect(
  'the body is read too',
  {
    body: {
      nodes: [
        { kind: 'root', line: 60 },
        { kind: 'paragraph', line: 61 },
        { kind: 'text', line: 61, name: 'Bấm ' },
        { kind: 'strong', line: 61 },
        { kind: 'text', line: 61, name: 'BHYT' },
        { kind: 'text', line: 61, name: `. ${say(21)}` },
      ],
    },
  },
  `
content/guides/ks.mdx, dòng 61, phần bài viết
  Câu có 21 từ, nhiều nhất 20: “${say(21)}”
  Cách sửa: cắt thành hai câu, mỗi câu một ý.
`,
);

// What is owed
test('every unsure sentence by itself', () => {
  const guides = {
    ks: {
      fee: [{ value: 'Hỏi xã', unsure: 'Chưa có nguồn.' }],
      prepare: [{ name: 'Giấy cũ', icon: 'page-facing-up', unsure: 'Có nơi không đòi.' }],
    },
  };
  assert.equal(
    formatFindings(judge(written({ guides })).filter(({ code }) => code === 'unsure')),
    `
content/guides/ks.mdx, mục "fee" thứ 1, mục "unsure"
  Ghi chú: Chưa chắc: “Chưa có nguồn.”
  Cách sửa: tìm thêm nguồn khi có thể.

content/guides/ks.mdx, mục "prepare" thứ 1, mục "unsure"
  Ghi chú: Chưa chắc: “Có nơi không đòi.”
  Cách sửa: tìm thêm nguồn khi có thể.
`.trim(),
  );
});
const source = { title: 'Báo Mẫu', publisher: 'Báo Mẫu', supports: ['authority', 'fee', 'time', 'steps'] };
expect(
  'no official source for fee and time',
  { sources: [{ ...source, date: '2026-07' }] },
  `
content/guides/ks.mdx, mục "fee"
  Ghi chú: Không nguồn chính thức nào chứng cho lệ phí (fee).
  Cách sửa: tìm văn bản hoặc trang .gov.vn có ghi điều này, thêm url và ghi fee vào supports.

content/guides/ks.mdx, mục "time"
  Ghi chú: Không nguồn chính thức nào chứng cho thời gian (time).
  Cách sửa: tìm văn bản hoặc trang .gov.vn có ghi điều này, thêm url và ghi time vào supports.
`,
);
const official = { ...source, url: 'https://dichvucong.gov.vn/xin-giay' };
expect(
  'a source from before the communes were arranged anew',
  { sources: [{ ...official, date: '2025-06-30' }] },
  `
content/guides/ks.mdx, mục "sources" thứ 1
  Ghi chú: Nguồn 30/6/2025 trước 1/7/2025, chứng cho lệ phí (fee), thời gian (time), cơ quan giải quyết (authority): “Báo Mẫu”
  Cách sửa: tìm nguồn mới hơn, hoặc kiểm tra rằng điều ấy vẫn đúng sau khi sắp xếp xã, tỉnh.
`,
);
expect(
  'a source that knows only the year',
  { sources: [{ ...official, date: '2025', supports: ['fee', 'time'] }] },
  `
content/guides/ks.mdx, mục "sources" thứ 1
  Ghi chú: Nguồn chỉ ghi 2025, có thể trước 1/7/2025, chứng cho lệ phí (fee), thời gian (time): “Báo Mẫu”
  Cách sửa: tìm nguồn mới hơn, hoặc kiểm tra rằng điều ấy vẫn đúng sau khi sắp xếp xã, tỉnh.
`,
);
expect('an old source beside a newer one', { sources: [{ ...source, date: '2024' }, { ...official, date: '2025-07' }] }, '');
expect('an old source of other things', { sources: [{ ...source, date: '2024', supports: ['steps'] }, { ...official, date: '2026' }] }, '');
expect(
  'a law that no longer holds',
  { legal: [{ law: 'nd-1' }, { law: 'nd-2' }] },
  `
content/guides/ks.mdx, mục "legal" thứ 2
  Ghi chú: Nghị định 2/2020/NĐ-CP: đã bị thay thế.
  Cách sửa: xem văn bản thay thế, hoặc ghi rõ từ ngày nào trong note.
`,
  {
    laws: [
      { id: 'nd-1', number: 'Nghị định 1/2025/NĐ-CP', status: 'con-hieu-luc' },
      { id: 'nd-2', number: 'Nghị định 2/2020/NĐ-CP', status: 'bi-thay-the' },
    ],
  },
);
expect(
  'questions the commune has not answered',
  { checkLocally: ['gio', 'cho'].map((id) => ({ id, ask: 'Mấy giờ mở cửa?' })) },
  `
content/guides/ks.mdx, mục "checkLocally"
  Ghi chú: Xã chưa trả lời 1 điều: cho.
  Cách sửa: trả lời trong content/local/ks.yaml.
`,
  { local: { ks: { gio: { text: 'Bảy giờ.', source: 'Thông báo', date: '2026-10-01' } } } },
);

expect(
  'a guide that no other page leads to',
  {},
  `
content/guides/ks.mdx
  Ghi chú: Không nơi nào dẫn tới hướng dẫn "ks".
  Cách sửa: thêm vào related của một bài, một việc trong đời, hoặc một trang trong content/tracks/.
`,
  { needed: [] },
);
expect(
  'a law that nothing leans on',
  {},
  `
content/laws.yaml, mục "luat-mau"
  Ghi chú: Không nơi nào dẫn tới văn bản "luat-mau".
  Cách sửa: dùng nó ở một bài, hoặc xóa nếu không cần.
`,
  { laws: [{ id: 'luat-mau', number: 'Luật Mẫu', status: 'con-hieu-luc' }] },
);
