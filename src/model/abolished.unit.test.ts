import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abolishedBody } from './abolished.ts';

const sentThere: [string, string][] = [
  ['Phòng Tư pháp huyện nơi cư trú.', 'Phòng Tư pháp'],
  ['Ủy ban nhân dân cấp huyện', 'Ủy ban nhân dân cấp huyện'],
  ['Nộp tại UBND quận hoặc UBND thị xã.', 'UBND quận'],
  ['Lên Công an huyện làm căn cước.', 'Công an huyện'],
  ['Mang ra Phòng Tài nguyên và Môi trường.', 'Phòng Tài nguyên và Môi trường'],
  ['Phòng Lao động - Thương binh và Xã hội trả tiền.', 'Phòng Lao động - Thương binh và Xã hội'],
  ['Bạn phải lên huyện nộp.', 'lên huyện'],
  ['Nộp ở bảo hiểm xã hội huyện.', 'bảo hiểm xã hội huyện'],
  ['Không còn quận. Nộp tại Công an quận.', 'Công an quận'],
];
for (const [text, found] of sentThere) test(`found: ${text}`, () => assert.equal(abolishedBody(text), found));

const fine = [
  'Ủy ban nhân dân cấp xã nơi cư trú.',
  'Từ 1/7/2025 không còn quận, huyện.',
  'Không phải lên huyện nữa.',
  'Trước đây nộp ở UBND huyện; nay nộp ở xã.',
  'Cấp xã làm thay cho Phòng Tư pháp.',
  'Phòng Tư pháp đã bỏ, việc này nay do xã làm.',
  'Công an xã, phường, đặc khu.',
  'Chi nhánh Văn phòng đăng ký đất đai.',
  'Sở Tư pháp tỉnh.',
  'Nguyễn Văn Quận ký tên.',
  'Công an xã Tân Huyên.',
];
for (const text of fine) test(`let be: ${text}`, () => assert.equal(abolishedBody(text), undefined));
