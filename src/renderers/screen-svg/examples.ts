/** Every element in every state, for the gallery page and the tests; first the screens of the birth guide. */
import type { App, Screen, ScreenElement } from '#model/screen/screen.ts';
import type { DrawOptions } from './device.ts';

export interface ScreenExample {
  name: string;
  screen: Screen;
  options?: DrawOptions;
}

const phone = (title: string, rows: ScreenElement[], app: App = 'portal'): Screen => ({
  device: 'phone',
  app,
  title,
  rows,
});

const birthGuide: ScreenExample[] = [
  {
    name: 'Đăng nhập Cổng',
    screen: phone('Đăng nhập', [
      { kind: 'field', label: 'Số định danh cá nhân', value: '0•••••••••••' },
      { kind: 'password', label: 'Mật khẩu', filled: true },
      { kind: 'button', label: 'Đăng nhập', tap: true },
    ]),
  },
  {
    name: 'Tìm thủ tục',
    screen: phone('Tìm thủ tục', [
      { kind: 'field', label: 'Bạn cần làm gì?', value: 'khai sinh', icon: 'search' },
      { kind: 'row', label: 'Đăng ký khai sinh', tap: true },
      { kind: 'row', label: 'Đăng ký lại khai sinh' },
    ]),
  },
  {
    name: 'Chọn cơ quan',
    screen: phone('Chọn cơ quan', [
      { kind: 'choice', label: 'Tỉnh/Thành phố', value: 'Tỉnh Mẫu' },
      { kind: 'choice', label: 'Phường/Xã', value: 'Xã Mẫu' },
      { kind: 'button', label: 'Đồng ý', tap: true },
    ]),
  },
  {
    name: 'Điền tờ khai',
    screen: phone('Tờ khai', [
      { kind: 'field', label: 'Họ và tên con', value: 'NGƯỜI MẪU', required: true, tap: true },
      { kind: 'field', label: 'Họ và tên mẹ', value: 'NGƯỜI MẪU', state: 'auto' },
      { kind: 'button', label: 'Tiếp tục', plain: true },
    ]),
  },
  { name: 'Chụp giấy tờ', screen: { device: 'camera', title: 'Máy ảnh', document: 'GIẤY CHỨNG SINH' } },
  {
    name: 'Nộp xong, có mã',
    screen: phone('Nộp thành công', [
      { kind: 'success', text: 'Đã nộp hồ sơ' },
      { kind: 'code', label: 'Mã hồ sơ của bạn', value: '•••-••••••-••••' },
    ]),
  },
  {
    name: 'Đọc bản nháp',
    screen: phone(
      'Thông báo',
      [
        { kind: 'row', icon: 'envelope-with-arrow', label: 'Bản nháp', sub: 'Giấy khai sinh', tap: true },
        { kind: 'notice', text: 'Xem và trả lời trong một ngày', tone: 'tip' },
      ],
      'message',
    ),
  },
  {
    name: 'Nhận tại quầy',
    screen: { device: 'counter', sign: 'Trung tâm Phục vụ hành chính công', gives: 'paper', label: 'GIẤY KHAI SINH' },
  },
];

