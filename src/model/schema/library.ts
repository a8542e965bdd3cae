/** The other files under `content/`: unit, local answers, laws, contacts, glossary, topics, QR ids. */
import { z } from 'astro/zod';
import { contrast, darkEnough } from '#text/contrast.ts';
import { day, own, phone, plain, rich, slug } from './fields.ts';
import { icon } from './screen.ts';

const contact = z.strictObject({
  name: plain,
  address: plain.nullish(),
  phone: phone.nullish(),
  hours: plain.nullish(),
  email: z.email({ error: 'email' }).nullish(),
});

/** `content/unit.yaml`: which commune this site is for. */
export const unitChoice = z.strictObject({ unit: slug });

const colour = z.string().nullable().superRefine((text, ctx) => {
  if (text === null) ctx.addIssue(own('colour-lost'));
  else if (!/^#[0-9a-f]{6}$/i.test(text)) ctx.addIssue(own('bad-colour', { found: text }));
  else if (contrast(text, '#ffffff') < leastContrast)
    ctx.addIssue(own('colour-too-light', { found: text, ratio: contrast(text, '#ffffff'), least: leastContrast, darker: darkEnough(text, leastContrast) }));
});
/** WCAG's AAA: the letters are read from two metres, by old eyes. */
const leastContrast = 7;

/** `content/units/<id>.yaml`: a commune. Empty contacts are shown as the counter, never as a hole. */
export const unit = z.strictObject({
  name: plain.max(120),
  province: plain,
  sample: z.boolean().default(false).describe('true: đơn vị mẫu, bản in có chữ BẢN MẪU'),
  site: z.string().regex(/^https:\/\/[a-z0-9.-]+$/, { error: 'site' }).describe('Địa chỉ trang, không có dấu / ở cuối'),
  base: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, { error: 'base' }).default('/').describe('Đường dẫn con, có / ở hai đầu: /huong-dan/'),
  logo: plain.nullish().describe('Tên tệp ảnh nằm cạnh tệp này: logo.svg, logo.png'),
  colour: colour.optional().describe('Màu nền đậm trên tờ in, thay màu đỏ: "#1b4f72"'),
  imprint: plain.nullish(),
  counter: contact,
  police: contact,
  digitalTeam: contact,
  feedback: z.email({ error: 'email' }).nullish().describe('Thư nhận góp ý'),
});

/** `content/local/<guide>.yaml`: the commune's own answers to `checkLocally`. */
export const localAnswers = z.record(slug, z.strictObject({ text: rich, source: plain, date: day }));

const many = <T extends z.ZodType>(entry: T) => z.array(entry);

export const laws = many(
  z
    .strictObject({
      id: slug,
      number: plain,
      name: plain,
      issued: day.nullish(),
      effective: day.nullish(),
      until: day.nullish(),
      status: z.enum(['con-hieu-luc', 'sap-co-hieu-luc', 'bi-thay-the', 'het-hieu-luc', 'tam-ngung', 'chua-ro']),
      meaning: rich.nullish(),
      replacedBy: z.array(slug).max(4).nullish().describe('id các văn bản thay thế nó'),
      url: z.string().nullish(),
    })
    .superRefine((law, ctx) => {
      if (law.until && law.effective && law.until < law.effective)
        ctx.addIssue({ ...own('until-before-from', { from: law.effective, until: law.until }), path: ['until'] });
    }),
);

/** Hosts that pages may link to, beside `.gov.vn` and `*.chinhphu.vn`, and numbers people may call. */
export const contacts = z.strictObject({
  hosts: many(z.strictObject({ host: z.string(), name: plain, use: plain, source: plain, date: plain })),
  hotlines: many(z.strictObject({ id: slug, name: plain, number: phone, use: plain, unsure: rich.optional(), source: plain, date: plain })),
});

export const glossary = many(z.strictObject({ id: slug, term: plain, meaning: rich, source: plain.optional() }));
export const topics = many(z.strictObject({ id: slug, title: plain, icon }));

/** What the front door shows: the guides most people need, and words to try under the search box. */
export const home = z.strictObject({
  needed: z.array(slug).min(1).max(6),
  warning: slug.optional().describe('Chiêu lừa nhắc ở trang đầu, tên tệp trong content/scams/'),
  tries: z.array(z.strictObject({ word: plain.max(16), guide: slug })).max(5),
});

/** Permanent short ids of what stands on paper; never reused. */
export const qrIds = z.record(z.string().regex(/^[a-z0-9]{2,6}$/, { error: 'qr-id' }), z.strictObject({
  guide: slug.describe('Hướng dẫn mà tờ giấy nói tới; nếu đã thu hồi thì là hướng dẫn nên xem thay'),
  withdrawn: z
    .strictObject({ date: day, why: plain.max(200) })
    .nullish()
    .describe('Thu hồi mọi tờ đã in với mã này: từ ngày nào, vì sao'),
}));

export type UnitSource = z.output<typeof unit>;
export type LocalSource = z.output<typeof localAnswers>;
export type LawsSource = z.output<typeof laws>;
export type ContactsSource = z.output<typeof contacts>;
export type GlossarySource = z.output<typeof glossary>;
export type TopicsSource = z.output<typeof topics>;
export type HomeSource = z.output<typeof home>;
export type QrSource = z.output<typeof qrIds>;
