import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { cancelAudienceRoute, listAudienceRoute, receiveAudienceRoute, takeBackArrivalRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { Chip, instantText, Section } from '#web/staff-ui';

type Row = AnswerFrom<typeof listAudienceRoute>['items'][number];

const PER_PAGE = 50;
const states = ['confirmed', 'waiting', 'canceled'] as const;
const forms = ['room', 'online'] as const;
const came = ['yes', 'no'] as const;
const sorts = ['confirmedAt', 'name', 'cameAt'] as const;
const glyphs = { confirmed: 'done', waiting: 'clock', canceled: 'void' } as const;

interface Sought {
  readonly q: string;
  readonly state: string;
  readonly form: string;
  readonly came: string;
  readonly sort: string;
}
const EVERYBODY: Sought = { q: '', state: '', form: '', came: '', sort: 'confirmedAt' };

interface ListProps {
  readonly presentationId: string;
  /** Changes with whatever changes who is there. */
  readonly turn: number;
  readonly mayReceive: boolean;
  readonly again: () => void;
}

/** Who registered: found by name, sorted out by form and state, and received. */
export function AudienceList({ presentationId, turn, mayReceive, again }: ListProps) {
  const translate = useTranslate();
  const [sought, setSought] = useState(EVERYBODY);
  const [page, setPage] = useState(1);
  const asked = JSON.stringify({ ...sought, page });
  const { answer, fault } = useAnswer(
    () => call(listAudienceRoute, { params: { presentationId }, input: inputOf(sought, page) }),
    [presentationId, asked, turn],
  );
  const seek = (changed: Partial<Sought>) => {
    setPage(1);
    setSought({ ...sought, ...changed });
  };
  return (
    <Section title={translate('audience.people')}>
      <Seeking sought={sought} seek={seek} />
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer?.total === 0 && <p className="muted">{translate('audience.nobody')}</p>}
      <ul className="audience-list">
        {answer?.items.map((row) => (
          <PersonRow key={row.id} {...{ row, presentationId, mayReceive, again }} />
        ))}
      </ul>
      {answer && answer.total > PER_PAGE && (
        <div className="row">
          <Button disabled={page === 1} onClick={() => setPage(page - 1)}>
            {translate('audience.previous')}
          </Button>
          <span>{translate('audience.page', { page, pages: Math.ceil(answer.total / PER_PAGE) })}</span>
          <Button disabled={page * PER_PAGE >= answer.total} onClick={() => setPage(page + 1)}>
            {translate('audience.next')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function inputOf({ q, state, form, came: isThere, sort }: Sought, page: number) {
  return {
    page,
    perPage: PER_PAGE,
    sort: sort as (typeof sorts)[number],
    ...(q.trim() && { q: q.trim() }),
    ...(state && { state: state as (typeof states)[number] }),
    ...(form && { form: form as (typeof forms)[number] }),
    ...(isThere && { came: isThere as (typeof came)[number] }),
  };
}

function Seeking({ sought, seek }: { readonly sought: Sought; readonly seek: (changed: Partial<Sought>) => void }) {
  const translate = useTranslate();
  const choice = (name: 'state' | 'form' | 'came' | 'sort', choices: readonly string[], isAll = true) => (
    <TextField
      select
      size="small"
      className="short"
      label={translate(`audience.seek.${name}`)}
      value={sought[name]}
      onChange={(event) => seek({ [name]: event.target.value })}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {isAll && <MenuItem value="">{translate('audience.seek.all')}</MenuItem>}
      {choices.map((id) => (
        <MenuItem key={id} value={id}>
          {translate(`audience.${name}.${id}`)}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <div className="row wrap">
      <TextField
        size="small"
        type="search"
        label={translate('audience.seek.q')}
        value={sought.q}
        onChange={(event) => seek({ q: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      {choice('state', states)}
      {choice('form', forms)}
      {choice('came', came)}
      {choice('sort', sorts, false)}
    </div>
  );
}

interface RowProps extends Omit<ListProps, 'turn'> {
  readonly row: Row;
}

function PersonRow({ row, presentationId, mayReceive, again }: RowProps) {
  const translate = useTranslate();
  const { id, name, affiliation, mail, form, state, waitingPlace, confirmedAt, cameAt, abilities } = row;
  const params = { presentationId, audienceRegistrationId: id };
  const deed = useDeed(async (key, what: 'receive' | 'takeBack' | 'cancel') => {
    if (what === 'receive')
      await call(receiveAudienceRoute, { params: { presentationId }, input: { audienceRegistrationId: id }, key });
    else if (what === 'takeBack') await call(takeBackArrivalRoute, { params, key });
    else await call(cancelAudienceRoute, { params, input: { reason: translate('audience.canceledByOffice') }, key });
    again();
  });
  const shown = (['receive', 'takeBack', 'cancel'] as const).filter(
    (what) => abilities[what] && (what === 'cancel' || mayReceive),
  );
  return (
    <li>
      <div>
        <b>{name}</b>
        {affiliation && <span className="muted">{affiliation}</span>}
        {mail && <span className="muted">{mail}</span>}
      </div>
      <div>
        <Chip glyph={glyphs[state]}>
          {translate(`audience.state.${state}`)}
          {waitingPlace !== null && ` ${waitingPlace}`}
        </Chip>
        <span>{translate(`audience.form.${form}`)}</span>
        <span className="muted">{translate('audience.confirmedAt', { time: instantText(confirmedAt) })}</span>
        {cameAt && <span>{translate('audience.cameAt', { time: instantText(cameAt) })}</span>}
      </div>
      <div className="row wrap">
        {shown.map((what) => (
          <Button
            key={what}
            size="small"
            variant={what === 'receive' ? 'contained' : 'outlined'}
            disabled={deed.isBusy}
            aria-label={translate(`audience.deedOf.${what}`, { name })}
            onClick={() => void deed.run(what)}
          >
            {translate(`audience.deed.${what}`)}
          </Button>
        ))}
        {deed.fault && <p role="alert">{deed.fault.message}</p>}
      </div>
    </li>
  );
}
