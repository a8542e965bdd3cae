/** Addresses as people meet them, one a line, and what must be said of each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfficialHost } from '../official.ts';
import { findIn } from './find.ts';
import { judgeMessage } from './judge.ts';
import type { KnownAddresses, Verdict } from './judge.ts';
import { fromPunycode } from './punycode.ts';
import { registered, splitAddress } from './split.ts';

const known: KnownAddresses = {
  hosts: [{ host: 'dichvucong.gov.vn', name: 'Cổng Dịch vụ công quốc gia' }, { host: 'vneid.gov.vn', name: 'Trang định danh' }, { host: 'csgt.bocongan.gov.vn' }],
  lines: [
    { number: '18001096', name: 'Tổng đài Cổng' },
    { number: '1900 0368', name: 'Tổng đài VNeID' },
    { number: '113', name: 'Cảnh sát 113' },
    { number: '1900 9068', name: 'Bảo hiểm xã hội' },
  ],
};

/** Whatever else is right or wrong: what is called official, a browser opens at an official host. */
const opens = (text: string) => {
  try {
    return new URL(/^[a-z]+:/i.test(text) ? text : `https://${text}`).hostname;
  } catch {
    return '';
  }
};

const cases: Record<Verdict, string[]> = {
  official: [
    'dichvucong.gov.vn', 'https://dichvucong.gov.vn', 'https://dichvucong.gov.vn/', 'HTTPS://DichVuCong.GOV.VN/p/home', 'www.dichvucong.gov.vn', 'dichvucong.gov.vn.', 'http://dichvucong.gov.vn/tra-cuu', 'https://dichvucong.gov.vn:8443/x',
    'https://dichvucong.gov.vn:443/', 'vneid.gov.vn', 'https://vneid.gov.vn/#khoa', 'csgt.bocongan.gov.vn/tra-cuu-phat-nguoi', 'vanban.chinhphu.vn', 'https://vanban.chinhphu.vn/?pageid=27160&docid=1', 'chinhphu.vn', 'thuanan.binhduong.gov.vn',
    'dichvucong.gov.vn?ma=123', 'dichvucong.gov.vn#a', '//dichvucong.gov.vn/a', 'https:dichvucong.gov.vn/a', 'https:///dichvucong.gov.vn', 'ttpvhcc.hanoi.gov.vn/quay/1', 'https://dichvucong.gov.vn/?next=https://vneid.gov.vn/', 'dichvucong[.]gov[.]vn', 'hxxps://dichvucong.gov.vn',
    'dichvucong.baohiemxahoi.gov.vn', 'mps.gov.vn', 'https://dichvucong.gov.vn/tep.pdf',
  ],
  fake: [
    // The true name in the wrong place
    'dichvucong.gov.vn.example.com', 'https://dichvucong.gov.vn.abc.top/login', 'gov.vn-login.com', 'dichvucong.gov.vn-hoso.com', 'dichvucong-gov.vn', 'dichvuconggov.vn', 'dichvucong.govvn.com', 'dichvucong.xgovvn.net', 'dichvucong.cvgov.com', 'vneid-gov-vn.com', 'vneid.gov-vn.net',
    'evil.com/dichvucong.gov.vn', 'https://evil.com/vneid.gov.vn/login', 'https://evil.com/?next=https://dichvucong.gov.vn', 'https://evil.com/?next=https%3A%2F%2Fdichvucong.gov.vn', 'evil.com#dichvucong.gov.vn', 'https://vneid.gov.vn@evil.com', 'https://vneid.gov.vn:443@evil.com/', 'https://dichvucong.gov.vn%2f@evil.com', 'https://user@evil.com/',
    'https://dichvucong.gov.vn⁄login.evil.com', 'https://evil.com\\dichvucong.gov.vn', 'vneid.gov.vn@evil.com',
    // Endings
    'dichvucong.gov.vn.cc', 'dichvucong.vn', 'dichvucong.com.vn', 'dichvucong.top', 'dichvucongs.top', 'dichvucongg.top', 'dichvucong.xyz', 'dichvucong.cc', 'dichvucong.gov.com', 'dichvucong.gov', 'dichvucong.gov.cc', 'vneid.vn', 'vneid.net.vn', 'vneid.app', 'bocongan.vn', 'baohiemxahoi.com', 'dichvucongbaohiemxahoi.com', 'chinhphu.com', 'csgt.vn', 'phatnguoi.top', 'gdt-vn.com', 'bhxh.top', 'cccd.xyz', 'congan.online', 'gov.vn.cc', 'govvn.top', 'my.gov.vn.top',
    'dichvucong.dulieuqucogia.com', 'dichvucong.id.vn', 'vneid.io.vn', 'hoanthue.net', 'xacthuc.vneid-bocongan.com', 'vneid.web.app', 'dichvucong-quocgia.github.io',
    // Digits, slips of one letter
    'dichvucong.g0v.vn', 'd1chvucong.gov-vn.com', 'd1chvucong.vn', 'dlchvucong.com', 'dichvuc0ng.vn', 'vne1d.com', 'vneld.vn', 'b0congan.com', 'dichvukong.com', 'dichvucnog.com', 'dichvucon.com', 'vnied.com', 'd1chvuc0ng.top',
    // Letters of other alphabets, hidden ones, codes
    'https://dichvucоng.gov.vn', 'https://dichvucong.gοv.vn', 'vnеid.gov.vn', 'https://xn--dichvucng-8lh.gov.vn', 'https://ｄichvucong.gov.vn', 'https://dichvucong.gov.vп', 'dichvucong。gov。vn', 'https://dich\u200bvucong.gov.vn', 'dichvu\u00adcong.gov.vn', 'https://dichvucong\u2024gov.vn', 'https://%64ichvucong.gov.vn', 'dịchvụcông.vn', 'https://xn--dchvcng-sxa8m.vn', 'vnéid.gov.vn',
    // Commands and files
    'javascript:alert(1)', 'JavaScript:alert(document.cookie)', 'data:text/html,<b>a</b>', 'data:text/html;base64,PGI+', 'intent://abc#Intent;scheme=https;end', 'vbscript:msgbox', 'itms-services://?action=download-manifest&url=https://a.com/a.plist', 'file:///sdcard/a.html',
    'https://evil.com/vneid.apk', 'https://evil.com/tai/app.APK?v=2', 'vneid.apk', 'DichVuCong.apk', 'https://cdn.abc.com/a.xapk', 'https://cdn.abc.com/a.ipa', 'abc.com/cai.mobileconfig',
    'https://www.google.com/url?q=https://dichvucong-gov.top/', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fvneid-capnhat.com%2F',
    // Mail, numbers
    'hotro@dichvucong-gov.vn', 'cskh.gov.vn@gmail.com', 'admin@vneid.top', '18001069', '1800 1090', '+84 1900 0386', '180010966',
  ],
  'not-official': [
    'vietcombank.com.vn', 'https://shopee.vn/abc', 'https://www.vietnam.vn/en/cach-nhan-biet', 'evnhanoi.vn', 'zalo.me/0000000000', 'https://zalo.me/g/abcxyz', 'facebook.com/congan.xa.mau', 'https://www.facebook.com/sharer?u=https://dichvucong.gov.vn', 't.me/abc', 'https://play.google.com/store/apps/details?id=com.abc', 'https://apps.apple.com/vn/app/abc/id1',
    'market://details?id=abc', 'itms-apps://apps.apple.com/app/id1', 'https://docs.google.com/forms/d/e/abc', 'https://www.gov.uk/visa', 'usa.gov', 'gov.sg', 'govap.com', 'abc.blogspot.com', 'https://xa-mau.example', 'a.b.c.d.com', 'nguyenvana@gmail.com', 'mailto:abc@yahoo.com', 'example.com:8080/a', 'tuoitre.vn/canh-bao-vneid-gia.htm',
  ],
  unknown: [
    'bit.ly/abc', 'https://bit.ly/3xYz', 'tinyurl.com/abc', 's.id/hoantien', 'https://t.co/abc', 'rb.gy/a', 'by.com.vn/abc', 'http://192.0.2.10/login', '192.0.2.10', 'http://3221226000/', 'http://[2001:db8::1]/', 'http://0xC000020A/', 'gov.vn', 'https://dichvucong.gov.vn/?next=https://evil.com', 'https://dichvucong.gov.vn/?redirect=evil.com', 'https://abc@dichvucong.gov.vn',
    'https://dichvucong.gov.vn/a.apk', 'https://dichvucong.gov.vn\\@evil.com', 'baochinhphu.vn/tin', 'tinnhiemmang.vn', 'quochoi.vn', 'truong-mau.edu.vn', 'zaloabc://mo', 'https://www.google.com/url?q=https://dichvucong.gov.vn', 'xa@quangtri.gov.vn', '0000 000 000', '+1 202 555 0100', '+84 912 000 000', '5656', '02430000000',
  ],
};
cases.official.push('113', '18001096', '1800 1096', '+8418001096', '1900.0368');

