import { DomainError } from '#kernel';
import { type Examined, LARGEST_ZIP_BYTES } from './examine.ts';
import { calledOf, isMediaType, type MediaType, typeByName } from './media.ts';

const MEGABYTE = 2 ** 20;

/** What a context takes of one person. */
export interface UploadRules {
  /** What the files are for, in the context's own words: counted together. */
  readonly purpose: string;
  readonly types: readonly MediaType[];
  /** The largest file, in MiB. */
  readonly megabytes: number;
  /** How many files one person may have for this purpose. */
  readonly files: number;
}

/** Refuses a file before anything of it has come: by its size, and by an extension that no taken type has. */
export function refuseByWord({ types, megabytes }: UploadRules, name: string, sizeBytes: number): void {
  if (sizeBytes === 0) throw new DomainError('file-empty', { name });
  if (sizeBytes > megabytes * MEGABYTE) throw new DomainError('file-too-large', { megabytes });
  const promised = typeByName(name);
  if (!promised || !types.includes(promised)) throw notTaken(types);
}

/** The type of a file that is what its name says and what was asked for; else the refusal. */
export function typeOf({ types }: UploadRules, name: string, { type = '', zip }: Examined): MediaType {
  if (zip === 'too-large') throw new DomainError('file-unpacks-too-large', { megabytes: LARGEST_ZIP_BYTES / MEGABYTE });
  if (zip === 'unreadable') throw new DomainError('file-damaged', { name });
  const promised = typeByName(name);
  if (isMediaType(type) && type === promised && types.includes(type)) return type;
  if (promised && types.includes(promised)) throw new DomainError('file-renamed', { name, called: calledOf(promised) });
  throw notTaken(types);
}

const notTaken = (types: readonly MediaType[]): DomainError =>
  new DomainError('file-type-not-taken', { types: types.map(calledOf).join('、') });
