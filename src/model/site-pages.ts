/** Pages of the site that content may lead to by `page:…`; each stands at its own name. */
export const sitePages = {
  'thu-tuc': { title: 'Tất cả thủ tục', icon: 'card-index-dividers' },
  'an-toan': { title: 'An toàn trên mạng', icon: 'shield' },
  'kiem-tra': { title: 'Tôi có được không?', icon: 'clipboard' },
  'vi-sao': { title: 'Vì sao nên làm trên mạng?', icon: 'red-heart' },
  'can-bo': { title: 'Bàn làm việc của cán bộ', icon: 'briefcase' },
  'phap-luat': { title: 'Luật nói gì?', icon: 'page-with-curl' },
  'chu-kho': { title: 'Chữ khó, nói dễ', icon: 'speech-balloon' },
  'in-an': { title: 'In giấy hướng dẫn', icon: 'page-facing-up' },
  'hoi-dap': { title: 'Hỏi đáp', icon: 'speech-balloon' },
  'tim-kiem': { title: 'Tìm', icon: 'magnifying-glass-tilted-left' },
  've-trang-nay': { title: 'Về trang này', icon: 'house' },
} as const;
