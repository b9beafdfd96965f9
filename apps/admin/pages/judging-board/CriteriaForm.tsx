import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { copyJudgingCriteriaRoute, setJudgingCriteriaRoute } from '#contract/routes';
import { call, type SentTo, useDeed } from '#web/api-client';
import { fiscalYearText, Icon, Section } from '#web/staff-ui';
import { type OfBoard, useLanguage } from './board.ts';

type Written = SentTo<typeof setJudgingCriteriaRoute>['criteria'][number];

const NEW: Written = { criterionId: null, name: { ja: '', en: '' }, weight: 1 };

/** By what presentations are judged: fixed once somebody has scored, but for its words. */
export function CriteriaForm({ board, onChanged }: OfBoard) {
  const translate = useTranslate();
  const notify = useNotify();
  const { presentationId, version, isScored, scoring } = board;
  const [written, setWritten] = useState<readonly Written[]>(board.criteria);
  const isOpen = scoring === 'preparing' || scoring === 'open';
  const saving = useDeed(async (key) => {
    await call(setJudgingCriteriaRoute, {
      params: { presentationId },
      input: { criteria: [...written], version },
      key,
    });
    notify('judgingBoard.criteria.saved', { type: 'success' });
    onChanged();
  });
  const change = (at: number, changed: Partial<Written>) =>
    setWritten(written.map((one, place) => (place === at ? { ...one, ...changed } : one)));
  return (
    <Section id="criteria" title={translate('judgingBoard.criteria.title')}>
      <p className="muted">{translate(isScored ? 'judgingBoard.criteria.fixed' : 'judgingBoard.criteria.lead')}</p>
      {isOpen && written.length === 0 && board.sources.length > 0 && <CopyFrom {...{ board, onChanged }} />}
      <form
        className="judging-criteria"
        onSubmit={(event) => {
          event.preventDefault();
          void saving.run();
        }}
      >
        {written.map((one, at) => (
          <Row
            // The place is what a new one has.
            key={one.criterionId ?? at}
            criterion={one}
            number={at + 1}
            isOpen={isOpen}
            isFixed={isScored}
            onChange={(changed) => change(at, changed)}
            onDrop={() => setWritten(written.filter((_one, place) => place !== at))}
          />
        ))}
        {saving.fault && (
          <p role="alert" className="note bad">
            <Icon name="alert" />
            <span>{saving.fault.message}</span>
          </p>
        )}
        {isOpen && (
          <div className="row wrap">
            {!isScored && (
              <Button variant="outlined" onClick={() => setWritten([...written, NEW])}>
                {translate('judgingBoard.criteria.add')}
              </Button>
            )}
            <Button type="submit" variant="contained" disabled={saving.isBusy}>
              {translate('judgingBoard.criteria.save')}
            </Button>
          </div>
        )}
      </form>
    </Section>
  );
}

interface RowProps {
  readonly criterion: Written;
  readonly number: number;
  readonly isOpen: boolean;
  readonly isFixed: boolean;
  readonly onChange: (changed: Partial<Written>) => void;
  readonly onDrop: () => void;
}

function Row({ criterion: { name, weight }, number, isOpen, isFixed, onChange, onDrop }: RowProps) {
  const translate = useTranslate();
  return (
    <fieldset disabled={!isOpen}>
      <legend>{translate('judgingBoard.criteria.number', { number })}</legend>
      {(['ja', 'en'] as const).map((language) => (
        <TextField
          key={language}
          required
          disabled={!isOpen}
          label={translate(`judgingBoard.criteria.${language}`)}
          value={name[language]}
          onChange={(event) => onChange({ name: { ...name, [language]: event.target.value } })}
          slotProps={{ htmlInput: { maxLength: 120 } }}
        />
      ))}
      <TextField
        required
        type="number"
        disabled={isFixed || !isOpen}
        label={translate('judgingBoard.criteria.weight')}
        value={weight}
        onChange={(event) => onChange({ weight: Number(event.target.value) })}
        slotProps={{ htmlInput: { min: 1, max: 100 } }}
      />
      {isOpen && !isFixed && (
        <Button variant="text" onClick={onDrop} aria-label={translate('judgingBoard.criteria.dropOf', { number })}>
          {translate('judgingBoard.criteria.drop')}
        </Button>
      )}
    </fieldset>
  );
}

function CopyFrom({ board: { presentationId, sources, version }, onChanged }: OfBoard) {
  const translate = useTranslate();
  const language = useLanguage();
  const [from, setFrom] = useState(sources[0]?.presentationId ?? '');
  const copying = useDeed(async (key) => {
    const input = { fromPresentationId: from, version };
    await call(copyJudgingCriteriaRoute, { params: { presentationId }, input, key });
    onChanged();
  });
  return (
    <div className="row wrap judging-copy">
      <TextField
        select
        label={translate('judgingBoard.criteria.from')}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      >
        {sources.map((source) => (
          <MenuItem key={source.presentationId} value={source.presentationId}>
            {source.title[language]} {fiscalYearText(source.fiscalYear)}
          </MenuItem>
        ))}
      </TextField>
      <Button variant="outlined" disabled={copying.isBusy} onClick={() => void copying.run()}>
        {translate('judgingBoard.criteria.copy')}
      </Button>
      {copying.fault && (
        <p role="alert" className="note bad">
          {copying.fault.message}
        </p>
      )}
    </div>
  );
}
