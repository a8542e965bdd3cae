import type { Mistake, OtherWay, Question } from '#model/guide.ts';
import { type Examples, words } from '../gallery/examples.ts';

export const mistakes: Examples<{ mistakes: Mistake[] }> = {
  states: { 'Sai và cách sửa': { mistakes: [{ wrong: 'Ảnh mờ, cụt góc', fix: words('Chụp bản gốc, đủ bốn góc, đủ sáng.') }] } },
};

export const questions: Examples<{ questions: Question[] }> = {
  states: {
    'Hai câu': {
      questions: [
        { question: 'Nhờ con cháu làm giúp được không?', answer: words('Được. Người giúp không được giữ mật khẩu của bạn.') },
        { question: 'Nộp rồi có sửa được không?', answer: words('Được, khi hồ sơ chưa xong.') },
      ],
    },
  },
};

export const ways: Examples<{ ways: OtherWay[] }> = {
  states: {
    'Mọi cách': {
      ways: (['counter', 'post', 'app', 'web', 'computer', 'phone'] as const).map((way) => ({ way, title: 'Đến quầy ở Trung tâm', text: words('Mang giấy tờ gốc, có người chỉ từng bước.') })),
    },
  },
};
