import { Button } from '@mui/material';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { downloadBlindFileRoute } from '#contract/routes';
import { download } from '#web/api-client';
import { Icon, Section } from '#web/staff-ui';
import type { BlindApplication } from './rounds.ts';

type Answer = BlindApplication['answers'][number];
const KIB = 1024;

/** What was answered, as it was written. */
export function Answers({ assignmentId, answers }: { assignmentId: string; answers: readonly Answer[] }) {
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const translate = useTranslate();
  return (
    <div className="review-answers">
      {answers.map((answer) => (
        <Section key={answer.questionId} id={`q-${answer.questionId}`} title={answer.label[language]}>
          {answer.text && <p className="review-text">{answer.text}</p>}
          {answer.links.length > 0 && (
            <ul className="plain-list">
              {answer.links.map((link) => (
                <li key={link}>
                  <a href={link} target="_blank" rel="noopener noreferrer nofollow">
                    {link}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {answer.files.map((file, at) => (
            <BlindFile key={file.fileId} {...{ assignmentId, file }} number={at + 1} />
          ))}
          {!answer.text && answer.links.length === 0 && answer.files.length === 0 && (
            <p className="muted">{translate('reviewing.noAnswer')}</p>
          )}
        </Section>
      ))}
    </div>
  );
}

interface FileProps {
  readonly assignmentId: string;
  readonly file: Answer['files'][number];
  readonly number: number;
}

function BlindFile({ assignmentId, file: { fileId, type, sizeBytes }, number }: FileProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const save = () =>
    download(downloadBlindFileRoute, { params: { assignmentId, fileId } }).catch((fault: Error) =>
      notify(fault.message, { type: 'error' }),
    );
  return (
    <p className="row wrap">
      <Button variant="outlined" startIcon={<Icon name="download" />} onClick={() => void save()}>
        {translate('reviewing.file', { number })}
      </Button>
      <span className="muted">{translate('reviewing.fileIs', { type, kib: Math.ceil(sizeBytes / KIB) })}</span>
    </p>
  );
}
