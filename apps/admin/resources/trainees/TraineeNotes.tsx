import { Button, TextField } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { correctTraineeNoteRoute, listTraineeNotesRoute, writeTraineeNoteRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { useKeptText } from '#web/device';
import { Icon, Section } from '#web/staff-ui';
import type { OfTrainee } from './trainee.ts';
import { LONGEST_WORDS, WrittenWords } from './WrittenWords.tsx';
import './trainees.css';

type Note = AnswerFrom<typeof listTraineeNotesRoute>['items'][number];

/** What those who guide the trainee note for each other; the trainee never reads it. */
export function TraineeNotes({ trainee: { traineeId }, onChanged }: OfTrainee) {
  const translate = useTranslate();
  const { answer, fault, again } = useAnswer(() => call(listTraineeNotesRoute, { params: { traineeId } }), [traineeId]);
  const changed = () => {
    again();
    onChanged();
  };
  return (
    <Section id="notes" title={translate('journal.notes')}>
      <p className="note">
        <Icon name="info" />
        <span>{translate('journal.notesLead')}</span>
      </p>
      {fault && <p role="alert">{fault.message}</p>}
      {answer && <NoteForm traineeId={traineeId} onChanged={changed} />}
      <ol className="log">
        {answer?.items.map((note) => (
          <li key={note.traineeNoteId}>
            <TraineeNote note={note} onChanged={changed} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function TraineeNote({ note, onChanged }: { note: Note; onChanged: () => void }) {
  const { traineeNoteId, author, body, version, abilities } = note;
  const correct = async (words: string, key: string) => {
    await call(correctTraineeNoteRoute, { params: { traineeNoteId }, input: { body: words, version }, key });
    onChanged();
  };
  return (
    <WrittenWords words={note} by={<b>{author.name}</b>} onCorrect={abilities.correct ? correct : null}>
      <p className="words">{body}</p>
    </WrittenWords>
  );
}

function NoteForm({ traineeId, onChanged }: { traineeId: string; onChanged: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const address = `/admin/trainees/${traineeId}/show`;
  const [body, write] = useKeptText({ name: `note-${traineeId}`, title: translate('journal.noteTitle'), address });
  const noting = useDeed(async (key) => {
    await call(writeTraineeNoteRoute, { params: { traineeId }, input: { body }, key });
    write('');
    notify('journal.noted', { type: 'success' });
    onChanged();
  });
  return (
    <div className="stack no-print">
      <TextField
        label={translate('journal.note')}
        multiline
        minRows={2}
        value={body}
        onChange={(event) => write(event.target.value)}
        slotProps={{ htmlInput: { maxLength: LONGEST_WORDS } }}
      />
      {noting.fault && (
        <p className="note bad" role="alert">
          {noting.fault.message}
        </p>
      )}
      <div>
        <Button variant="outlined" disabled={!body.trim() || noting.isBusy} onClick={() => void noting.run()}>
          {translate('journal.keepNote')}
        </Button>
      </div>
    </div>
  );
}
