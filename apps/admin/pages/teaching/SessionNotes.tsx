import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { correctSessionNoteRoute, listSessionNotesRoute, writeSessionNoteRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { instantText, Section } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import './results.css';

type Note = AnswerFrom<typeof listSessionNotesRoute>['items'][number];
const LONGEST = { htmlInput: { maxLength: 4000 } };

/** What those who teach write down for each other and the office. */
export function SessionNotes({ id: offeringSessionId }: { id: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const params = { offeringSessionId };
  const { answer, fault, again } = useAnswer(() => call(listSessionNotesRoute, { params }), [offeringSessionId]);
  const [text, setText] = useState('');
  const [correcting, setCorrecting] = useState<Note | null>(null);
  const writing = useDeed(async (key) => {
    await call(writeSessionNoteRoute, { params, input: { text: text.trim() }, key });
    setText('');
    notify('notes.written', { type: 'success' });
    again();
  });
  return (
    <Section id="session-notes" title={translate('notes.title')}>
      <p className="muted">{translate('notes.forWhom')}</p>
      {(fault ?? writing.fault) && (
        <p role="alert" className="note bad">
          {(fault ?? writing.fault)?.message}
        </p>
      )}
      {answer?.abilities.write && (
        <div className="note-writing">
          <TextField
            label={translate('notes.text')}
            multiline
            minRows={2}
            value={text}
            onChange={(event) => setText(event.target.value)}
            slotProps={LONGEST}
          />
          <Button variant="outlined" disabled={text.trim() === '' || writing.isBusy} onClick={() => void writing.run()}>
            {translate('notes.write')}
          </Button>
        </div>
      )}
      <ol className="notes">
        {answer?.items.map((note) => (
          <NoteRow key={note.id} note={note} onCorrect={() => setCorrecting(note)} />
        ))}
      </ol>
      {correcting && (
        <CorrectNote
          offeringSessionId={offeringSessionId}
          note={correcting}
          onClose={() => {
            setCorrecting(null);
            again();
          }}
        />
      )}
    </Section>
  );
}

function NoteRow({ note, onCorrect }: { note: Note; onCorrect: () => void }) {
  const translate = useTranslate();
  const { text, writtenAt, correctedAt, byName, abilities } = note;
  return (
    <li>
      <p className="note-text">{text}</p>
      <div className="row wrap">
        <span className="muted">
          {[
            byName ?? translate('events.somebodyElse'),
            instantText(writtenAt),
            correctedAt && translate('notes.corrected', { at: instantText(correctedAt) }),
          ]
            .filter(Boolean)
            .join('　')}
        </span>
        {abilities.correct && (
          <Button
            size="small"
            onClick={onCorrect}
            aria-label={translate('notes.correctOf', { at: instantText(writtenAt) })}
          >
            {translate('notes.correct')}
          </Button>
        )}
      </div>
    </li>
  );
}

interface CorrectProps {
  readonly offeringSessionId: string;
  readonly note: Note;
  readonly onClose: () => void;
}

function CorrectNote({ offeringSessionId, note, onClose }: CorrectProps) {
  const translate = useTranslate();
  const [text, setText] = useState(note.text);
  const correcting = useDeed(async (key) => {
    const input = { noteId: note.id, text: text.trim(), version: note.version };
    await call(correctSessionNoteRoute, { params: { offeringSessionId }, input, key });
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('notes.correctTitle')}
      submit={translate('notes.correct')}
      isReady={text.trim() !== ''}
      isBusy={correcting.isBusy}
      fault={correcting.fault}
      onClose={onClose}
      onSubmit={() => void correcting.run()}
    >
      <TextField
        label={translate('notes.text')}
        multiline
        minRows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={LONGEST}
      />
    </ReasonedDialog>
  );
}
