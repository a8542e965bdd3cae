/** Fields in the author's words: where a fault stands, and a line that shows how a field is written. */
import { inside, isRecord } from './values.ts';
import type { Path } from './values.ts';

interface FieldWords {
  name: string;
  sample: string;
}

const fields: Record<string, FieldWords> = {
  id: { name: 'mã', sample: 'id: dang-nhap' },
  title: { name: 'tên', sample: 'title: Đăng ký khai sinh' },
  say: { name: 'câu hướng dẫn', sample: 'say: Bấm **Đăng nhập**.' },
  screen: {
    name: 'màn hình vẽ',
    sample: 'screen: { app: portal, title: Đăng nhập, rows: [{ button: Đăng nhập, tap: true }] }',
  },
  app: { name: 'ứng dụng đang mở', sample: 'app: portal' },
  rows: { name: 'các hàng trên màn hình', sample: 'rows: [{ button: Đăng nhập, tap: true }]' },
  icon: { name: 'biểu tượng', sample: 'icon: memo' },
  aliases: { name: 'cách người dân gọi', sample: 'aliases: [làm giấy khai sinh, khai sinh cho con, dk khai sinh]' },
  topic: { name: 'chủ đề', sample: 'topic: co-con' },
  level: { name: 'mức trực tuyến', sample: 'level: toan-trinh' },
  channel: { name: 'nơi làm chính', sample: 'channel: online' },
  summary: { name: 'câu tóm tắt', sample: 'summary: Làm trên mạng, không phải lên xã.' },
  who: { name: 'ai làm được', sample: 'who: Cha, mẹ, ông, bà hoặc người thân của trẻ.' },
  authority: { name: 'cơ quan giải quyết', sample: 'authority: Ủy ban nhân dân cấp xã nơi cư trú.' },
  fee: { name: 'lệ phí', sample: 'fee: [{ value: 0 đồng }]' },
  time: { name: 'thời gian', sample: 'time: [{ value: Trong ngày }]' },
  result: { name: 'kết quả', sample: 'result: [{ value: Bản điện tử }]' },
  prepare: { name: 'giấy tờ cần chuẩn bị', sample: 'prepare: [{ name: Giấy chứng sinh, icon: page-facing-up }]' },
  steps: { name: 'các bước', sample: 'steps: [{ part: dang-nhap }]' },
  otherWays: {
    name: 'cách làm khác',
    sample: 'otherWays: [{ way: counter, title: Tại quầy, text: Mang giấy tờ ra xã. }]',
  },
  after: { name: 'sau khi nộp', sample: 'after: [{ title: Theo dõi hồ sơ, icon: bell }]' },
  mistakes: { name: 'lỗi hay gặp', sample: 'mistakes: [{ wrong: Chụp ảnh mờ, fix: Chụp lại nơi đủ sáng. }]' },
  questions: { name: 'câu hỏi', sample: 'questions: [{ question: Nộp hộ được không?, answer: Được. }]' },
  legal: { name: 'căn cứ pháp luật', sample: 'legal: [{ law: luat-ho-tich-2014 }]' },
  law: { name: 'mã văn bản trong laws.yaml', sample: 'law: luat-ho-tich-2014' },
  sources: { name: 'nguồn', sample: 'sources: [{ title: …, publisher: …, date: 2026-07-18, supports: [fee] }]' },
  publisher: { name: 'ai công bố', sample: 'publisher: Bộ Tư pháp' },
  supports: { name: 'nguồn chứng cho mục nào', sample: 'supports: [fee, time]' },
  checked: { name: 'ngày kiểm tra', sample: 'checked: 2026-11-20' },
  reviewBy: { name: 'ngày phải xem lại', sample: 'reviewBy: 2027-03-01' },
  confidence: { name: 'độ tin cậy', sample: 'confidence: high' },
  value: { name: 'câu trả lời ngắn', sample: 'value: 0 đồng' },
  date: { name: 'ngày', sample: 'date: 2026-07-18' },
  source: { name: 'nguồn', sample: 'source: Thông báo số 12 của UBND xã' },
  text: { name: 'nội dung', sample: 'text: Mang giấy tờ ra quầy.' },
  name: { name: 'tên', sample: 'name: Giấy chứng sinh' },
  alt: { name: 'lời tả ảnh', sample: 'alt: Trang đăng nhập, nút Đăng nhập ở giữa' },
  file: { name: 'tên tệp ảnh', sample: 'file: man-hinh-1.jpg' },
  question: { name: 'câu hỏi', sample: 'question: Nộp hộ được không?' },
  answer: { name: 'câu trả lời', sample: 'answer: Được, nếu có giấy ủy quyền.' },
  wrong: { name: 'điều hay làm sai', sample: 'wrong: Chụp ảnh mờ' },
  fix: { name: 'cách sửa', sample: 'fix: Chụp lại nơi đủ sáng.' },
  way: { name: 'cách làm', sample: 'way: counter' },
  ask: { name: 'điều phải hỏi lại', sample: 'ask: Quầy làm việc ngày thứ Bảy không?' },
  number: { name: 'số', sample: 'number: "1022"' },
  host: { name: 'tên miền', sample: 'host: dichvucong.gov.vn' },
  term: { name: 'từ', sample: 'term: Toàn trình' },
  meaning: { name: 'nghĩa', sample: 'meaning: Làm trên mạng từ đầu đến cuối.' },
  status: { name: 'tình trạng', sample: 'status: con-hieu-luc' },
  unit: { name: 'đơn vị', sample: 'unit: xa-mau' },
  province: { name: 'tỉnh', sample: 'province: Tỉnh Mẫu' },
  site: { name: 'địa chỉ trang', sample: 'site: https://xa-mau.example' },
  counter: { name: 'quầy của xã', sample: 'counter: { name: Trung tâm Phục vụ hành chính công }' },
  police: { name: 'công an xã', sample: 'police: { name: Công an xã }' },
  digitalTeam: { name: 'tổ công nghệ số', sample: 'digitalTeam: { name: Tổ công nghệ số cộng đồng }' },
  guide: { name: 'hướng dẫn', sample: 'guide: dang-ky-khai-sinh' },
  leaflet: { name: 'các bài in chung trên tờ gấp', sample: 'leaflet: [cai-dat-vneid, dang-nhap-cong-dvcqg, nop-ho-so-truc-tuyen]' },
  truth: { name: 'sự thật', sample: 'truth: Thông báo thật là **văn bản**.' },
  story: { name: 'chuyện bắt đầu thế nào', sample: 'story: Tin nhắn nói xe bạn có khoản phạt, giục nộp ngay.' },
  signs: { name: 'dấu hiệu', sample: 'signs: [{ title: Giục nộp ngay, text: Càng giục càng phải dừng. }]' },
  items: { name: 'các việc', sample: 'items: [{ title: Cúp máy, icon: telephone-receiver }]' },
  targets: { name: 'ai hay gặp', sample: 'targets: người có xe' },
  lead: { name: 'câu mở đầu', sample: 'lead: Làm ngay, lần lượt.' },
  sections: { name: 'các mục', sample: 'sections: [{ id: bat-dau, title: Bắt đầu từ đâu?, links: [{ to: "guide:cai-dat-vneid" }] }]' },
  give: { name: 'nút làm theo lời kẻ gian', sample: 'give: Đọc mã cho họ' },
  refuse: { name: 'nút từ chối', sample: 'refuse: Không đọc, tắt máy' },
  acts: { name: 'việc làm', sample: 'acts: [{ title: Không bấm, icon: raised-hand }]' },
  answers: { name: 'câu trả lời', sample: 'answers: [{ say: Có, to: tuoi }, { say: Không, to: chua-duoc }]' },
  outcomes: { name: 'các kết luận', sample: 'outcomes: [{ id: duoc, verdict: yes, title: Bạn được hưởng, why: Bạn đủ tuổi., laws: [{ law: luat-ho-tich-2014 }] }]' },
  verdict: { name: 'kết luận', sample: 'verdict: yes' },
  why: { name: 'vì sao', sample: 'why: Bạn đã đủ 75 tuổi.' },
  laws: { name: 'văn bản làm căn cứ', sample: 'laws: [{ law: luat-ho-tich-2014, article: Điều 15 }]' },
  to: { name: 'dẫn tới đâu', sample: 'to: duoc' },
  line: { name: 'câu dưới lời chính', sample: 'line: Ai gọi điện bảo làm hộ là lừa đảo.' },
  faces: { name: 'chữ dưới ba khuôn mặt', sample: 'faces: [Tốt, Tạm được, Chưa tốt]' },
  open: { name: 'câu trả lời bằng chữ', sample: 'open: [{ id: gop-y, ask: Ông bà muốn sửa điều gì? }]' },
  back: { name: 'đưa phiếu vào đâu', sample: 'back: Viết xong, bỏ vào hộp ở quầy.' },
  parts: { name: 'các phần của buổi học', sample: 'parts: [{ title: Đón bà con, text: Ghi tên, mượn kính., icon: waving-hand }]' },
  keep: { name: 'điều người chỉ phải giữ', sample: 'keep: [Máy luôn ở tay chủ.]' },
  scene: { name: 'hoàn cảnh', sample: 'scene: Bạn vừa nhận tin nhắn này.' },
  from: { name: 'ai gửi, địa chỉ nào', sample: 'from: "0000 000 000"' },
  kind: { name: 'loại bài', sample: 'kind: message' },
  lines: { name: 'các dòng', sample: 'lines: [{ say: "Bác !đọc mã! cho cháu." }]' },
  do: { name: 'việc nên làm', sample: 'do: Cúp máy, ra công an xã hỏi.' },
  more: { name: 'trang đọc thêm', sample: 'more: safety:phat-nguoi-gia' },
  seconds: { name: 'số giây', sample: 'seconds: 12' },
  lists: { name: 'các danh sách', sample: 'lists: [{ id: thu-tuc, show: [{ guide: dang-ky-khai-sinh }] }]' },
  show: { name: 'chiếu những gì', sample: 'show: [{ guide: dang-ky-khai-sinh }, { message: giu-ma-otp }]' },
  list: { name: 'danh sách nào', sample: 'list: thu-tuc' },
  schedule: { name: 'lịch chiếu', sample: 'schedule: [{ from: "07:00", until: "17:00", list: thu-tuc }]' },
  notices: { name: 'thông báo', sample: 'notices: []' },
  until: { name: 'ngày hoặc giờ cuối', sample: 'until: 2026-12-31 (giờ thì "17:30")' },
  short: { name: 'tên ngắn', sample: 'short: Nông thôn' },
  grades: { name: 'lớp mấy', sample: 'grades: [6, 7]' },
  minutes: { name: 'số phút', sample: 'minutes: 10' },
  opening: { name: 'hoạt động mở đầu', sample: 'opening: { title: …, minutes: 5, aim: …, content: …, product: …, assign: …, work: …, report: …, conclude: … }' },
  learning: { name: 'hoạt động hình thành kiến thức', sample: 'learning: { title: …, minutes: 15, aim: …, content: …, product: …, assign: …, work: …, report: …, conclude: … }' },
  practising: { name: 'hoạt động luyện tập', sample: 'practising: { title: …, minutes: 15, aim: …, content: …, product: …, assign: …, work: …, report: …, conclude: … }' },
  applying: { name: 'hoạt động vận dụng', sample: 'applying: { title: …, minutes: 10, aim: …, content: …, product: …, assign: …, work: …, report: …, conclude: … }' },
  contests: { name: 'hội thi của từng cấp học', sample: 'contests: [{ school: lower, title: …, minutes: 45, … }]' },
  school: { name: 'cấp học', sample: 'school: lower' },
  rounds: { name: 'ba vòng thi', sample: 'rounds: [{ id: khoi-dong, title: Khởi động, minutes: 10, seconds: 15, points: 10, count: 10, kinds: [choose], how: […], say: […], after: … }]' },
  kinds: { name: 'dạng câu hỏi', sample: 'kinds: [choose, judge]' },
  points: { name: 'điểm một câu', sample: 'points: 10' },
  bonus: { name: 'điểm thêm', sample: 'bonus: { points: 5, why: Nói đúng một dấu hiệu. }' },
  steal: { name: 'điểm trả lời thay', sample: 'steal: 15' },
  tie: { name: 'câu phụ', sample: 'tie: { count: 3, seconds: 15, kinds: [choose], how: … }' },
  start: { name: 'lời mở đầu', sample: 'start: { minutes: 4, say: […] }' },
  end: { name: 'lời kết thúc', sample: 'end: { minutes: 7, say: […] }' },
  teams: { name: 'các đội', sample: 'teams: Bốn đội, mỗi đội 4 em.' },
  roles: { name: 'ai làm gì', sample: 'roles: [Một người dẫn.]' },
  warmUp: { name: 'câu hỏi đầu giờ', sample: 'warmUp: [{ ask: …, right: …, why: …, wrong: [{ say: …, why: … }] }]' },
  exitQuiz: { name: 'câu hỏi cuối giờ', sample: 'exitQuiz: [{ ask: …, right: …, why: …, wrong: [{ say: …, why: … }] }]' },
  bank: { name: 'câu hỏi ôn thêm', sample: 'bank: { choose: [{ id: giu-ma, ask: …, right: …, why: …, wrong: [{ say: …, why: … }] }] }' },
  arrange: { name: 'câu xếp thứ tự', sample: 'arrange: [{ id: vao-cong, ask: …, items: [{ say: …, why: … }] }]' },
  match: { name: 'câu nối hai cột', sample: 'match: [{ id: hai-ngay, ask: …, pairs: [{ left: …, right: …, why: … }] }]' },
  taps: { name: 'câu bấm vào đâu', sample: 'taps: [{ guide: dang-ky-tam-tru, step: mo-vneid, ask: … }]' },
  papers: { name: 'câu nối giấy tờ với thủ tục', sample: 'papers: [{ id: giay-to, ask: …, pairs: [{ guide: ho-chieu, paper: … }] }]' },
  pairs: { name: 'các cặp đúng', sample: 'pairs: [{ left: …, right: …, why: … }]' },
  homework: { name: 'việc về nhà', sample: 'homework: { tasks: [Chỉ bà mở trang thật.], receipt: [Cháu chỉ, bà tự bấm] }' },
  unplugged: { name: 'cách dạy không cần máy', sample: 'unplugged: [In màn hình ra giấy.]' },
  halves: { name: 'các buổi', sample: 'halves: [{ title: Buổi sáng, from: "07:30", minutes: 210, sessions: [{ title: Đón bà con, minutes: 20, say: [Chào bà con.] }] }]' },
  sessions: { name: 'các phần của buổi', sample: 'sessions: [{ title: Đón bà con, minutes: 20, say: [Chào bà con.] }]' },
  room: { name: 'phòng học', sample: 'room: { people: 40, tables: 8, each: 5, helpers: 8, phones: Máy của bà con. }' },
  troubles: { name: 'chỗ hay vướng', sample: 'troubles: [{ title: Không thấy nút, text: Kéo màn hình lên. }]' },
  check: { name: 'phiếu hỏi trước và sau', sample: 'check: [{ ask: …, right: …, why: …, wrong: [{ say: …, why: … }] }]' },
  week: { name: 'lịch các ngày', sample: 'week: [{ training: nguoi-dan, rooms: 1, text: Thôn Một. }]' },
  stages: { name: 'các chặng chuẩn bị', sample: 'stages: [{ id: truoc-mot-tuan, title: Trước một tuần, items: [Chọn phòng.] }]' },
  ma: { name: 'mã thủ tục', sample: '1.001193' },
  ten: { name: 'tên thủ tục', sample: 'Đăng ký khai sinh' },
  tone: { name: 'loại thông báo', sample: 'tone: tip' },
  typed: { name: 'số chữ số đã gõ', sample: 'typed: 6' },
  of: { name: 'tổng số phần', sample: 'of: 4' },
};

