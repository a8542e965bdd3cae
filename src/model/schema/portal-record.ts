/** A procedure as the national portal records it. Only what is compared is read; the rest may change. */
import { z } from 'astro/zod';

const papers = z.array(z.object({ name: z.string(), originals: z.string(), copies: z.string() })).default([]);

const portalRecord = z.object({
  code: z.string(),
  name: z.string(),
  as_of: z.string().optional(),
  methods: z.array(z.object({ channel: z.string(), time: z.string().nullish() })).default([]),
  documents: z.object({ required: papers, conditional: papers }).prefault({}),
  results: z.array(z.string()).default([]),
  law: z.array(z.string()).default([]),
});
export type PortalRecord = z.output<typeof portalRecord>;

/** The records, or where in the file the first fault stands. */
export function readPortalRecords(value: unknown): { records: PortalRecord[] } | { fault: string } {
  const read = z.array(portalRecord).safeParse(value);
  if (read.success) return { records: read.data };
  const [issue] = read.error.issues;
  const [index, ...path] = issue!.path;
  if (index === undefined) return { fault: 'cả tệp' };
  const field = path.length > 0 ? `, mục ${path.join('.')}` : '';
  return { fault: `bản ghi thứ ${Number(index) + 1}${field}` };
}
