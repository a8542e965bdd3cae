/** Reads the content folder once and puts every file before its schema. */
import { createHash } from 'node:crypto';
import { open, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { fromZod, toSlug } from '#model/schema/from-zod.ts';
import { knownKeys } from '#model/schema/known-keys.ts';
import { finding } from '#model/messages.ts';
import type { Finding } from '#model/messages.ts';
import { logoLimit, logoName } from '#model/rules/logo.ts';
import { salvage } from '#model/schema/salvage.ts';
import type { Salvaged } from '#model/schema/salvage.ts';
import { guide, part } from '#model/schema/guide.ts';
import { assistant } from '#model/schema/assistant.ts';
import { classLesson, curriculum } from '#model/schema/class-lesson.ts';
import { drill } from '#model/schema/drill.ts';
import { eligibility } from '#model/schema/eligibility.ts';
import { event } from '#model/schema/event.ts';
import { contests } from '#model/schema/contest.ts';
import { classDay, survey } from '#model/schema/forms.ts';
import { messages } from '#model/schema/message.ts';
import { practice } from '#model/schema/practice.ts';
import { procedureColumn, procedures } from '#model/schema/procedures.ts';
import { safetyPage, scam } from '#model/schema/safety.ts';
import { screenLoop } from '#model/schema/screen-loop.ts';
import { synonyms } from '#model/schema/synonyms.ts';
import { advicePage, track } from '#model/schema/track.ts';
import { training, trainingPlan } from '#model/schema/training.ts';
import { contacts, glossary, home, laws, localAnswers, qrIds, topics, unit, unitChoice } from '#model/schema/library.ts';
import type { Place, Written, WrittenContent, WrittenGuide, WrittenLogo, WrittenPhoto, WrittenUnit } from '#model/written.ts';
import type { LibraryOptions } from './options.ts';
import { readGuide } from './read-guide.ts';
import { readTable } from './read-table.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { ReadYaml } from './read-yaml.ts';

const slugName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export async function readContent(options: LibraryOptions): Promise<{ content: WrittenContent; findings: Finding[] }> {
  const reader = new Reader(options.content);
  const [
    unitFile, guides, parts, events, scams, safety, drills, tracks, lessons, trainings, trees, local,
    lawsFile, contactsFile, glossaryFile, topicsFile, qrFile, homeFile, whyFile, proceduresFile, synonymsFile, assistantFile,
    messagesFile, surveyFile, classFile, practiceFile, screenFile, curriculumFile, contestsFile, trainingFile,
  ] = await Promise.all([
    reader.unit(options.unit),
    reader.guides(),
    reader.yamlFolder('parts', part),
    reader.yamlFolder('events', event),
    reader.yamlFolder('scams', scam),
    reader.yamlFolder('safety', safetyPage),
    reader.yamlFolder('drills', drill),
    reader.yamlFolder('tracks', track),
    reader.yamlFolder('lessons', classLesson),
    reader.yamlFolder('trainings', training),
    reader.yamlFolder('eligibility', eligibility),
    reader.yamlFolder('local', localAnswers),
    reader.yamlFile('laws.yaml', laws, []),
    reader.yamlFile('contacts.yaml', contacts, {}),
    reader.yamlFile('glossary.yaml', glossary, []),
    reader.yamlFile('topics.yaml', topics, []),
    reader.yamlFile('qr.yaml', qrIds, {}),
    reader.yamlFile('home.yaml', home, {}),
    reader.yamlFile('vi-sao.yaml', advicePage, {}),
    reader.tableFile('procedures.csv', procedures, procedureColumn),
    reader.yamlFile('synonyms.yaml', synonyms, {}),
    reader.yamlFile('hoi-dap.yaml', assistant, {}),
    reader.yamlFile('thong-diep.yaml', messages, []),
    reader.yamlFile('khao-sat.yaml', survey, {}),
    reader.yamlFile('lop-hoc.yaml', classDay, {}),
    reader.yamlFile('thuc-hanh.yaml', practice, {}),
    reader.yamlFile('man-hinh.yaml', screenLoop, {}),
    reader.yamlFile('chuong-trinh.yaml', curriculum, {}),
    reader.yamlFile('hoi-thi.yaml', contests, {}),
    reader.yamlFile('tap-huan.yaml', trainingPlan, {}),
  ]);
  const content: WrittenContent = {
    today: options.today,
    unit: unitFile,
    guides,
    parts,
    events,
    scams,
    safety,
    drills,
    tracks,
    lessons,
    trainings,
    eligibility: trees,
    local,
    laws: lawsFile,
    contacts: contactsFile,
    glossary: glossaryFile,
    topics: topicsFile,
    qr: qrFile,
    home: homeFile,
    why: whyFile,
    procedures: proceduresFile,
    synonyms: synonymsFile,
    assistant: assistantFile,
    messages: messagesFile,
    survey: surveyFile,
    classDay: classFile,
    practice: practiceFile,
    screenLoop: screenFile,
    curriculum: curriculumFile,
    contests: contestsFile,
    trainingPlan: trainingFile,
  };
  return { content, findings: reader.findings };
}

class Reader {
  readonly findings: Finding[] = [];
  readonly #root: string;
  readonly #shownRoot: string;

  constructor(root: string) {
    this.#root = root;
    this.#shownRoot = basename(root);
  }

  async guides(): Promise<WrittenGuide[]> {
    const files = await this.#folder('guides', '.mdx', 'tệp .mdx và thư mục ảnh cùng tên với hướng dẫn');
    const read = await Promise.all(
      files.map(async ({ id, path, file }): Promise<WrittenGuide> => {
        const yaml = readGuide(await readText(path, file));
        return {
          ...this.#judged(yaml, id, guide, {}),
          body: yaml.body,
          photos: await photosIn(path.replace(/\.mdx$/, '')),
        };
      }),
    );
    return read;
  }

  async yamlFolder<S extends z.ZodType>(folder: string, schema: S): Promise<Written<z.output<S>>[]> {
    const files = await this.#folder(folder, '.yaml', 'tệp .yaml');
    return Promise.all(files.map(({ id, path, file }) => this.#yaml(path, file, id, schema, {})));
  }

  async yamlFile<S extends z.ZodType>(name: string, schema: S, empty: unknown): Promise<Written<z.output<S>>> {
    return this.#yaml(join(this.#root, name), this.#shown(name), name.replace('.yaml', ''), schema, empty);
  }

  /** A table that is not there has no rows. */
  async tableFile<S extends z.ZodType>(
    name: string,
    schema: S,
    columnOf: (heading: string) => string,
  ): Promise<Written<z.output<S>>> {
    const file = this.#shown(name);
    const text = await readText(join(this.#root, name), file).catch(() => null);
    const table = readTable(file, text?.text ?? '', columnOf);
    return this.#judged({ ...table, findings: [...(text?.findings ?? []), ...table.findings] }, name.replace('.csv', ''), schema, []);
  }

  /** The unit asked for, else the one that `unit.yaml` names. */
  async unit(asked: string | undefined): Promise<WrittenUnit | null> {
    if (asked?.endsWith('.yaml')) return this.#unitFile(resolve(asked), asked, basename(asked, '.yaml'));
    const choice = asked === undefined ? await this.yamlFile('unit.yaml', unitChoice, {}) : undefined;
    const id = asked ?? choice?.value.unit;
    if (id === undefined) return null;
    const units = await this.#folder('units', '.yaml', 'tệp .yaml và tệp logo (.svg, .png, .jpg, .webp)', logoName);
    const found = units.find((entry) => entry.id === id);
    if (found) return this.#unitFile(found.path, found.file, id);
    const known = units.map((entry) => entry.id);
    const place = { file: this.#shown('unit.yaml'), line: choice?.line(['unit']), field: 'mục "unit"' };
    this.findings.push(finding(place, 'unknown-id', { what: 'unit', found: id, known }));
    return null;
  }

  async #unitFile(path: string, file: string, id: string): Promise<WrittenUnit> {
    const read = await this.#yaml(path, file, id, unit, {});
    const beside = await picturesIn(dirname(path));
    const name = read.value.logo;
    return { ...read, logo: { beside, ...(name && beside.includes(name) && { found: await readLogo(join(dirname(path), name)) }) } };
  }

  async #yaml<S extends z.ZodType>(
    path: string,
    file: string,
    id: string,
    schema: S,
    empty: unknown,
  ): Promise<Written<z.output<S>>> {
    const text = await readText(path, file).catch(() => null);
    if (text === null) {
      this.findings.push(finding({ file }, 'missing-file', { file }));
      const nothing: ReadYaml = { file, raw: undefined, line: () => undefined, findings: [] };
      return { ...nothing, id, value: empty as Salvaged<z.output<S>> };
    }
    const yaml = readYaml(file, text.text);
    return this.#judged({ ...yaml, findings: [...text.findings, ...yaml.findings] }, id, schema, empty);
  }

  #judged<S extends z.ZodType>(yaml: ReadYaml, id: string, schema: S, empty: unknown): Written<z.output<S>> {
    this.findings.push(...yaml.findings);
    const place: Place = {
      file: yaml.file,
      raw: yaml.raw ?? (yaml.findings.some((f) => f.severity === 'error') ? undefined : empty),
      line: yaml.line,
    };
    if (place.raw === undefined) return { ...place, id, value: empty as Salvaged<z.output<S>> };
    const result = schema.safeParse(place.raw);
    if (!result.success)
      this.findings.push(...fromZod(result.error.issues, place, (path) => knownKeys(schema, place.raw, path)));
    const value = result.success ? result.data : (salvage(schema, place.raw) ?? empty);
    return { ...place, id, value: value as Salvaged<z.output<S>> };
  }

  /** The files of a folder in a fixed order; a folder that is not there has none. What is named like `beside` may lie there too. */
  async #folder(folder: string, ending: string, wanted: string, beside?: RegExp): Promise<{ id: string; path: string; file: string }[]> {
    const entries = await readdir(join(this.#root, folder), { withFileTypes: true }).catch(() => []);
    const files = [];
    const bySlug = new Map<string, string>();
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory() || entry.name.startsWith('.') || beside?.test(entry.name)) continue;
      const file = this.#shown(`${folder}/${entry.name}`);
      if (!entry.name.endsWith(ending)) {
        this.findings.push(finding({ file }, 'unknown-file', { name: entry.name, wanted }));
        continue;
      }
      const id = entry.name.slice(0, -ending.length);
      if (!slugName.test(id))
        this.findings.push(finding({ file }, 'bad-file-name', { name: entry.name, better: toSlug(id) + ending }));
      const other = bySlug.get(toSlug(id));
      if (other) this.findings.push(finding({ file }, 'duplicate-slug', { slug: toSlug(id), other }));
      else bySlug.set(toSlug(id), file);
      files.push({ id, path: join(this.#root, folder, entry.name), file });
    }
    return files;
  }

  #shown(name: string): string {
    return `${this.#shownRoot}/${name}`;
  }
}

async function photosIn(folder: string): Promise<Map<string, WrittenPhoto>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, WrittenPhoto]> => [name, await readPhoto(join(folder, name))]),
    ),
  );
}

/** How JPEG, PNG, WebP and AVIF files begin; an iPhone's HEIC renamed to .jpg does not. */
const pictureStart = /^(?:\xff\xd8\xff|\x89PNG|RIFF....WEBP|....ftypavi[fs])/s;

async function readPhoto(path: string): Promise<WrittenPhoto> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(12), 0, 12, 0);
    return { size: (await file.stat()).size, readable: pictureStart.test(buffer.toString('latin1')) };
  } finally {
    await file.close();
  }
}

async function picturesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile() && logoName.test(entry.name)).map(({ name }) => name).sort();
}

/** A drawing is text that begins as XML or at once with its element; a BOM and notes may stand before. */
const drawingStart = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml\s|<!--|<!DOCTYPE svg|<svg[\s>])/i;

async function readLogo(path: string): Promise<WrittenLogo> {
  const { size, readable } = await readPhoto(path);
  // What is too large is refused: nobody asks for its version.
  const bytes = size > logoLimit ? Buffer.alloc(0) : await readFile(path);
  const isDrawing = drawingStart.test(bytes.toString('latin1', 0, 200)) && bytes.includes('<svg');
  return { path, size, readable: readable || isDrawing, version: createHash('sha256').update(bytes).digest('hex').slice(0, 8) };
}
