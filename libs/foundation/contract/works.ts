import { z } from 'zod';
import { bilingual, document, id, listing, manyIds, nothing, pageOf, serve } from './shapes.ts';
import {
  fileId,
  fileKind,
  license,
  shownAs,
  traineeId,
  visibility,
  Work,
  WorkListed,
  WorkRow,
  workId,
} from './work-shapes.ts';
import * as routes from './works.routes.ts';

const LONGEST_TITLE = 120;
const LONGEST_ABSTRACT = 4000;
const LONGEST_ALT = 300;
const LONGEST_NAME = 60;
const LONGEST_REASON = 500;
const LONGEST_LINK = 500;
const MOST_LINKS = 5;
const MOST_PICTURES = 10;

const ofWork = z.strictObject({ workId });
const ofYear = z.strictObject({ traineeId });
const ofFile = z.strictObject({ workId, fileId });
const words = (longest: number) =>
  z.strictObject({ ja: z.string().trim().max(longest), en: z.string().trim().max(longest) });
const reason = z.string().trim().min(1).max(LONGEST_REASON);
const nowAt = z.strictObject({ version: z.int() });

export const listMyWorks = serve('listMyWorks', routes.listMyWorksRoute, {
  params: ofYear,
  input: nothing(),
  answer: z.strictObject({
    mine: z.array(WorkRow),
    /** Those their authors let the cohort see. */
    ofOthers: z.array(WorkRow),
    abilities: z.strictObject({ begin: z.boolean() }),
  }),
});

export const beginWork = serve('beginWork', routes.beginWorkRoute, {
  params: ofYear,
  input: z.strictObject({ title: words(LONGEST_TITLE) }),
  answer: z.strictObject({ workId }),
});

export const listFellows = serve('listFellows', routes.listFellowsRoute, {
  params: ofYear,
  input: nothing(),
  answer: z.strictObject({
    items: z.array(z.strictObject({ traineeId, name: z.string(), track: bilingual() }).meta({ id: 'Fellow' })),
  }),
});

export const viewMyWork = serve('viewMyWork', routes.viewMyWorkRoute, {
  params: ofWork,
  input: nothing(),
  answer: Work,
});

export const writeWork = serve('writeWork', routes.writeWorkRoute, {
  params: ofWork,
  input: z
    .strictObject({
      title: words(LONGEST_TITLE),
      abstract: words(LONGEST_ABSTRACT),
      links: z.array(z.string().trim().max(LONGEST_LINK)).max(MOST_LINKS),
      license,
      /** All of them, in their order. */
      pictures: z.array(z.strictObject({ fileId, alt: words(LONGEST_ALT) })).max(MOST_PICTURES),
      version: z.int(),
    })
    .meta({ id: 'WorkInput' }),
  answer: nowAt,
});

export const removeWork = serve('removeWork', routes.removeWorkRoute, {
  params: ofWork,
  input: nothing(),
  answer: nothing(),
});

export const showWorkTo = serve('showWorkTo', routes.showWorkToRoute, {
  params: ofWork,
  input: z.strictObject({ visibility }),
  answer: z.strictObject({ visibility }),
});

export const inviteWorkAuthor = serve('inviteWorkAuthor', routes.inviteWorkAuthorRoute, {
  params: ofWork,
  input: ofYear,
  answer: nothing(),
});

export const answerWorkInvitation = serve('answerWorkInvitation', routes.answerWorkInvitationRoute, {
  params: ofWork,
  input: z.strictObject({ accepts: z.boolean() }),
  answer: nothing(),
});

export const leaveWork = serve('leaveWork', routes.leaveWorkRoute, {
  params: ofWork,
  input: nothing(),
  answer: nothing(),
});

export const openWorkFile = serve('openWorkFile', routes.openWorkFileRoute, {
  params: ofWork,
  input: z.strictObject({ kind: fileKind, name: z.string().min(1).max(255), sizeBytes: z.int().min(0) }),
  answer: z.strictObject({ fileId }),
});

export const keepWorkFile = serve('keepWorkFile', routes.keepWorkFileRoute, {
  params: ofFile,
  input: z.strictObject({ kind: fileKind }),
  answer: nowAt,
});

export const dropWorkFile = serve('dropWorkFile', routes.dropWorkFileRoute, {
  params: ofFile,
  input: nothing(),
  answer: nowAt,
});

export const showMyWorkFile = serve('showMyWorkFile', routes.showMyWorkFileRoute, {
  params: ofFile,
  input: nothing(),
  answer: document(),
});

export const giveWorkConsent = serve('giveWorkConsent', routes.giveWorkConsentRoute, {
  params: ofWork,
  input: z
    .strictObject({
      /** The one that was looked at. */
      version: z.int(),
      shownAs,
      credit: words(LONGEST_NAME).nullable(),
    })
    .meta({ id: 'WorkConsent' }),
  answer: nothing(),
});

export const withdrawWorkConsent = serve('withdrawWorkConsent', routes.withdrawWorkConsentRoute, {
  params: ofWork,
  input: nothing(),
  answer: nothing(),
});

export const listWorks = serve('listWorks', routes.listWorksRoute, {
  params: nothing(),
  input: z.strictObject({
    ...listing(['writtenAt', 'title']),
    cohortId: id<'Cohort'>().optional(),
    visibility: visibility.optional(),
    ids: manyIds(),
  }),
  answer: z.strictObject(pageOf(WorkListed)),
});

export const viewTraineeWork = serve('viewTraineeWork', routes.viewTraineeWorkRoute, {
  params: ofWork,
  input: nothing(),
  answer: Work,
});

export const showWorkFile = serve('showWorkFile', routes.showWorkFileRoute, {
  params: ofFile,
  input: nothing(),
  answer: document(),
});

export const releaseWork = serve('releaseWork', routes.releaseWorkRoute, {
  params: ofWork,
  input: nowAt,
  answer: nowAt,
});

export const withdrawWork = serve('withdrawWork', routes.withdrawWorkRoute, {
  params: ofWork,
  input: z.strictObject({ reason }),
  answer: nothing(),
});
