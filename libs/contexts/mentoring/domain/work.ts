// A work is written by its authors, who belong to one cohort, be it to several tracks; each change of it is a version.
import type { FileId, OrganizationId, PersonId, StateTable } from '#kernel';
import type { CohortId, TraineeId } from './ids.ts';
import {
  WorkAuthorKnown,
  WorkChangedMeanwhile,
  WorkHasEnoughFiles,
  WorkHasOneAuthor,
  WorkHasOtherAuthors,
  WorkInvitationAnswered,
  WorkLinkNotOfTheWeb,
} from './work-errors.ts';
import type { WorkId } from './work-ids.ts';

export type InBoth = Readonly<Record<'ja' | 'en', string>>;

/** Who may see a work: its authors; the people and the staff of its cohort; anybody, once that is consented to and released. */
export type Visibility = 'private' | 'cohort' | 'public';
export type WorkFileKind = 'picture' | 'video';
export type AuthorState = 'out' | 'invited' | 'author';
export type AuthorVerb = 'invite' | 'accept' | 'decline' | 'leave';

/** Whoever declined or left may be invited again. */
export const workAuthorStates: StateTable<AuthorState, AuthorVerb> = {
  out: { invite: 'invited' },
  invited: { accept: 'author', decline: 'out' },
  author: { leave: 'out' },
};

export interface WorkAuthor {
  readonly traineeId: TraineeId;
  readonly learnerId: PersonId;
  readonly state: Exclude<AuthorState, 'out'>;
}

/** What a change of it makes a new version of. */
export interface WorkWords {
  readonly title: InBoth;
  readonly abstract: InBoth;
  /** Addresses of the web. */
  readonly links: readonly string[];
  /** An identifier of SPDX, or `all-rights-reserved`. */
  readonly license: string;
}

/** A picture where it stands among the others, with what it shows in words. */
export interface PicturePlace {
  readonly fileId: FileId;
  readonly alt: InBoth;
}

export interface WorkFile extends PicturePlace {
  readonly kind: WorkFileKind;
}

/** 作品: what people of a cohort made. */
export interface Work extends WorkWords {
  readonly id: WorkId;
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly visibility: Visibility;
  /** Counts the changes of words, files and authors: what a consent is given to. */
  readonly version: number;
  readonly authors: readonly WorkAuthor[];
}

/** How many files a work has at most. */
export const MOST_FILES: Readonly<Record<WorkFileKind, number>> = { picture: 10, video: 1 };

/** Refuses what was written on an older version: `record-changed-meanwhile`. */
export function insistOnWorkVersion({ version }: Pick<Work, 'version'>, seen: number): void {
  if (version !== seen) throw new WorkChangedMeanwhile();
}

const isOfTheWeb = (link: string): boolean => {
  const url = URL.canParse(link) ? new URL(link) : null;
  return url !== null && ['https:', 'http:'].includes(url.protocol) && url.hostname.includes('.');
};

/** Refuses an address that is none of the web: `work-link-not-of-the-web`. */
export function insistOnLinks(links: readonly string[]): void {
  const other = links.find((link) => !isOfTheWeb(link));
  if (other !== undefined) throw new WorkLinkNotOfTheWeb(other);
}

/** Pictures are put in order all together: one that came or went meanwhile is refused, `record-changed-meanwhile`. */
export function insistOnPictures(files: readonly WorkFile[], asked: readonly PicturePlace[]): void {
  const known = new Set(files.filter(({ kind }) => kind === 'picture').map(({ fileId }) => fileId));
  const told = new Set(asked.map(({ fileId }) => fileId));
  const isSame =
    told.size === asked.length && told.size === known.size && asked.every(({ fileId }) => known.has(fileId));
  if (!isSame) throw new WorkChangedMeanwhile();
}

/** Refuses one more than a work has place for. */
export function insistOnRoom(files: readonly Pick<WorkFile, 'kind'>[], kind: WorkFileKind): void {
  const most = MOST_FILES[kind];
  if (files.filter((file) => file.kind === kind).length >= most) throw new WorkHasEnoughFiles(kind, most);
}

const stateIn = ({ authors }: Pick<Work, 'authors'>, traineeId: TraineeId): AuthorState =>
  authors.find((author) => author.traineeId === traineeId)?.state ?? 'out';

/** What becomes of an author; refuses a verb that their state does not know. */
export function authorAfter(work: Pick<Work, 'authors'>, traineeId: TraineeId, verb: AuthorVerb): AuthorState {
  const next = workAuthorStates[stateIn(work, traineeId)][verb];
  if (next) return next;
  throw verb === 'invite' ? new WorkAuthorKnown() : new WorkInvitationAnswered();
}

const writing = ({ authors }: Pick<Work, 'authors'>) => authors.filter(({ state }) => state === 'author');

/** A work is never without an author. */
export function insistOnOtherAuthors(work: Pick<Work, 'authors'>): void {
  if (writing(work).length < 2) throw new WorkHasOneAuthor();
}

/** Nobody removes what is also another's. */
export function insistOnSoleAuthor(work: Pick<Work, 'authors'>): void {
  if (writing(work).length > 1) throw new WorkHasOtherAuthors();
}
