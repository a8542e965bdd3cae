import assert from 'node:assert/strict';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { formatFindings } from '#model/messages.ts';
import { editedContent, goodContent, swap } from '../../tests/fixtures/edit-content.ts';
import type { Edits } from '../../tests/fixtures/edit-content.ts';
import { getLibrary, loadLibrary } from './load.ts';
import type { Library } from './load.ts';

const today = '2026-11-20';
const ks = 'guides/dang-ky-khai-sinh.mdx';
const dn = 'guides/dang-nhap-cong.mdx';

async function good(edits: Edits = {}, options: { unit?: string } = {}): Promise<Library> {
  const { library, findings } = await editedContent(edits, (content) => loadLibrary({ content, today, ...options }));
  assert.ok(library, JSON.stringify(findings));
  return library;
}

const environment = { ...process.env };
afterEach(() => {
  for (const key of ['CTCV_CONTENT', 'CTCV_TODAY', 'CTCV_UNIT', 'CTCV_DEV']) {
    if (environment[key] === undefined) delete process.env[key];
    else process.env[key] = environment[key];
  }
});

test('everything is read once', async () => {
  const library = await good();
  assert.deepEqual(
    library.guides.map((guide) => guide.slug),
    ['dang-ky-khai-sinh', 'dang-nhap-cong'],
  );
  assert.deepEqual(
    library.topics.map((topic) => topic.id),
    ['bat-dau', 'co-con'],
  );
  assert.deepEqual([...library.parts.keys()], ['dang-nhap', 'nhap-ma']);
  assert.deepEqual(
    library.messages.map(({ title, to }) => [title.lines, to]),
    [[['Làm giấy', 'trên mạng'], { guide: 'dang-ky-khai-sinh' }], [['Lỡ bị lừa?'], { safety: 'vua-bi-lua' }]],
  );
  assert.deepEqual([library.survey.questions.length, library.classDay.parts.length], [4, 4]);
  assert.deepEqual(
    [...library.qr],
    [
      ['ks', { guide: 'dang-ky-khai-sinh' }],
      ['dn', { guide: 'dang-nhap-cong' }],
      ['dn2', { guide: 'dang-nhap-cong' }],
    ],
  );
  assert.deepEqual(library.glossary.get('toan-trinh')?.meaning.at(1), {
    kind: 'link',
    text: 'VNeID',
    to: { term: 'vneid' },
  });
  assert.deepEqual(
    library.contacts.hosts.map(({ host }) => host),
    ['dichvucong.gov.vn', 'ngan-hang-mau.example'],
  );
  assert.deepEqual(library.contacts.hotlines[0]?.unsure, [{ kind: 'text', text: 'Gọi thử trước khi in.' }]);
  assert.deepEqual(
    library.findings.map(({ code, severity }) => [code, severity]),
    [['unsure', 'note']],
  );
});

test('empty lines of laws and units are as if they were not there', async () => {
  const library = await good();
  assert.equal('until' in library.laws.get('luat-ho-tich-2014')!, false);
  assert.deepEqual(library.unit.counter, { name: 'Trung tâm Phục vụ hành chính công' });
});

test('guides stand in the Vietnamese order of their titles', async () => {
  const copy = await readFile(join(goodContent, dn), 'utf8');
  const titled = (title: string) => copy.replace('title: Đăng nhập Cổng', `title: ${title}`);
  const library = await good({
    'guides/a.mdx': titled('Xin học'),
    'guides/b.mdx': titled('Dọn nhà'),
    'guides/c.mdx': titled('Ăn ở'),
  });
  assert.deepEqual(
    library.guides.map((guide) => guide.title.text),
    ['Ăn ở', 'Dọn nhà', 'Đăng ký khai sinh cho con', 'Đăng nhập Cổng', 'Xin học'],
  );
});