const elements: ScreenExample[] = [
  {
    name: 'Gửi giấy tờ',
    screen: phone('Thành phần hồ sơ', [
      { kind: 'upload', label: 'Giấy chứng sinh', sub: 'Chụp, gửi lên', icon: 'camera', tap: true },
      { kind: 'upload', label: 'Số định danh', sub: 'Đã có sẵn', icon: 'identification-card', sent: true },
      { kind: 'button', label: 'Tiếp tục', plain: true },
    ]),
  },
  {
    name: 'Trả phí bằng mã QR',
    screen: phone(
      'Ứng dụng ngân hàng',
      [
        { kind: 'qr', label: 'Mã thanh toán' },
        { kind: 'pair', label: 'Người nhận', value: 'đọc kỹ tên' },
        { kind: 'pair', label: 'Số tiền', value: 'khớp hồ sơ' },
        { kind: 'button', label: 'Xác nhận', tap: true },
      ],
      'bank',
    ),
  },
  {
    name: 'Trang chủ VNeID',
    screen: phone(
      'VNeID',
      [
        { kind: 'heading', text: 'Xin chào, NGƯỜI MẪU' },
        {
          kind: 'tiles',
          tiles: [
            { label: 'Ví giấy tờ', icon: 'identification-card' },
            { label: 'Thủ tục hành chính', icon: 'memo', tap: true },
            { label: 'An sinh xã hội', icon: 'red-heart' },
            { label: 'Sổ sức khỏe điện tử', icon: 'stethoscope' },
            { label: 'Dịch vụ khác', icon: 'toolbox' },
            { label: 'Thông báo', icon: 'bell' },
          ],
        },
      ],
      'vneid',
    ),
  },
  {
    name: 'Ô bên trái cần bấm',
    screen: phone(
      'VNeID',
      [
        {
          kind: 'tiles',
          tiles: [
            { label: 'Ví giấy tờ', icon: 'identification-card' },
            { label: 'Thông báo', icon: 'bell' },
            { label: 'An sinh xã hội', icon: 'red-heart', tap: true },
            { label: 'Dịch vụ khác', icon: 'toolbox' },
          ],
        },
      ],
      'vneid',
    ),
  },
  {
    name: 'Nhập mã OTP',
    screen: phone(
      'Mã OTP',
      [
        { kind: 'otp', label: 'Mã gửi về máy của bạn', typed: 4 },
        { kind: 'notice', text: 'Không đọc mã này cho bất kỳ ai, kể cả cán bộ.', tone: 'warning' },
        { kind: 'button', label: 'Xác nhận', tap: true },
      ],
      'vneid',
    ),
  },
  {
    name: 'Ô mã OTP cần bấm',
    screen: phone('Mã OTP', [{ kind: 'otp', label: 'Nhập sáu số', typed: 6, tap: true }], 'vneid'),
  },
  {
    name: 'Ký số',
    screen: phone(
      'Ký số',
      [
        { kind: 'signature', label: 'Văn bản cần ký' },
        { kind: 'checkbox', label: 'Tôi đã đọc văn bản', checked: true },
        { kind: 'button', label: 'Ký', tap: true },
      ],
      'vneid',
    ),
  },
  { name: 'Chỗ ký cần bấm', screen: phone('Ký số', [{ kind: 'signature', label: 'Ký vào đây', tap: true }], 'vneid') },
  {
    name: 'Tin nhắn giả',
    screen: phone(
      'Tin nhắn',
      [
        {
          kind: 'bubble',
          text: 'Bạn có khoản phạt chưa nộp. !Nộp ngay hôm nay! để tránh phạt thêm: !dichvucongs[.]top!',
        },
        { kind: 'notice', text: 'Không bấm. Xóa tin.', tone: 'warning' },
      ],
      'message',
    ),
  },
  {
    name: 'Tin nhắn thật',
    screen: phone(
      'Tin nhắn',
      [
        { kind: 'bubble', text: 'Hồ sơ của bạn đã được tiếp nhận!' },
        { kind: 'bubble', text: 'Cảm ơn xã.', mine: true },
      ],
      'message',
    ),
  },
  {
    name: 'Danh sách đang mở',
    screen: phone('Chọn cơ quan', [
      {
        kind: 'choice',
        label: 'Phường/Xã',
        value: 'Xã Mẫu',
        options: ['Phường Thử', 'Xã Mẫu', 'Xã Ví Dụ'],
        tap: true,
        required: true,
      },
    ]),
  },
  {
    name: 'Ô chọn cần bấm',
    screen: phone('Chọn cơ quan', [
      { kind: 'choice', label: 'Tỉnh/Thành phố', tap: true },
      { kind: 'choice', label: 'Phường/Xã', options: ['Xã Mẫu', 'Xã Ví Dụ'] },
    ]),
  },
  {
    name: 'Chọn một, chọn nhiều',
    screen: phone('Cách nhận kết quả', [
      { kind: 'progress', at: 3, of: 4 },
      { kind: 'text', text: 'Bạn muốn nhận kết quả ở đâu?' },
      { kind: 'radio', label: 'Tại Trung tâm', chosen: true },
      { kind: 'radio', label: 'Qua bưu chính, trả tại nhà', tap: true },
      { kind: 'checkbox', label: 'Báo cho tôi qua tin nhắn' },
    ]),
  },
  {
    name: 'Ô vuông cần bấm',
    screen: phone('Cam đoan', [
      { kind: 'checkbox', label: 'Tôi cam đoan lời khai trên là đúng sự thật và chịu trách nhiệm', tap: true },
      { kind: 'button', label: 'Nộp hồ sơ', plain: true },
    ]),
  },
  {
    name: 'Ô nhập mọi trạng thái',
    screen: phone('Tờ khai', [
      { kind: 'field', label: 'Ô trống' },
      { kind: 'field', label: 'Ô có gợi ý', placeholder: 'Gõ tên đường' },
      { kind: 'field', label: 'Đang gõ', value: 'Trần', state: 'focused' },
      { kind: 'field', label: 'Ngày sinh', placeholder: 'ngày/tháng/năm', icon: 'calendar', required: true },
      { kind: 'password', label: 'Mật khẩu', tap: true },
    ]),
  },
  {
    name: 'Lời nhắc',
    screen: phone('Thông báo', [
      { kind: 'notice', text: 'Hồ sơ đã được tiếp nhận.', tone: 'ok' },
      { kind: 'notice', text: 'Giữ lại mã hồ sơ để tra cứu sau này.', tone: 'tip' },
      { kind: 'notice', text: 'Không đưa mật khẩu cho ai.', tone: 'warning' },
      { kind: 'row', label: 'Đã nộp hồ sơ', done: true },
      { kind: 'code', label: 'Mã hồ sơ', value: '•••-••••', tap: true },
    ]),
  },
  { name: 'Mã QR cần bấm', screen: phone('Quét mã', [{ kind: 'qr', label: 'Chạm để phóng to', tap: true }], 'bank') },
  {
    name: 'Cửa hàng ứng dụng',
    screen: phone(
      'Cửa hàng',
      [
        { kind: 'row', label: 'VNeID', sub: 'Bộ Công an', icon: 'mobile-phone' },
        { kind: 'button', label: 'Cài đặt', tap: true },
      ],
      'store',
    ),
  },
  {
    name: 'Ứng dụng khác, có địa chỉ',
    screen: {
      device: 'phone',
      app: 'other',
      title: 'Trang của xã',
      url: 'dichvucong.gov.vn',
      rows: [{ kind: 'button', label: 'Tra cứu hồ sơ', plain: true, tap: true }],
    },
  },
  {
    name: 'Máy tính',
    screen: {
      device: 'desktop',
      app: 'portal',
      title: 'Đăng nhập',
      url: 'dichvucong.gov.vn',
      rows: [
        { kind: 'field', label: 'Số định danh cá nhân', placeholder: '12 chữ số' },
        { kind: 'button', label: 'Đăng nhập', tap: true },
      ],
    },
  },
  {
    name: 'Tờ khai giấy',
    screen: {
      device: 'paper',
      title: 'TỜ KHAI ĐĂNG KÝ KHAI SINH',
      rows: [
        { kind: 'field', label: 'Họ, chữ đệm, tên', value: 'NGƯỜI MẪU' },
        { kind: 'field', label: 'Nơi cư trú' },
        { kind: 'checkbox', label: 'Cấp bản sao', checked: true },
        { kind: 'signature', label: 'Người yêu cầu ký', tap: true },
      ],
    },
  },
  {
    name: 'Quầy: thẻ, công an',
    screen: { device: 'counter', sign: 'Công an xã', gives: 'card', citizen: 'man-farmer', officer: 'police-officer' },
  },
  {
    name: 'Quầy: điện thoại',
    screen: { device: 'counter', sign: 'Quầy hướng dẫn', gives: 'phone', citizen: 'old-man' },
  },
  {
    name: 'Quầy: tiền, có ghi chú',
    screen: {
      device: 'counter',
      sign: 'Bộ phận thu phí',
      gives: 'money',
      label: 'Lấy biên lai',
      citizen: 'office-worker',
    },
  },
];

