import { Button } from '@mui/material';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { Icon, Section } from '#web/staff-ui';
import type { BlindApplication } from './rounds.ts';

type Answer = BlindApplication['answers'][number];
const KIB = 1024;

interface AnswersProps {
  readonly answers: readonly Answer[];
  readonly save: (fileId: string) => Promise<unknown>;
}

/** What was answered, as it was written. */
export function Answers({ answers, save }: AnswersProps) {
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
            <BlindFile key={file.fileId} {...{ save, file }} number={at + 1} />
          ))}
          {!answer.text && answer.links.length === 0 && answer.files.length === 0 && (
            <p className="muted">{translate('reviewing.noAnswer')}</p>
          )}
        </Section>
      ))}
    </div>
  );
}

interface FileProps extends Pick<AnswersProps, 'save'> {
  readonly file: Answer['files'][number];
  readonly number: number;
}

function BlindFile({ save, file: { fileId, type, sizeBytes }, number }: FileProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const open = () => save(fileId).catch((fault: Error) => notify(fault.message, { type: 'error' }));
  return (
    <p className="row wrap">
      <Button variant="outlined" startIcon={<Icon name="download" />} onClick={() => void open()}>
        {translate('reviewing.file', { number })}
      </Button>
      <span className="muted">{translate('reviewing.fileIs', { type, kib: Math.ceil(sizeBytes / KIB) })}</span>
    </p>
  );
}