for (const [verdict, texts] of Object.entries(cases))
  for (const text of texts)
    test(`${verdict}: ${JSON.stringify(text)}`, () => {
      const [judged, ...more] = judgeMessage(text, known);
      assert.ok(judged, `nothing found in ${text}`);
      assert.deepEqual(more, [], 'one thing was typed');
      assert.equal(judged.verdict, verdict, judged.why.join(' '));
      assert.ok(judged.why.length > 0 && judged.pieces.length > 0);
      if (verdict === 'official' && judged.kind === 'address')
        assert.ok(isOfficialHost(opens(text.replaceAll('[.]', '.').replace('hxxp', 'http')).replace(/\.$/, ''), new Set()), 'a browser opens something else');
      assert.doesNotMatch([judged.head, ...judged.why].join(' '), /an toàn/i, 'nothing is called safe');
    });

test('nothing but an official host of the browser is ever called official', () => {
  const hosts = ['dichvucong.gov.vn', 'evil.com', 'gov.vn.evil.com'];
  const glues = ['', '/', '\\', '@', ':', '?', '#', '.', '%2e', '%00', ' ', '\t', ';', '&', '..', ':80', ':80@', '/@', '\\@', '//'];
  for (const a of hosts)
    for (const glue of glues)
      for (const b of hosts)
        for (const scheme of ['', 'https://', 'http:\\\\', 'https:'])
          for (const judged of judgeMessage(`${scheme}${a}${glue}${b}`, known)) {
            if (judged.verdict !== 'official') continue;
            const text = judged.pieces.map((piece) => piece.text).join('');
            assert.match(opens(text.replace(/^(https?):[/\\]*/i, '$1://')), /(^|\.)gov\.vn$/, text);
          }
});

