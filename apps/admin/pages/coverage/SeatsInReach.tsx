import { useTranslate } from 'react-admin';
import { listSeatsInReachRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { dateText, Section } from '#web/staff-ui';
import { Fault } from './Fault.tsx';

type Offering = AnswerFrom<typeof listSeatsInReachRoute>['items'][number];

/** Where seats are still free near those who are untrained: whom to call about which day. */
export function SeatsInReach() {
  const translate = useTranslate();
  const { answer, fault } = useAnswer(() => call(listSeatsInReachRoute), []);
  return (
    <Section id="seats-in-reach" title={translate('coverage.seats.title')}>
      <Fault of={fault} />
      {answer && (
        <>
          <p className="muted">{translate('coverage.seats.lead', { kilometers: answer.reachKilometers })}</p>
          {answer.items.length === 0 && <p>{translate('coverage.seats.none')}</p>}
          <ul className="seats-in-reach">
            {answer.items.map((offering) => (
              <Near key={offering.offeringId} offering={offering} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Near({ offering }: { offering: Offering }) {
  const translate = useTranslate();
  const { name, startsOn, venueName, prefecture, free, untrained, nearest } = offering;
  const distance = (kilometers: number) =>
    kilometers === 0 ? translate('coverage.seats.same') : translate('coverage.seats.away', { kilometers });
  const more = untrained - nearest.length;
  return (
    <li>
      <h3>
        {dateText(startsOn)}　{name}
      </h3>
      <p>
        {prefecture}　{venueName}　<b>{translate('coverage.seats.free', { free })}</b>
      </p>
      <p>{translate('coverage.seats.untrained', { count: untrained })}</p>
      <p className="muted">
        {nearest.map(({ code, name: town, prefecture: of, kilometers }) => (
          <span key={code}>
            {of}
            {town}（{distance(kilometers)}）{' '}
          </span>
        ))}
        {more > 0 && translate('coverage.seats.more', { count: more })}
      </p>
    </li>
  );
}
