import { type ReactNode, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { recordAttendanceRoute } from '#contract/routes';
import { call, newNonce, useDeed } from '#web/api-client';
import { Chip, Segments, timeText } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { AbsenceNote } from './AbsenceNote.tsx';
import type { HalfDay, PreLearning, Roster } from './roster.ts';

type Person = Roster['people'][number];
type Mark = Person['marks'][number]['mark'];

interface Props {
  readonly roster: Roster;
  readonly half: HalfDay;
  readonly again: () => void;
  readonly preLearning: PreLearning | undefined;
}
interface Wanted {
  readonly person: Person;
  readonly mark: Mark;
}

/** Of whom there is something to be noted: a reason is told, or they were not there for all of it. */
const isMissing = ({ absence, marks }: Person): boolean =>
  absence !== null || marks.some(({ mark }) => mark !== 'full');

const markOf = ({ marks }: Person, half: HalfDay) => marks.find(({ halfDay }) => halfDay === half);

/** Everybody with one row of buttons; what stands is corrected with a reason. */
export function RollList({ roster, half, again, preLearning }: Props) {
  const translate = useTranslate();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const recording = useRecording(roster, half, again);
  const isRecordable = roster.abilities.record && roster.isOpen;
  const choose = (person: Person) => (mark: Mark) => {
    const standing = markOf(person, half);
    if (!standing) return void recording.run({ person, mark });
    if (standing.mark !== mark) setWanted({ person, mark });
  };
  return (
    <>
      {recording.fault && !wanted && (
        <p role="alert" className="note bad">
          {recording.fault.message}
        </p>
      )}
      <ol className="roll">
        {roster.people.map((person) => (
          <RollRow
            key={person.enrollmentId}
            {...{ person, half, isRecordable }}
            prepared={preLearning?.items.find(({ enrollmentId }) => enrollmentId === person.enrollmentId)?.state}
            onChoose={choose(person)}
          >
            <AbsenceNote
              {...{ person, again }}
              sessionId={roster.session.id}
              mayNote={roster.abilities.record && isMissing(person)}
            />
          </RollRow>
        ))}
      </ol>
      {wanted && (
        <CorrectDialog
          {...{ wanted, half }}
          title={translate('teaching.correct.title', { name: wanted.person.learnerName })}
          isBusy={recording.isBusy}
          fault={recording.fault}
          onClose={() => setWanted(null)}
          onSubmit={async (reason) => {
            if (await recording.run({ ...wanted, reason })) setWanted(null);
          }}
        />
      )}
    </>
  );
}

interface RowProps {
  readonly person: Person;
  readonly half: HalfDay;
  readonly isRecordable: boolean;
  readonly prepared: PreLearning['items'][number]['state'] | undefined;
  readonly onChoose: (mark: Mark) => void;
  readonly children: ReactNode;
}

function RollRow({ person, half, isRecordable, prepared, onChoose, children }: RowProps) {
  const translate = useTranslate();
  const { learnerName, verdict } = person;
  const standing = markOf(person, half);
  const marks = ['full', 'partial', 'absent'] as const;
  const name = `${learnerName} ${translate(`sessions.half.${half}`)}`;
  return (
    <li>
      <Who person={person} prepared={prepared} />
      {isRecordable ? (
        <Segments<Mark | ''>
          label={name}
          value={standing?.mark ?? ''}
          options={marks.map((value) => ({
            value,
            label: translate(`sessions.mark.${value}`),
            name: `${name} ${translate(`sessions.mark.${value}`)}`,
          }))}
          onChange={(mark) => onChoose(mark as Mark)}
          className={standing ? 'is-marked' : ''}
        />
      ) : (
        <span>{standing ? translate(`sessions.mark.${standing.mark}`) : '—'}</span>
      )}
      <div className="told">
        {standing && (
          <span className="muted">
            {translate('teaching.told', {
              source: translate(`sessions.source.${standing.source}`),
              time: timeText(standing.recordedAt),
            })}
          </span>
        )}
        {standing?.sharesDevice && (
          <Chip glyph="alert" tone="warn">
            {translate('teaching.sharesDevice')}
          </Chip>
        )}
        {verdict && <Chip glyph="done">{translate(`sessions.verdict.${verdict}`)}</Chip>}
      </div>
      {children}
    </li>
  );
}

function Who({ person, prepared }: Pick<RowProps, 'person' | 'prepared'>) {
  const translate = useTranslate();
  const { learnerName, kana, organizationName } = person;
  return (
    <div className="who">
      <b>{learnerName}</b>
      <span className="muted">{[kana, organizationName].filter(Boolean).join('　')}</span>
      {prepared && (
        <Chip glyph={prepared === 'done' ? 'done' : 'clock'}>{translate(`teaching.preLearning.${prepared}`)}</Chip>
      )}
    </div>
  );
}

interface CorrectProps {
  readonly wanted: Wanted;
  readonly half: HalfDay;
  readonly title: string;
  readonly isBusy: boolean;
  readonly fault: Error | undefined;
  readonly onClose: () => void;
  readonly onSubmit: (reason: string) => Promise<void>;
}

function CorrectDialog({ wanted: { person, mark }, half, onSubmit, ...dialog }: CorrectProps) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const before = markOf(person, half);
  return (
    <ReasonedDialog
      {...dialog}
      submit={translate('teaching.correct.submit')}
      isReady={reason.trim() !== ''}
      reason={reason}
      onReason={setReason}
      readBy="history"
      onSubmit={() => void onSubmit(reason)}
    >
      <p>
        {translate('teaching.correct.change', {
          half: translate(`sessions.half.${half}`),
          before: before ? translate(`sessions.mark.${before.mark}`) : '—',
          after: translate(`sessions.mark.${mark}`),
        })}
      </p>
    </ReasonedDialog>
  );
}

/** Sends one mark; one that met another's is told, and the roster is asked anew. */
function useRecording({ session }: Roster, half: HalfDay, again: () => void) {
  const translate = useTranslate();
  const notify = useNotify();
  return useDeed(async (key, { person, mark, reason }: Wanted & { reason?: string }) => {
    const seenVersion = markOf(person, half)?.version ?? 0;
    const { enrollmentId } = person;
    const marks = [{ nonce: newNonce(), enrollmentId, halfDay: half, mark, seenVersion, ...(reason && { reason }) }];
    const params = { offeringSessionId: session.id };
    const { outcomes } = await call(recordAttendanceRoute, { params, input: { source: 'staff', marks }, key });
    again();
    const [done] = outcomes;
    if (done && done.outcome !== 'recorded' && done.outcome !== 'same') {
      notify(translate(`teaching.outcome.${done.outcome}`, { name: person.learnerName }), { type: 'warning' });
    }
    return true;
  });
}
