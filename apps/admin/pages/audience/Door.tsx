import { Button, TextField } from '@mui/material';
import { type SyntheticEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { countWalkInsRoute, receiveAudienceRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Section } from '#web/staff-ui';
import type { Audience } from './opening-written.ts';

interface DoorProps {
  readonly audience: Audience;
  /** The number that was scanned, if one was. */
  readonly scanned: string;
  readonly again: () => void;
}

/** At the door: the number of somebody's page, and how many came without one. */
export function Door({ audience, scanned, again }: DoorProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('audience.door')}>
      <ByNumber {...{ audience, scanned, again }} />
      <WalkIns {...{ audience, again }} />
    </Section>
  );
}

function ByNumber({ audience: { presentationId }, scanned, again }: DoorProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [code, setCode] = useState(scanned);
  const receiving = useDeed(async (key) => {
    await call(receiveAudienceRoute, { params: { presentationId }, input: { code }, key });
    notify('audience.received', { type: 'success' });
    setCode('');
    again();
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (code.trim()) void receiving.run();
  };
  return (
    <form className="row wrap" onSubmit={submit}>
      <TextField
        label={translate('audience.number')}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 20, autoComplete: 'off', autoCapitalize: 'characters' } }}
      />
      <Button type="submit" variant="contained" disabled={!code.trim() || receiving.isBusy}>
        {translate('audience.receive')}
      </Button>
      {receiving.fault && (
        <p role="alert" className="note bad">
          {receiving.fault.message}
        </p>
      )}
    </form>
  );
}

function WalkIns({ audience: { presentationId, walkIns }, again }: Omit<DoorProps, 'scanned'>) {
  const translate = useTranslate();
  const counting = useDeed(async (key, people: number) => {
    await call(countWalkInsRoute, { params: { presentationId }, input: { people }, key });
    again();
  });
  return (
    <div className="row wrap">
      <span role="status">{translate('audience.walkIns', { people: walkIns })}</span>
      {[1, 5, -1].map((people) => (
        <Button
          key={people}
          size="small"
          variant="outlined"
          disabled={counting.isBusy || walkIns + people < 0}
          onClick={() => void counting.run(people)}
        >
          {translate(people > 0 ? 'audience.more' : 'audience.fewer', { people: Math.abs(people) })}
        </Button>
      ))}
      {counting.fault && <p role="alert">{counting.fault.message}</p>}
    </div>
  );
}
