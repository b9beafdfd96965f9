import { z } from 'zod';
import {
  publicWorkFileRoute,
  workInEnglishRoute,
  workInJapaneseRoute,
  worksInEnglishRoute,
  worksInJapaneseRoute,
} from './public-works.routes.ts';
import { document, id, nothing, serve } from './shapes.ts';

// Whatever stands in such an address, a page answers: at worst the one that says that there is none.
const anyYear = {
  params: z.strictObject({ code: z.string(), fiscalYear: z.string() }),
  input: z.object({}),
  answer: document(),
};
const anyWork = {
  ...anyYear,
  params: z.strictObject({ code: z.string(), fiscalYear: z.string(), workId: z.string() }),
};

export const worksInJapanese = serve('worksInJapanese', worksInJapaneseRoute, anyYear);
export const worksInEnglish = serve('worksInEnglish', worksInEnglishRoute, anyYear);
export const workInJapanese = serve('workInJapanese', workInJapaneseRoute, anyWork);
export const workInEnglish = serve('workInEnglish', workInEnglishRoute, anyWork);

export const publicWorkFile = serve('publicWorkFile', publicWorkFileRoute, {
  params: z.strictObject({ workId: id<'Work'>(), fileId: id<'File'>() }),
  input: nothing(),
  answer: document(),
});
