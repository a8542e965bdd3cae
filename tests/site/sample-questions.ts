/** A question of every kind, for tests that need some without reading `content/`. */
import type { Drill } from '#model/build-drill.ts';
import type { ClassQuestion } from '#model/class-question.ts';
import type { Rich } from '#model/guide.ts';

const say = (text: string): Rich => [{ kind: 'text', text }];
const asked = (name: string) => ({ id: `tim-thu-tuc/${name}`, lesson: 'tim-thu-tuc', set: 'more' as const, made: 'written' as const });

export const sampleDrill: Drill = {
  id: 'gia-goi-khoa-sim',
  kind: 'message',
  truth: 'gia',
  about: 'safety:khoa-sim',
  title: 'Dọa khóa SIM',
  scene: 'Máy em reo một tin.',
  from: '+84 911',
  sub: 'Hôm nay',
  lines: [{ as: 'say', text: 'SIM sẽ !bị khóa! sau 2 giờ.' }, { as: 'button', text: 'Mở khóa' }],
  signs: [],
  why: say('Nhà mạng không dọa qua tin nhắn.'),
  do: say('Xóa tin.'),
  more: { to: { safety: 'khoa-sim' }, title: 'Dọa khóa SIM' },
  checked: '2026-11-20',
  reviewBy: '2027-05-20',
};

export const sampleQuestions = {
  choose: {
    ...asked('chon'),
    kind: 'choose',
    ask: 'Mã OTP = gì: {một lần}?',
    choices: [
      { say: 'Mã dùng một lần ~ 5 phút', why: say('Đúng: #một lần'), isRight: true },
      { say: 'Mã số của xã', why: say('Sai: xã không có mã này.'), isRight: false },
      { say: 'Số điện thoại', why: say('Số thì ai cũng biết.'), isRight: false },
    ],
  },
  order: {
    ...asked('xep'),
    kind: 'order',
    ask: 'Xếp các việc tìm thủ tục.',
    items: ['Mở cổng', 'Gõ tên việc', 'Chọn thủ tục', 'Đọc giấy tờ'].map((text, i) => ({ say: text, why: say(`Việc thứ ${i + 1}.`) })),
  },
  match: {
    ...asked('ghep'),
    kind: 'match',
    ask: 'Ghép giấy tờ với thủ tục.',
    pairs: [
      { left: 'Giấy chứng sinh', right: 'Khai sinh', why: say('Để biết con sinh ở đâu.') },
      { left: 'Ảnh chân dung', right: 'Cấp hộ chiếu', why: say('Hộ chiếu có ảnh.') },
      { left: 'Hợp đồng thuê nhà', right: 'Tạm trú', why: say('Để biết ở đâu.') },
    ],
  },
  tap: {
    ...asked('cham'),
    kind: 'tap',
    ask: 'Muốn tìm thủ tục, em chạm vào đâu?',
    screen: { device: 'phone', app: 'portal', title: 'Trang chủ', rows: [{ kind: 'button', label: 'Tìm' }, { kind: 'button', label: 'Đăng nhập' }] },
    spots: [{ id: '0', label: 'Tìm', isRight: true, why: say('Nút tìm.') }, { id: '1', label: 'Đăng nhập', isRight: false, why: say('Tìm thì chưa cần đăng nhập.') }],
  },
  judge: { ...asked('that-gia'), kind: 'judge', ask: 'Tin này thật hay giả?', drill: sampleDrill, truth: 'gia', why: say('Nhà mạng không dọa qua tin nhắn.') },
} satisfies Record<ClassQuestion['kind'], ClassQuestion>;

export const everyKind: ClassQuestion[] = Object.values(sampleQuestions);
