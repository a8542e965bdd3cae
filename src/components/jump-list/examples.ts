import type { Step } from '#model/guide.ts';
import { type Examples, sampleStep } from '../gallery/examples.ts';

const step = (number: number, id: string, title: string): Step => ({ ...sampleStep, number, id, title });

export const examples: Examples<{ steps: Step[] }> = {
  states: {
    'Ba bước': {
      steps: [step(1, 'noi-dung', 'Đăng nhập bằng VNeID'), step(2, 'mau-tim', 'Tìm “khai sinh”'), step(3, 'mau-du', 'Điền tờ khai')],
    },
  },
};