test('steps are numbered, a part is one card with its steps inside', async () => {
  const { guides } = await good();
  const steps = guides[0]!.steps;
  assert.deepEqual(
    steps.map(({ number, id }) => [number, id]),
    [
      [1, 'dang-nhap'],
      [2, 'chon-thu-tuc'],
      [3, 'ghi-ma'],
    ],
  );
  const card = steps[0]!;
  assert.equal(card.title, 'Đăng nhập bằng VNeID');
  assert.deepEqual(card.part?.guide, { slug: 'dang-nhap-cong', title: 'Đăng nhập Cổng', icon: 'locked-with-key' });
  assert.deepEqual(
    card.part.steps.map(({ number, id }) => [number, id]),
    [
      [1, 'mo-cong'],
      [2, 'nhap-ma'],
    ],
  );
  assert.deepEqual(
    card.part.steps[1]?.part?.steps.map(({ number, id }) => [number, id]),
    [[1, 'xem-tin']],
  );
  assert.deepEqual(
    steps.slice(1).map((step) => step.part),
    [undefined, undefined],
  );
});

test('marks become inlines, links carry the title of what they lead to', async () => {
  const [guide] = (await good()).guides;
  assert.deepEqual(guide!.steps[1]!.say, [
    { kind: 'text', text: 'Gõ ' },
    { kind: 'strong', text: 'khai sinh' },
    { kind: 'text', text: ' vào ô tìm kiếm, rồi bấm ' },
    { kind: 'strong', text: 'Nộp hồ sơ' },
    { kind: 'text', text: '.' },
  ]);
  assert.deepEqual(guide!.steps[1]!.tip?.[1], {
    kind: 'link',
    text: 'cách đăng nhập',
    to: { guide: 'dang-nhap-cong', step: 'mo-trang', title: 'Đăng nhập Cổng' },
  });
  assert.deepEqual(
    guide!.questions[0]!.answer.filter(({ kind }) => kind === 'link'),
    [
      { kind: 'link', text: 'Luật Hộ tịch', to: { law: 'luat-ho-tich-2014' } },
      { kind: 'link', text: 'Cổng', to: { url: 'https://dichvucong.gov.vn' } },
    ],
  );
  const link = { slug: 'dang-nhap-cong', title: 'Đăng nhập Cổng', icon: 'locked-with-key' };
  assert.deepEqual(guide!.related, [link]);
  assert.deepEqual(guide!.after[0], { title: 'Theo dõi hồ sơ', icon: 'bell', guide: link });
  assert.equal(guide!.legal[0]!.law.name, 'Luật Hộ tịch');
});

test('a title is one line on the web and cut where its author allows', async () => {
  const [guide] = (await good()).guides;
  assert.deepEqual(guide!.title, { text: 'Đăng ký khai sinh cho con', lines: ['Đăng ký khai sinh', 'cho con'] });
});

test('only sources on official hosts may be linked to', async () => {
  const [guide] = (await good()).guides;
  assert.deepEqual(
    guide!.sources.map(({ official, date }) => [official, date]),
    [
      [true, '2026-07-18'],
      [false, '2026'],
    ],
  );
});

test('what the commune answered is laid in, the rest stays open', async () => {
  const [guide] = (await good()).guides;
  assert.deepEqual(guide!.local, [
    {
      id: 'gio-lam-viec',
      ask: 'Thứ Bảy quầy có làm việc không?',
      answer: {
        text: [
          { kind: 'text', text: 'Sáng thứ Bảy quầy có làm, xem ' },
          { kind: 'link', text: 'cách đăng nhập', to: { guide: 'dang-nhap-cong', title: 'Đăng nhập Cổng' } },
          { kind: 'text', text: '.' },
        ],
        source: 'Thông báo số 1 của UBND xã',
        date: '2026-10-01',
      },
    },
    { id: 'trung-tam', ask: 'Trung tâm đặt ở đâu?' },
  ]);
});

test('a guide knows its first QR id and whether it has a body', async () => {
  const { guides } = await good();
  assert.deepEqual(
    guides.map(({ qr, body }) => [qr, body !== undefined]),
    [
      ['ks', true],
      ['dn', false],
    ],
  );
});

test('nothing is undefined: the open data carries no empty keys', async () => {
  const { guides, unit } = await good();
  assert.deepEqual(JSON.parse(JSON.stringify({ guides, unit })), { guides, unit });
});

