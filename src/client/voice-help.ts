/** How to get a Vietnamese voice, in plain steps; the reader's own kind of device first. */

interface Way { name: string; is: RegExp; steps: string[] }

const ways: Way[] = [
  {
    name: 'Điện thoại Android',
    is: /Android/,
    steps: [
      'Mở **Cài đặt** của máy.',
      'Gõ **giọng nói** vào ô tìm kiếm, chọn **Chuyển văn bản thành giọng nói**.',
      'Bấm hình bánh răng, chọn **Cài đặt dữ liệu thoại**.',
      'Chọn **Tiếng Việt**, bấm tải về.',
      'Tải xong, quay lại đây, bấm **Thử lại**.',
    ],
  },
  {
    name: 'iPhone, iPad',
    is: /iPhone|iPad|Macintosh/,
    steps: [
      'Mở **Cài đặt**, chọn **Trợ năng**.',
      'Chọn **Nội dung được đọc**, rồi **Giọng nói**.',
      'Chọn **Tiếng Việt**, bấm tải về.',
      'Tải xong, quay lại đây, bấm **Thử lại**.',
    ],
  },
  {
    name: 'Máy tính Windows',
    is: /Windows/,
    steps: [
      'Mở **Cài đặt**, chọn **Thời gian và ngôn ngữ**, rồi **Giọng nói**.',
      'Bấm **Thêm giọng nói**, chọn **Tiếng Việt**.',
      'Cài xong, mở lại trình duyệt.',
    ],
  },
];

const make = <K extends keyof HTMLElementTagNameMap>(name: K, ...inside: (string | Node)[]) => {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
};
const marked = (text: string) => text.split('**').map((part, i) => (i % 2 === 1 ? make('b', part) : part));
const list = ({ steps }: Way) => make('ol', ...steps.map((step) => make('li', ...marked(step))));

export function voiceHelp(device: string): HTMLElement {
  const own = ways.find(({ is }) => is.test(device));
  const others = ways.filter((way) => way !== own);
  const box = make('div');
  box.className = 'pb-help';
  const heading = make('h2', 'Máy chưa có giọng đọc tiếng\u00A0Việt');
  heading.tabIndex = -1;
  box.append(heading, make('p', 'Tải một lần, dùng mãi, không mất tiền.'));
  if (own) box.append(list(own));
  for (const way of others) box.append(make('details', make('summary', way.name), list(way)));
  return box;
}
