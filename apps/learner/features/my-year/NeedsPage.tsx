import { viewMyNeedsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { dayText, Loaded, useLanguage, useWords } from '#web/ui';
import { EmergencyContacts } from './EmergencyContacts.tsx';
import { Insurance } from './Insurance.tsx';
import type { NeedsPart } from './needs.ts';
import { words } from './needs-words.ts';
import { TravelNeeds } from './TravelNeeds.tsx';
import { YearFrame } from './YearFrame.tsx';

/** What somebody needs for the events of their year: travel and lodging, insurance, and whom to call. */
export default function NeedsPage() {
  const say = useWords(words);
  return (
    <YearFrame page="needs" lead={say.lead}>
      {({ traineeId }) => <Parts traineeId={traineeId} />}
    </YearFrame>
  );
}

function Parts({ traineeId }: Pick<NeedsPart, 'traineeId'>) {
  const say = useWords(words);
  const { language } = useLanguage();
  const asked = useAnswer(() => call(viewMyNeedsRoute, { params: { traineeId } }), [traineeId]);
  return (
    <Loaded from={asked}>
      {(needs) => (
        <>
          <TravelNeeds {...{ traineeId, needs }} again={asked.again} />
          <EmergencyContacts {...{ traineeId, needs }} again={asked.again} />
          <Insurance {...{ traineeId, needs }} again={asked.again} />
          <p className="muted mt-3">{say.erased(dayText(needs.erasedOn, language, { withYear: true }))}</p>
        </>
      )}
    </Loaded>
  );
}