const inside: [message: string, found: string[]][] = [
  ['Xe ban vi pham, nop phat tai https://dichvucongs.top/a, truoc 24h.', ['https://dichvucongs.top/a']],
  ['Vào (dichvucong.gov.vn) nhé bác.', ['dichvucong.gov.vn']],
  ['Xong rồi.Mai bác ra xã nhé', []],
  ['Bác.Cháu ở công an xã đây', []],
  ['Số tiền 1.500.000đ, ngày 20.11.2026, mã 482913', []],
  ['Gọi 1900 0368 hoặc 0000 000 000', ['1900 0368', '0000 000 000']],
  ['Soạn XN gửi 5656', ['5656']],
  ['Mã OTP của bạn là 482913, có hiệu lực 5 phút', []],
  ['Tải tệp Dịch vụ công.apk về', ['công.apk']],
  ['abc@gmail.com va bit.ly/xyz', ['abc@gmail.com', 'bit.ly/xyz']],
  ['bấm:https://vneid-a.com ngay', ['https://vneid-a.com']],
  ['vào dichvucong . gov . vn . top', ['dichvucong.gov.vn.top']],
  ['tự gõ dichvucong .gov .vn rồi', ['dichvucong.gov.vn']],
  ['dichvucong. gov. vn', ['dichvucong.gov.vn']],
  ['“vneid.gov.vn”', ['vneid.gov.vn']],
  ['\ufeffvneid.gov.vn\u200b', ['vneid.gov.vn']],
  ['HOAN THUE: hoanthue.top/nhan hoặc hoanthue.top/nhan', ['hoanthue.top/nhan']],
  ['Chào bác', []],
  ['', []],
];
for (const [message, found] of inside)
  test(`in “${message.slice(0, 50)}”`, () => assert.deepEqual(findIn(message).map(({ text }) => text), found));

test('the telling part is pointed at', () => {
  const pieces = (text: string) => judgeMessage(text, known)[0]!.pieces.map(({ text: piece, as }) => `${as}:${piece}`);
  assert.deepEqual(pieces('https://dichvucong.gov.vn.abc.top/a'), ['dim:https://', 'bad:dichvucong.gov.vn.', 'real:abc.top', 'dim:/a']);
  assert.deepEqual(pieces('https://vneid.gov.vn@evil.com/a'), ['bad:https://vneid.gov.vn@', 'real:evil.com', 'dim:/a']);
  assert.deepEqual(pieces('https://dichvucong.gov.vn/a'), ['dim:https://', 'real:dichvucong.gov.vn', 'dim:/a']);
  assert.deepEqual(pieces('evil.com/dichvucong.gov.vn'), ['real:evil.com', 'bad:/dichvucong.gov.vn']);
  assert.ok(pieces('https://dichvucоng.gov.vn').includes('bad:о'));
});

test('the letter of another alphabet is counted and named', () =>
  assert.match(judgeMessage('https://dichvucоng.gov.vn', known)[0]!.why[0]!, /Chữ thứ 8, “о”, là chữ Nga, không phải “o”/));
test('the true name is told', () => assert.match(judgeMessage('https://dichvucong.gov.vn.abc.com.vn', known)[0]!.why.join(' '), /Tên thật của trang là abc\.com\.vn\./));
test('http and a port are told', () => {
  assert.match(judgeMessage('http://dichvucong.gov.vn', known)[0]!.why.join(' '), /thiếu chữ s/);
  assert.match(judgeMessage('https://dichvucong.gov.vn:8443', known)[0]!.why.join(' '), /:8443/);
});

test('whose name it is', () => {
  assert.deepEqual(['a.b.com', 'a.b.com.vn', 'a.b.gov.vn', 'a.b.vn', 'x.vneid.web.app', 'com.vn'].map(registered), ['b.com', 'b.com.vn', 'b.gov.vn', 'b.vn', 'vneid.web.app', 'com.vn']);
});
test('an address in its parts', () => {
  const { user, host, port, rest } = splitAddress('https://a:b@dichvucong.gov.vn:81/x?y#z');
  assert.deepEqual({ user, host, port, rest }, { user: 'a:b', host: 'dichvucong.gov.vn', port: '81', rest: '/x?y#z' });
});
test('punycode', () => {
  assert.equal(fromPunycode('xn--mnchen-3ya'), 'münchen');
  assert.equal(fromPunycode('xn--e1afmkfd'), 'пример');
  assert.equal(fromPunycode('xn--!'), undefined);
  assert.equal(fromPunycode('abc'), undefined);
});
