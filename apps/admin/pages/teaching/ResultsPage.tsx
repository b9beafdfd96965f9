import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { viewResultsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Icon, instantText, Page, Section } from '#web/staff-ui';
import { ReleaseResults } from './ReleaseResults.tsx';
import { isNone, type ResultSheet } from './result-drafts.ts';
import { ResultRow } from './ResultRows.tsx';
import { StickerMark, StickersForAll } from './StickerMark.tsx';
import { stepThrough } from './stepping.ts';
import { type ResultDrafts, useResultDrafts } from './use-result-drafts.ts';
import './results.css';

/** Results of teams and people, and who was handed the sticker. */
export default function ResultsPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { answer, fault, again } = useAnswer(() => call(viewResultsRoute, { params: { offeringSessionId: id } }), [id]);
  if (answer) return <SheetShown {...{ id, again }} sheet={answer} />;
  return (
    <Page title={translate('results.title')} crumbs={[[translate('menu.teaching'), '/teaching']]}>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
    </Page>
  );
}

interface Shown {
  readonly id: string;
  readonly sheet: ResultSheet;
  readonly again: () => void;
}

function SheetShown({ id, sheet, again }: Shown) {
  const translate = useTranslate();
  const drafts = useResultDrafts(id, sheet, again);
  const { offeringName, people } = sheet;
  const crumbs: [string, string][] = [
    [translate('menu.teaching'), '/teaching'],
    [offeringName, `/teaching/${id}`],
  ];
  return (
    <Page
      title={translate('results.title')}
      lead={offeringName}
      crumbs={crumbs}
      actions={<ReleaseResults {...{ id, sheet, again }} unsaved={drafts.unsaved} />}
      width="wide"
    >
      <Standing sheet={sheet} />
      {people.length === 0 ? (
        <p className="muted">{translate('teaching.nobody')}</p>
      ) : (
        <Grid {...{ id, sheet, again, drafts }} />
      )}
    </Page>
  );
}

/** What is typed, row by row, and how it is saved. */
function Grid({ id, sheet, again, drafts }: Shown & { drafts: ResultDrafts }) {
  const translate = useTranslate();
  const { teams, abilities } = sheet;
  return (
    <>
      {abilities.record && <Tools drafts={drafts} />}
      {/* Enter steps through the fields within, which are what takes the focus. */}
      <div onKeyDown={(event) => stepThrough(event, drafts.save)}>
        {teams.length > 0 && (
          <Section id="result-teams" title={translate('results.teams')}>
            <Headings />
            <ol className="results">
              {teams.map((team) => (
                <ResultRow
                  key={team.teamId}
                  one={team}
                  name={translate('results.team', { number: team.number })}
                  head={
                    <>
                      <b>{translate('results.team', { number: team.number })}</b>
                      <span className="muted">{translate('sessions.people', { count: team.people })}</span>
                    </>
                  }
                  isOpen={abilities.record}
                  drafts={drafts}
                />
              ))}
            </ol>
          </Section>
        )}
        <People {...{ id, sheet, again, drafts }} />
      </div>
      {abilities.record && <SaveBar drafts={drafts} />}
    </>
  );
}

/** Whether people see them yet. */
function Standing({ sheet: { releasedAt } }: { sheet: ResultSheet }) {
  const translate = useTranslate();
  return (
    <p className={`note ${releasedAt ? 'key' : ''}`}>
      <Icon name="info" />
      <span>
        {releasedAt ? translate('results.released', { at: instantText(releasedAt) }) : translate('results.hidden')}
      </span>
    </p>
  );
}

function People({ id, sheet, again, drafts }: Shown & { drafts: ResultDrafts }) {
  const translate = useTranslate();
  const { people, abilities } = sheet;
  const teamOf = (number: number | null) => number !== null && translate('results.team', { number });
  return (
    <Section
      id="result-people"
      title={translate('results.people')}
      aside={<StickersForAll {...{ id, sheet, again }} />}
    >
      <Headings withSticker />
      <ol className="results">
        {people.map((person) => (
          <ResultRow
            key={person.enrollmentId}
            one={person}
            name={person.learnerName}
            head={
              <>
                <b>{person.learnerName}</b>
                <span className="muted">
                  {[teamOf(person.teamNumber), person.organizationName].filter(Boolean).join('　')}
                </span>
              </>
            }
            aside={
              abilities.record &&
              (person.presence === 'there' || person.sticker) && <StickerMark {...{ id, person, again }} />
            }
            isOpen={abilities.record && (person.presence === 'there' || !isNone(person))}
            drafts={drafts}
          />
        ))}
      </ol>
    </Section>
  );
}

function Headings({ withSticker = false }: { withSticker?: boolean }) {
  const translate = useTranslate();
  return (
    <div className="results-heading muted" aria-hidden="true">
      <span />
      <span>{translate('results.points')}</span>
      <span>{translate('results.comment')}</span>
      <span>{withSticker && translate('results.sticker.title')}</span>
    </div>
  );
}

/** The scale, and how one goes about it. */
function Tools({ drafts }: { drafts: ResultDrafts }) {
  const translate = useTranslate();
  return (
    <div className="result-tools">
      <TextField
        size="small"
        className="points"
        label={translate('results.scale')}
        value={drafts.scaleText}
        onChange={(event) => drafts.setScale(event.target.value.normalize('NFKC').replaceAll(/\D/g, ''))}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
      />
      {drafts.withoutResult > 0 && <FillIn drafts={drafts} />}
      <p className="muted">{translate('results.howTo')}</p>
    </div>
  );
}

/** The same words for everybody who has none yet; exceptions are typed after that. */
function FillIn({ drafts }: { drafts: ResultDrafts }) {
  const translate = useTranslate();
  const [words, setWords] = useState({ points: '', comment: '' });
  const isEmpty = words.points === '' && words.comment.trim() === '';
  return (
    <fieldset className="result-fill">
      <legend className="muted">{translate('results.fill.title')}</legend>
      <TextField
        size="small"
        className="points"
        label={translate('results.fill.points')}
        value={words.points}
        onChange={(event) => setWords({ ...words, points: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 6 } }}
      />
      <TextField
        size="small"
        className="comment"
        label={translate('results.fill.comment')}
        value={words.comment}
        onChange={(event) => setWords({ ...words, comment: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
      <Button variant="outlined" disabled={isEmpty} onClick={() => drafts.fill(words)}>
        {translate('results.fill.do', { count: drafts.withoutResult })}
      </Button>
    </fieldset>
  );
}

function SaveBar({ drafts: { unsaved, isSound, saving, save } }: { drafts: ResultDrafts }) {
  const translate = useTranslate();
  return (
    <div className="save-bar no-print">
      {saving.fault && (
        <p role="alert" className="note bad">
          <Icon name="alert" />
          <span>{saving.fault.message}</span>
        </p>
      )}
      <span role="status" className="grow">
        {translate(unsaved > 0 ? 'results.unsaved' : 'results.allSaved', { count: unsaved })}
      </span>
      <Button variant="contained" disabled={unsaved === 0 || !isSound || saving.isBusy} onClick={save}>
        {translate('results.save')}
      </Button>
    </div>
  );
}
