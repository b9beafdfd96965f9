import { useState } from 'react';
import { newNonce, Refused } from '#web/api-client';
import { Button, Notice, Page, dayText, timeText, useLanguage, useWords } from '#web/ui';
import { Conflicts } from './Conflicts.tsx';
import { allPresent, type HalfDay, type KeptRoll, isSettled, marked, shownAt, yielded } from './kept-roll.ts';
import { RollRow } from './RollRow.tsx';
import { useKeptPage, useRollCall } from './use-roll-call.ts';
import { words } from './words.ts';
import './roll-call.css';

/** The roll call on the instructor's device: it works without a line, and tells what nobody else knows yet. */
export function RollCall({ sessionId }: { sessionId: string }) {
  const say = useWords(words);
  const call = useRollCall(sessionId);
  const { roll, fault, isCut } = call;
  return (
    <main className="roll-call">
      <Page title={say.title} heading={roll?.session.offeringName ?? say.title} isNarrow>
        <p>
          <a href={`/admin/teaching/${sessionId}`}>{say.back}</a>
        </p>
        {fault && <Fault fault={fault} sessionId={sessionId} isKept={roll !== null} />}
        {roll ? <Called {...{ call, roll }} /> : !fault && <p role="status">{isCut ? say.nothingKept : say.loading}</p>}
      </Page>
    </main>
  );
}

type Call = ReturnType<typeof useRollCall>;

function Called({ call, roll }: { call: Call; roll: KeptRoll }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { session, people } = roll;
  const [half, setHalf] = useState<HalfDay>(session.halfDays[0] ?? 'am');
  const left = people.filter(({ enrollmentId }) => !shownAt(roll, { enrollmentId, halfDay: half })).length;
  return (
    <>
      <p>
        {dayText(session.day, language)} {timeText(session.startsAt)}〜{timeText(session.endsAt)}
        {session.venue && `　${session.venue.name}　${session.venue.room}`}
      </p>
      <OtherDays roll={roll} />
      <Way {...{ call, roll }} />
      <Conflicts
        roll={roll}
        onYield={(at) => call.change((now) => yielded(now, at))}
        onInsist={(at, reason) => call.change((now) => marked(now, { ...at, nonce: newNonce(), reason }))}
      />
      <fieldset className="halves">
        <legend>{say.half}</legend>
        {session.halfDays.map((value) => (
          <label key={value}>
            <input type="radio" name="half" checked={half === value} onChange={() => setHalf(value)} />
            {say.halves[value]}
          </label>
        ))}
      </fieldset>
      {left > 0 && (
        <Button onClick={() => call.change((now) => allPresent(now, half, newNonce))}>{say.everybody(left)}</Button>
      )}
      <ol className="roll-list">
        {people.map((person) => (
          <RollRow
            key={`${person.enrollmentId} ${half}`}
            {...{ roll, person, half }}
            onMark={(mark, reason) =>
              call.change((now) =>
                marked(now, {
                  nonce: newNonce(),
                  enrollmentId: person.enrollmentId,
                  halfDay: half,
                  mark,
                  ...(reason && { reason }),
                }),
              )
            }
          />
        ))}
      </ol>
      <Button look={['small']} aria-disabled={!isSettled(roll)} onClick={call.erase}>
        {say.erase}
      </Button>
      <p className="small muted">{say.eraseLead}</p>
    </>
  );
}

/** The other days of the exercise, each a roll of its own. */
function OtherDays({ roll: { session, days = [] } }: { roll: KeptRoll }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const others = days.filter(({ id }) => id !== session.id);
  return others.map(({ id, number, day }) => (
    <p key={id}>
      <a href={`/admin/roll-call.html?session=${id}`}>{say.otherDay(number, dayText(day, language))}</a>
    </p>
  ));
}

/** What is on its way, and whether the page would open again without a line. */
function Way({ call, roll }: { call: Call; roll: KeptRoll }) {
  const say = useWords(words);
  const page = useKeptPage();
  const count = roll.waiting.length;
  return (
    <>
      <Notice tone={isSettled(roll) ? 'ok' : 'warn'} role="status" title={titleOf(roll, say)}>
        <p>{count && call.isCut ? say.waitingLead : say.heard(timeText(roll.heardAt))}</p>
        {count > 0 && !call.isCut && (
          <Button look={['small']} isBusy={call.isSending} onClick={() => void call.exchange()}>
            {say.send}
          </Button>
        )}
      </Notice>
      <p className="small muted">{say.page[page]}</p>
    </>
  );
}

const titleOf = ({ waiting, conflicts }: KeptRoll, say: typeof words.ja): string => {
  if (waiting.length) return say.waiting(waiting.length);
  return conflicts.length ? say.undecided : say.allSent;
};

interface FaultProps {
  readonly fault: Error;
  readonly sessionId: string;
  /** The device has a roster, and perhaps marks that wait. */
  readonly isKept: boolean;
}

function Fault({ fault, sessionId, isKept }: FaultProps) {
  const say = useWords(words);
  const isSignedOut = fault instanceof Refused && fault.status === 401;
  const back = encodeURIComponent(`/admin/roll-call.html?session=${sessionId}`);
  return (
    <Notice tone="err" role="alert" title={isKept ? say.fault : say.notOpened}>
      <p>{isSignedOut ? (isKept ? say.signedOut : say.signInFirst) : fault.message}</p>
      {isSignedOut && (
        <p>
          <a href={`/sign-in?then=${back}`}>{say.signIn}</a>
        </p>
      )}
    </Notice>
  );
}
