import { useId, useRef, useState } from 'react';
import { dropCohortFileRoute, keepCohortFileRoute, openCohortFileRoute } from '#contract/routes';
import { call, sendUpload, useDeed } from '#web/api-client';
import { Button, ErrorSummary, useWords } from '#web/ui';
import { QuestionHint, QuestionLabel } from './AnswerField.tsx';
import type { Question } from './answer-draft.ts';
import { words } from './writing-words.ts';

interface Props {
  readonly cohortApplicationId: string;
  readonly question: Question;
  readonly isClosed: boolean;
  readonly onChange: () => void;
}

/** The files of an answer; one that was broken off goes on from there when it is chosen again. */
export function AnswerFiles({ cohortApplicationId, question, isClosed, onChange }: Props) {
  const say = useWords(words);
  const name = useId();
  const [percent, setPercent] = useState<number>();
  const coming = useRef(new Map<string, string>());
  const { formQuestionId, extensions, megabytes, atMost, files } = question;

  async function sendFile(file: File): Promise<void> {
    const same = `${file.name} ${file.size} ${file.lastModified}`;
    const params = { cohortApplicationId };
    const announced = { formQuestionId, name: file.name, sizeBytes: file.size };
    const fileId = coming.current.get(same) ?? (await call(openCohortFileRoute, { params, input: announced })).fileId;
    coming.current.set(same, fileId);
    await sendUpload(fileId, file, { onProgress: (bytes) => setPercent(Math.round((bytes / file.size) * 100)) });
    await call(keepCohortFileRoute, { params: { cohortApplicationId, fileId }, input: { formQuestionId } });
    coming.current.delete(same);
  }
  const send = useDeed((_key, file: File) => sendFile(file).finally(() => setPercent(undefined)));
  const drop = useDeed((_key, fileId: string) =>
    call(dropCohortFileRoute, { params: { cohortApplicationId, fileId } }),
  );
  const add = async (file: File | undefined) => {
    if (!file) return;
    await send.run(file);
    onChange();
  };
  const remove = async (fileId: string) => {
    await drop.run(fileId);
    onChange();
  };
  const limits = say.fileHint(extensions.map((each) => each.toUpperCase()).join('・'), megabytes ?? 1, atMost);
  return (
    <div className="cohort-question field">
      <label className="label" htmlFor={name}>
        <QuestionLabel question={question} />
      </label>
      <span className="hint" id={`${name}-hint`}>
        <QuestionHint question={question} limits={limits} />
      </span>
      <ErrorSummary title={say.notSent} fault={send.fault ?? drop.fault} />
      {files.length > 0 && (
        <ul className="plain stack-05">
          {files.map((file) => (
            <li key={file.fileId}>
              <a href={`/api/my/files/${file.fileId}`}>{file.name}</a>{' '}
              {!isClosed && (
                <Button look={['small']} isBusy={drop.isBusy} onClick={() => void remove(file.fileId)}>
                  {say.remove}
                  <span className="vh">（{file.name}）</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {percent !== undefined && <p role="status">{say.sending(percent)}</p>}
      {!isClosed && files.length < atMost && (
        <input
          id={name}
          className="input"
          type="file"
          accept={extensions.map((each) => `.${each}`).join(',')}
          aria-describedby={`${name}-hint`}
          disabled={send.isBusy}
          onChange={(event) => {
            void add(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      )}
    </div>
  );
}
