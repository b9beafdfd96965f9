import { cancelOwnSeatRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, Icon, More, Notice, useWords } from '#web/ui';
import type { MyApplication } from '../../parts/exercises.tsx';
import { Transfer } from './Transfer.tsx';
import { words } from './words.ts';

/** One's own seat alone; what follows from it stands above the button. */
export function Cancel({ party, again }: { party: MyApplication; again: () => void }) {
  const say = useWords(words);
  const { id: applicationId, version, holdsSeats, size } = party;
  const cancel = useDeed(async (key) => {
    await call(cancelOwnSeatRoute, { params: { applicationId }, input: { version }, key });
    again();
  });
  const consequences = [holdsSeats ? say.cancelSeat : say.cancelWaiting, size > 1 && say.cancelOthers, say.cancelTold];
  return (
    <section className="section" aria-labelledby="cancel">
      <h2 id="cancel">{say.cancelHeading}</h2>
      <div className="mt-1">
        {party.abilities.transfer && <Transfer party={party} again={again} />}
        <More summary={say.cancel}>
          <p>{say.cancelText}</p>
          <ul className="bring">
            {consequences.map(
              (line) =>
                line && (
                  <li key={line}>
                    <Icon name="info" />
                    <span>{line}</span>
                  </li>
                ),
            )}
          </ul>
          {cancel.fault && (
            <Notice tone="err" role="alert" title={say.failed}>
              <p>{cancel.fault.message}</p>
            </Notice>
          )}
          <p>
            <Button look={['danger']} isBusy={cancel.isBusy} onClick={() => void cancel.run()}>
              {say.cancelDeed}
            </Button>
          </p>
        </More>
      </div>
    </section>
  );
}