export function fieldName(key: string): string {
  const words = fields[key];
  return words ? `${words.name} (${key})` : `mục "${key}"`;
}

export function fieldSample(key: string): string {
  return fields[key]?.sample ?? `${key}: …`;
}

/** `bước "dang-nhap", mục "say"`: a path the author can follow without counting brackets. */
export function fieldWords(path: Path, raw: unknown): string | undefined {
  const words: string[] = [];
  let value = raw;
  let list = '';
  for (const part of path) {
    const inner = inside(value, part);
    if (typeof part === 'number') {
      const id = isRecord(inner) ? (inner['id'] ?? inner['part']) : undefined;
      if (list) words.pop();
      words.push(entryWords(list, part, typeof id === 'string' ? id : undefined));
    } else words.push(`mục "${part}"`);
    list = typeof part === 'string' ? part : '';
    value = inner;
  }
  return words.length ? words.join(', ') : undefined;
}

function entryWords(list: string, index: number, id: string | undefined): string {
  const noun = list === 'steps' ? 'bước' : list === 'rows' ? 'hàng' : list ? `mục "${list}"` : 'mục';
  if (id && list === 'steps') return `bước "${id}"`;
  if (id) return `${noun} "${id}"`.replace(/^mục "\w+" /, (found) => `${found.trim()} → `);
  return list === 'rows' ? `hàng ${index + 1}` : `${noun} thứ ${index + 1}`;
}
