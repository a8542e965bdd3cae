/** Every public address, in one place. All stand under the unit's base path. */
export interface Routes {
  home: string;
  list: string;
  about: string;
  search: string;
  safety: string;
  laws: string;
  /** Is this a page of the state? */
  addressCheck: string;
  /** True or false? A round of drills; and all of one kind with their answers. */
  drills: string;
  drillsOf(kind: string): string;
  gallery: string;
  why: string;
  desk: string;
  checks: string;
  glossary: string;
  ask: string;
  press: string;
  downloads: string;
  practice: string;
  /** For a screen on the wall. */
  screenLoop: string;
  /** Larger letters, stronger contrast. */
  look: string;
  /** What stands for a page that is neither stored nor to be had. */
  offline: string;
  /** The commune's logo for print, where it has one. */
  logo: string;
  guide(slug: string): string;
  step(slug: string, step: string): string;
  /** Easy reading, one step a screen. */
  easy(slug: string, step?: string): string;
  safetyPage(slug: string): string;
  event(slug: string): string;
  law(id: string): string;
  track(slug: string): string;
  check(slug: string): string;
  topic(id: string): string;
  lesson(slug: string): string;
  /** Lessons for a class at school; `lesson` is one of the practice phone. */
  classLessons: string;
  classLesson(slug: string): string;
  /** Its questions, answered on the pupil's machine. */
  classQuiz(slug: string): string;
  /** Where who teaches counts the codes of a class. */
  classTotals: string;
  /** Its slides, and the same as a file to edit. */
  classSlides(slug: string): string;
  slidesFile(slug: string): string;
  /** Questions of a lesson, or of the course, for other programs. */
  classFile(slug: string, name: string): string;
  /** The contest between teams, and that of one school. */
  contests: string;
  contest(school: string): string;
  /** Its plan for a word processor. */
  lessonPlan(slug: string): string;
  /** What a teacher carries to a room without internet: a lesson, or without a slug the whole course. */
  lessonPack(slug?: string): string;
  /** Training days for adults, each programme, and what is asked before and after it. */
  trainings: string;
  training(slug: string): string;
  trainingCheck(slug: string): string;
  trainingSlides(slug: string): string;
  trainingSlidesFile(slug: string): string;
  /** Where a printed QR leads. */
  qr(id: string): string;
  /** The touch screen at the counter: its loop, and the pages behind it. */
  kiosk: string;
  kioskChoose: string;
  kioskSearch: string;
  kioskSafety(slug?: string): string;
  kioskGuide(slug: string): string;
  kioskLesson(slug: string): string;
  /** The mark of the site as a file. */
  mark(id: string): string;
  sheet(kind: string, slug: string): string;
  file(path: string): string;
}

/** The slides of whatever has some lie there, below its own address. */
export const slidesFolder = 'trinh-chieu';

export const logoName = 'dau-hieu';

/** The officers' track is their desk, with an address of its own. */
export const deskSlug = 'can-bo';

export function routes(base: string): Routes {
  const at = (path: string) => base + path;
  return {
    home: at(''),
    list: at('thu-tuc/'),
    about: at('ve-trang-nay/'),
    search: at('tim-kiem/'),
    safety: at('an-toan/'),
    laws: at('phap-luat/'),
    addressCheck: at('an-toan/kiem-tra-dia-chi/'),
    drills: at('an-toan/luyen-tap/'),
    drillsOf: (kind) => at(`an-toan/luyen-tap/${kind}/`),
    gallery: at('mau/'),
    why: at('vi-sao/'),
    desk: at(`${deskSlug}/`),
    checks: at('kiem-tra/'),
    glossary: at('chu-kho/'),
    ask: at('hoi-dap/'),
    press: at('in-an/'),
    downloads: at('tai-ve/'),
    practice: at('thuc-hanh/'),
    screenLoop: at('man-hinh/'),
    look: at('co-chu/'),
    offline: at('ngoai-mang/'),
    logo: at(`in-an/${logoName}.png`),
    kiosk: at('kiosk/'),
    kioskChoose: at('kiosk/chon/'),
    kioskSearch: at('kiosk/tim/'),
    kioskSafety: (slug) => at(`kiosk/an-toan/${slug ? `#${slug}` : ''}`),
    kioskGuide: (slug) => at(`kiosk/${slug}/`),
    kioskLesson: (slug) => at(`kiosk/${slug}/tap/`),
    guide: (slug) => at(`thu-tuc/${slug}/`),
    step: (slug, step) => at(`thu-tuc/${slug}/#${step}`),
    easy: (slug, step) => at(`thu-tuc/${slug}/de-doc/${step ? `#${step}` : ''}`),
    safetyPage: (slug) => at(`an-toan/${slug}/`),
    law: (id) => at(`phap-luat/#luat-${id}`),
    event: (slug) => at(`viec-cua-toi/${slug}/`),
    track: (slug) => at(slug === deskSlug ? `${deskSlug}/` : `danh-cho/${slug}/`),
    check: (slug) => at(`kiem-tra/${slug}/`),
    classLessons: at('bai-hoc/'),
    classLesson: (slug) => at(`bai-hoc/${slug}/`),
    classQuiz: (slug) => at(`bai-hoc/${slug}/cau-hoi/`),
    classTotals: at('bai-hoc/tong-hop/'),
    classSlides: (slug) => at(`bai-hoc/${slug}/${slidesFolder}/`),
    slidesFile: (slug) => at(`tai-ve/${slidesFolder}/${slug}.pptx`),
    classFile: (slug, name) => at(`bai-hoc/${slug}/${name}`),
    contests: at('bai-hoc/hoi-thi/'),
    contest: (school) => at(`bai-hoc/hoi-thi/${school}/`),
    lessonPlan: (slug) => at(`tai-ve/bai-hoc/ke-hoach-${slug}.docx`),
    lessonPack: (slug) => at(`tai-ve/bai-hoc/${slug ? `goi-${slug}` : 'tron-bo-bai-hoc'}.zip`),
    trainings: at(`${deskSlug}/tap-huan/`),
    training: (slug) => at(`${deskSlug}/tap-huan/${slug}/`),
    trainingCheck: (slug) => at(`${deskSlug}/tap-huan/${slug}/cau-hoi/`),
    trainingSlides: (slug) => at(`${deskSlug}/tap-huan/${slug}/${slidesFolder}/`),
    trainingSlidesFile: (slug) => at(`tai-ve/${slidesFolder}/tap-huan-${slug}.pptx`),
    lesson: (slug) => at(`thuc-hanh/${slug}/`),
    qr: (id) => at(`q/${id}/`),
    mark: (id) => at(`tai-ve/ban-tay-chi-${id}.svg`),
    sheet: (kind, slug) => at(`in-an/xem/${kind}/${slug}/`),
    topic: (id) => at(`thu-tuc/#${id}`),
    file: at,
  };
}
