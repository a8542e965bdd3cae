import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { breaths, speech, spoken } from './speech.ts';

const groups: Record<string, Record<string, string>> = {
  days: {
    '15/7/2025': 'ngày mười lăm tháng bảy năm hai nghìn không trăm hai mươi lăm',
    'từ ngày 1/7/2026': 'từ ngày một tháng bảy năm hai nghìn không trăm hai mươi sáu',
    'Từ 1/7/2026.': 'Từ ngày một tháng bảy năm hai nghìn không trăm hai mươi sáu.',
    'trước 30/6': 'trước ngày ba mươi tháng sáu',
    'ngày 30/4': 'ngày ba mươi tháng tư',
    'hạn 31/10, 31/1': 'hạn ngày ba mươi mốt tháng mười, ngày ba mươi mốt tháng một',
    'tháng 7/2025': 'tháng bảy năm hai nghìn không trăm hai mươi lăm',
    'trước 4/2026': 'trước tháng tư năm hai nghìn không trăm hai mươi sáu',
    'quý 3/2026': 'quý ba năm hai nghìn không trăm hai mươi sáu',
    '21–28/4': 'ngày hai mươi mốt đến ngày hai mươi tám tháng tư',
    'ngày 2–14/7': 'ngày hai đến ngày mười bốn tháng bảy',
    'thứ 2 đến thứ 4, sáng thứ 7': 'thứ hai đến thứ tư, sáng thứ bảy',
    'Tháng 4 và 4 tháng': 'Tháng tư và bốn tháng',
    'lần thứ 1': 'lần thứ nhất',
    'giai đoạn 2026–2030': 'giai đoạn hai nghìn không trăm hai mươi sáu đến hai nghìn không trăm ba mươi',
    'năm 2024': 'năm hai nghìn không trăm hai mươi tư',
  },
  'parts and counts': {
    'đóng 1/3 số tiền': 'đóng một phần ba số tiền',
    'hết ngày 1/3': 'hết ngày một tháng ba',
    'mở trang từ 3/2': 'mở trang từ ngày ba tháng hai',
    '3/4 dân số': 'ba phần tư dân số',
    'bước 3/8': 'bước ba trên tám',
    'trực 24/7': 'trực hai mươi tư trên bảy',
    'ngày 24/7': 'ngày hai mươi tư tháng bảy',
    '3–5 ngày': 'ba đến năm ngày',
    '3 - 5 ngày': 'ba đến năm ngày',
    '15.000–35.000 đồng': 'mười lăm nghìn đến ba mươi lăm nghìn đồng',
    '20 %, 4,8%': 'hai mươi phần trăm, bốn phẩy tám phần trăm',
    '0,05': 'không phẩy không năm',
    'ảnh 3×4': 'ảnh ba nhân bốn',
    '3, 8 hoặc 18': 'ba, tám hoặc mười tám',
  },
  times: {
    '8:00': 'tám giờ',
    '7:30 và 7h05': 'bảy giờ ba mươi và bảy giờ không năm',
    '7 giờ 30': 'bảy giờ ba mươi',
    'trước 23 giờ': 'trước hai mươi ba giờ',
  },
  money: {
    '1.200.000đ': 'một triệu hai trăm nghìn đồng',
    '1.200.000 đồng': 'một triệu hai trăm nghìn đồng',
    '500000 đồng': 'năm trăm nghìn đồng',
    '8.000 đồng': 'tám nghìn đồng',
    '540.000 đ × hệ số': 'năm trăm bốn mươi nghìn đồng nhân hệ số',
    '113.850 đồng/tháng': 'một trăm mười ba nghìn tám trăm năm mươi đồng một tháng',
    '15,5 triệu': 'mười lăm phẩy năm triệu',
  },
  measures: {
    '2 MB': 'hai mê ga bai',
    '50m2': 'năm mươi mét vuông',
    '50 m², 3 km, 5 mm': 'năm mươi mét vuông, ba ki lô mét, năm mi li mét',
    '37 °C': 'ba mươi bảy độ xê',
    '(220/380V)': 'hai trăm hai mươi trên ba trăm tám mươi vôn,',
    'sóng 4G': 'sóng bốn gờ',
  },
  'codes and numbers to call': {
    'Gọi 1900 0368': 'Gọi một chín không không, không ba sáu tám',
    'số 18001096': 'số một tám không không, một không chín sáu',
    'gọi 113, 114 hoặc 115': 'gọi một một ba, một một bốn hoặc một một năm',
    'Điều 113': 'Điều một trăm mười ba',
    '0912345678': 'không chín một hai, ba bốn năm, sáu bảy tám',
    '0200 0000 000': 'không hai không không, không không không không, không không không',
    '001085012345': 'không không một, không tám năm, không một hai, ba bốn năm',
    '1.001193': 'một chấm không không một, một chín ba',
    'mã 123456': 'mã một hai ba, bốn năm sáu',
    'Mẫu số 01': 'Mẫu số không một',
    '*101#': 'sao một không một thăng',
    '0•••': 'không, các số sau được che',
    'tờ khai CT01': 'tờ khai xê tê không một',
    'Mẫu TK1-TS': 'Mẫu tê ca một tê ét',
    'bản VNeID 2.1.18.': 'bản vi nây ai đi hai chấm một chấm mười tám.',
  },
  documents: {
    'Nghị định 118/2025/NĐ-CP': 'Nghị định số một trăm mười tám năm hai nghìn không trăm hai mươi lăm của Chính phủ',
    'Nghị định số 118/2025/NĐ-CP của Chính phủ': 'Nghị định số một trăm mười tám năm hai nghìn không trăm hai mươi lăm của Chính phủ',
    'Chỉ thị 24/CT-TTg': 'Chỉ thị số hai mươi tư của Thủ tướng Chính phủ',
    'Nghị định 45/2020': 'Nghị định số bốn mươi lăm năm hai nghìn không trăm hai mươi',
    'Nghị quyết 66.22, Điều 7': 'Nghị quyết sáu mươi sáu chấm hai mươi hai, Điều bảy',
    'Nghị định 123/2020, 70/2025': 'Nghị định số một trăm hai mươi ba năm hai nghìn không trăm hai mươi, số bảy mươi năm hai nghìn không trăm hai mươi lăm',
    'Luật 60/2014/QH13': 'Luật số sáu mươi năm hai nghìn không trăm mười bốn của Quốc hội',
    'Mẫu 01/CNKD': 'Mẫu không một, cá nhân kinh doanh',
  },
  'short forms': {
    'Thẻ CCCD, thẻ BHYT và BHXH': 'Thẻ căn cước công dân, thẻ bảo hiểm y tế và bảo hiểm xã hội',
    'thẻ bảo hiểm y tế (BHYT)': 'thẻ bảo hiểm y tế, bê hát i tê,',
    'TNHH là trách nhiệm hữu hạn': 'tê nờ hát hát là trách nhiệm hữu hạn',
    'Viết tắt là BHYT.': 'Viết tắt là bê hát i tê.',
    'UBND xã': 'Ủy ban nhân dân xã',
    'VNeID, OTP, QR': 'vi nây ai đi, ô tê pê, qui a',
    'NFC, SMS, PDF': 'en ép xi, ét em ét, pê đê ép',
    'TP.HCM là 14': 'Thành phố Hồ Chí Minh là mười bốn',
    'mức độ II': 'mức độ hai',
    'Phụ lục I, II': 'Phụ lục một, hai',
    'Tin giả: KHÔNG BẤM': 'Tin giả: không bấm',
    'TIN GIẢ': 'tin giả',
  },
  addresses: {
    'Vào dichvucong.gov.vn.': 'Vào dịch vụ công chấm gov chấm vi en.',
    'đuôi .gov.vn': 'đuôi chấm gov chấm vi en',
    'https://dichvucong.gov.vn/abc': 'dịch vụ công chấm gov chấm vi en gạch chéo a bê xê',
    'dichvucongs[.]top': 'dịch vụ công ét chấm tóp',
    'gdt.gov.vn': 'gờ đê tê chấm gov chấm vi en',
    'ubnd@xavidu.gov.vn': 'u bê nờ đê a còng ích a vê i đê u chấm gov chấm vi en',
  },
  signs: {
    'và/hoặc': 'và, hoặc',
    'vợ/chồng': 'vợ hoặc chồng',
    'Cài đặt › Chung → Tiếng': 'Cài đặt, rồi Chung, rồi Tiếng',
    'Bấm “Đồng ý”.': 'Bấm Đồng ý.',
    'Nộp (nếu có), rồi chờ': 'Nộp, nếu có, rồi chờ',
    'Chờ…': 'Chờ.',
    'Một • Hai': 'Một, Hai',
    'dấu * là phải điền': 'dấu sao là phải điền',
    'Thanh toán & Nộp': 'Thanh toán và Nộp',
    'mục\u00A01 của tờ\u00A0khai': 'mục một của tờ khai',
  },
};
for (const [group, cases] of Object.entries(groups))
  describe(group, () => {
    for (const [written, said] of Object.entries(cases)) test(written, () => assert.equal(spoken(written), said));
  });

