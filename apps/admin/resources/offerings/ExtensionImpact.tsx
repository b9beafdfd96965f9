import { useTranslate } from 'react-admin';
import { listEnrollmentsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { dateText, Icon } from '#web/staff-ui';

interface Extension {
  readonly offeringId: string;
  readonly organizationId: string | null;
  /** Empty until it is chosen. */
  readonly endsOn: string;
}

/** How many people a later end concerns, before it is given. */
export function ExtensionImpact({ offeringId, organizationId, endsOn }: Extension) {
  const translate = useTranslate();
  const say = (key: string, values = {}) => translate(`offerings.extending.${key}`, values);
  const { answer } = useAnswer(
    () =>
      call(listEnrollmentsRoute, {
        params: { offeringId },
        input: { perPage: 1, ...(organizationId && { organizationId }) },
      }),
    [offeringId, organizationId],
  );
  const { counts } = answer ?? {};
  const unfinished = counts ? counts['not-started'] + counts['in-progress'] + counts.expired : 0;
  const finished = counts ? counts.completed + counts.passed : 0;
  return (
    <div className="note" role="status">
      <Icon name="info" />
      <div>
        <b>{say('impact')}</b>
        {endsOn && counts ? (
          <ul className="plain-list">
            <li>{say('unfinished', { count: unfinished, day: dateText(endsOn) })}</li>
            <li>{say('finished', { count: finished })}</li>
            <li>{say('latest')}</li>
          </ul>
        ) : (
          <p>{say('choose')}</p>
        )}
      </div>
    </div>
  );
}
