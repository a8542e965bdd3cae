/** Sheets that people fill in by pen, as programs use them. */
import type { Title } from './guide.ts';
import type { ClassDaySource, SurveySource } from './schema/forms.ts';
import { parseTitle } from './title.ts';

export type Survey = Omit<SurveySource, 'title'> & { title: Title };
export type ClassDay = Omit<ClassDaySource, 'title'> & { title: Title };

export const buildForm = <T extends { title: string }>(source: T): Omit<T, 'title'> & { title: Title } => ({ ...source, title: parseTitle(source.title) });
