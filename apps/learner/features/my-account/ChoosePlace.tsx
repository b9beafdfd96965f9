import { chooseOrganizationRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, useWords } from '#web/ui';
import type { Me } from '../../session.tsx';
import { words } from './words.ts';

type Place = Me['places'][number];

/** One of several organizations, for which this session acts. */
export function ChoosePlace({ me, onDone }: { me: Me; onDone: () => void }) {
  const say = useWords(words);
  const choose = useDeed((key, { organizationId }: Place) =>
    call(chooseOrganizationRoute, { input: { organizationId }, key }),
  );
  const take = async (place: Place) => {
    if (await choose.run(place)) onDone();
  };
  return (
    <section className="section stack-1" aria-labelledby="choose">
      <h2 id="choose">{say.chooseTitle}</h2>
      <p>{say.chooseText}</p>
      <ErrorSummary fault={choose.fault} />
      <ul className="plain stack-05">
        {me.places.map((place) => (
          <li key={place.organizationId}>
            <Button look={['block']} isBusy={choose.isBusy} onClick={() => void take(place)}>
              {[place.organizationName, place.department].filter(Boolean).join(' ')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
