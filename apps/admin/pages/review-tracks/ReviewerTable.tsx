import { useTranslate } from 'react-admin';
import { Section } from '#web/staff-ui';
import type { TrackFigures } from './figures.ts';

const COUNTS = ['assigned', 'given', 'abstained', 'compared'] as const;
const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;

/** How far each reviewer is, and how severe beside the others on the same applications. */
export function ReviewerTable({ figures: { reviewers } }: { figures: TrackFigures }) {
  const translate = useTranslate();
  return (
    <Section id="reviewers" title={translate('reviewTracks.reviewerTable.title')}>
      <p className="muted">{translate('reviewTracks.reviewerTable.lead')}</p>
      <div className="scroll-x" role="region" aria-labelledby="reviewers" tabIndex={0}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{translate('reviewTracks.reviewerTable.name')}</th>
              {COUNTS.map((name) => (
                <th key={name} scope="col" className="num">
                  {translate(`reviewTracks.reviewerTable.${name}`)}
                </th>
              ))}
              <th scope="col" className="num">
                {translate('reviewTracks.reviewerTable.difference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {reviewers.map((reviewer) => (
              <tr key={reviewer.reviewerId}>
                <th scope="row">{reviewer.name}</th>
                {COUNTS.map((name) => (
                  <td key={name} className="num">
                    {reviewer[name]}
                  </td>
                ))}
                <td className="num">{reviewer.difference === null ? '—' : signed(reviewer.difference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
