import { showInterestRoute, withdrawInterestRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, Chip, useWords } from '#web/ui';
import type { OpenOffering } from '../../parts/exercises.tsx';
import { words } from './words.ts';

/** Where there is no date yet: asking to be told when there is one, and taking that back. */
export function Interest({ offering: { id: offeringId, name, isInterested }, again }: Interested) {
  const say = useWords(words);
  const change = useDeed(async (key) => {
    await call(isInterested ? withdrawInterestRoute : showInterestRoute, { params: { offeringId }, key });
    again();
  });
  return (
    <div className="no">
      <p>{say.noDateYet}</p>
      <p className="pick">
        {isInterested && (
          <Chip icon="check" tone="ok">
            {say.willBeTold}
          </Chip>
        )}
        <Button look={['small']} isBusy={change.isBusy} onClick={() => void change.run()}>
          {isInterested ? say.notTold : say.tellMe}
          <span className="vh">（{name}）</span>
        </Button>
      </p>
      {change.fault && <p role="alert">{change.fault.message}</p>}
    </div>
  );
}

interface Interested {
  readonly offering: OpenOffering;
  readonly again: () => void;
}
