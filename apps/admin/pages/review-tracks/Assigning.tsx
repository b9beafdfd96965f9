import { useTranslate } from 'react-admin';
import { listAssignmentsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Section } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { AssignByHand } from './AssignByHand.tsx';
import { AssignByRule } from './AssignByRule.tsx';
import { AssignByTable } from './AssignByTable.tsx';
import { AssignmentRows } from './AssignmentRows.tsx';

interface Props {
  readonly trackId: string;
  readonly mayAssign: boolean;
  readonly again: () => void;
}

/** Who reviews what: by rule, by hand, by a table; and each can be taken back. */
export function Assigning(props: Props) {
  return useAbility('reviewer.assign') ? <OfOffice {...props} /> : null;
}

function OfOffice({ trackId, mayAssign, again: renew }: Props) {
  const translate = useTranslate();
  const { answer, fault, again } = useAnswer(() => call(listAssignmentsRoute, { params: { trackId } }), [trackId]);
  const changed = () => {
    again();
    renew();
  };
  return (
    <Section id="assigning" title={translate('assigning.title')}>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer && mayAssign && (
        <div className="assigning">
          <AssignByRule trackId={trackId} changed={changed} />
          <AssignByHand assignments={answer} changed={changed} />
          <AssignByTable trackId={trackId} changed={changed} />
        </div>
      )}
      {answer && <AssignmentRows assignments={answer} mayTakeBack={mayAssign} changed={changed} />}
    </Section>
  );
}
