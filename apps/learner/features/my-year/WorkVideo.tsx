import { Button, ErrorSummary, useWords } from '#web/ui';
import { ChooseFile } from './ChooseFile.tsx';
import { useWorkFile } from './use-work-file.ts';
import { type Work, workFile } from './work.ts';
import { words } from './work-words.ts';

/** The one video of a work. */
export function WorkVideo({ work: { workId, video }, onFiles }: { work: Work; onFiles: (version: number) => void }) {
  const say = useWords(words);
  const file = useWorkFile(workId, 'video', onFiles);
  return (
    <fieldset className="work-files">
      <legend className="label">{say.video}</legend>
      <p className="hint">{say.videoHint}</p>
      <ErrorSummary title={say.notSent} fault={file.fault} />
      {video ? (
        <>
          <video controls preload="metadata" src={workFile(workId, video)} aria-label={say.video} />
          <Button look={['small']} isBusy={file.isBusy} onClick={() => void file.remove(video)}>
            {say.removeVideo}
          </Button>
        </>
      ) : (
        <ChooseFile label={say.addVideo} accept=".mp4,.webm" file={file} />
      )}
    </fieldset>
  );
}
