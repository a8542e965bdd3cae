import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contacts, Rich } from '#model/guide.ts';
import type { SafetyPage, Scam } from '#model/safety.ts';
import { sampleUnit } from '../../../tests/site/sample-guide.ts';
import { planBasicsPoster, planHelpPoster } from './advice-poster.ts';
import { planWarningPoster } from './warning-poster.ts';

const say = (text: string): Rich => [{ kind: 'text', text }];
const title = (text: string) => ({ text, lines: [text] });
const around = { sources: [], checked: '2026-11-20', reviewBy: '2027-05-15' };
const act = (name: string, text = 'Không cần chào.') => ({ title: name, text: say(text), icon: 'telephone-receiver' });

const scam = (change: Partial<Scam> = {}): Scam => ({
  ...around, slug: 'gia-cong-an', title: title('Giả công an dọa bắt'), truth: say('Công an không gọi điện đòi tiền.'), channel: 'call', icon: 'mobile-phone', aliases: [],
  targets: 'Người già', story: say('Họ gọi, xưng là công an.'),
  screen: { device: 'phone', app: 'message', title: 'Cuộc gọi đến', rows: [{ kind: 'bubble', text: 'Bác !chuyển tiền! ngay.' }] },
  signs: [{ title: 'Dọa', text: say('Để bạn cuống.') }, { title: 'Giục', text: say('Không cho hỏi ai.') }],
  real: { title: 'Công an thật', text: say('Gửi giấy mời.') }, acts: [act('Cúp máy'), act('Hỏi con cháu')], tricked: [act('Tháo SIM')], ...change,
});
const help: SafetyPage = {
  ...around, reviewBy: '2027-02-28', slug: 'vua-bi-lua', title: title('Tôi vừa bị lừa'), lead: say('Làm ngay.'), icon: 'shield', aliases: [], order: 1, numbered: true, after: [],
  items: [act('Cúp máy ngay'), act('Gọi ngân hàng'), { ...act('Báo công an'), call: { number: '113', name: 'Cảnh sát' } }, act('Đổi mật khẩu'), act('Báo người thân')],
};
const hotline = (id: string, number: string) => ({ id, number, name: id, use: 'Hỏi', source: 'x', date: '2026' });
const contacts: Contacts = { hosts: [], hotlines: [hotline('canh-sat', '113'), hotline('bhxh', '1900 9068'), hotline('vneid', '1900 0368')] };

test('a short scam keeps all, and ends with what every scam asks', () => {
  const plan = planWarningPoster(scam(), help, contacts, sampleUnit());
  assert.deepEqual(plan.info.left, []);
  assert.deepEqual(plan.tricked.map((one) => one.title), ['Tháo SIM', ...help.items.map((one) => one.title)]);
  assert.ok(plan.title.pt >= 44 && plan.letters.main >= 16 && plan.letters.text >= 12);
});

test('it holds no longer than the shorter of its pages, and its code leads to the scam', () => {
  const plan = planWarningPoster(scam(), help, contacts, sampleUnit());
  assert.equal(plan.info.until, '2027-02-28');
  assert.equal(plan.strip.qr?.url, 'https://xa-mau.example/an-toan/gia-cong-an/');
});

test('only numbers that the texts name, each once', () => {
  const plan = planWarningPoster(scam({ acts: [act('Gọi hỏi', 'Gọi 1900 9068, hoặc 113.')] }), help, contacts, sampleUnit());
  assert.deepEqual(plan.numbers.map(({ number }) => number), ['1900 9068']);
});

test('what does not fit goes in order and is told; calling the police stays', () => {
  const words = 'Thông tin ấy đã lộ ở đâu đó, đọc đúng chưa phải là công an, cứ cúp máy rồi ra xã hỏi lại cho chắc.';
  const plan = planWarningPoster(
    scam({
      title: title('Giả cán bộ gọi bắt cập nhật VNeID, dữ liệu'), story: say(words.repeat(2)),
      signs: ['Một', 'Hai', 'Ba', 'Bốn'].map((name) => ({ title: name, text: say(words) })), acts: ['A', 'B', 'C', 'D'].map((name) => act(name, words)),
    }), help, contacts, sampleUnit({ name: 'Ủy ban nhân dân xã Mẫu '.repeat(6).slice(0, 120) }),
  );
  assert.equal(plan.info.left[0]?.what, 'chuyện bắt đầu thế nào');
  assert.ok(plan.tricked.some(({ call }) => call?.number === '113'));
  assert.equal(plan.namePt, 12);
});

test('the sheet of first minutes keeps the order of its page and the number to call', () => {
  const plan = planHelpPoster(help, contacts, sampleUnit());
  assert.deepEqual(plan.rows.map((row) => row.title), help.items.map((one) => one.title));
  assert.deepEqual(plan.rows.flatMap((row) => row.hotline?.number ?? []), ['113']);
});

test('the basics are as many as there are pages, in their order', () => {
  const pages = [3, 2].map((order) => ({ ...help, slug: `t${order}`, order, title: title(`Trang ${order}`) }));
  const plan = planBasicsPoster(pages, sampleUnit());
  assert.equal(plan.info.title, 'Hai điều giữ mình');
  assert.deepEqual(plan.rows.map(({ about }) => about), ['Trang 2', 'Trang 3']);
});
