import { Readable } from 'node:stream';
import type { FileId, PersonId } from '#kernel';
import { type UploadRules, Uploads } from '#platform';
import { somebody } from './file-desk.ts';
import type { World } from './world.ts';

const anyRules: UploadRules = { purpose: 'walked', types: ['text/plain'], megabytes: 1, files: 1 };

/** A file that somebody has sent, whole. */
export async function fileSent(
  world: World,
  person: PersonId,
  { name, bytes, rules = anyRules }: { name: string; bytes: Uint8Array; rules?: UploadRules },
): Promise<FileId> {
  const uploads = world.api.get(Uploads);
  const { fileId } = await uploads.open(somebody(person), rules, { name, sizeBytes: bytes.length });
  await uploads.append(somebody(person), fileId, 0, Readable.from([bytes]));
  await uploads.finish(somebody(person), fileId, rules);
  return fileId;
}
