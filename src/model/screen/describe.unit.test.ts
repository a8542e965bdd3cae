import assert from 'node:assert/strict';
import test from 'node:test';
import { describeScreen } from './describe.ts';
import type { ScreenElement } from './screen.ts';

const phone = (...rows: ScreenElement[]) =>
  describeScreen({ device: 'phone', app: 'portal', title: 'Đăng nhập', rows });

test('says what stands on the screen in order and what to press', () => {
  assert.equal(
    phone(
      { kind: 'field', label: 'Số định danh cá nhân' },
      { kind: 'password', label: 'Mật khẩu' },
      { kind: 'button', label: 'Đăng nhập', tap: true },
    ),
    'Màn hình Đăng nhập: ô Số định danh cá nhân, ô Mật khẩu, bấm nút Đăng nhập',
  );
});

test('a masked value is not read out, a made-up one is', () => {
  assert.equal(
    phone({ kind: 'field', label: 'Số định danh', value: '0•••••••••••' }),
    'Màn hình Đăng nhập: ô Số định danh',
  );
  assert.equal(
    phone({ kind: 'field', label: 'Họ tên', value: 'NGƯỜI MẪU', state: 'auto' }),
    'Màn hình Đăng nhập: ô Họ tên điền sẵn NGƯỜI MẪU',
  );
  assert.equal(phone({ kind: 'code', label: 'Mã hồ sơ', value: '•••-••' }), 'Màn hình Đăng nhập: khung Mã hồ sơ');
});

test('a tile to press is named among the others', () => {
  const tiles = [
    { label: 'Ví giấy tờ', icon: 'memo' },
    { label: 'Thông báo', icon: 'bell', tap: true as const },
  ];
  assert.equal(phone({ kind: 'tiles', tiles }), 'Màn hình Đăng nhập: ô Ví giấy tờ, bấm ô Thông báo');
});

test('a suspicious part is read without its marks', () => {
  assert.match(
    phone({ kind: 'bubble', text: 'Nộp tại !dichvucongs[.]top!' }),
    /tin nhắn: Nộp tại dichvucongs\[\.\]top$/,
  );
});

test('every device has its words', () => {
  assert.equal(
    describeScreen({ device: 'camera', title: 'Máy ảnh', document: 'Giấy chứng sinh' }),
    'Màn hình Máy ảnh: Giấy chứng sinh đủ bốn góc trong khung, bấm nút chụp',
  );
  assert.equal(
    describeScreen({ device: 'counter', sign: 'Một cửa', gives: 'paper', label: 'GIẤY KHAI SINH' }),
    'Quầy Một cửa: người dân và cán bộ trao nhau tờ giấy ghi GIẤY KHAI SINH',
  );
  assert.match(
    describeScreen({ device: 'paper', title: 'Tờ khai', rows: [{ kind: 'field', label: 'Họ tên' }] }),
    /^Tờ giấy Tờ khai: ô Họ tên$/,
  );
  assert.match(
    describeScreen({
      device: 'desktop',
      app: 'portal',
      title: 'Đăng nhập',
      url: 'a.gov.vn',
      rows: [{ kind: 'text', text: 'Chào' }],
    }),
    /^Màn hình máy tính Đăng nhập, trang a\.gov\.vn: Chào$/,
  );
});
