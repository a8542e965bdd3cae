/** One list of findings about content and built site, and the ways to show it. */
import { fieldName } from '#model/field-words.ts';
import { formatFindings, type Finding } from '#model/messages.ts';
import type { GuideChange } from '#model/dated.ts';
import { formatDay } from '#text/dates.ts';
import { formatSections, hasSection } from '../content/sections.ts';

/** A finding of any check; only those about content have a code from `messages.ts`. */
export type AnyFinding = Omit<Finding, 'code'> & { code: string };

export const isError = ({ severity }: AnyFinding) => severity === 'error';

/** What holds for a time only and ends or starts soon. */
export function upcoming({ day, guide, field }: GuideChange): AnyFinding {
  return {
    severity: 'note',
    file: `content/guides/${guide}.mdx`,
    field,
    what: `Từ ngày ${formatDay(day)}, ${fieldName(field)} thay đổi theo from/until đã ghi.`,
    fix: 'gần đến ngày, xem nguồn có gia hạn hay đổi gì không.',
    code: 'changes-soon',
  };
}

/** Errors and notes in full, then the sections that list what is to be watched. */
function asText(findings: AnyFinding[]): string {
  const full = findings.filter((finding) => isError(finding) || !hasSection(finding));
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return [
    formatFindings(full as Finding[]),
    formatSections(findings.filter((finding) => !full.includes(finding))),
    `${count('error')} lỗi, ${count('stale')} điều đến hạn xem lại, ${count('note')} ghi chú.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands, which GitHub shows beside the changed lines. */
function asGithub(findings: AnyFinding[]): string {
  const levels = { error: 'error', stale: 'warning', note: 'notice' } as const;
  return findings
    .map(({ severity, file, line, field, what, fix, code }) => {
      const place = [`file=${escapeProperty(file)}`, line && `line=${line}`, `title=${escapeProperty(field ?? code)}`];
      return `::${levels[severity]} ${place.filter(Boolean).join(',')}::${escapeData([what, fix].filter(Boolean).join('\n'))}`;
    })
    .join('\n');
}

export const reporters = {
  text: asText,
  github: asGithub,
  json: (findings: AnyFinding[]) => JSON.stringify(findings, null, 2),
};
