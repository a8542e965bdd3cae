import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guide, Law, Rich } from './guide.ts';
import { compareWithPortal } from './portal-compare.ts';
import { readPortalRecords } from './schema/portal-record.ts';
import type { PortalRecord } from './schema/portal-record.ts';

const rich = (text: string): Rich => [{ kind: 'text', text }];
const law = (number: string, more: Partial<Law> = {}): Law => ({ id: number, number, name: '', status: 'con-hieu-luc', ...more });

const guide = {
  slug: 'ks',
  code: '1.001193',
  officialName: 'Thủ tục đăng ký khai sinh',
  title: { text: 'Đăng ký khai sinh', lines: [] },
  summary: 'Nhận giấy ở xã.',
  time: [{ value: 'Trong ngày' }],
  result: [{ value: 'Giấy khai sinh' }],
  prepare: [{ name: 'Giấy chứng sinh', icon: 'page-facing-up' }],
  steps: [
    {
      id: 'dien',
      number: 1,
      title: 'Điền tờ khai CT01',
      say: rich('Điền tên con.'),
      screen: { device: 'camera', title: 'Máy ảnh', document: 'SỔ HỘ NGHÈO' },
    },
  ],
  otherWays: [],
  after: [],
  mistakes: [],
  questions: [{ question: 'Nhờ người khác?', answer: rich('Viết giấy ủy quyền.') }],
  legal: [{ law: law('Luật Hộ tịch 2014', { name: '(số 60/2014/QH13)' }) }, { law: law('Nghị định 123/2015/NĐ-CP') }],
} as unknown as Guide;

const paper = (name: string, originals = '1') => ({ name, originals, copies: '0' });
const record: PortalRecord = {
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  as_of: '2026-07',
  methods: [{ channel: 'online', time: '1 ngày' }],
  documents: {
    required: [paper('Giấy chứng sinh; nếu không có thì giấy làm chứng'), paper('Tờ khai thay đổi thông tin cư trú (Mẫu CT01)')],
    conditional: [paper('Văn bản ủy quyền (được chứng thực) theo quy định'), paper('Trường hợp nộp qua bưu chính thì gửi kèm', '0')],
  },
  results: ['Giấy khai sinh', 'Phiếu từ chối tiếp nhận hồ sơ', 'Cập nhật thông tin trong Cơ sở dữ liệu'],
  law: ['60/2014/QH13', 'Nghị định số 123/2015/NĐ-CP'],
};
const differences = (change: Partial<PortalRecord>, of: Partial<Guide> = {}) =>
  compareWithPortal([{ ...guide, ...of }], [{ ...record, ...change }])[0]!.differences.map(({ about, text }) => `${about}: ${text}`);

test('a guide that says what the record says', () => {
  assert.deepEqual(compareWithPortal([guide], [record]), [
    { guide: 'ks', code: '1.001193', record: { name: 'Đăng ký khai sinh', asOf: '2026-07' }, differences: [] },
  ]);
});

test('papers the guide does not speak of', () => {
  const documents = {
    required: [paper('Sổ hộ nghèo'), paper('Biên bản bỏ rơi do cơ quan có thẩm quyền lập')],
    conditional: [paper('Hộ chiếu nước ngoài')],
  };
  assert.deepEqual(differences({ documents }), [
    'papers: bắt buộc, bài chưa nhắc: Biên bản bỏ rơi do cơ quan có thẩm quyền lập',
    'papers: tùy trường hợp, bài chưa nhắc: Hộ chiếu nước ngoài',
  ]);
});

test('another time, by channel', () => {
  const methods = [
    { channel: 'online', time: '03 ngày làm việc' },
    { channel: 'postal', time: '3 ngày làm việc' },
    { channel: 'in_person', time: null },
  ];
  assert.deepEqual(differences({ methods }), [
    'time: Cổng ghi 03 ngày làm việc (trên mạng), bài ghi “Trong ngày”',
    'time: Cổng ghi 3 ngày làm việc (qua bưu chính), bài ghi “Trong ngày”',
  ]);
  assert.deepEqual(differences({ methods }, { time: [{ value: '3 ngày làm việc' }] }), []);
});

test('another result, name and legal basis', () => {
  assert.deepEqual(
    differences({ name: 'Đăng ký khai tử', results: ['Trích lục khai tử'], law: ['60/2014/QH13', '85/2019/TT-BTC'] }),
    [
      'name: Cổng ghi “Đăng ký khai tử”, bài ghi “Thủ tục đăng ký khai sinh”',
      'result: Cổng ghi kết quả: Trích lục khai tử',
      'legal: Cổng có, bài không: 85/2019/TT-BTC',
      'legal: bài có, Cổng không: Nghị định 123/2015/NĐ-CP',
    ],
  );
  const legal = [{ law: law('Nghị định 301/2026/NĐ-CP', { effective: '2026-09-01' }) }];
  assert.deepEqual(differences({ law: [] }, { legal }), ['legal: bài có, Cổng không: Nghị định 301/2026/NĐ-CP (từ 1/9/2026)']);
});

test('a code that is not in the file, a guide without a code', () => {
  const other = { ...guide, slug: 'kt', code: '1.000000' };
  const { code: _, ...codeless } = guide;
  assert.deepEqual(compareWithPortal([other, codeless], [record]), [{ guide: 'kt', code: '1.000000', differences: [] }]);
});

test('records are read leniently, a file of another kind is refused by its place', () => {
  const read = readPortalRecords([{ code: '1.1', name: 'Tên', fields: 'other' }]);
  assert.deepEqual(read, {
    records: [{ code: '1.1', name: 'Tên', methods: [], documents: { required: [], conditional: [] }, results: [], law: [] }],
  });
  assert.deepEqual(readPortalRecords([{ code: '1.1', name: 'Tên' }, { code: 5 }]), { fault: 'bản ghi thứ 2, mục code' });
  assert.deepEqual(readPortalRecords({}), { fault: 'cả tệp' });
});
