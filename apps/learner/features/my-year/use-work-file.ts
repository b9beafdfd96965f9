import { useRef, useState } from 'react';
import { dropWorkFileRoute, keepWorkFileRoute, openWorkFileRoute } from '#contract/routes';
import { call, sendUpload, useDeed } from '#web/api-client';

/** Sends a picture or a video for a work, from where it broke off if it is chosen again, and takes one out. */
export function useWorkFile(workId: string, kind: 'picture' | 'video', onFiles: (version: number) => void) {
  const [percent, setPercent] = useState<number>();
  const coming = useRef(new Map<string, string>());

  async function sendFile(file: File): Promise<{ version: number }> {
    const same = `${file.name} ${file.size} ${file.lastModified}`;
    const announced = { kind, name: file.name, sizeBytes: file.size };
    const fileId =
      coming.current.get(same) ?? (await call(openWorkFileRoute, { params: { workId }, input: announced })).fileId;
    coming.current.set(same, fileId);
    try {
      await sendUpload(fileId, file, { onProgress: (bytes) => setPercent(Math.round((bytes / file.size) * 100)) });
    } finally {
      setPercent(undefined);
    }
    coming.current.delete(same);
    return call(keepWorkFileRoute, { params: { workId, fileId }, input: { kind } });
  }
  const send = useDeed((_key, file: File) => sendFile(file));
  const drop = useDeed((_key, fileId: string) => call(dropWorkFileRoute, { params: { workId, fileId } }));
  const add = async (file: File | undefined) => {
    const now = file && (await send.run(file));
    if (now) onFiles(now.version);
  };
  const remove = async (fileId: string) => {
    const now = await drop.run(fileId);
    if (now) onFiles(now.version);
  };
  return { add, remove, percent, isBusy: send.isBusy || drop.isBusy, fault: send.fault ?? drop.fault };
}
