import { useId, useRef, useState } from 'react';
import { dropSubmissionFileRoute, keepSubmissionFileRoute, openSubmissionFileRoute } from '#contract/routes';
import { call, sendUpload, useDeed } from '#web/api-client';
import { Button, ErrorSummary, useWords } from '#web/ui';
import type { MyMilestone } from './milestone-draft.ts';
import { words } from './milestone-words.ts';

interface Props {
  readonly traineeId: string;
  readonly milestone: MyMilestone;
  readonly onChange: () => void;
}

/** The files of a draft; one that was broken off goes on from there when it is chosen again. */
export function DraftFiles({ traineeId, milestone, onChange }: Props) {
  const say = useWords(words);
  const name = useId();
  const { milestoneId, files: limits, draft } = milestone;
  const params = { traineeId, milestoneId };
  const sending = useSending(params);
  const drop = useDeed((_key, fileId: string) => call(dropSubmissionFileRoute, { params: { ...params, fileId } }));
  if (!limits) return null;
  const add = async (file: File | undefined) => {
    if (!file) return;
    await sending.run(file);
    onChange();
  };
  const remove = async (fileId: string) => {
    await drop.run(fileId);
    onChange();
  };
  const kinds = limits.extensions.map((each) => each.toUpperCase()).join('・');
  return (
    <div className="field">
      <label className="label" htmlFor={name}>
        {say.files}
      </label>
      <span className="hint" id={`${name}-hint`}>
        {say.fileHint(kinds, limits.megabytes, limits.most)}
      </span>
      <ErrorSummary title={say.notSent} fault={sending.fault ?? drop.fault} />
      {draft.files.length > 0 && (
        <ul className="plain stack-05">
          {draft.files.map((file) => (
            <li key={file.fileId}>
              <a href={`/api/my/files/${file.fileId}`}>{file.name}</a>{' '}
              <Button look={['small']} isBusy={drop.isBusy} onClick={() => void remove(file.fileId)}>
                {say.remove}
                <span className="vh">（{file.name}）</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {sending.percent !== undefined && <p role="status">{say.sending(sending.percent)}</p>}
      {draft.files.length < limits.most && (
        <input
          id={name}
          className="input"
          type="file"
          accept={limits.extensions.map((each) => `.${each}`).join(',')}
          aria-describedby={`${name}-hint`}
          disabled={sending.isBusy}
          onChange={(event) => {
            void add(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      )}
    </div>
  );
}

/** Announces a file, sends its bytes and puts it to the draft. */
function useSending(params: { traineeId: string; milestoneId: string }) {
  const [percent, setPercent] = useState<number>();
  const coming = useRef(new Map<string, string>());
  async function send(file: File): Promise<void> {
    const same = `${file.name} ${file.size} ${file.lastModified}`;
    const announced = { name: file.name, sizeBytes: file.size };
    const fileId =
      coming.current.get(same) ?? (await call(openSubmissionFileRoute, { params, input: announced })).fileId;
    coming.current.set(same, fileId);
    await sendUpload(fileId, file, { onProgress: (bytes) => setPercent(Math.round((bytes / file.size) * 100)) });
    await call(keepSubmissionFileRoute, { params: { ...params, fileId } });
    coming.current.delete(same);
  }
  const deed = useDeed((_key, file: File) => send(file).finally(() => setPercent(undefined)));
  return { ...deed, percent };
}