const long =
  'Giấy tờ chứng minh nơi cư trú của người yêu cầu đăng ký và của cha, mẹ, ' +
  'người nuôi dưỡng, người giám hộ theo quy định';
const unbroken =
  'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-nganh-doc.html?ma_thu_tuc=1.001193.000.00.00.H08';

const hard: ScreenExample[] = [
  {
    name: 'Nhãn rất dài',
    screen: phone(long, [
      { kind: 'field', label: long, value: unbroken, required: true },
      { kind: 'choice', label: 'Địa chỉ', value: long, tap: true },
      { kind: 'row', label: long, sub: long, icon: 'house' },
      { kind: 'button', label: long },
    ]),
  },
  {
    name: 'Nút rất dài',
    screen: phone('Nộp hồ sơ', [
      { kind: 'checkbox', label: long, checked: true },
      { kind: 'radio', label: unbroken },
      { kind: 'button', label: long, tap: true },
    ]),
  },
  {
    name: 'Ô nhãn ba dòng',
    screen: phone(
      'Dịch vụ',
      [
        {
          kind: 'tiles',
          tiles: [
            { label: 'Đăng ký, quản lý cư trú và căn cước', icon: 'house' },
            { label: 'Đăng ký phương tiện giao thông cơ giới', icon: 'motor-scooter', tap: true },
            { label: 'Nghiêngnghiêngnghiêngnghiêng', icon: 'bell' },
          ],
        },
        { kind: 'upload', label: long, sub: unbroken },
      ],
      'vneid',
    ),
  },
  {
    name: 'Tám dòng',
    screen: phone(
      'Danh sách',
      Array.from({ length: 8 }, (_, i) => ({
        kind: 'row' as const,
        label: `Thủ tục thứ ${i + 1}`,
        ...(i === 4 ? { tap: true as const } : {}),
      })),
    ),
  },
  {
    name: 'Năm lựa chọn',
    screen: phone('Quan hệ', [
      {
        kind: 'choice',
        label: 'Quan hệ với người được khai sinh',
        value: 'Người thân thích khác được cha, mẹ ủy quyền',
        options: ['Cha', 'Mẹ', 'Ông, bà', 'Người thân thích khác được cha, mẹ ủy quyền', unbroken],
        tap: true,
      },
    ]),
  },
  {
    name: 'Lời dài',
    screen: phone(
      'Tin nhắn',
      [
        { kind: 'text', text: long },
        { kind: 'heading', text: long },
        { kind: 'notice', text: unbroken, tone: 'warning' },
        { kind: 'bubble', text: `${long} !${unbroken}!` },
        { kind: 'success', text: long },
        { kind: 'code', label: long, value: unbroken, tap: true },
      ],
      'message',
    ),
  },
  {
    name: 'Cặp dài, mã QR dài',
    screen: phone(
      'Thanh toán',
      [
        { kind: 'pair', label: 'Người nhận tiền', value: 'KHO BẠC NHÀ NƯỚC KHU VỰC MẪU' },
        { kind: 'qr', label: long },
        { kind: 'otp', label: long, typed: 2 },
        { kind: 'signature', label: long, tap: true },
      ],
      'bank',
    ),
  },
  {
    name: 'Địa chỉ dài trên máy tính',
    screen: {
      device: 'desktop',
      app: 'other',
      title: long,
      url: unbroken,
      rows: [{ kind: 'password', label: long, filled: true, tap: true }],
    },
  },
  {
    name: 'Giấy dài',
    screen: {
      device: 'paper',
      title: long,
      rows: [
        { kind: 'field', label: long, value: long, tap: true },
        { kind: 'radio', label: long },
      ],
    },
  },
  { name: 'Ảnh giấy tên dài', screen: { device: 'camera', title: long, document: long } },
  { name: 'Quầy tên dài', screen: { device: 'counter', sign: long, gives: 'paper', label: long } },
];

const [logIn, find] = birthGuide;
const variants: ScreenExample[] = [
  ...(logIn ? [{ name: 'Gọn, cho in', screen: logIn.screen, options: { compact: true } }] : []),
  ...(find
    ? [
        { name: 'Cả máy, tay áo vàng', screen: find.screen, options: { full: true, sleeve: 'gold' as const } },
        {
          name: 'Không nền, không ngón tay',
          screen: find.screen,
          options: { panel: 'none' as const, finger: false, caption: false },
        },
      ]
    : []),
  {
    name: 'Cao hơn nội dung',
    screen: { device: 'counter', sign: 'Trung tâm', gives: 'paper', label: 'GIẤY KHAI SINH' },
    options: { minHeight: 300 },
  },
  {
    name: 'Máy ảnh gọn',
    screen: { device: 'camera', title: 'Máy ảnh', document: 'GIẤY RA VIỆN' },
    options: { compact: true },
  },
];

export const birthGuideScreens: readonly ScreenExample[] = birthGuide;
export const screenExamples: ScreenExample[] = [...birthGuide, ...elements, ...variants, ...hard];