test('two units differ in the unit only', async () => {
  const [first, second] = [await good(), await good({}, { unit: 'phuong-khac' })];
  assert.equal(second.unit.name, 'Phường Khác');
  assert.equal(second.unit.base, '/huong-dan/');
  assert.deepEqual({ ...second, unit: null }, { ...first, unit: null });
});

test('a unit may be a file of its own', async () => {
  const library = await good({}, { unit: join(goodContent, 'units/phuong-khac.yaml') });
  assert.equal(library.unit.id, 'phuong-khac');
});

const drawing = (fill: string) => `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" fill="${fill}"/></svg>`;

test('a logo lies beside its unit, in the content folder or anywhere; another picture, another version', async () => {
  const named = swap('counter:\n', 'logo: logo.svg\ncolour: "#1b4f72"\ncounter:\n');
  const within = await good({ 'units/xa-thu.yaml': named, 'units/logo.svg': drawing('red'), 'units/xa-khac.png': 'of another unit' });
  assert.equal(within.unit.logo?.file, 'logo.svg');
  assert.equal(within.unit.colour, '#1b4f72');
  const outside = await editedContent({ 'units/xa-thu.yaml': named, 'units/logo.svg': drawing('blue') }, async (folder) => {
    const { library } = await loadLibrary({ content: goodContent, today, unit: join(folder, 'units/xa-thu.yaml') });
    assert.equal(library?.logoPath, join(folder, 'units/logo.svg'));
    return library.unit.logo;
  });
  assert.equal(outside?.file, 'logo.svg');
  assert.notEqual(outside.version, within.unit.logo.version);
});

test('a logo of 19 MB is a logo', async () => {
  const large = `${drawing('red')}${' '.repeat(18_999_000)}`;
  const { unit } = await good({ 'units/xa-thu.yaml': swap('counter:\n', 'logo: logo.svg\ncounter:\n'), 'units/logo.svg': large });
  assert.equal(unit.logo?.file, 'logo.svg');
});

test('a unit that does not exist is a fault, not a crash', async () => {
  const { library, findings } = await loadLibrary({ content: goodContent, today, unit: 'khong-co.yaml' });
  assert.equal(library, null);
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error').map(({ file, what }) => [file, what]),
    [['khong-co.yaml', 'Thiếu tệp khong-co.yaml.']],
  );
});

test('BOM and CRLF are accepted and move no line', async () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const files = [ks, dn, 'parts/dang-nhap.yaml', 'unit.yaml', 'laws.yaml', 'local/dang-ky-khai-sinh.yaml', 'qr.yaml'];
  const library = await good(Object.fromEntries(files.map((file) => [file, windows])));
  assert.deepEqual(library, await good());

  const broken = { [ks]: (text: string) => windows(swap('level: toan-trinh', 'level: xyz')(text)) };
  const { findings } = await editedContent(broken, (content) => loadLibrary({ content, today }));
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error').map(({ line, code }) => [line, code]),
    [[9, 'not-in-list']],
  );
});

test('text that is not NFC is put right', async () => {
  const library = await good({ [ks]: (text) => text.normalize('NFD') });
  assert.deepEqual(library.guides, (await good()).guides);
  assert.deepEqual(library.findings.map(({ code }) => code).sort(), ['not-nfc', 'unsure']);
});

test('all faults come in one run, also those of files that depend on each other', async () => {
  const edits: Edits = {
    [ks]: (text) =>
      [
        swap('level: toan-trinh', 'level: xyz'),
        swap('reviewBy: 2027-03-01', 'reviewBy: 2026-01-01'),
        swap('    say: Chép mã hồ sơ ra giấy.\n', ''),
        swap('related: [dang-nhap-cong]', 'related: [dang-nhap-cogn]'),
        swap('(https://dichvucong.gov.vn)', '(http://dichvucong.gov.vn)'),
        swap('- Một', '- <b>Một</b>'),
      ].reduce((changed, change) => change(changed), text),
    'parts/dang-nhap.yaml': swap('  app: portal\n  title: Đăng nhập', '  app: portall\n  title: Đăng nhập'),
    'qr.yaml': swap('ks: { guide: dang-ky-khai-sinh }', 'ks: { guide: khai-tu }'),
  };
  const { library, findings } = await editedContent(edits, (content) => loadLibrary({ content, today }));
  assert.equal(library, null);
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ file, code }) => `${file} ${code}`);
  assert.deepEqual(errors.sort(), [
    'content/guides/dang-ky-khai-sinh.mdx body-html',
    'content/guides/dang-ky-khai-sinh.mdx http-link',
    'content/guides/dang-ky-khai-sinh.mdx missing-key',
    'content/guides/dang-ky-khai-sinh.mdx not-in-list',
    'content/guides/dang-ky-khai-sinh.mdx review-before-checked',
    'content/guides/dang-ky-khai-sinh.mdx unknown-id',
    'content/parts/dang-nhap.yaml not-in-list',
    'content/qr.yaml unknown-id',
  ]);
});

