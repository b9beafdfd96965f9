import { useState } from 'react';
import { makeMyCalendarRoute, revokeMyCalendarRoute, viewMyCalendarRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { Button, dayText, ErrorSummary, Loaded, Notice, timeText, useLanguage, useWords } from '#web/ui';
import { calendarWords } from './calendar-words.ts';

/** The address under which the person's own calendar program reads their sessions; shown once, when it is made. */
export function CalendarAddress() {
  const say = useWords(calendarWords);
  const { language } = useLanguage();
  const asked = useAnswer(() => call(viewMyCalendarRoute), []);
  const [address, setAddress] = useState<string>();
  const [isRevoked, setRevoked] = useState(false);
  const make = useDeed((key) => call(makeMyCalendarRoute, { key }));
  const revoke = useDeed((key) => call(revokeMyCalendarRoute, { key }));
  const begin = async () => {
    const made = await make.run();
    if (!made) return;
    setAddress(made.address);
    setRevoked(false);
    asked.again();
  };
  const end = async () => {
    if (!(await revoke.run())) return;
    setAddress(undefined);
    setRevoked(true);
    asked.again();
  };
  return (
    <section className="section stack-1" aria-labelledby="calendar">
      <h2 id="calendar">{say.title}</h2>
      <p>{say.lead}</p>
      <ErrorSummary fault={make.fault ?? revoke.fault} />
      {address && <Made address={address} />}
      {isRevoked && (
        <Notice tone="ok" role="status">
          <p>{say.revoked}</p>
        </Notice>
      )}
      <Loaded from={asked}>
        {({ madeAt }) => (
          <>
            <p className="small muted">
              {madeAt ? `${say.madeAt} ${dayText(madeAt, language)} ${timeText(madeAt)}` : say.none}
            </p>
            {madeAt && !address && <p className="small muted">{say.again}</p>}
            <p className="actions">
              <Button isBusy={make.isBusy} onClick={() => void begin()}>
                {madeAt ? say.makeAnew : say.make}
              </Button>
              {madeAt && (
                <Button look={['danger']} isBusy={revoke.isBusy} onClick={() => void end()}>
                  {say.revoke}
                </Button>
              )}
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}

function Made({ address }: { readonly address: string }) {
  const say = useWords(calendarWords);
  const [told, setTold] = useState('');
  const copy = () =>
    copied(address).then(
      () => setTold(say.copied),
      () => setTold(say.notCopied),
    );
  return (
    <Notice tone="ok" role="status">
      <p>{say.made}</p>
      <p className="calendar-address">{address}</p>
      <p className="row mt-1">
        <Button look={['small']} onClick={() => void copy()}>
          {say.copy}
        </Button>
        <span className="small">{told}</span>
      </p>
    </Notice>
  );
}

/** On plain http browsers have no clipboard to write to. */
const copied = (text: string): Promise<void> =>
  navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error('No clipboard'));
