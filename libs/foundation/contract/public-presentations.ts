import { z } from 'zod';
import * as routes from './public-presentations.routes.ts';
import { document, serve } from './shapes.ts';

// Whatever stands in such an address, a page answers: at worst the one that says that there is none.
const anyPresentation = {
  params: z.strictObject({ code: z.string(), presentationId: z.string() }),
  input: z.object({}),
  answer: document(),
};
const live = { ...anyPresentation, input: z.object({ still: z.string().optional() }) };

export const presentationInJapanese = serve(
  'presentationInJapanese',
  routes.presentationInJapaneseRoute,
  anyPresentation,
);
export const presentationInEnglish = serve('presentationInEnglish', routes.presentationInEnglishRoute, anyPresentation);
export const presentationLiveInJapanese = serve(
  'presentationLiveInJapanese',
  routes.presentationLiveInJapaneseRoute,
  live,
);
export const presentationLiveInEnglish = serve(
  'presentationLiveInEnglish',
  routes.presentationLiveInEnglishRoute,
  live,
);
export const programPdfInJapanese = serve('programPdfInJapanese', routes.programPdfInJapaneseRoute, anyPresentation);
export const programPdfInEnglish = serve('programPdfInEnglish', routes.programPdfInEnglishRoute, anyPresentation);
