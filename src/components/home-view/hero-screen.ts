import type { Screen } from '#model/screen/screen.ts';

/** The picture of the whole site: find the line, press it. */
export const heroScreen: Screen = {
  device: 'phone',
  app: 'portal',
  title: 'Tìm thủ tục',
  rows: [
    { kind: 'field', label: 'Bạn cần làm gì?', value: 'khai sinh', icon: 'search' },
    { kind: 'row', label: 'Đăng ký khai sinh', tap: true },
    { kind: 'row', label: 'Đăng ký lại khai sinh' },
  ],
};
