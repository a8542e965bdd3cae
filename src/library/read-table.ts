/** A table saved from a spreadsheet, with positions: rows by their column, and the line of each. */
import { CsvError, parse } from 'csv-parse/sync';
import { finding } from '#model/messages.ts';
import type { ReadYaml } from './read-yaml.ts';

interface Parsed { record: string[]; info: { lines: number } }

/** Columns are asked for by their heading; empty cells and empty rows are left out. */
export function readTable(file: string, text: string, columnOf: (heading: string) => string): ReadYaml {
  let rows: Parsed[];
  try {
    rows = parse(text, {
      // Excel in Vietnam puts semicolons between cells.
      delimiter: [',', ';', '\t'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines']);
    return { file, raw: undefined, line: () => undefined, findings: [finding({ file, line }, 'table-syntax', {})] };
  }
  const [head, ...body] = rows;
  const columns = head?.record.map(columnOf) ?? [];
  const filled = body.filter(({ record }) => record.some(Boolean));
  return {
    file,
    raw: filled.map(({ record }) => Object.fromEntries(record.flatMap((cell, i) => (cell ? [[columns[i] ?? `cột ${i + 1}`, cell]] : [])))),
    line: ([row]) => (typeof row === 'number' ? filled[row]?.info.lines : 1),
    findings: [],
  };
}
