import { appendToUploadRoute, viewUploadRoute } from '#contract/routes';
import { addressOf, call } from './call.ts';
import { Refused, refusalOf, Unreachable } from './problem.ts';

const PART_BYTES = 512 * 1024;
/** How long to wait for the line, before each further try: a minute in all. */
const WAITS_MILLIS = [1000, 2000, 4000, 8000, 15_000, 30_000];

interface Told {
  /** How many bytes have arrived. */
  readonly onProgress?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Sends the bytes of a file to an upload that is open, part by part (tus 1.0.0). Where the line breaks it waits, asks how
 * far the file has come, and goes on from there; it throws when the line stays away, and may be called again.
 */
export async function sendUpload(fileId: string, file: Blob, { onProgress, signal }: Told = {}): Promise<void> {
  let failures = 0;
  let at = await standing(fileId);
  while (at < file.size) {
    onProgress?.(at);
    try {
      at = await sendPart(fileId, file.slice(at, at + PART_BYTES), at, signal);
      failures = 0;
    } catch (fault) {
      const wait = WAITS_MILLIS[failures++];
      if (!mayGoOn(fault) || wait === undefined) throw fault;
      await new Promise((resolve) => setTimeout(resolve, wait));
      at = await standing(fileId).catch(() => at);
    }
  }
  onProgress?.(at);
}

/** The line was away, or another window has sent a part meanwhile. */
const mayGoOn = (fault: unknown): boolean =>
  fault instanceof Unreachable || (fault instanceof Refused && fault.code === 'upload-elsewhere');

const standing = async (fileId: string): Promise<number> =>
  (await call(viewUploadRoute, { params: { fileId } })).receivedBytes;

async function sendPart(fileId: string, part: Blob, at: number, signal?: AbortSignal): Promise<number> {
  const answer = await fetch(addressOf(appendToUploadRoute, { params: { fileId } }), {
    method: 'PATCH',
    credentials: 'same-origin',
    headers: {
      'Accept-Language': document.documentElement.lang || 'ja',
      'Content-Type': 'application/offset+octet-stream',
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': `${at}`,
    },
    body: part,
    signal: signal ?? null,
  }).catch((fault: unknown) => {
    throw signal?.aborted ? fault : new Unreachable();
  });
  if (!answer.ok) throw await refusalOf(answer);
  return Number(answer.headers.get('upload-offset') ?? at + part.size);
}