test('each spoken word knows where it is written', () => {
  const text = 'Nộp 8.000 đồng (nếu có) ở dichvucong.gov.vn.';
  const { say, words } = speech(text);
  const pairs = words.map(({ from, to, at }, i) => [text.slice(from, to), say.slice(at, words[i + 1]?.at ?? say.length).replace(/[\s,.]+$/, '')]);
  assert.deepEqual(pairs, [
    ['Nộp', 'Nộp'], ['8.000', 'tám nghìn'], ['đồng', 'đồng'], ['nếu', 'nếu'], ['có', 'có'], ['ở', 'ở'],
    ['dichvucong.gov.vn', 'dịch vụ công chấm gov chấm vi en'],
  ]);
});

const cut = (text: string) => breaths(text).map(({ from, to }) => text.slice(from, to));

test('a text is read sentence by sentence, and an address is not torn', () =>
  assert.deepEqual(cut('Vào dichvucong.gov.vn. Bấm “Đăng nhập.” Xong chưa? Chờ… 2.1 giờ'), [
    'Vào dichvucong.gov.vn.', 'Bấm “Đăng nhập.”', 'Xong chưa?', 'Chờ…', '2.1 giờ',
  ]));

test('a long sentence is cut at its commas, by what is heard', () => {
  const long = 'Từ 15/8/2026 đến hết 28/2/2027, nộp trên mạng thì không mất lệ phí, nộp ở quầy thì mất 8.000 đồng, ai cũng vậy, kể cả người ở xa.';
  assert.equal(cut(long).join(' '), long);
  assert.ok(cut(long).length > 1);
  for (const part of cut(long)) assert.ok(spoken(part).length <= 180 && /[,.]$/.test(part), part);
});
test('without commas it is cut between words', () => {
  const long = 'một hai ba bốn '.repeat(40).trim();
  assert.equal(cut(long).join(' '), long);
  for (const part of cut(long)) assert.ok(part.length <= 180, part);
});
test('nothing to say', () => {
  assert.deepEqual(cut('  '), []);
  assert.deepEqual(speech('“”'), { say: '', words: [] });
});
