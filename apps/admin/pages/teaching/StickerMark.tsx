import { Button, Checkbox, FormControlLabel } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { handOutStickersRoute, takeBackStickersRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { shortDate, timeText } from '#web/staff-ui';
import type { RatedPerson, ResultSheet } from './result-drafts.ts';

interface Props {
  readonly id: string;
  readonly again: () => void;
}

/** Whether somebody was handed the sticker; noted at once, and undone as quickly. */
export function StickerMark({ id, person, again }: Props & { readonly person: RatedPerson }) {
  const translate = useTranslate();
  const { enrollmentId, learnerName, sticker } = person;
  const params = { offeringSessionId: id };
  const noting = useDeed(async (key, isHandedOut: boolean) => {
    const input = { enrollmentIds: [enrollmentId] };
    if (isHandedOut) await call(handOutStickersRoute, { params, input, key });
    else await call(takeBackStickersRoute, { params, input, key });
    again();
  });
  return (
    <>
      <FormControlLabel
        control={
          <Checkbox
            checked={sticker !== null}
            onChange={(event) => void noting.run(event.target.checked)}
            slotProps={{ input: { 'aria-label': translate('results.sticker.of', { name: learnerName }) } }}
          />
        }
        label={
          sticker
            ? translate('results.sticker.by', {
                time: `${shortDate(sticker.handedOutAt)} ${timeText(sticker.handedOutAt)}`,
                name: sticker.byName ?? '',
              })
            : translate('results.sticker.notYet')
        }
      />
      {noting.fault && (
        <p role="alert" className="note bad">
          {noting.fault.message}
        </p>
      )}
    </>
  );
}

/** First everybody who came, then the exceptions. */
export function StickersForAll({ id, sheet, again }: Props & { readonly sheet: ResultSheet }) {
  const translate = useTranslate();
  const notify = useNotify();
  const came = sheet.people.filter(({ presence }) => presence === 'there');
  const left = came.filter(({ sticker }) => sticker === null).length;
  const handing = useDeed(async (key) => {
    const params = { offeringSessionId: id };
    const { changed } = await call(handOutStickersRoute, { params, input: { enrollmentIds: null }, key });
    notify('results.sticker.done', { type: 'success', messageArgs: { count: changed } });
    again();
  });
  const handedOut = sheet.people.filter(({ sticker }) => sticker !== null).length;
  return (
    <div className="row wrap">
      <span className="muted" role="status">
        {translate('results.sticker.counts', { handedOut, came: came.length })}
      </span>
      {sheet.abilities.record && left > 0 && (
        <Button variant="outlined" disabled={handing.isBusy} onClick={() => void handing.run()}>
          {translate('results.sticker.everybody', { count: left })}
        </Button>
      )}
      {handing.fault && (
        <p role="alert" className="note bad">
          {handing.fault.message}
        </p>
      )}
    </div>
  );
}
