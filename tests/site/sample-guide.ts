/** A made-up guide with every field filled, for tests that need one without reading `content/`. */
import type { Guide, Rich, Unit } from '#model/guide.ts';

const say = (text: string): Rich => [{ kind: 'text', text }];

export function sampleGuide(change: Partial<Guide> = {}): Guide {
  return {
    slug: 'dang-ky-khai-sinh',
    title: { text: 'Đăng ký khai sinh cho con', lines: ['Đăng ký khai sinh', 'cho con'] },
    officialName: 'Thủ tục đăng ký khai sinh',
    code: '1.001193',
    icon: 'baby',
    aliases: ['làm giấy khai sinh', 'khai sinh cho bé', 'lam khai sinh'],
    topic: { id: 'ho-tich', title: 'Hộ tịch', icon: 'baby' },
    tracks: ['nong-thon'],
    events: ['co-con'],
    level: 'toan-trinh',
    channel: 'online',
    summary: 'Nộp trên mạng, nhận giấy ở xã.',
    who: say('Cha, mẹ hoặc người thân.'),
    authority: say('Ủy ban nhân dân xã.'),
    fee: [{ value: '0 đồng' }],
    time: [{ value: 'Trong ngày' }],
    result: [{ value: 'Tại xã' }],
    prepare: [{ name: 'Giấy chứng sinh', icon: 'page-facing-up' }],
    steps: [
      {
        id: 'dang-nhap',
        number: 1,
        title: 'Đăng nhập bằng VNeID',
        say: [
          { kind: 'text', text: 'Nhập mật khẩu, rồi bấm ' },
          { kind: 'strong', text: 'Đăng nhập' },
          { kind: 'text', text: '.' },
        ],
        screen: {
          device: 'phone',
          app: 'portal',
          title: 'Đăng nhập',
          rows: [{ kind: 'button', label: 'Đăng nhập', tap: true }],
        },
      },
    ],
    otherWays: [{ way: 'counter', title: 'Tại quầy', text: say('Mang giấy tờ đến.') }],
    after: [{ title: 'Nhận giấy khai sinh', icon: 'page-facing-up' }],
    mistakes: [{ wrong: 'Chụp ảnh mờ', fix: say('Chụp lại.') }],
    questions: [{ question: 'Nộp muộn có sao không?', answer: say('Có thể bị phạt.') }],
    legal: [],
    sources: [
      {
        title: 'Thủ tục 1.001193',
        publisher: 'Cổng Dịch vụ công quốc gia',
        date: '2026-11',
        url: 'https://dichvucong.gov.vn/',
        official: true,
        supports: ['fee'],
      },
    ],
    checked: '2026-11-20',
    reviewBy: '2027-05-20',
    confidence: 'medium',
    local: [],
    related: [],
    ...change,
  };
}

export function sampleUnit(change: Partial<Unit> = {}): Unit {
  return {
    id: 'xa-mau',
    name: 'Xã Mẫu',
    province: 'Tỉnh Mẫu',
    sample: true,
    site: 'https://xa-mau.example',
    base: '/',
    counter: { name: 'Trung tâm Phục vụ hành chính công' },
    police: { name: 'Công an xã' },
    digitalTeam: { name: 'Tổ công nghệ số cộng đồng' },
    ...change,
  };
}
