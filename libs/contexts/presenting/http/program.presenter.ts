import type { Document } from '#contract';
import { programPdf } from '../documents/program-pdf.ts';
import type { Language } from '../documents/program-words.ts';
import type { Program } from '../domain/program.ts';

/** The printed program, as its public and its office have it. */
export const programDocument = (program: Program, language: Language, madeAt: Date): Document => ({
  type: 'application/pdf',
  content: programPdf(program, language, madeAt),
  fileName: `program-${program.fiscalYear}-${language}.pdf`,
  headers: { 'Cache-Control': 'private, no-cache' },
});
