import { Button, TextField } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { answerLogEntryRoute, correctLogAnswerRoute, viewTraineeLogRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { useKeptText } from '#web/device';
import { Chip, instantText, Section } from '#web/staff-ui';
import type { OfTrainee } from './trainee.ts';
import { LONGEST_WORDS, WrittenWords } from './WrittenWords.tsx';
import './trainees.css';

type Entry = AnswerFrom<typeof viewTraineeLogRoute>['items'][number];

/** What the trainee wrote of their year, and the answers of those who guide them. */
export function TraineeLog({ trainee: { traineeId, version }, onChanged }: OfTrainee) {
  const translate = useTranslate();
  const { answer, fault, again } = useAnswer(
    () => call(viewTraineeLogRoute, { params: { traineeId } }),
    [traineeId, version],
  );
  const changed = () => {
    again();
    onChanged();
  };
  return (
    <Section id="log" title={translate('journal.log')}>
      {fault && <p role="alert">{fault.message}</p>}
      {answer?.items.length === 0 && <p className="muted">{translate('journal.noEntries')}</p>}
      <ol className="log">
        {answer?.items.map((entry) => (
          <li key={entry.logEntryId}>
            <LogEntry entry={entry} traineeId={traineeId} onChanged={changed} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface EntryProps {
  readonly entry: Entry;
  readonly traineeId: string;
  readonly onChanged: () => void;
}

function LogEntry({ entry, traineeId, onChanged }: EntryProps) {
  const translate = useTranslate();
  const { logEntryId, body, links, answers, awaitsAnswer, abilities } = entry;
  return (
    <article className="stack" aria-label={translate('journal.entryOf', { at: instantText(entry.writtenAt) })}>
      <WrittenWords
        words={entry}
        by={awaitsAnswer && <Chip tone="warn">{translate('journal.awaits')}</Chip>}
        onCorrect={null}
      >
        <p className="words">{body}</p>
        {links.length > 0 && (
          <ul>
            {links.map((link) => (
              <li key={link}>
                <a href={link} rel="noreferrer nofollow ugc" target="_blank" className="words">
                  {link}
                </a>
              </li>
            ))}
          </ul>
        )}
      </WrittenWords>
      <ol className="answers">
        {answers.map((answer) => (
          <li key={answer.logAnswerId}>
            <LogAnswer answer={answer} onChanged={onChanged} />
          </li>
        ))}
      </ol>
      {abilities.answer && <AnswerForm logEntryId={logEntryId} traineeId={traineeId} onChanged={onChanged} />}
    </article>
  );
}

function LogAnswer({ answer, onChanged }: { answer: Entry['answers'][number]; onChanged: () => void }) {
  const { logAnswerId, author, body, version, abilities } = answer;
  const correct = async (words: string, key: string) => {
    await call(correctLogAnswerRoute, { params: { logAnswerId }, input: { body: words, version }, key });
    onChanged();
  };
  return (
    <WrittenWords words={answer} by={<b>{author.name}</b>} onCorrect={abilities.correct ? correct : null}>
      <p className="words">{body}</p>
    </WrittenWords>
  );
}

function AnswerForm({ logEntryId, traineeId, onChanged }: Omit<EntryProps, 'entry'> & Pick<Entry, 'logEntryId'>) {
  const translate = useTranslate();
  const notify = useNotify();
  const address = `/admin/trainees/${traineeId}/show`;
  const [body, write] = useKeptText({ name: `answer-${logEntryId}`, title: translate('journal.answerTitle'), address });
  const answering = useDeed(async (key) => {
    await call(answerLogEntryRoute, { params: { logEntryId }, input: { body }, key });
    write('');
    notify('journal.answered', { type: 'success' });
    onChanged();
  });
  return (
    <div className="stack no-print">
      <TextField
        label={translate('journal.answer')}
        multiline
        minRows={2}
        value={body}
        onChange={(event) => write(event.target.value)}
        slotProps={{ htmlInput: { maxLength: LONGEST_WORDS } }}
      />
      {answering.fault && (
        <p className="note bad" role="alert">
          {answering.fault.message}
        </p>
      )}
      <div>
        <Button variant="outlined" disabled={!body.trim() || answering.isBusy} onClick={() => void answering.run()}>
          {translate('journal.send')}
        </Button>
      </div>
    </div>
  );
}
