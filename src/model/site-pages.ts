/** Pages of the site that content may lead to by `page:…`; each stands at its own name, or at its `path`. */
export const sitePages = {
  'thu-tuc': { title: 'Tất cả thủ tục', icon: 'card-index-dividers' },
  'an-toan': { title: 'An toàn trên mạng', icon: 'shield' },
  'kiem-tra-dia-chi': { title: 'Địa chỉ này có phải trang nhà nước?', icon: 'magnifying-glass-tilted-left', path: 'an-toan/kiem-tra-dia-chi/' },
  'luyen-tap': { title: 'Tập nhận ra thật, giả', icon: 'shield', path: 'an-toan/luyen-tap/' },
  'kiem-tra': { title: 'Tôi có được không?', icon: 'clipboard' },
  'vi-sao': { title: 'Vì sao nên làm trên mạng?', icon: 'red-heart' },
  'can-bo': { title: 'Bàn làm việc của cán bộ', icon: 'briefcase' },
  'phap-luat': { title: 'Luật nói gì?', icon: 'page-with-curl' },
  'chu-kho': { title: 'Chữ khó, nói dễ', icon: 'speech-balloon' },
  'in-an': { title: 'In giấy hướng dẫn', icon: 'page-facing-up' },
  'thuc-hanh': { title: 'Tập thử trên màn hình vẽ', icon: 'mobile-phone' },
  'bai-hoc': { title: 'Bài học cho lớp Tin học', icon: 'backpack' },
  'tap-huan': { title: 'Tập huấn cho người lớn', icon: 'handshake', path: 'can-bo/tap-huan/' },
  'man-hinh': { title: 'Màn hình LED, màn hình phòng chờ', icon: 'mobile-phone' },
  kiosk: { title: 'Máy chạm ở quầy', icon: 'mobile-phone' },
  'hoi-dap': { title: 'Hỏi đáp', icon: 'speech-balloon' },
  'tim-kiem': { title: 'Tìm', icon: 'magnifying-glass-tilted-left' },
  've-trang-nay': { title: 'Về trang này', icon: 'house' },
} as const satisfies Record<string, { title: string; icon: string; path?: string }>;

export function sitePath(id: string): string {
  const page: { title: string; path?: string } | undefined = sitePages[id as keyof typeof sitePages];
  return page?.path ?? `${id}/`;
}
