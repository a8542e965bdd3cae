/** The shape of a component's `examples.ts`: they feed the gallery, axe and screenshots. */
import type { Guide, Rich, Step, Unit } from '#model/guide.ts';

export interface Examples<Props> {
  /** The element that a list item needs around it, where the component is one. */
  inside?: 'ul' | 'ol';
  /** Name of the state, in Vietnamese, and its props. */
  states: Record<string, Props>;
  /** What goes into the component's slot. */
  slot?: string;
}

export const words = (text: string): Rich => [{ kind: 'text', text }];

export const sampleStep: Step = {
  id: 'mau-tim',
  number: 2,
  title: 'Tìm “khai sinh”',
  say: [
    { kind: 'text', text: 'Gõ ' },
    { kind: 'strong', text: 'khai sinh' },
    { kind: 'text', text: ' vào ô tìm kiếm, rồi chọn dòng ' },
    { kind: 'strong', text: 'Đăng ký khai sinh' },
    { kind: 'text', text: '.' },
  ],
  screen: {
    device: 'phone',
    app: 'portal',
    title: 'Tìm thủ tục',
    rows: [
      { kind: 'field', label: 'Bạn cần làm gì?', value: 'khai sinh', icon: 'search' },
      { kind: 'row', label: 'Đăng ký khai sinh', tap: true },
      { kind: 'row', label: 'Đăng ký lại khai sinh' },
    ],
  },
};

export const sampleUnit: Unit = {
  id: 'xa-mau',
  name: 'Xã Mẫu',
  province: 'Tỉnh Mẫu',
  sample: true,
  site: 'https://xa-mau.example',
  base: '/',
  counter: { name: 'Trung tâm Phục vụ hành chính công' },
  police: { name: 'Công an xã' },
  digitalTeam: { name: 'Tổ công nghệ số cộng đồng' },
};

export const sampleCard: Pick<Guide, 'slug' | 'title' | 'icon' | 'channel'> = {
  slug: 'dang-ky-khai-sinh',
  title: { text: 'Đăng ký khai sinh cho con', lines: ['Đăng ký khai sinh', 'cho con'] },
  icon: 'baby',
  channel: 'online',
};
