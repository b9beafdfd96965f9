import * as contract from '#contract';
import type { FileId, Id } from '#kernel';
import type { Browser } from './browser.ts';
import { officeOf, type Scene } from './cohort.ts';
import { drawnSign } from './picture.ts';
import { personOf, type YearInPlay } from './trainees.ts';
import type { WorkPlan } from './year-works.ts';

type WorkId = Id<'Work'>;

const PICTURE = { kind: 'picture' as const, name: 'sign.png' };

/** Its first author begins a work, invites the others, who accept, and writes it; then everybody consents, where it is to be public. */
export async function makeWork(scene: Scene, year: YearInPlay, plan: WorkPlan): Promise<WorkId> {
  const [first, ...others] = plan.authors.map(({ name }) => personOf(year, name));
  if (!first) throw new Error('A work has an author');
  const author = await scene.stage.back(first.personId);
  const begun = await author.ask(contract.beginWork, {
    params: { traineeId: first.traineeId },
    input: { title: plan.title },
  });
  const params = { workId: begun.workId as WorkId };
  for (const { traineeId, personId } of others) {
    await author.ask(contract.inviteWorkAuthor, { params, input: { traineeId } });
    const invited = await scene.stage.back(personId);
    await invited.ask(contract.answerWorkInvitation, { params, input: { accepts: true } });
  }
  await write(author, params.workId, plan);
  await author.ask(contract.showWorkTo, { params, input: { visibility: plan.visibility } });
  if (plan.visibility === 'public') await consentAll(scene, year, params.workId, plan);
  return params.workId;
}

async function write(author: Browser, workId: WorkId, plan: WorkPlan): Promise<void> {
  const params = { workId };
  const pictures = plan.alt ? [{ fileId: await sendPicture(author, workId), alt: plan.alt }] : [];
  const { version } = await author.ask(contract.viewMyWork, { params });
  const { title, abstract, links, license } = plan;
  await author.ask(contract.writeWork, {
    params,
    input: { title, abstract, links: [...links], license, pictures, version },
  });
}

async function sendPicture(author: Browser, workId: WorkId): Promise<FileId> {
  const bytes = drawnSign();
  const announced = { ...PICTURE, sizeBytes: bytes.length };
  const opened = await author.ask(contract.openWorkFile, { params: { workId }, input: announced });
  const fileId = opened.fileId as FileId;
  await author.ask(contract.appendToUpload, { params: { fileId }, input: { offset: 0, bytes } });
  await author.ask(contract.keepWorkFile, { params: { workId, fileId }, input: { kind: PICTURE.kind } });
  return fileId;
}

async function consentAll({ stage }: Scene, year: YearInPlay, workId: WorkId, { authors }: WorkPlan): Promise<void> {
  const params = { workId };
  for (const { name, shownAs, credit = null } of authors) {
    const author = await stage.back(personOf(year, name).personId);
    const { version } = await author.ask(contract.viewMyWork, { params });
    await author.ask(contract.giveWorkConsent, { params, input: { version, shownAs, credit } });
  }
}

/** The office looks at a work and lets anybody see it. */
export async function releaseWork(scene: Scene, workId: WorkId): Promise<void> {
  const [office, params] = [await officeOf(scene), { workId }];
  const { version } = await office.ask(contract.viewTraineeWork, { params });
  await office.ask(contract.releaseWork, { params, input: { version } });
}
