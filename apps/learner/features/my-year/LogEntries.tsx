import { useState } from 'react';
import { answerBackRoute, correctLogEntryRoute, correctOwnAnswerRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { useKeptText } from '#web/device';
import { Button, Chip, More, Notice, TextArea, useLanguage, useWords } from '#web/ui';
import { yearAddress } from '../../parts/my-years.tsx';
import { CorrectWords } from './CorrectWords.tsx';
import { linksIn, type MyLog } from './log-draft.ts';
import { logWords } from './log-words.ts';
import { momentText } from '../../parts/moment.ts';

type Entry = MyLog['items'][number];
type Answer = Entry['answers'][number];

interface Props {
  readonly traineeId: string;
  readonly onChanged: () => void;
}

/** The entries of a log, the latest first, each with what was answered. */
export const LogEntries = ({ entries, ...rest }: Props & { readonly entries: readonly Entry[] }) => (
  <ol className="rows year-log">
    {entries.map((entry) => (
      <li key={entry.logEntryId} id={entry.logEntryId}>
        <LogEntry entry={entry} {...rest} />
      </li>
    ))}
  </ol>
);

function LogEntry({ entry, traineeId, onChanged }: Props & { readonly entry: Entry }) {
  const say = useWords(logWords);
  const { logEntryId, body, links, version, answers, abilities, awaitsAnswer } = entry;
  const correct = async (words: { body: string; links: string }, key: string) => {
    const input = { body: words.body, links: linksIn(words.links), version };
    await call(correctLogEntryRoute, { params: { logEntryId }, input, key });
    onChanged();
  };
  return (
    <article className="stack-1">
      <Written
        words={entry}
        links={links}
        mayCorrect={abilities.correct}
        onCorrect={correct}
        by={awaitsAnswer ? <Chip>{say.awaits}</Chip> : null}
      >
        <p className="year-text">{body}</p>
        {links.length > 0 && (
          <ul className="plain">
            {links.map((link) => (
              <li key={link}>
                <a href={link} rel="noreferrer nofollow ugc" className="year-link">
                  {link}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Written>
      {answers.length > 0 && (
        <ol className="year-answers">
          {answers.map((answer) => (
            <li key={answer.logAnswerId}>
              <LogAnswer answer={answer} onChanged={onChanged} />
            </li>
          ))}
        </ol>
      )}
      {abilities.answer && answers.length > 0 && (
        <AnswerForm traineeId={traineeId} logEntryId={logEntryId} onChanged={onChanged} />
      )}
    </article>
  );
}

function LogAnswer({ answer, onChanged }: { readonly answer: Answer; readonly onChanged: () => void }) {
  const say = useWords(logWords);
  const { logAnswerId, author, isByTrainee, body, version, abilities } = answer;
  const correct = async (words: { body: string }, key: string) => {
    await call(correctOwnAnswerRoute, { params: { logAnswerId }, input: { body: words.body, version }, key });
    onChanged();
  };
  return (
    <Written
      words={answer}
      mayCorrect={abilities.correct}
      onCorrect={correct}
      by={<strong>{isByTrainee ? say.you : author.name}</strong>}
    >
      <p className="year-text">{body}</p>
    </Written>
  );
}

interface WrittenProps {
  readonly words: Pick<Entry, 'body' | 'writtenAt' | 'correctedAt'>;
  readonly links?: readonly string[];
  readonly mayCorrect: boolean;
  readonly onCorrect: (words: { body: string; links: string }, key: string) => Promise<void>;
  readonly by: React.ReactNode;
  readonly children: React.ReactNode;
}

/** When and by whom something was written, and its correction in its place. */
function Written({ words, links, mayCorrect, onCorrect, by, children }: WrittenProps) {
  const say = useWords(logWords);
  const { language } = useLanguage();
  const [isCorrecting, setCorrecting] = useState(false);
  const moment = momentText(words.writtenAt, language);
  return (
    <div className="stack-05">
      <p className="small">
        {by} <time dateTime={words.writtenAt}>{moment}</time>{' '}
        {words.correctedAt && (
          <span className="muted">（{say.corrected(momentText(words.correctedAt, language))}）</span>
        )}
      </p>
      {isCorrecting ? (
        <CorrectWords words={words} links={links} onCorrect={onCorrect} onEnd={() => setCorrecting(false)} />
      ) : (
        <>
          {children}
          {mayCorrect && (
            <p className="no-print">
              <Button look={['small']} aria-label={say.correctOf(moment)} onClick={() => setCorrecting(true)}>
                {say.correct}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}

function AnswerForm({ traineeId, logEntryId, onChanged }: Props & { readonly logEntryId: Entry['logEntryId'] }) {
  const say = useWords(logWords);
  const address = yearAddress(traineeId, 'log');
  const [body, write] = useKeptText({ name: `log-answer-${logEntryId}`, title: say.answerTitle, address });
  const answering = useDeed(async (key) => {
    await call(answerBackRoute, { params: { logEntryId }, input: { body }, key });
    write('');
    onChanged();
  });
  return (
    <More summary={say.answer} open={body !== ''}>
      <TextArea label={say.answerText} rows={3} value={body} onChange={write} />
      {answering.fault && (
        <Notice tone="err" role="alert" title={say.failed}>
          <p>{answering.fault.message}</p>
        </Notice>
      )}
      <p className="mt-1">
        <Button isBusy={answering.isBusy} onClick={() => void answering.run()}>
          {say.answerDeed}
        </Button>
      </p>
    </More>
  );
}