test('a folder with a fault in every file: every message, grouped by file', async () => {
  const fixtures = join(goodContent, '..');
  const { library, findings } = await loadLibrary({ content: join(fixtures, 'content-bad'), today });
  assert.equal(library, null);
  assert.equal(`${formatFindings(findings)}\n`, await readFile(join(fixtures, 'content-bad.txt'), 'utf8'));
});

test('one unreadable file does not blame those that name it', async () => {
  const { findings } = await editedContent({ [ks]: '---\ntitle: "\n---\n' }, (content) =>
    loadLibrary({ content, today }),
  );
  assert.deepEqual(
    findings.map(({ file, code }) => [file, code]),
    [[`content/${ks}`, 'yaml-syntax']],
  );
});

test('an empty content folder names every file that is missing', async () => {
  const { library, findings } = await loadLibrary({ content: join(goodContent, 'khong-co'), today });
  assert.equal(library, null);
  assert.deepEqual(findings.map(({ file }) => file).sort(), [
    'khong-co/chuong-trinh.yaml',
    'khong-co/contacts.yaml',
    'khong-co/glossary.yaml',
    'khong-co/hoi-dap.yaml',
    'khong-co/hoi-thi.yaml',
    'khong-co/home.yaml',
    'khong-co/khao-sat.yaml',
    'khong-co/laws.yaml',
    'khong-co/lop-hoc.yaml',
    'khong-co/man-hinh.yaml',
    'khong-co/qr.yaml',
    'khong-co/synonyms.yaml',
    'khong-co/tap-huan.yaml',
    'khong-co/thong-diep.yaml',
    'khong-co/thuc-hanh.yaml',
    'khong-co/topics.yaml',
    'khong-co/unit.yaml',
    'khong-co/vi-sao.yaml',
  ]);
});

test('pages get the library, or one error with all the words', async () => {
  process.env['CTCV_TODAY'] = today;
  process.env['CTCV_CONTENT'] = goodContent;
  const library = await getLibrary();
  assert.equal(library.today, today);
  assert.equal(await getLibrary(), library);

  await editedContent(
    { 'qr.yaml': swap('ks: { guide: dang-ky-khai-sinh }', 'ks: { guide: khai-tu }') },
    async (content) => {
      process.env['CTCV_CONTENT'] = content;
      await assert.rejects(
        getLibrary(),
        /Nội dung có 1 chỗ phải sửa:\n\ncontent\/qr\.yaml, dòng 1, mục "ks", mục "guide"\n {2}Không có hướng dẫn/,
      );
    },
  );
});

test('while writing, a changed file is read again; while building it is not', async () => {
  await editedContent({}, async (content) => {
    process.env['CTCV_TODAY'] = today;
    process.env['CTCV_CONTENT'] = content;
    process.env['CTCV_DEV'] = '1';
    const change = async (from: string, to: string, second: number) => {
      const path = join(content, 'units/xa-thu.yaml');
      await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
      await utimes(path, second, second);
    };
    assert.equal((await getLibrary()).unit.name, 'Xã Thử');
    await change('Xã Thử', 'Xã Hai', 1_700_000_000);
    assert.equal((await getLibrary()).unit.name, 'Xã Hai');
    delete process.env['CTCV_DEV'];
    assert.equal((await getLibrary()).unit.name, 'Xã Hai');
    await change('Xã Hai', 'Xã Ba', 1_700_000_009);
    assert.equal((await getLibrary()).unit.name, 'Xã Hai');
  });
});
