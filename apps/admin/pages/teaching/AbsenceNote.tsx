import { Button, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { noteAbsenceRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Chip, instantText } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { Roster } from './roster.ts';

type Person = Roster['people'][number];
type Sort = NonNullable<Person['absence']>['sort'];

const SORTS = ['illness', 'school', 'work', 'transport', 'other'] as const;

interface Props {
  readonly sessionId: string;
  readonly person: Person;
  readonly mayNote: boolean;
  readonly again: () => void;
}

/** Why somebody does not come, as they or the staff have said; who records attendance may note it. */
export function AbsenceNote({ sessionId, person, mayNote, again }: Props) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { absence, learnerName } = person;
  if (!absence && !mayNote) return null;
  return (
    <div className="absence">
      {absence && (
        <>
          <Chip glyph="alert" tone="warn">
            {translate(absence.isPartial ? 'absences.partial' : 'absences.whole')}
          </Chip>
          <span>
            {[translate(`absences.sorts.${absence.sort}`), absence.words].filter(Boolean).join('：')}
            <span className="muted">
              　{translate(absence.isOwn ? 'absences.byThemselves' : 'absences.byStaff')}　{instantText(absence.toldAt)}
            </span>
          </span>
        </>
      )}
      {mayNote && (
        <Button
          size="small"
          aria-label={translate('absences.noteOf', { name: learnerName })}
          onClick={() => setOpen(true)}
        >
          {translate(absence ? 'absences.correct' : 'absences.note')}
        </Button>
      )}
      {isOpen && <NoteDialog {...{ sessionId, person, again }} onClose={() => setOpen(false)} />}
    </div>
  );
}

function NoteDialog({ sessionId, person, again, onClose }: Omit<Props, 'mayNote'> & { onClose: () => void }) {
  const translate = useTranslate();
  const { absence, enrollmentId, learnerName } = person;
  const [sort, setSort] = useState<Sort>(absence?.sort ?? 'illness');
  const [words, setWords] = useState(absence?.words ?? '');
  const [isPartial, setPartial] = useState(absence?.isPartial ?? false);
  const noting = useDeed(async (key, isThere: boolean) => {
    const input = { enrollmentId, absence: isThere ? { sort, words, isPartial } : null };
    await call(noteAbsenceRoute, { params: { offeringSessionId: sessionId }, input, key });
    onClose();
    again();
  });
  return (
    <ReasonedDialog
      title={translate('absences.noteOf', { name: learnerName })}
      submit={translate('absences.keep')}
      isReady
      isBusy={noting.isBusy}
      fault={noting.fault}
      onClose={onClose}
      onSubmit={() => void noting.run(true)}
    >
      <p className="muted">{translate('absences.seenBy')}</p>
      <TextField
        select
        label={translate('absences.sort')}
        value={sort}
        onChange={(event) => setSort(event.target.value as Sort)}
      >
        {SORTS.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`absences.sorts.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        multiline
        label={translate('absences.words')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 400 } }}
      />
      <FormControlLabel
        label={translate('absences.isPartial')}
        control={<Checkbox checked={isPartial} onChange={(_, isSet) => setPartial(isSet)} />}
      />
      {absence && (
        <p>
          <Button size="small" disabled={noting.isBusy} onClick={() => void noting.run(false)}>
            {translate('absences.remove')}
          </Button>
        </p>
      )}
    </ReasonedDialog>
  );
}
