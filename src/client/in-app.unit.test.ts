import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromeAddress, isInApp, wayTo, type Feature } from './in-app.ts';

const android = 'Mozilla/5.0 (Linux; Android 10; SM-A107F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';
const inside = {
  'Zalo on Android': `${android} Zalo android/12020402 ZaloTheme/light ZaloLanguage/vi`,
  'Facebook on Android': `${android} [FB_IAB/FB4A;FBAV/440.0.0.32.117;]`,
  'Messenger on Android': `${android} [FB_IAB/Orca-Android;FBAV/430.0.0.1;]`,
  'TikTok on Android': `${android} trill_320103 JsSdk/1.0 BytedanceWebview/d8a21c6`,
  'Zalo on iPhone': `${iphone} Zalo iOS/500 ZaloTheme/light ZaloLanguage/vn`,
  'Facebook on iPhone': `${iphone} [FBAN/FBIOS;FBAV/440.0;FBDV/iPhone12,1]`,
  'TikTok on iPhone': `${iphone} musical_ly_32.1.0 JsSdk/2.0`,
};
const outside = [
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
];
const address = 'https://xa-mau.example/thu-tuc/dang-ky-khai-sinh/?a=1#tim';

test('the browsers inside other apps are known, the phones’ own are not taken for them', () => {
  for (const [name, userAgent] of Object.entries(inside)) assert.ok(isInApp(userAgent), name);
  for (const userAgent of outside) assert.ok(!isInApp(userAgent), userAgent);
});

test('a browser of its own is asked what it has', () => {
  for (const userAgent of outside)
    for (const feature of ['share', 'print', 'speech'] as const) {
      assert.equal(wayTo(feature, { userAgent, has: true, address }).kind, 'here');
      assert.equal(wayTo(feature, { userAgent, has: false, address }).kind, 'gone');
    }
});

test('inside an app what is missing, or does nothing, has its way out', () => {
  for (const [name, userAgent] of Object.entries(inside)) {
    const out = name.endsWith('Android') ? 'chrome' : 'safari';
    const kind = (feature: Feature, has: boolean) => wayTo(feature, { userAgent, has, address }).kind;
    assert.equal(kind('share', true), 'here', name);
    assert.equal(kind('share', false), out, name);
    assert.equal(kind('speech', false), out, name);
    assert.equal(kind('print', true), out, name);
    assert.equal(kind('download', true), out, name);
  }
});

test('an app on a computer has no way out', () => {
  const userAgent = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36 Zalo pc/24';
  assert.equal(wayTo('print', { userAgent, has: true, address }).kind, 'gone');
});

test('the address for Chrome keeps the step, and names itself where there is no Chrome', () => {
  const link = chromeAddress(address);
  assert.ok(link.startsWith('intent://xa-mau.example/thu-tuc/dang-ky-khai-sinh/?a=1#tim#Intent;scheme=https;package=com.android.chrome;'));
  assert.equal(decodeURIComponent(/browser_fallback_url=([^;]+);end$/.exec(link)![1]!), address);
});
